package io.github.gcmsdk.internal.rule;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;

/** What one organization received, gave back and spent. */
final class Account {

    private final Set<String> currencies = new TreeSet<>();
    private BigDecimal received = BigDecimal.ZERO;
    private BigDecimal refunded = BigDecimal.ZERO;
    private BigDecimal spent = BigDecimal.ZERO;
    private boolean transferred;
    private boolean unknown;
    private long entries;

    void add(Booked entry) {
        entries++;
        if (entry.isUnknown()) {
            unknown = true;
            return;
        }
        currencies.add(entry.currency());
        transferred |= entry.isTransfer() && entry.amount().signum() >= 0;
        refunded = refunded.add(entry.refunded());
        received = received.add(entry.transferred().max(BigDecimal.ZERO));
        spent = spent.add(entry.spent());
    }

    /** What it is to receive by a budget. */
    void receive(BigDecimal amount, String currency) {
        received = received.add(amount);
        currencies.add(currency);
    }

    boolean isSound() {
        return !unknown && currencies.size() == 1;
    }

    boolean hasCurrenciesOf(Account other) {
        return currencies.equals(other.currencies);
    }

    /** Where only refunds are told, the transfers stand in another file: nothing is known of them. */
    boolean isOverRefund() {
        return transferred && refunded.compareTo(received) > 0;
    }

    /** Whoever gave back more than it had received is reported for that. */
    boolean isOverTransfer() {
        return transferred && !isOverRefund() && spent.compareTo(net()) > 0;
    }

    BigDecimal net() {
        return received.subtract(refunded);
    }

    BigDecimal received() {
        return received;
    }

    BigDecimal refunded() {
        return refunded;
    }

    BigDecimal spent() {
        return spent;
    }

    long entries() {
        return entries;
    }
}
