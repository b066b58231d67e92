package io.github.gcmsdk.indicator.population;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;

/** The growth of a migrant stock, as table 5 of UN DESA's International Migrant Stock has it. */
public final class StockGrowth {

    private StockGrowth() {}

    /**
     * The average annual rate of change between two stocks, in percent. It is the continuous rate,
     * {@code 100 × ln(later ÷ earlier) ÷ years}, and not the compound one. A logarithm is no decimal, so that this is a
     * double.
     *
     * @param earlier the earlier stock
     * @param later the later stock
     * @param years the years between them, above 0
     * @return the rate in percent a year; empty if a stock is zero or below, or their ratio beyond what a double holds
     * @throws IllegalArgumentException if the years are not above 0
     */
    public static OptionalDouble annualRate(BigDecimal earlier, BigDecimal later, int years) {
        if (years <= 0) {
            throw new IllegalArgumentException("years: not above 0: " + years);
        }
        if (earlier.signum() <= 0 || later.signum() <= 0) {
            return OptionalDouble.empty();
        }
        double ratio = later.divide(earlier, MathContext.DECIMAL128).doubleValue();
        return ratio > 0 && Double.isFinite(ratio)
                ? OptionalDouble.of(100 * StrictMath.log(ratio) / years)
                : OptionalDouble.empty();
    }
}
