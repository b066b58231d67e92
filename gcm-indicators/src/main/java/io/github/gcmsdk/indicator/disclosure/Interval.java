package io.github.gcmsdk.indicator.disclosure;

/**
 * What is known of a count: the least and the greatest value that it may have.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param least the least value, 0 or more
 * @param most the greatest value, {@link #UNBOUNDED} if there is none
 */
public record Interval(long least, long most) {

    /** No greatest value. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    /**
     * Takes the values.
     *
     * @param least the least value, 0 or more
     * @param most the greatest value, not less than the least
     * @throws IllegalArgumentException if they are no interval
     */
    public Interval {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("interval: not from 0 upwards: " + least + ", " + most);
        }
    }

    /**
     * What is known exactly.
     *
     * @param value the value
     * @return the interval of nothing else
     */
    public static Interval exactly(long value) {
        return new Interval(value, value);
    }

    /**
     * How far the two values are apart.
     *
     * @return 0 for what is known exactly, {@link #UNBOUNDED} if there is no greatest value
     */
    public long width() {
        return most == UNBOUNDED ? UNBOUNDED : most - least;
    }

    /**
     * Whether a count may have a value.
     *
     * @param value the value
     * @return true if it lies between the two, or is one of them
     */
    public boolean contains(long value) {
        return least <= value && value <= most;
    }

    /**
     * What is left of two things that are known of one count.
     *
     * @param other what else is known
     * @return the values that both allow
     * @throws IllegalArgumentException if there are none
     */
    public Interval and(Interval other) {
        return new Interval(Math.max(least, other.least), Math.min(most, other.most));
    }

    @Override
    public String toString() {
        return least + "–" + (most == UNBOUNDED ? "∞" : most);
    }
}
