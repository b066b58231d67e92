package io.github.gcmsdk.indicator.recruitment;

import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.indicator.Corridor;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.TimePeriod;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one worker, or a group of one weight, paid for the first job abroad, and earned in it (indicator 10.7.1).
 * Never tells who it was.
 *
 * <pre>{@code {"type": "recruitment-cost", "id": "rc-1", "corridor": {"origin": "PAK", "destination": "SAU"}, "period": "2022", "sex": "M",
 *  "cost": {"amount": 3500, "currency": "USD"}, "monthlyEarnings": {"amount": 400, "currency": "USD"}, "weight": 1.4}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param corridor from where to where the worker went
 * @param period when the job began
 * @param sex the sex, by the codes of SDMX
 * @param occupation the occupation, by ISCO-08
 * @param cost what the worker paid for the job; zero is a value
 * @param monthlyEarnings what the worker earned in a month of that job
 * @param weight how many workers the record stands for; 1 if absent
 * @param meta what every record may carry besides
 */
public record RecruitmentCost(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @Nullable @Valid Corridor corridor,
        @Nullable TimePeriod period,
        @Nullable @Visible @Tidy(groups = Advice.class) String sex,
        @Nullable @Visible @Tidy(groups = Advice.class) String occupation,
        @Nullable @Valid Money cost,
        @Nullable @Valid Money monthlyEarnings,
        @Nullable @Min(value = 0, message = "{value.range}") BigDecimal weight,
        @Valid Meta meta)
        implements GcmRecord {

    /**
     * Takes the parts.
     *
     * @param id unique among the records of this type in a dataset
     * @param corridor from where to where the worker went, or null
     * @param period when the job began, or null
     * @param sex the sex, by the codes of SDMX, or null
     * @param occupation the occupation, by ISCO-08, or null
     * @param cost what the worker paid for the job; zero is a value, or null
     * @param monthlyEarnings what the worker earned in a month of that job, or null
     * @param weight how many workers the record stands for; 1 if absent, or null
     * @param meta what every record may carry besides
     */
    public RecruitmentCost {
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Begins a cost.
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
     * @return a builder that holds what this cost holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of a cost. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private @Nullable Corridor corridor;
        private @Nullable TimePeriod period;
        private @Nullable String sex;
        private @Nullable String occupation;
        private @Nullable Money cost;
        private @Nullable Money monthlyEarnings;
        private @Nullable BigDecimal weight;
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(RecruitmentCost from) {
            id = from.id;
            corridor = from.corridor;
            period = from.period;
            sex = from.sex;
            occupation = from.occupation;
            cost = from.cost;
            monthlyEarnings = from.monthlyEarnings;
            weight = from.weight;
            meta = from.meta;
        }

        /**
         * Sets from where to where the worker went.
         *
         * @param corridor from where to where the worker went, or null
         * @return this builder
         */
        public Builder corridor(@Nullable Corridor corridor) {
            this.corridor = corridor;
            meta = meta.withoutRest("/corridor");
            return this;
        }

        /**
         * Sets when the job began.
         *
         * @param period when the job began, or null
         * @return this builder
         */
        public Builder period(@Nullable TimePeriod period) {
            this.period = period;
            meta = meta.withoutRest("/period");
            return this;
        }

        /**
         * Sets the sex.
         *
         * @param sex the sex, by the codes of SDMX, or null
         * @return this builder
         */
        public Builder sex(@Nullable String sex) {
            this.sex = sex;
            meta = meta.withoutRest("/sex");
            return this;
        }

        /**
         * Sets the occupation.
         *
         * @param occupation the occupation, by ISCO-08, or null
         * @return this builder
         */
        public Builder occupation(@Nullable String occupation) {
            this.occupation = occupation;
            meta = meta.withoutRest("/occupation");
            return this;
        }

        /**
         * Sets what the worker paid for the job.
         *
         * @param cost what the worker paid for the job; zero is a value, or null
         * @return this builder
         */
        public Builder cost(@Nullable Money cost) {
            this.cost = cost;
            meta = meta.withoutRest("/cost");
            return this;
        }

        /**
         * Sets what the worker earned in a month of that job.
         *
         * @param monthlyEarnings what the worker earned in a month of that job, or null
         * @return this builder
         */
        public Builder monthlyEarnings(@Nullable Money monthlyEarnings) {
            this.monthlyEarnings = monthlyEarnings;
            meta = meta.withoutRest("/monthlyEarnings");
            return this;
        }

        /**
         * Sets how many workers the record stands for.
         *
         * @param weight how many workers the record stands for; 1 if absent, or null
         * @return this builder
         */
        public Builder weight(@Nullable BigDecimal weight) {
            this.weight = weight;
            meta = meta.withoutRest("/weight");
            return this;
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
         * Makes the cost. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the cost
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public RecruitmentCost build() {
            return new RecruitmentCost(id, corridor, period, sex, occupation, cost, monthlyEarnings, weight, meta);
        }
    }
}
