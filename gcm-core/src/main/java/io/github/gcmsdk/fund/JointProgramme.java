package io.github.gcmsdk.fund;

import io.github.gcmsdk.commitment.Alignment;
import io.github.gcmsdk.framework.GuidingPrinciple;
import io.github.gcmsdk.framework.SdgTarget;
import io.github.gcmsdk.place.RegionCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.DistinctIds;
import io.github.gcmsdk.rule.RecordRules;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A programme that several organizations carry out together with the money of a fund.
 *
 * <pre>{@code {"type": "joint-programme", "id": "pk-tip-som", "fund": "mmptf", "title": {"en": "…"}, "objectives": {"primary": [9, 10]},
 *  "participatingOrganizations": ["iom", "unodc"]}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param fund the fund that pays
 * @param title what the programme is called
 * @param description what it is about
 * @param countries where it works
 * @param region the region where it works
 * @param thematicArea the id of a thematic area of the fund
 * @param objectives the objectives that it serves
 * @param sdgTargets targets of the 2030 Agenda
 * @param principles guiding principles that it is built on
 * @param alignedWith policy frameworks that it is in line with
 * @param conveningOrganization who convenes the participating organizations
 * @param participatingOrganizations who receives money from the fund
 * @param implementingPartners who carries it out with them
 * @param endorsedBy which governments endorsed it
 * @param approved the day of its approval
 * @param period while it runs
 * @param originalEnd the end as first approved
 * @param status how far it has come
 * @param allocations money that the fund allots
 * @param budget the budget, by organization and category
 * @param markers the marks that it was given
 * @param results what it is to bring about
 * @param meta what every record may carry besides
 */
@RecordRules
@RecordRules(groups = Advice.class)
public record JointProgramme(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @NotNull @Valid Ref<Fund> fund,
        @NotEmpty @Valid Text title,
        @Valid Text description,
        List<@NotNull @Valid ProgrammeCountry> countries,
        @Nullable @Valid RegionCode region,
        @Nullable @Visible @Tidy(groups = Advice.class) String thematicArea,
        @Nullable @Valid ProgrammeObjectives objectives,
        @Distinct(groups = Advice.class) List<@NotNull @Valid SdgTarget> sdgTargets,
        @Distinct(groups = Advice.class) List<@NotNull GuidingPrinciple> principles,
        List<@NotNull @Valid Alignment> alignedWith,
        @Nullable @Valid Ref<Stakeholder> conveningOrganization,
        @NotEmpty @Distinct(groups = Advice.class) List<@NotNull @Valid Ref<Stakeholder>> participatingOrganizations,
        @Distinct(groups = Advice.class) List<@NotNull @Valid Ref<Stakeholder>> implementingPartners,
        @Distinct(groups = Advice.class) List<@NotNull @Valid Ref<Stakeholder>> endorsedBy,
        @Nullable LocalDate approved,
        @Nullable @Valid Period period,
        @Nullable LocalDate originalEnd,
        @Nullable @Valid Code<ProgrammeStatus> status,
        List<@NotNull @Valid Allocation> allocations,
        List<@NotNull @Valid BudgetLine> budget,
        List<@NotNull @Valid Marker> markers,
        @DistinctIds List<@NotNull @Valid ProgrammeResult> results,
        @Valid Meta meta)
        implements GcmRecord {

    /**
     * Copies the lists.
     *
     * @param id unique among the records of this type in a dataset
     * @param fund the fund that pays
     * @param title what the programme is called
     * @param description what it is about
     * @param countries where it works
     * @param region the region where it works, or null
     * @param thematicArea the id of a thematic area of the fund, or null
     * @param objectives the objectives that it serves, or null
     * @param sdgTargets targets of the 2030 Agenda
     * @param principles guiding principles that it is built on
     * @param alignedWith policy frameworks that it is in line with
     * @param conveningOrganization who convenes the participating organizations, or null
     * @param participatingOrganizations who receives money from the fund
     * @param implementingPartners who carries it out with them
     * @param endorsedBy which governments endorsed it
     * @param approved the day of its approval, or null
     * @param period while it runs, or null
     * @param originalEnd the end as first approved, or null
     * @param status how far it has come, or null
     * @param allocations money that the fund allots
     * @param budget the budget, by organization and category
     * @param markers the marks that it was given
     * @param results what it is to bring about
     * @param meta what every record may carry besides
     */
    public JointProgramme {
        title = title == null ? Text.EMPTY : title;
        description = description == null ? Text.EMPTY : description;
        countries = Lists.copy(countries);
        sdgTargets = Lists.copy(sdgTargets);
        principles = Lists.copy(principles);
        alignedWith = Lists.copy(alignedWith);
        participatingOrganizations = Lists.copy(participatingOrganizations);
        implementingPartners = Lists.copy(implementingPartners);
        endorsedBy = Lists.copy(endorsedBy);
        allocations = Lists.copy(allocations);
        budget = Lists.copy(budget);
        markers = Lists.copy(markers);
        results = Lists.copy(results);
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Begins a programme.
     *
     * @param id unique among the records of this type in a dataset
     * @return a builder
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds what this programme holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The budget of an organization, by currency: amounts of different currencies are never added.
     *
     * @param organization the id of an organization, as the budget lines name it
     * @return the sums by currency, in the order of the lines; empty if no line with an amount names it. A line without
     *     an amount or a currency adds nothing: a sum is that of the amounts that are told, and none is not zero
     */
    public Map<CurrencyCode, BigDecimal> budgetBy(String organization) {
        return budgetOf(id -> id.equals(organization));
    }

    /**
     * The budget of an organization and all its offices, by currency: who is part of the same organization is told by the
     * dataset's chains of parents, so that a line of {@code iom-pakistan} is one of {@code iom}, and the other way round.
     *
     * @param organization the id of an organization or of an office of it
     * @param dataset what holds the stakeholders; where it does not hold a parent, the chain ends there
     * @return the sums by currency, in the order of the lines; empty if no line with an amount names a part of the
     *     organization. A line without an amount or a currency adds nothing: a sum is that of the amounts that are told,
     *     and none is not zero
     */
    public Map<CurrencyCode, BigDecimal> budgetBy(String organization, Dataset dataset) {
        String top = Stakeholder.organizationOf(organization, dataset);
        return budgetOf(id -> Stakeholder.organizationOf(id, dataset).equals(top));
    }

    private Map<CurrencyCode, BigDecimal> budgetOf(Predicate<String> organization) {
        Map<CurrencyCode, BigDecimal> sums = new LinkedHashMap<>();
        for (BudgetLine line : budget) {
            String id = line == null || line.organization() == null
                    ? null
                    : line.organization().id();
            Money amount = line == null ? null : line.amount();
            boolean told = amount != null && amount.amount() != null && amount.currency() != null;
            if (amount != null && told && id != null && organization.test(id)) {
                sums.merge(amount.currency(), amount.amount(), BigDecimal::add);
            }
        }
        return sums;
    }

    /** Collects the parts of a programme. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private @Nullable Ref<Fund> fund;
        private Text title = Text.EMPTY;
        private Text description = Text.EMPTY;
        private List<ProgrammeCountry> countries = List.of();
        private @Nullable RegionCode region;
        private @Nullable String thematicArea;
        private @Nullable ProgrammeObjectives objectives;
        private List<SdgTarget> sdgTargets = List.of();
        private List<GuidingPrinciple> principles = List.of();
        private List<Alignment> alignedWith = List.of();
        private @Nullable Ref<Stakeholder> conveningOrganization;
        private List<Ref<Stakeholder>> participatingOrganizations = List.of();
        private List<Ref<Stakeholder>> implementingPartners = List.of();
        private List<Ref<Stakeholder>> endorsedBy = List.of();
        private @Nullable LocalDate approved;
        private @Nullable Period period;
        private @Nullable LocalDate originalEnd;
        private @Nullable Code<ProgrammeStatus> status;
        private List<Allocation> allocations = List.of();
        private List<BudgetLine> budget = List.of();
        private List<Marker> markers = List.of();
        private List<ProgrammeResult> results = List.of();
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(JointProgramme from) {
            id = from.id;
            fund = from.fund;
            title = from.title;
            description = from.description;
            countries = from.countries;
            region = from.region;
            thematicArea = from.thematicArea;
            objectives = from.objectives;
            sdgTargets = from.sdgTargets;
            principles = from.principles;
            alignedWith = from.alignedWith;
            conveningOrganization = from.conveningOrganization;
            participatingOrganizations = from.participatingOrganizations;
            implementingPartners = from.implementingPartners;
            endorsedBy = from.endorsedBy;
            approved = from.approved;
            period = from.period;
            originalEnd = from.originalEnd;
            status = from.status;
            allocations = from.allocations;
            budget = from.budget;
            markers = from.markers;
            results = from.results;
            meta = from.meta;
        }

        /**
         * Sets the fund that pays.
         *
         * @param fund the fund that pays
         * @return this builder
         */
        public Builder fund(Ref<Fund> fund) {
            this.fund = fund;
            meta = meta.withoutRest("/fund");
            return this;
        }

        /**
         * Sets the fund that pays.
         *
         * @param fund the id of the fund that pays
         * @return this builder
         */
        public Builder fund(String fund) {
            return fund(Ref.to(fund));
        }

        /**
         * Sets what the programme is called.
         *
         * @param title what the programme is called
         * @return this builder
         */
        public Builder title(Text title) {
            this.title = title;
            meta = meta.withoutRest("/title");
            return this;
        }

        /**
         * Sets what it is about.
         *
         * @param description what it is about
         * @return this builder
         */
        public Builder description(Text description) {
            this.description = description;
            meta = meta.withoutRest("/description");
            return this;
        }

        /**
         * Sets where it works.
         *
         * @param countries where it works
         * @return this builder
         */
        public Builder countries(List<ProgrammeCountry> countries) {
            this.countries = countries;
            meta = meta.withoutRest("/countries");
            return this;
        }

        /**
         * Sets where it works.
         *
         * @param countries where it works
         * @return this builder
         */
        public Builder countries(ProgrammeCountry... countries) {
            return countries(List.of(countries));
        }

        /**
         * Sets the region where it works.
         *
         * @param region the region where it works, or null
         * @return this builder
         */
        public Builder region(@Nullable RegionCode region) {
            this.region = region;
            meta = meta.withoutRest("/region");
            return this;
        }

        /**
         * Sets the id of a thematic area of the fund.
         *
         * @param thematicArea the id of a thematic area of the fund, or null
         * @return this builder
         */
        public Builder thematicArea(@Nullable String thematicArea) {
            this.thematicArea = thematicArea;
            meta = meta.withoutRest("/thematicArea");
            return this;
        }

        /**
         * Sets the objectives that it serves.
         *
         * @param objectives the objectives that it serves, or null
         * @return this builder
         */
        public Builder objectives(@Nullable ProgrammeObjectives objectives) {
            this.objectives = objectives;
            meta = meta.withoutRest("/objectives");
            return this;
        }

        /**
         * Sets targets of the 2030 Agenda.
         *
         * @param sdgTargets targets of the 2030 Agenda
         * @return this builder
         */
        public Builder sdgTargets(List<SdgTarget> sdgTargets) {
            this.sdgTargets = sdgTargets;
            meta = meta.withoutRest("/sdgTargets");
            return this;
        }

        /**
         * Sets targets of the 2030 Agenda.
         *
         * @param sdgTargets targets of the 2030 Agenda
         * @return this builder
         */
        public Builder sdgTargets(SdgTarget... sdgTargets) {
            return sdgTargets(List.of(sdgTargets));
        }

        /**
         * Sets guiding principles that it is built on.
         *
         * @param principles guiding principles that it is built on
         * @return this builder
         */
        public Builder principles(List<GuidingPrinciple> principles) {
            this.principles = principles;
            meta = meta.withoutRest("/principles");
            return this;
        }

        /**
         * Sets guiding principles that it is built on.
         *
         * @param principles guiding principles that it is built on
         * @return this builder
         */
        public Builder principles(GuidingPrinciple... principles) {
            return principles(List.of(principles));
        }

        /**
         * Sets policy frameworks that it is in line with.
         *
         * @param alignedWith policy frameworks that it is in line with
         * @return this builder
         */
        public Builder alignedWith(List<Alignment> alignedWith) {
            this.alignedWith = alignedWith;
            meta = meta.withoutRest("/alignedWith");
            return this;
        }

        /**
         * Sets policy frameworks that it is in line with.
         *
         * @param alignedWith policy frameworks that it is in line with
         * @return this builder
         */
        public Builder alignedWith(Alignment... alignedWith) {
            return alignedWith(List.of(alignedWith));
        }

        /**
         * Sets who convenes the participating organizations.
         *
         * @param conveningOrganization who convenes the participating organizations, or null
         * @return this builder
         */
        public Builder conveningOrganization(@Nullable Ref<Stakeholder> conveningOrganization) {
            this.conveningOrganization = conveningOrganization;
            meta = meta.withoutRest("/conveningOrganization");
            return this;
        }

        /**
         * Sets who convenes the participating organizations.
         *
         * @param conveningOrganization the id of who convenes the participating organizations
         * @return this builder
         */
        public Builder conveningOrganization(String conveningOrganization) {
            return conveningOrganization(Ref.to(conveningOrganization));
        }

        /**
         * Sets who receives money from the fund.
         *
         * @param participatingOrganizations who receives money from the fund
         * @return this builder
         */
        public Builder participatingOrganizations(List<Ref<Stakeholder>> participatingOrganizations) {
            this.participatingOrganizations = participatingOrganizations;
            meta = meta.withoutRest("/participatingOrganizations");
            return this;
        }

        /**
         * Sets who receives money from the fund.
         *
         * @param participatingOrganizations the ids of who receives money from the fund
         * @return this builder
         */
        public Builder participatingOrganizations(String... participatingOrganizations) {
            return participatingOrganizations(Arrays.stream(participatingOrganizations)
                    .map(Ref::<Stakeholder>to)
                    .toList());
        }

        /**
         * Sets who carries it out with them.
         *
         * @param implementingPartners who carries it out with them
         * @return this builder
         */
        public Builder implementingPartners(List<Ref<Stakeholder>> implementingPartners) {
            this.implementingPartners = implementingPartners;
            meta = meta.withoutRest("/implementingPartners");
            return this;
        }

        /**
         * Sets who carries it out with them.
         *
         * @param implementingPartners the ids of who carries it out with them
         * @return this builder
         */
        public Builder implementingPartners(String... implementingPartners) {
            return implementingPartners(Arrays.stream(implementingPartners)
                    .map(Ref::<Stakeholder>to)
                    .toList());
        }

        /**
         * Sets which governments endorsed it.
         *
         * @param endorsedBy which governments endorsed it
         * @return this builder
         */
        public Builder endorsedBy(List<Ref<Stakeholder>> endorsedBy) {
            this.endorsedBy = endorsedBy;
            meta = meta.withoutRest("/endorsedBy");
            return this;
        }

        /**
         * Sets which governments endorsed it.
         *
         * @param endorsedBy the ids of which governments endorsed it
         * @return this builder
         */
        public Builder endorsedBy(String... endorsedBy) {
            return endorsedBy(
                    Arrays.stream(endorsedBy).map(Ref::<Stakeholder>to).toList());
        }

        /**
         * Sets the day of its approval.
         *
         * @param approved the day of its approval, or null
         * @return this builder
         */
        public Builder approved(@Nullable LocalDate approved) {
            this.approved = approved;
            meta = meta.withoutRest("/approved");
            return this;
        }

        /**
         * Sets while it runs.
         *
         * @param period while it runs, or null
         * @return this builder
         */
        public Builder period(@Nullable Period period) {
            this.period = period;
            meta = meta.withoutRest("/period");
            return this;
        }

        /**
         * Sets the end as first approved.
         *
         * @param originalEnd the end as first approved, or null
         * @return this builder
         */
        public Builder originalEnd(@Nullable LocalDate originalEnd) {
            this.originalEnd = originalEnd;
            meta = meta.withoutRest("/originalEnd");
            return this;
        }

        /**
         * Sets how far it has come.
         *
         * @param status how far it has come, or null
         * @return this builder
         */
        public Builder status(@Nullable Code<ProgrammeStatus> status) {
            this.status = status;
            meta = meta.withoutRest("/status");
            return this;
        }

        /**
         * Sets how far it has come.
         *
         * @param status how far it has come
         * @return this builder
         */
        public Builder status(ProgrammeStatus status) {
            return status(Code.of(status));
        }

        /**
         * Sets money that the fund allots.
         *
         * @param allocations money that the fund allots
         * @return this builder
         */
        public Builder allocations(List<Allocation> allocations) {
            this.allocations = allocations;
            meta = meta.withoutRest("/allocations");
            return this;
        }

        /**
         * Sets money that the fund allots.
         *
         * @param allocations money that the fund allots
         * @return this builder
         */
        public Builder allocations(Allocation... allocations) {
            return allocations(List.of(allocations));
        }

        /**
         * Sets the budget.
         *
         * @param budget the budget, by organization and category
         * @return this builder
         */
        public Builder budget(List<BudgetLine> budget) {
            this.budget = budget;
            meta = meta.withoutRest("/budget");
            return this;
        }

        /**
         * Sets the budget.
         *
         * @param budget the budget, by organization and category
         * @return this builder
         */
        public Builder budget(BudgetLine... budget) {
            return budget(List.of(budget));
        }

        /**
         * Sets the marks that it was given.
         *
         * @param markers the marks that it was given
         * @return this builder
         */
        public Builder markers(List<Marker> markers) {
            this.markers = markers;
            meta = meta.withoutRest("/markers");
            return this;
        }

        /**
         * Sets the marks that it was given.
         *
         * @param markers the marks that it was given
         * @return this builder
         */
        public Builder markers(Marker... markers) {
            return markers(List.of(markers));
        }

        /**
         * Sets what it is to bring about.
         *
         * @param results what it is to bring about
         * @return this builder
         */
        public Builder results(List<ProgrammeResult> results) {
            this.results = results;
            meta = meta.withoutRest("/results");
            return this;
        }

        /**
         * Sets what it is to bring about.
         *
         * @param results what it is to bring about
         * @return this builder
         */
        public Builder results(ProgrammeResult... results) {
            return results(List.of(results));
        }

        /**
         * Sets what every record may carry besides.
         *
         * @param meta the meta
         * @return this builder
         */
        public Builder meta(Meta meta) {
            this.meta = meta;
            return this;
        }

        /**
         * Sets names that other systems gave to the same thing.
         *
         * @param identifiers the names
         * @return this builder
         */
        public Builder identifiers(Identifier... identifiers) {
            return meta(meta.withIdentifiers(List.of(identifiers)));
        }

        /**
         * Makes the programme. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the programme
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public JointProgramme build() {
            return new JointProgramme(
                    id,
                    fund,
                    title,
                    description,
                    countries,
                    region,
                    thematicArea,
                    objectives,
                    sdgTargets,
                    principles,
                    alignedWith,
                    conveningOrganization,
                    participatingOrganizations,
                    implementingPartners,
                    endorsedBy,
                    approved,
                    period,
                    originalEnd,
                    status,
                    allocations,
                    budget,
                    markers,
                    results,
                    meta);
        }
    }
}
