package io.github.gcmsdk.fund;

import io.github.gcmsdk.internal.money.Claim;
import io.github.gcmsdk.internal.money.Organizations;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.RecordRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
@RecordRules
public record FundStatement(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @NotNull @Valid Ref<Fund> fund,
        @NotNull @Valid Period period,
        @Nullable @Valid CurrencyCode currency,
        @Nullable Boolean cumulative,
        @Nullable @Min(value = 0, message = "{value.range}") BigDecimal printedUnit,
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

    /**
     * The unit to which the amounts are rounded.
     *
     * @return the printed unit, 1 if none is told
     */
    public BigDecimal printedUnitOrOne() {
        return printedUnit == null ? BigDecimal.ONE : printedUnit;
    }

    /**
     * What the statement says of a kind of line.
     *
     * @param kind a kind of line
     * @return the sum of its lines; empty if there is none with an amount, which is not zero
     */
    public Optional<BigDecimal> total(StatementLineKind kind) {
        return lines.stream()
                .filter(line ->
                        line != null && line.kind() != null && line.kind().is(kind))
                .map(StatementLine::amount)
                .filter(Claim::isTold)
                .reduce(BigDecimal::add);
    }

    /**
     * What the balance at the end should be: the sum of the lines that add to the balance, less those that take from it.
     *
     * @return the balance; empty if a line has no kind, an unknown kind or no amount, or if there is no opening balance
     *     and the statement does not say that it is cumulative, from the start of the fund
     */
    public Optional<BigDecimal> computedClosing() {
        boolean begun = Boolean.TRUE.equals(cumulative)
                || total(StatementLineKind.OPENING).isPresent();
        if (!begun || !isUnderstood()) {
            return Optional.empty();
        }
        BigDecimal closing = BigDecimal.ZERO;
        for (StatementLineKind kind : StatementLineKind.values()) {
            BigDecimal total = total(kind).orElse(BigDecimal.ZERO);
            closing = kind.increases() ? closing.add(total) : kind.reduces() ? closing.subtract(total) : closing;
        }
        return Optional.of(closing);
    }

    /**
     * Whether every line tells a known kind and an amount, so that sums of lines mean something.
     *
     * @return true if every line does
     */
    public boolean isUnderstood() {
        return lines.stream().allMatch(FundStatement::isUnderstood);
    }

    private static boolean isUnderstood(@Nullable StatementLine line) {
        return line != null && line.kind() != null && line.kind().isKnown() && Claim.isTold(line.amount());
    }

    /**
     * By how much the statement misses its identity: the closing balance that it prints less {@link #computedClosing}.
     * Amounts are rounded each, so that a statement balances if this is not above {@link #printedUnitOrOne}.
     *
     * @return the difference, negative if the printed balance is too low; empty if either is not told, or if several
     *     closing balances are printed
     */
    public Optional<BigDecimal> imbalance() {
        long closings = lines.stream()
                .filter(line ->
                        line != null && line.kind() != null && line.kind().is(StatementLineKind.CLOSING))
                .count();
        return closings != 1
                ? Optional.empty()
                : computedClosing()
                        .flatMap(computed ->
                                total(StatementLineKind.CLOSING).map(closing -> closing.subtract(computed)));
    }

    /**
     * Net funded amount and expenditure of each participating organization, with the rate of delivery.
     *
     * @return one for each of {@link #participants} that names its organization and tells both amounts, in their order
     */
    public List<Delivery> deliveries() {
        List<Delivery> deliveries = new ArrayList<>();
        for (StatementParticipant participant : participants) {
            String organization = participant == null ? null : Organizations.shown(participant.organization());
            BigDecimal netFunded = participant == null ? null : participant.netFunded();
            BigDecimal expenditure = participant == null ? null : participant.expenditure();
            if (organization != null && netFunded != null && expenditure != null) {
                deliveries.add(new Delivery(organization, currency, netFunded, expenditure));
            }
        }
        return List.copyOf(deliveries);
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
