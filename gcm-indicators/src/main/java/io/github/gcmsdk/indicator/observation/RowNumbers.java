package io.github.gcmsdk.indicator.observation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Numbers observations by the codes that they have in some columns: equal codes, equal number. The numbers are computed from
 * the codes where there are few combinations of them; else each combination that occurs is numbered once.
 */
final class RowNumbers {

    /** Up to so many combinations are numbered without asking which of them occur. */
    private static final int FEW = 1 << 20;

    private static final int BATCH = 4096;

    /**
     * A part of the key: the numbers of a column, the rank of each number, how many ranks there are, and how far apart they
     * are in the key.
     */
    private static final class Part {
        private final Packed numbers;
        private final Column.Ranks ranks;
        private final int count;
        private final int stride;
        private final int[] steps;

        Part(Packed numbers, Column.Ranks ranks, long stride) {
            this.numbers = numbers;
            this.ranks = ranks;
            this.count = Math.max(ranks.codes().size(), 1);
            this.stride = (int) Math.min(stride, FEW);
            this.steps = new int[ranks.ofNumber().length];
            for (int i = 0; stride <= FEW && i < steps.length; i++) {
                steps[i] = (int) (ranks.ofNumber()[i] * stride);
            }
        }

        int rank(int row) {
            return ranks.ofNumber()[numbers.get(row)];
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final int rows;
    private long combinations = 1;

    /** The number of each row, if combinations were numbered as they occur. */
    private int @Nullable [] numbers;

    /** A row of each number, likewise. */
    private int[] examples = {};

    RowNumbers(int rows) {
        this.rows = rows;
    }

    /** Adds a column to the key; gives its place in it. */
    int add(Packed column, Column.Ranks ranks) {
        Part part = new Part(column, ranks, combinations);
        parts.add(part);
        combinations = combinations > FEW ? combinations : combinations * part.count;
        return parts.size() - 1;
    }

    /** Ends the key. */
    RowNumbers close() {
        if (combinations > FEW) {
            numberWhatOccurs();
        }
        return this;
    }

    /** Ends the key; every number is that of some row. */
    RowNumbers closeAsTheyOccur() {
        numberWhatOccurs();
        return this;
    }

    /** The number of each row, if combinations were numbered as they occur. */
    int[] all() {
        return Objects.requireNonNull(numbers, "numbers: not numbered as they occur");
    }

    /** How many numbers there may be. */
    int count() {
        return numbers == null ? (int) combinations : examples.length;
    }

    /** The rank that the rows of a number have in a part of the key. */
    int rank(int number, int place) {
        Part part = parts.get(place);
        return numbers == null ? number / part.stride % part.count : part.rank(examples[number]);
    }

    /** Gives the numbers of consecutive rows; the other array is for work. */
    void read(int from, int to, int[] into, int[] work) {
        if (numbers != null) {
            System.arraycopy(numbers, from, into, 0, to - from);
            return;
        }
        Arrays.fill(into, 0, to - from, 0);
        for (Part part : parts) {
            if (part.count > 1) {
                part.numbers.read(from, to, work);
                for (int i = 0; i < to - from; i++) {
                    into[i] += part.steps[work[i]];
                }
            }
        }
    }

    /** Adds one column after the other: what was numbered so far, and the rank in the next, are numbered anew. */
    private void numberWhatOccurs() {
        int[] current = new int[rows];
        int count = Math.min(rows, 1);
        for (Part part : parts) {
            if (part.count > 1) {
                count = combine(current, part);
            }
        }
        examples = new int[count];
        for (int row = rows - 1; row >= 0; row--) {
            examples[current[row]] = row;
        }
        numbers = current;
    }

    private int combine(int[] current, Part part) {
        Numbering numbering = new Numbering();
        int[] ranks = part.ranks.ofNumber();
        int[] work = new int[BATCH];
        for (int from = 0; from < rows; from += BATCH) {
            int to = Math.min(rows, from + BATCH);
            part.numbers.read(from, to, work);
            for (int row = from; row < to; row++) {
                current[row] = numbering.number((long) current[row] * part.count + ranks[work[row - from]]);
            }
        }
        return numbering.count;
    }

    /** Numbers longs in the order in which they come; open addressing. */
    private static final class Numbering {
        private long[] keys = new long[1 << 10];
        private int[] numbersOfKeys = new int[1 << 10];
        private int count;

        int number(long key) {
            int mask = keys.length - 1;
            int place = spread(key) & mask;
            while (numbersOfKeys[place] != 0) {
                if (keys[place] == key) {
                    return numbersOfKeys[place] - 1;
                }
                place = (place + 1) & mask;
            }
            keys[place] = key;
            numbersOfKeys[place] = ++count;
            if (count * 2 > keys.length) {
                grow();
            }
            return count - 1;
        }

        private static int spread(long key) {
            long mixed = key * 0x9E3779B97F4A7C15L;
            return (int) (mixed ^ (mixed >>> 32));
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldNumbers = numbersOfKeys;
            keys = new long[oldKeys.length * 2];
            numbersOfKeys = new int[oldKeys.length * 2];
            int mask = keys.length - 1;
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldNumbers[i] != 0) {
                    int place = spread(oldKeys[i]) & mask;
                    while (numbersOfKeys[place] != 0) {
                        place = (place + 1) & mask;
                    }
                    keys[place] = oldKeys[i];
                    numbersOfKeys[place] = oldNumbers[i];
                }
            }
        }
    }
}
