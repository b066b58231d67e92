package io.github.gcmsdk.indicator.population;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Net migration of a cohort between two censuses, by the ratio of those who survive (United Nations, Manual VI, 1970): what
 * the second census counts beyond the survivors of the first.
 *
 * @param first the people of the cohort at the first census
 * @param second the people of the cohort at the second census
 * @param survival the ratio of those who survive from the first to the second, above 0 and at most 1
 */
public record SurvivalRatio(BigDecimal first, BigDecimal second, BigDecimal survival) {

    /**
     * Checks the ratio.
     *
     * @param first the people of the cohort at the first census
     * @param second the people of the cohort at the second census
     * @param survival the ratio of those who survive from the first to the second, above 0 and at most 1
     * @throws IllegalArgumentException if the ratio is outside of its range
     */
    public SurvivalRatio {
        if (survival.signum() <= 0 || survival.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("survival: not above 0 and at most 1: " + survival);
        }
    }

    /**
     * Net migration as if all moves were at the end: {@code second − survival × first}.
     *
     * @return the exact number
     */
    public BigDecimal forward() {
        return second.subtract(survival.multiply(first));
    }

    /**
     * Net migration as if all moves were at the beginning: {@code second ÷ survival − first}.
     *
     * @return the number, to 34 digits
     */
    public BigDecimal reverse() {
        return second.divide(survival, MathContext.DECIMAL128).subtract(first);
    }

    /**
     * The mean of both.
     *
     * @return the number, to 34 digits
     */
    public BigDecimal average() {
        return forward().add(reverse()).divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
    }
}
