package io.github.gcmsdk.commitment;

import io.github.gcmsdk.framework.SdgTarget;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.RecordRules;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan by which a State carries out the Compact (A/RES/73/195, paragraph 53).
 *
 * <pre>{@code {"type": "national-implementation-plan", "id": "pk-nip", "title": {"en": "National implementation plan"}, "country": "PAK",
 *  "priorities": [{"title": {"en": "Fair recruitment"}, "objectives": [6], "rank": 1}]}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param title what the plan is called
 * @param country the country whose plan it is
 * @param lead who leads it
 * @param participants who else takes part
 * @param adopted the day on which it was adopted
 * @param period while it holds
 * @param sdgTargets targets of the 2030 Agenda that it serves
 * @param alignedWith policy frameworks that it is in line with
 * @param priorities what it sets out to do first
 * @param meta what every record may carry besides
 */
@RecordRules
@RecordRules(groups = Advice.class)
public record NationalImplementationPlan(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @NotEmpty @Valid Text title,
        @NotNull @Valid CountryCode country,
        @Nullable @Valid Ref<Stakeholder> lead,
        @Distinct(groups = Advice.class) List<@NotNull @Valid Ref<Stakeholder>> participants,
        @Nullable LocalDate adopted,
        @Nullable @Valid Period period,
        @Distinct(groups = Advice.class) List<@NotNull @Valid SdgTarget> sdgTargets,
        List<@NotNull @Valid Alignment> alignedWith,
        List<@NotNull @Valid PlanPriority> priorities,
        @Valid Meta meta)
        implements GcmRecord {

    /**
     * Copies the lists.
     *
     * @param id unique among the records of this type in a dataset
     * @param title what the plan is called
     * @param country the country whose plan it is
     * @param lead who leads it, or null
     * @param participants who else takes part
     * @param adopted the day on which it was adopted, or null
     * @param period while it holds, or null
     * @param sdgTargets targets of the 2030 Agenda that it serves
     * @param alignedWith policy frameworks that it is in line with
     * @param priorities what it sets out to do first
     * @param meta what every record may carry besides
     */
    public NationalImplementationPlan {
        title = title == null ? Text.EMPTY : title;
        participants = Lists.copy(participants);
        sdgTargets = Lists.copy(sdgTargets);
        alignedWith = Lists.copy(alignedWith);
        priorities = Lists.copy(priorities);
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Begins a plan.
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
     * @return a builder that holds what this plan holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of a plan. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private Text title = Text.EMPTY;
        private @Nullable CountryCode country;
        private @Nullable Ref<Stakeholder> lead;
        private List<Ref<Stakeholder>> participants = List.of();
        private @Nullable LocalDate adopted;
        private @Nullable Period period;
        private List<SdgTarget> sdgTargets = List.of();
        private List<Alignment> alignedWith = List.of();
        private List<PlanPriority> priorities = List.of();
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(NationalImplementationPlan from) {
            id = from.id;
            title = from.title;
            country = from.country;
            lead = from.lead;
            participants = from.participants;
            adopted = from.adopted;
            period = from.period;
            sdgTargets = from.sdgTargets;
            alignedWith = from.alignedWith;
            priorities = from.priorities;
            meta = from.meta;
        }

        /**
         * Sets what the plan is called.
         *
         * @param title what the plan is called
         * @return this builder
         */
        public Builder title(Text title) {
            this.title = title;
            meta = meta.withoutRest("/title");
            return this;
        }

        /**
         * Sets the country whose plan it is.
         *
         * @param country the country whose plan it is
         * @return this builder
         */
        public Builder country(CountryCode country) {
            this.country = country;
            meta = meta.withoutRest("/country");
            return this;
        }

        /**
         * Sets who leads it.
         *
         * @param lead who leads it, or null
         * @return this builder
         */
        public Builder lead(@Nullable Ref<Stakeholder> lead) {
            this.lead = lead;
            meta = meta.withoutRest("/lead");
            return this;
        }

        /**
         * Sets who leads it.
         *
         * @param lead the id of who leads it
         * @return this builder
         */
        public Builder lead(String lead) {
            return lead(Ref.to(lead));
        }

        /**
         * Sets who else takes part.
         *
         * @param participants who else takes part
         * @return this builder
         */
        public Builder participants(List<Ref<Stakeholder>> participants) {
            this.participants = participants;
            meta = meta.withoutRest("/participants");
            return this;
        }

        /**
         * Sets who else takes part.
         *
         * @param participants the ids of who else takes part
         * @return this builder
         */
        public Builder participants(String... participants) {
            return participants(
                    Arrays.stream(participants).map(Ref::<Stakeholder>to).toList());
        }

        /**
         * Sets the day on which it was adopted.
         *
         * @param adopted the day on which it was adopted, or null
         * @return this builder
         */
        public Builder adopted(@Nullable LocalDate adopted) {
            this.adopted = adopted;
            meta = meta.withoutRest("/adopted");
            return this;
        }

        /**
         * Sets while it holds.
         *
         * @param period while it holds, or null
         * @return this builder
         */
        public Builder period(@Nullable Period period) {
            this.period = period;
            meta = meta.withoutRest("/period");
            return this;
        }

        /**
         * Sets targets of the 2030 Agenda that it serves.
         *
         * @param sdgTargets targets of the 2030 Agenda that it serves
         * @return this builder
         */
        public Builder sdgTargets(List<SdgTarget> sdgTargets) {
            this.sdgTargets = sdgTargets;
            meta = meta.withoutRest("/sdgTargets");
            return this;
        }

        /**
         * Sets targets of the 2030 Agenda that it serves.
         *
         * @param sdgTargets targets of the 2030 Agenda that it serves
         * @return this builder
         */
        public Builder sdgTargets(SdgTarget... sdgTargets) {
            return sdgTargets(List.of(sdgTargets));
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
         * Sets what it sets out to do first.
         *
         * @param priorities what it sets out to do first
         * @return this builder
         */
        public Builder priorities(List<PlanPriority> priorities) {
            this.priorities = priorities;
            meta = meta.withoutRest("/priorities");
            return this;
        }

        /**
         * Sets what it sets out to do first.
         *
         * @param priorities what it sets out to do first
         * @return this builder
         */
        public Builder priorities(PlanPriority... priorities) {
            return priorities(List.of(priorities));
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
         * Makes the plan. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the plan
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public NationalImplementationPlan build() {
            return new NationalImplementationPlan(
                    id, title, country, lead, participants, adopted, period, sdgTargets, alignedWith, priorities, meta);
        }
    }
}
