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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money that goes from a fund to an organization, or comes back from it.
 *
 * <pre>{@code {"type": "transfer", "id": "t-1", "fund": "mmptf", "programme": "jp-1", "recipient": "iom", "purpose": "programme",
 *  "amount": {"amount": 700000.00, "currency": "USD"}, "date": "2025-03-14", "direction": "transfer"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param fund the fund
 * @param programme the programme that the money is for
 * @param recipient the organization that receives the money, or gives it back
 * @param purpose what the money is for
 * @param amount the money, positive in either direction
 * @param date the day of the transfer
 * @param direction which way the money goes; a transfer if absent
 * @param reportedBy who reports it
 * @param meta what every record may carry besides
 */
@RecordRules(groups = Advice.class)
public record Transfer(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @NotNull @Valid Ref<Fund> fund,
        @Nullable @Valid Ref<JointProgramme> programme,
        @NotNull @Valid Ref<Stakeholder> recipient,
        @Nullable @Valid Code<TransferPurpose> purpose,
        @NotNull @Valid Money amount,
        @NotNull LocalDate date,
        @Nullable @Valid Code<TransferDirection> direction,
        @Nullable @Valid Ref<Stakeholder> reportedBy,
        @Valid Meta meta)
        implements GcmRecord {

    /**
     * Takes the parts.
     *
     * @param id unique among the records of this type in a dataset
     * @param fund the fund
     * @param programme the programme that the money is for, or null
     * @param recipient the organization that receives the money, or gives it back
     * @param purpose what the money is for, or null
     * @param amount the money, positive in either direction
     * @param date the day of the transfer
     * @param direction which way the money goes; a transfer if absent, or null
     * @param reportedBy who reports it, or null
     * @param meta what every record may carry besides
     */
    public Transfer {
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Begins a transfer.
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
     * @return a builder that holds what this transfer holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of a transfer. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private @Nullable Ref<Fund> fund;
        private @Nullable Ref<JointProgramme> programme;
        private @Nullable Ref<Stakeholder> recipient;
        private @Nullable Code<TransferPurpose> purpose;
        private @Nullable Money amount;
        private @Nullable LocalDate date;
        private @Nullable Code<TransferDirection> direction;
        private @Nullable Ref<Stakeholder> reportedBy;
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(Transfer from) {
            id = from.id;
            fund = from.fund;
            programme = from.programme;
            recipient = from.recipient;
            purpose = from.purpose;
            amount = from.amount;
            date = from.date;
            direction = from.direction;
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
         * Sets the programme that the money is for.
         *
         * @param programme the programme that the money is for, or null
         * @return this builder
         */
        public Builder programme(@Nullable Ref<JointProgramme> programme) {
            this.programme = programme;
            meta = meta.withoutRest("/programme");
            return this;
        }

        /**
         * Sets the programme that the money is for.
         *
         * @param programme the id of the programme that the money is for
         * @return this builder
         */
        public Builder programme(String programme) {
            return programme(Ref.to(programme));
        }

        /**
         * Sets the organization that receives the money.
         *
         * @param recipient the organization that receives the money, or gives it back
         * @return this builder
         */
        public Builder recipient(Ref<Stakeholder> recipient) {
            this.recipient = recipient;
            meta = meta.withoutRest("/recipient");
            return this;
        }

        /**
         * Sets the organization that receives the money.
         *
         * @param recipient the id of the organization that receives the money, or gives it back
         * @return this builder
         */
        public Builder recipient(String recipient) {
            return recipient(Ref.to(recipient));
        }

        /**
         * Sets what the money is for.
         *
         * @param purpose what the money is for, or null
         * @return this builder
         */
        public Builder purpose(@Nullable Code<TransferPurpose> purpose) {
            this.purpose = purpose;
            meta = meta.withoutRest("/purpose");
            return this;
        }

        /**
         * Sets what the money is for.
         *
         * @param purpose what the money is for
         * @return this builder
         */
        public Builder purpose(TransferPurpose purpose) {
            return purpose(Code.of(purpose));
        }

        /**
         * Sets the money.
         *
         * @param amount the money, positive in either direction
         * @return this builder
         */
        public Builder amount(Money amount) {
            this.amount = amount;
            meta = meta.withoutRest("/amount");
            return this;
        }

        /**
         * Sets the day of the transfer.
         *
         * @param date the day of the transfer
         * @return this builder
         */
        public Builder date(LocalDate date) {
            this.date = date;
            meta = meta.withoutRest("/date");
            return this;
        }

        /**
         * Sets which way the money goes.
         *
         * @param direction which way the money goes; a transfer if absent, or null
         * @return this builder
         */
        public Builder direction(@Nullable Code<TransferDirection> direction) {
            this.direction = direction;
            meta = meta.withoutRest("/direction");
            return this;
        }

        /**
         * Sets which way the money goes.
         *
         * @param direction which way the money goes; a transfer if absent
         * @return this builder
         */
        public Builder direction(TransferDirection direction) {
            return direction(Code.of(direction));
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
         * Makes the transfer. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the transfer
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public Transfer build() {
            return new Transfer(id, fund, programme, recipient, purpose, amount, date, direction, reportedBy, meta);
        }
    }
}
