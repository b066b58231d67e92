package io.github.gcmsdk.internal.engine;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A bound of numbers, compared without making numbers: most bounds are small integers, and most values are integers or
 * decimals already. What is no number lies outside of every bound.
 *
 * @param exact the bound
 * @param whole the same, if it is an integer
 * @param isWhole whether it is
 */
record Bound(BigDecimal exact, long whole, boolean isWhole) {

    static Bound of(BigDecimal exact) {
        boolean isWhole = exact.stripTrailingZeros().scale() <= 0
                && exact.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
        return new Bound(exact, isWhole ? exact.longValueExact() : 0, isWhole);
    }

    /** Whether a value lies below the bound, or is no number. */
    boolean isAbove(Number value) {
        return isNaN(value) || compare(value) < 0;
    }

    /** Whether a value lies above the bound, or is no number. */
    boolean isBelow(Number value) {
        return isNaN(value) || compare(value) > 0;
    }

    private static boolean isNaN(Number value) {
        return isFloating(value) && Double.isNaN(value.doubleValue());
    }

    private static boolean isFloating(Number value) {
        return value instanceof Double || value instanceof Float;
    }

    /** The sign of value minus bound. */
    private int compare(Number value) {
        if (value instanceof BigDecimal decimal) {
            return exact.signum() == 0 ? decimal.signum() : decimal.compareTo(exact);
        } else if (value instanceof BigInteger integer) {
            return new BigDecimal(integer).compareTo(exact);
        } else if (isFloating(value)) {
            double number = value.doubleValue();
            return Double.isInfinite(number)
                    ? (number > 0 ? 1 : -1)
                    : BigDecimal.valueOf(number).compareTo(exact);
        }
        return isWhole
                ? Long.compare(value.longValue(), whole)
                : BigDecimal.valueOf(value.longValue()).compareTo(exact);
    }
}
