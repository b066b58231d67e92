package io.github.gcmsdk.fund;

import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.Ref;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The money of a fund in a period, as its administrative agent publishes it.
 *
 * <pre>{@code {"type": "fund-statement", "id": "s-2024", "fund": "mmptf", "period": {"start": "2024-01-01", "end": "2024-12-31"},
 *  "currency": "USD", "lines": [{"kind": "opening", "amount": 100}, {"kind": "contribution", "amount": 50}, {"kind": "closing", "amount": 150}]}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param fund the fund
 * @param period the time of the statement
 * @param currency the currency of all its amounts; that of the fund if absent
 * @param cumulative whether the statement counts from the start of the fund to the end of the period
 * @param printedUnit the unit to which amounts are rounded, 1 if absent
 * @param lines the lines, in the order of the statement
 * @param participants the participating organizations
 * @param meta what every record may carry besides
 */
public record FundStatement(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @NotNull @Valid Ref<Fund> fund,
        @NotNull @Valid Period period,
        @Nullable @Valid CurrencyCode currency,
        @Nullable Boolean cumulative,
        @Nullable BigDecimal printedUnit,
        @NotEmpty List<@NotNull @Valid StatementLine> lines,
        List<@NotNull @Valid StatementParticipant> participants,
        @Valid Meta meta)
        implements GcmRecord {

    /**
     * Copies the lists.
     *
     * @param id unique among the records of this type in a dataset
     * @param fund the fund
     * @param period the time of the statement
     * @param currency the currency of all its amounts; that of the fund if absent, or null
     * @param cumulative whether the statement counts from the start of the fund to the end of the period, or null
     * @param printedUnit the unit to which amounts are rounded, 1 if absent, or null
     * @param lines the lines, in the order of the statement
     * @param participants the participating organizations
     * @param meta what every record may carry besides
     */
    public FundStatement {
        lines = Lists.copy(lines);
        participants = Lists.copy(participants);
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Begins a statement.
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
     * @return a builder that holds what this statement holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of a statement. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private @Nullable Ref<Fund> fund;
        private @Nullable Period period;
        private @Nullable CurrencyCode currency;
        private @Nullable Boolean cumulative;
        private @Nullable BigDecimal printedUnit;
        private List<StatementLine> lines = List.of();
        private List<StatementParticipant> participants = List.of();
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(FundStatement from) {
            id = from.id;
            fund = from.fund;
            period = from.period;
            currency = from.currency;
            cumulative = from.cumulative;
            printedUnit = from.printedUnit;
            lines = from.lines;
            participants = from.participants;
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
         * Sets the time of the statement.
         *
         * @param period the time of the statement
         * @return this builder
         */
        public Builder period(Period period) {
            this.period = period;
            meta = meta.withoutRest("/period");
            return this;
        }

        /**
         * Sets the currency of all its amounts.
         *
         * @param currency the currency of all its amounts; that of the fund if absent, or null
         * @return this builder
         */
        public Builder currency(@Nullable CurrencyCode currency) {
            this.currency = currency;
            meta = meta.withoutRest("/currency");
            return this;
        }

        /**
         * Sets whether the statement counts from the start of the fund to the end of the period.
         *
         * @param cumulative whether the statement counts from the start of the fund to the end of the period, or null
         * @return this builder
         */
        public Builder cumulative(@Nullable Boolean cumulative) {
            this.cumulative = cumulative;
            meta = meta.withoutRest("/cumulative");
            return this;
        }

        /**
         * Sets the unit to which amounts are rounded.
         *
         * @param printedUnit the unit to which amounts are rounded, 1 if absent, or null
         * @return this builder
         */
        public Builder printedUnit(@Nullable BigDecimal printedUnit) {
            this.printedUnit = printedUnit;
            meta = meta.withoutRest("/printedUnit");
            return this;
        }

        /**
         * Sets the lines.
         *
         * @param lines the lines, in the order of the statement
         * @return this builder
         */
        public Builder lines(List<StatementLine> lines) {
            this.lines = lines;
            meta = meta.withoutRest("/lines");
            return this;
        }

        /**
         * Sets the lines.
         *
         * @param lines the lines, in the order of the statement
         * @return this builder
         */
        public Builder lines(StatementLine... lines) {
            return lines(List.of(lines));
        }

        /**
         * Sets the participating organizations.
         *
         * @param participants the participating organizations
         * @return this builder
         */
        public Builder participants(List<StatementParticipant> participants) {
            this.participants = participants;
            meta = meta.withoutRest("/participants");
            return this;
        }

        /**
         * Sets the participating organizations.
         *
         * @param participants the participating organizations
         * @return this builder
         */
        public Builder participants(StatementParticipant... participants) {
            return participants(List.of(participants));
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
         * Makes the statement. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the statement
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public FundStatement build() {
            return new FundStatement(id, fund, period, currency, cumulative, printedUnit, lines, participants, meta);
        }
    }
}
