package io.github.gcmsdk.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact fraction. Indicators stay fractions until the one rounding that their definition asks for.
 *
 * <p>Two fractions of one value need not be equal ({@code 1/2} and {@code 2/4}), since a denominator is a fact of its
 * own: how many countries had data. {@link #compareTo} compares values.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param numerator what stands above
 * @param denominator what stands below, not zero
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) implements Comparable<Ratio> {

    /**
     * A fraction.
     *
     * @param numerator what stands above
     * @param denominator what stands below
     * @throws IllegalArgumentException if the denominator is zero
     */
    public Ratio {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("denominator: zero");
        }
    }

    /**
     * A fraction of whole numbers.
     *
     * @param numerator what stands above
     * @param denominator what stands below
     * @return the fraction
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /**
     * A decimal as a fraction over 1.
     *
     * @param value a value
     * @return the fraction
     */
    public static Ratio of(BigDecimal value) {
        return new Ratio(value, BigDecimal.ONE);
    }

    /**
     * The fraction times a whole number, such as 100 for percent.
     *
     * @param factor the number
     * @return a fraction with the same denominator
     */
    public Ratio times(long factor) {
        return times(BigDecimal.valueOf(factor));
    }

    /**
     * The fraction times a number, such as the multiplier of a definition.
     *
     * @param factor the number
     * @return a fraction with the same denominator
     */
    public Ratio times(BigDecimal factor) {
        return new Ratio(numerator.multiply(factor), denominator);
    }

    /**
     * The value, rounded half up, as statistical offices do.
     *
     * @param decimals how many decimals the result has, 0 or more
     * @return the rounded value
     */
    public BigDecimal round(int decimals) {
        return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    /**
     * The value to so many digits.
     *
     * @param precision how many digits, and how the last one is rounded
     * @return the value
     * @throws ArithmeticException if the precision is unlimited and the value has no end
     */
    public BigDecimal toDecimal(MathContext precision) {
        return numerator.divide(denominator, precision);
    }

    @Override
    public int compareTo(Ratio other) {
        BigDecimal left = numerator.multiply(other.denominator);
        BigDecimal right = other.numerator.multiply(denominator);
        int sign = denominator.signum() * other.denominator.signum();
        return sign * left.compareTo(right);
    }

    /** Such as {@code 60/111}. */
    @Override
    public String toString() {
        return numerator.toPlainString() + '/' + denominator.toPlainString();
    }
}
