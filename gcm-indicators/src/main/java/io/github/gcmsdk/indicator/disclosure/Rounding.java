package io.github.gcmsdk.indicator.disclosure;

import java.util.List;

/**
 * Rounds counts down to a multiple of a base, as k-anonymous aggregates are published: whoever is told {@code 10} of base 5
 * knows 10 to 14. Totals are rounded for themselves, and need not be the sum of rounded parts.
 */
public final class Rounding {

    private Rounding() {}

    /**
     * Rounds a count down.
     *
     * @param count the count, 0 or more
     * @param base the base, 1 or more
     * @return the greatest multiple of the base that is not more than the count
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static long down(long count, long base) {
        if (count < 0 || base < 1) {
            throw new IllegalArgumentException("count, base: not from 0 and 1 upwards: " + count + ", " + base);
        }
        return count - count % base;
    }

    /**
     * Rounds every count of a table down; what is not shown stays so.
     *
     * @param table the table
     * @param base the base, 1 or more
     * @return a table
     * @throws IllegalArgumentException if the base is less than 1
     */
    public static CountTable down(CountTable table, long base) {
        List<List<Cell>> cells = table.cells().stream()
                .map(row -> row.stream().map(cell -> down(cell, base)).toList())
                .toList();
        return new CountTable(table.rows(), table.columns(), cells);
    }

    private static Cell down(Cell cell, long base) {
        return cell instanceof Cell.Shown shown ? Cell.of(down(shown.count(), base)) : cell;
    }

    /**
     * What a rounded count tells.
     *
     * @param rounded a count that was rounded down
     * @param base the base
     * @return the counts that it may have been
     * @throws IllegalArgumentException if it is no multiple of the base
     */
    public static Interval told(long rounded, long base) {
        if (down(rounded, base) != rounded) {
            throw new IllegalArgumentException("rounded: no multiple of " + base + ": " + rounded);
        }
        return new Interval(rounded, rounded + base - 1);
    }
}
