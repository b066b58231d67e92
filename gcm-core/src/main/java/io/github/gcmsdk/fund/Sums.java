package io.github.gcmsdk.fund;

import io.github.gcmsdk.internal.money.Claim;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sums by currency: what is in different currencies is never added. */
final class Sums {

    private Sums() {}

    /** Adds money that is told on both sides; all else adds nothing. */
    static void add(Map<CurrencyCode, BigDecimal> sums, @Nullable Money money) {
        if (money != null && Claim.isTold(money)) {
            sums.merge(money.currency(), money.amount(), BigDecimal::add);
        }
    }

    /** The differences in the currencies that both sides tell; what one side does not tell is not zero. */
    static Map<CurrencyCode, BigDecimal> minus(Map<CurrencyCode, BigDecimal> from, Map<CurrencyCode, BigDecimal> less) {
        Map<CurrencyCode, BigDecimal> differences = new LinkedHashMap<>();
        from.forEach((currency, amount) -> {
            BigDecimal subtrahend = less.get(currency);
            if (subtrahend != null) {
                differences.put(currency, amount.subtract(subtrahend));
            }
        });
        return differences;
    }

    static Map<CurrencyCode, BigDecimal> copy(Map<CurrencyCode, BigDecimal> sums) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(sums));
    }
}
