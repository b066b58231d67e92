package io.github.gcmsdk.indicator.disclosure;

/**
 * A cell of a table of counts. A count that is not shown is no zero.
 *
 * <p>Immutable, thread-safe, value-based.
 */
public sealed interface Cell {

    /** The greatest count that a table may hold; sums of whole tables stay exact below it. */
    long MOST = 1_000_000_000_000_000L;

    /** What is there and must not be shown. */
    Cell SUPPRESSED = Hidden.SUPPRESSED;

    /** What the table does not hold: a total that was not published, say. */
    Cell ABSENT = Hidden.ABSENT;

    /**
     * A count that is shown.
     *
     * @param count the count, 0 to {@link #MOST}
     */
    record Shown(long count) implements Cell {

        /**
         * Takes the count.
         *
         * @param count the count, 0 to {@link Cell#MOST}
         * @throws IllegalArgumentException if it is less or more
         */
        public Shown {
            if (count < 0 || count > MOST) {
                throw new IllegalArgumentException("count: not from 0 to " + MOST + ": " + count);
            }
        }

        @Override
        public String toString() {
            return "" + count;
        }
    }

    /** A count that is not shown. */
    enum Hidden implements Cell {
        /** What is there and must not be shown. */
        SUPPRESSED,
        /** What the table does not hold. */
        ABSENT
    }

    /**
     * A count that is shown.
     *
     * @param count the count, 0 to {@link #MOST}
     * @return the cell
     * @throws IllegalArgumentException if it is less or more
     */
    static Cell of(long count) {
        return new Shown(count);
    }
}
