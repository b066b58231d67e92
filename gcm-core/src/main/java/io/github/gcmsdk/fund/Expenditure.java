package io.github.gcmsdk.fund;

import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.RecordRules;
import io.github.gcmsdk.stakeholder.Stakeholder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organization spent in a year. The years of a programme add up.
 *
 * <pre>{@code {"type": "expenditure", "id": "x-1", "fund": "mmptf", "programme": "jp-1", "organization": "iom", "category": "staff",
 *  "amount": {"amount": 120500.25, "currency": "USD"}, "year": 2025, "provisional": true}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param fund the fund whose money it is
 * @param programme the programme that it was spent on
 * @param organization who spent it
 * @param category what it was spent on
 * @param amount the money spent in the year; a negative amount corrects
 * @param year the calendar year in which it was spent, 1900 to 2100
 * @param provisional whether the figure is not yet certified; it is final if that is false, and unknown if absent
 * @param reportedBy who reports it
 * @param meta what every record may carry besides
 */
@RecordRules(groups = Advice.class)
public record Expenditure(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @Nullable @Valid Ref<Fund> fund,
        @Nullable @Valid Ref<JointProgramme> programme,
        @NotNull @Valid Ref<Stakeholder> organization,
        @Nullable @Valid Code<BudgetCategory> category,
        @NotNull @Valid Money amount,

        @NotNull @Min(value = 1900, message = "{value.range}") @Max(value = 2100, message = "{value.range}")
        Integer year,

        @Nullable Boolean provisional,
        @Nullable @Valid Ref<Stakeholder> reportedBy,
        @Valid Meta meta)
        implements GcmRecord {

    /**
     * Takes the parts.
     *
     * @param id unique among the records of this type in a dataset
     * @param fund the fund whose money it is, or null
     * @param programme the programme that it was spent on, or null
     * @param organization who spent it
     * @param category what it was spent on, or null
     * @param amount the money spent in the year; a negative amount corrects
     * @param year the calendar year in which it was spent, 1900 to 2100
     * @param provisional whether the figure is not yet certified; it is final if that is false, and unknown if
     * absent, or null
     * @param reportedBy who reports it, or null
     * @param meta what every record may carry besides
     */
    public Expenditure {
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Begins an expenditure.
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
     * @return a builder that holds what this expenditure holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of an expenditure. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private @Nullable Ref<Fund> fund;
        private @Nullable Ref<JointProgramme> programme;
        private @Nullable Ref<Stakeholder> organization;
        private @Nullable Code<BudgetCategory> category;
        private @Nullable Money amount;
        private @Nullable Integer year;
        private @Nullable Boolean provisional;
        private @Nullable Ref<Stakeholder> reportedBy;
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(Expenditure from) {
            id = from.id;
            fund = from.fund;
            programme = from.programme;
            organization = from.organization;
            category = from.category;
            amount = from.amount;
            year = from.year;
            provisional = from.provisional;
            reportedBy = from.reportedBy;
            meta = from.meta;
        }

        /**
         * Sets the fund whose money it is.
         *
         * @param fund the fund whose money it is, or null
         * @return this builder
         */
        public Builder fund(@Nullable Ref<Fund> fund) {
            this.fund = fund;
            meta = meta.withoutRest("/fund");
            return this;
        }

        /**
         * Sets the fund whose money it is.
         *
         * @param fund the id of the fund whose money it is
         * @return this builder
         */
        public Builder fund(String fund) {
            return fund(Ref.to(fund));
        }

        /**
         * Sets the programme that it was spent on.
         *
         * @param programme the programme that it was spent on, or null
         * @return this builder
         */
        public Builder programme(@Nullable Ref<JointProgramme> programme) {
            this.programme = programme;
            meta = meta.withoutRest("/programme");
            return this;
        }

        /**
         * Sets the programme that it was spent on.
         *
         * @param programme the id of the programme that it was spent on
         * @return this builder
         */
        public Builder programme(String programme) {
            return programme(Ref.to(programme));
        }

        /**
         * Sets who spent it.
         *
         * @param organization who spent it
         * @return this builder
         */
        public Builder organization(Ref<Stakeholder> organization) {
            this.organization = organization;
            meta = meta.withoutRest("/organization");
            return this;
        }

        /**
         * Sets who spent it.
         *
         * @param organization the id of who spent it
         * @return this builder
         */
        public Builder organization(String organization) {
            return organization(Ref.to(organization));
        }

        /**
         * Sets what it was spent on.
         *
         * @param category what it was spent on, or null
         * @return this builder
         */
        public Builder category(@Nullable Code<BudgetCategory> category) {
            this.category = category;
            meta = meta.withoutRest("/category");
            return this;
        }

        /**
         * Sets what it was spent on.
         *
         * @param category what it was spent on
         * @return this builder
         */
        public Builder category(BudgetCategory category) {
            return category(Code.of(category));
        }

        /**
         * Sets the money spent in the year.
         *
         * @param amount the money spent in the year; a negative amount corrects
         * @return this builder
         */
        public Builder amount(Money amount) {
            this.amount = amount;
            meta = meta.withoutRest("/amount");
            return this;
        }

        /**
         * Sets the calendar year in which it was spent.
         *
         * @param year the calendar year in which it was spent, 1900 to 2100
         * @return this builder
         */
        public Builder year(Integer year) {
            this.year = year;
            meta = meta.withoutRest("/year");
            return this;
        }

        /**
         * Sets whether the figure is not yet certified.
         *
         * @param provisional whether the figure is not yet certified; it is final if that is false, and unknown if
         * absent, or null
         * @return this builder
         */
        public Builder provisional(@Nullable Boolean provisional) {
            this.provisional = provisional;
            meta = meta.withoutRest("/provisional");
            return this;
        }

        /**
         * Sets who reports it.
         *
         * @param reportedBy who reports it, or null
         * @return this builder
         */
        public Builder reportedBy(@Nullable Ref<Stakeholder> reportedBy) {
            this.reportedBy = reportedBy;
            meta = meta.withoutRest("/reportedBy");
            return this;
        }

        /**
         * Sets who reports it.
         *
         * @param reportedBy the id of who reports it
         * @return this builder
         */
        public Builder reportedBy(String reportedBy) {
            return reportedBy(Ref.to(reportedBy));
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
         * Makes the expenditure. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the expenditure
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public Expenditure build() {
            return new Expenditure(
                    id, fund, programme, organization, category, amount, year, provisional, reportedBy, meta);
        }
    }
}
