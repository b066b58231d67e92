package io.github.gcmsdk.indicator.progress;

import io.github.gcmsdk.indicator.Direction;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a series is to reach, and which way.
 *
 * @param direction which way it should move, {@code UP} or {@code DOWN}
 * @param value the value to reach, or null if there is none
 * @param year the year by which it is to be reached
 * @param limit the value beyond which the series cannot go, such as 100 percent; null if there is none
 */
public record Target(
        Direction direction,
        @Nullable BigDecimal value,
        int year,
        @Nullable BigDecimal limit) {

    /**
     * Checks the direction.
     *
     * @param direction which way it should move, {@code UP} or {@code DOWN}
     * @param value the value to reach, or null if there is none
     * @param year the year by which it is to be reached
     * @param limit the value beyond which the series cannot go, such as 100 percent; null if there is none
     * @throws IllegalArgumentException if the direction is {@code NONE}: such a series is not to be scored
     */
    public Target {
        if (direction == Direction.NONE) {
            throw new IllegalArgumentException("direction: a series that has none is not to be scored");
        }
    }

    /**
     * A direction without a value to reach.
     *
     * @param direction which way a series should move
     * @return the target, for 2030
     */
    public static Target of(Direction direction) {
        return new Target(direction, null, 2030, null);
    }

    /** Whether a value is as good as the one to reach. */
    boolean isMetBy(BigDecimal current) {
        if (value == null) {
            return false;
        }
        int compared = current.compareTo(value);
        return direction == Direction.UP ? compared >= 0 : compared <= 0;
    }
}
