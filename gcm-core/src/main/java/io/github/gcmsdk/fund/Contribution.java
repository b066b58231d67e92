package io.github.gcmsdk.fund;

import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.RecordRules;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import io.github.gcmsdk.stakeholder.Stakeholder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money that somebody gives to a fund.
 *
 * <pre>{@code {"type": "contribution", "id": "c-1", "fund": "mmptf", "contributor": "donor-x", "amount": {"amount": 1500000.00, "currency": "USD"},
 *  "stage": "deposit", "date": "2025-03-31"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param fund the fund
 * @param contributor who gives it
 * @param amount the amount in the currency of the agreement
 * @param received the amount in the currency of the fund
 * @param stage how far it has come
 * @param date the day of that stage
 * @param agreement the number of the agreement
 * @param earmarking what it is meant to serve
 * @param reportedBy who reports it
 * @param meta what every record may carry besides
 */
@RecordRules
@RecordRules(groups = Advice.class)
public record Contribution(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @NotNull @Valid Ref<Fund> fund,
        @NotNull @Valid Ref<Stakeholder> contributor,
        @NotNull @Valid Money amount,
        @Nullable @Valid Money received,
        @Nullable @Valid Code<ContributionStage> stage,
        @Nullable LocalDate date,
        @Nullable @Visible @Tidy(groups = Advice.class) String agreement,
        @Nullable @Valid Earmarking earmarking,
        @Nullable @Valid Ref<Stakeholder> reportedBy,
        @Valid Meta meta)
        implements GcmRecord {

    /**
     * Takes the parts.
     *
     * @param id unique among the records of this type in a dataset
     * @param fund the fund
     * @param contributor who gives it
     * @param amount the amount in the currency of the agreement
     * @param received the amount in the currency of the fund, or null
     * @param stage how far it has come, or null
     * @param date the day of that stage, or null
     * @param agreement the number of the agreement, or null
     * @param earmarking what it is meant to serve, or null
     * @param reportedBy who reports it, or null
     * @param meta what every record may carry besides
     */
    public Contribution {
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Begins a contribution.
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
     * @return a builder that holds what this contribution holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of a contribution. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private @Nullable Ref<Fund> fund;
        private @Nullable Ref<Stakeholder> contributor;
        private @Nullable Money amount;
        private @Nullable Money received;
        private @Nullable Code<ContributionStage> stage;
        private @Nullable LocalDate date;
        private @Nullable String agreement;
        private @Nullable Earmarking earmarking;
        private @Nullable Ref<Stakeholder> reportedBy;
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(Contribution from) {
            id = from.id;
            fund = from.fund;
            contributor = from.contributor;
            amount = from.amount;
            received = from.received;
            stage = from.stage;
            date = from.date;
            agreement = from.agreement;
            earmarking = from.earmarking;
            reportedBy = from.reportedBy;
            meta = from.meta;
        }

        /**
         * Sets the fund.
         *
         * @param fund the fund
         * @return this builder
         */
        public Builder fund(Ref<Fund> fund) {
            this.fund = fund;
            meta = meta.withoutRest("/fund");
            return this;
        }

        /**
         * Sets the fund.
         *
         * @param fund the id of the fund
         * @return this builder
         */
        public Builder fund(String fund) {
            return fund(Ref.to(fund));
        }

        /**
         * Sets who gives it.
         *
         * @param contributor who gives it
         * @return this builder
         */
        public Builder contributor(Ref<Stakeholder> contributor) {
            this.contributor = contributor;
            meta = meta.withoutRest("/contributor");
            return this;
        }

        /**
         * Sets who gives it.
         *
         * @param contributor the id of who gives it
         * @return this builder
         */
        public Builder contributor(String contributor) {
            return contributor(Ref.to(contributor));
        }

        /**
         * Sets the amount in the currency of the agreement.
         *
         * @param amount the amount in the currency of the agreement
         * @return this builder
         */
        public Builder amount(Money amount) {
            this.amount = amount;
            meta = meta.withoutRest("/amount");
            return this;
        }

        /**
         * Sets the amount in the currency of the fund.
         *
         * @param received the amount in the currency of the fund, or null
         * @return this builder
         */
        public Builder received(@Nullable Money received) {
            this.received = received;
            meta = meta.withoutRest("/received");
            return this;
        }

        /**
         * Sets how far it has come.
         *
         * @param stage how far it has come, or null
         * @return this builder
         */
        public Builder stage(@Nullable Code<ContributionStage> stage) {
            this.stage = stage;
            meta = meta.withoutRest("/stage");
            return this;
        }

        /**
         * Sets how far it has come.
         *
         * @param stage how far it has come
         * @return this builder
         */
        public Builder stage(ContributionStage stage) {
            return stage(Code.of(stage));
        }

        /**
         * Sets the day of that stage.
         *
         * @param date the day of that stage, or null
         * @return this builder
         */
        public Builder date(@Nullable LocalDate date) {
            this.date = date;
            meta = meta.withoutRest("/date");
            return this;
        }

        /**
         * Sets the number of the agreement.
         *
         * @param agreement the number of the agreement, or null
         * @return this builder
         */
        public Builder agreement(@Nullable String agreement) {
            this.agreement = agreement;
            meta = meta.withoutRest("/agreement");
            return this;
        }

        /**
         * Sets what it is meant to serve.
         *
         * @param earmarking what it is meant to serve, or null
         * @return this builder
         */
        public Builder earmarking(@Nullable Earmarking earmarking) {
            this.earmarking = earmarking;
            meta = meta.withoutRest("/earmarking");
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
         * Makes the contribution. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the contribution
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public Contribution build() {
            return new Contribution(
                    id, fund, contributor, amount, received, stage, date, agreement, earmarking, reportedBy, meta);
        }
    }
}
