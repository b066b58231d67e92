package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.internal.engine.FindingLog;
import java.util.BitSet;

/**
 * The numbers by which rules know the records of rows: a row has as many as it has records, and one if it has none. They run
 * on from table to table. A bit for each is all that is remembered.
 */
final class RecordNumbers {

    private final BitSet first = new BitSet();
    private int next;

    /** The first number of the next row. */
    int next() {
        return next;
    }

    /** Takes the numbers of the next row. */
    void add(int records) {
        first.set(next);
        next += Math.max(1, records);
    }

    /** The first number behind those of a row. */
    int after(int row) {
        int following = first.nextSetBit(row + 1);
        return following < 0 ? next : following;
    }

    /** How many rows between two numbers were rejected for something in them. */
    long countRejected(int from, int to, FindingLog log) {
        long count = 0;
        for (int row = from; row < to; row = after(row)) {
            count += log.rejected(row, after(row)) > 0 ? 1 : 0;
        }
        return count;
    }
}
