package io.github.gcmsdk.fund;

import io.github.gcmsdk.record.GcmRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One movement of money, however many records tell of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param level on which level it is counted
 * @param fund the fund, by name; null if neither the record nor its programme tells it
 * @param programme the programme, by name; null if none is told
 * @param party the contributor, recipient or spender, by name: the organization at the top of the chain of parents
 * @param year the calendar year; null if no date is told
 * @param amount the amount that counts: of a contribution what was received, if that is told; negative for what an
 *     organization gave back
 * @param records the records that tell of it, the one that is counted first
 * @param reason why they are taken for one flow
 */
public record MoneyFlow(
        FlowLevel level,
        @Nullable String fund,
        @Nullable String programme,
        String party,
        @Nullable Integer year,
        Money amount,
        List<GcmRecord> records,
        MergeReason reason) {

    /**
     * Copies the records.
     *
     * @param level on which level it is counted
     * @param fund the fund, by name, or null
     * @param programme the programme, by name, or null
     * @param party the contributor, recipient or spender, by name
     * @param year the calendar year, or null
     * @param amount the amount that counts
     * @param records the records that tell of it
     * @param reason why they are taken for one flow
     */
    public MoneyFlow {
        records = List.copyOf(records);
    }

    /**
     * Where the money comes from.
     *
     * @return the name of a contributor, a fund or an organization; null if it is not told
     */
    public @Nullable String from() {
        boolean outOfFund = level == FlowLevel.TRANSFER && amount.amount().signum() >= 0;
        return outOfFund ? fund : party;
    }

    /**
     * Where the money goes.
     *
     * @return the name of a fund, an organization, or the programme that it is spent on; null if it is not told
     */
    public @Nullable String to() {
        return switch (level) {
            case CONTRIBUTION -> fund;
            case TRANSFER -> amount.amount().signum() >= 0 ? party : fund;
            case EXPENDITURE, IMPLEMENTATION -> programme;
        };
    }
}
