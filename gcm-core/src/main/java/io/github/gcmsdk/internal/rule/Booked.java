package io.github.gcmsdk.internal.rule;

import java.math.BigDecimal;
import java.util.Comparator;

/** An entry of a book; the amount is that which counts, negative for a refund. */
record Booked(
        int record,
        String kind,
        String organization,
        BigDecimal amount,
        String currency,
        String date,
        String fund,
        String id) {

    /** As the records came about, whatever their order. */
    static final Comparator<Booked> BY_DATE =
            Comparator.comparing(Booked::date).thenComparing(Booked::amount).thenComparing(Booked::id);

    boolean isUnknown() {
        return kind.equals(MoneyRelations.UNKNOWN);
    }

    boolean isTransfer() {
        return kind.equals(MoneyRelations.TRANSFER);
    }

    /** What the organization spent by this entry; zero for a transfer. */
    BigDecimal spent() {
        return kind.equals(MoneyRelations.EXPENDITURE) ? amount : BigDecimal.ZERO;
    }

    /** What was transferred by this entry, negative for a refund; zero for an expenditure. */
    BigDecimal transferred() {
        return isTransfer() ? amount : BigDecimal.ZERO;
    }

    /** What the organization gave back by this entry. */
    BigDecimal refunded() {
        return transferred().negate().max(BigDecimal.ZERO);
    }
}
