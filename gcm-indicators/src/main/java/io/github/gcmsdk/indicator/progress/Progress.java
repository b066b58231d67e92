package io.github.gcmsdk.indicator.progress;

import io.github.gcmsdk.indicator.Direction;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * How far a series has come towards 2030, by its rate of growth from a base year to the latest year. A rate is a root, so
 * that progress and score are doubles; everything that is published stays a decimal.
 *
 * <p>Without a value to reach, progress is the compound annual rate of growth in the wanted direction. With one, it is that
 * rate over the rate that would have reached the value in time. Whether the value is reached is looked at first: a ratio of
 * rates says nothing of one that was reached in the base year. If it still is, it is achieved; if it is lost, that is a
 * deterioration without progress or score.
 *
 * @param status how far it has come
 * @param value the progress as described, empty if it cannot be computed, or the value was reached in the base year
 * @param score the progress on a scale from −5 to 5; empty if it cannot be computed, the value was reached and is lost, or
 *     the method has no scores
 * @param baseYear the year from which the rate is taken, or null without values
 * @param currentYear the year up to which it is taken, or null without values
 * @param reason why it cannot be computed, or is judged without it; null if there is progress, or the value is reached
 */
public record Progress(
        ProgressStatus status,
        OptionalDouble value,
        OptionalDouble score,
        @Nullable Integer baseYear,
        @Nullable Integer currentYear,
        @Nullable String reason) {

    /** The year from which progress is counted; the next one with a value if it has none. */
    public static final int BASE_YEAR = 2015;

    /** A value of zero has no rate of growth; the method of Open SDG takes this in its place. */
    private static final BigDecimal NEARLY_ZERO = new BigDecimal("0.001");

    /**
     * The progress of a series.
     *
     * @param series the values by year; a year without a value is not in it
     * @param target what the series is to reach
     * @param method how progress is judged
     * @return the progress
     */
    public static Progress of(SortedMap<Integer, BigDecimal> series, Target target, ProgressMethod method) {
        SortedMap<Integer, BigDecimal> counted = series.tailMap(BASE_YEAR);
        return counted.isEmpty()
                ? notComputable(null, null, "no value since " + BASE_YEAR)
                : of(counted.firstKey(), counted.lastKey(), series, target, method);
    }

    /**
     * The progress between two years of a series.
     *
     * @param baseYear a year with a value
     * @param currentYear a year with a value, not before the other
     * @param series the values by year
     * @param target what the series is to reach
     * @param method how progress is judged
     * @return the progress
     * @throws NullPointerException if one of the years has no value
     */
    public static Progress of(
            int baseYear,
            int currentYear,
            SortedMap<Integer, BigDecimal> series,
            Target target,
            ProgressMethod method) {
        BigDecimal base = Objects.requireNonNull(series.get(baseYear), "baseYear: no value");
        BigDecimal current = Objects.requireNonNull(series.get(currentYear), "currentYear: no value");
        if (currentYear <= baseYear) {
            return notComputable(baseYear, currentYear, "one year only");
        }
        if (target.isMetBy(current)) {
            OptionalDouble value =
                    target.isMetBy(base) ? OptionalDouble.empty() : ratio(base, current, baseYear, currentYear, target);
            OptionalDouble score = method.hasScores() ? OptionalDouble.of(5) : OptionalDouble.empty();
            return new Progress(ProgressStatus.TARGET_ACHIEVED, value, score, baseYear, currentYear, null);
        }
        if (target.isMetBy(base)) {
            return new Progress(
                    ProgressStatus.DETERIORATION,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    baseYear,
                    currentYear,
                    "the value to reach was reached in the base year and is lost");
        }
        OptionalDouble value = target.value() == null
                ? growth(base, current, currentYear - baseYear, target.direction())
                : ratio(base, current, baseYear, currentYear, target);
        if (value.isEmpty()) {
            return notComputable(baseYear, currentYear, obstacle(base, current, baseYear, target));
        }
        double room = method.room(base, target);
        return new Progress(
                method.status(value.getAsDouble(), target, room),
                value,
                method.score(value.getAsDouble(), target, room),
                baseYear,
                currentYear,
                null);
    }

    private static Progress notComputable(@Nullable Integer base, @Nullable Integer current, String reason) {
        return new Progress(
                ProgressStatus.NOT_COMPUTABLE, OptionalDouble.empty(), OptionalDouble.empty(), base, current, reason);
    }

    /** Why there is no rate, or none to compare with. */
    private static String obstacle(BigDecimal base, BigDecimal current, int baseYear, Target target) {
        BigDecimal wanted = target.value();
        if (wanted != null && target.year() <= baseYear) {
            return "the year of the value to reach is not after the base year";
        }
        boolean hasRates = base.signum() > 0 && current.signum() >= 0 && (wanted == null || wanted.signum() >= 0);
        return hasRates
                ? "the base value is too near the value to reach for a rate of growth between them"
                : "values of zero or below have no rate of growth";
    }

    private static OptionalDouble growth(BigDecimal base, BigDecimal current, int years, Direction direction) {
        OptionalDouble rate = rate(base, current, years);
        return rate.isEmpty() || direction == Direction.UP ? rate : OptionalDouble.of(-rate.getAsDouble());
    }

    private static OptionalDouble ratio(
            BigDecimal base, BigDecimal current, int baseYear, int currentYear, Target target) {
        BigDecimal wanted = Objects.requireNonNull(target.value());
        OptionalDouble observed = rate(base, current, currentYear - baseYear);
        OptionalDouble required = rate(base, wanted.signum() == 0 ? NEARLY_ZERO : wanted, target.year() - baseYear);
        if (observed.isEmpty() || required.isEmpty() || !leads(required.getAsDouble(), target.direction())) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(observed.getAsDouble() / required.getAsDouble());
    }

    /** A rate to nearly zero leads nowhere, or back, from what is nearer to zero. */
    private static boolean leads(double rate, Direction direction) {
        return direction == Direction.UP ? rate > 0 : rate < 0;
    }

    /** The compound annual rate of growth; a fall to zero has one, a start from zero has none. */
    private static OptionalDouble rate(BigDecimal from, BigDecimal to, int years) {
        if (from.signum() <= 0 || to.signum() < 0 || years <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(StrictMath.pow(to.doubleValue() / from.doubleValue(), 1.0 / years) - 1);
    }
}
