package io.github.gcmsdk.internal.keylog;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Hash and place of each entry of a space, by key and record, in parts that are sorted one by one when they are looked
 * at: no array becomes large.
 */
final class Index {

    private static final int PARTS = 256;
    private static final long[] NONE = {};

    private final Chunks chunks;
    private final Comparator<Long> order;
    private final long[][] parts = new long[PARTS][];
    private final int[] sizes = new int[PARTS];
    private final boolean[] sorted = new boolean[PARTS];

    Index(Chunks chunks) {
        this.chunks = chunks;
        this.order = ((Comparator<Long>) (one, other) -> chunks.compare(place(one), place(other)))
                .thenComparingInt(this::rank)
                .thenComparingInt(Index::place);
        Arrays.fill(parts, NONE);
    }

    void add(int hash, int place) {
        int part = hash >>> 24;
        long[] entries = parts[part];
        // What was sorted may be in somebody's hands, and stays as it is.
        if (sizes[part] == entries.length || sorted[part]) {
            entries = Arrays.copyOf(entries, sizes[part] + (sizes[part] >> 2) + 4);
            parts[part] = entries;
        }
        entries[sizes[part]++] = (long) hash << 32 | place;
        sorted[part] = false;
    }

    /** The entries of a key, null if there are none. */
    @Nullable
    Group find(Key key) {
        int part = key.hash >>> 24;
        long[] entries = sorted(part);
        int first = search(entries, sizes[part], key, 0);
        int end = first;
        for (int soon = Math.min(first + 4, sizes[part]); end < soon && compare(entries[end], key) == 0; ) {
            end++; // most keys have few entries
        }
        end = end < first + 4 ? end : search(entries, sizes[part], key, 1);
        return first == end ? null : new Places(key, entries, first, end, chunks);
    }

    /** Where the first entry stands that compares with a key as a number, or higher. */
    private int search(long[] entries, int size, Key key, int least) {
        int first = 0;
        for (int end = size; first < end; ) {
            int middle = (first + end) >>> 1;
            if (compare(entries[middle], key) < least) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return first;
    }

    /** Below 0 before a key, 0 at it, above 0 behind it. */
    private int compare(long entry, Key key) {
        int order = Integer.compareUnsigned(hash(entry), key.hash);
        return order != 0 ? order : Integer.signum(chunks.compare(place(entry), key.bytes));
    }

    private long[] sorted(int part) {
        long[] entries = parts[part];
        if (!sorted[part]) {
            Arrays.sort(entries, 0, sizes[part]);
            int size = sizes[part];
            for (int i = 0, end; i < size; i = end) {
                end = i + 1;
                boolean inOrder = true;
                while (end < size && hash(entries[end]) == hash(entries[i])) {
                    inOrder = inOrder && isInOrder(entries[end - 1], entries[end]);
                    end++;
                }
                if (!inOrder) {
                    sort(entries, i, end);
                }
            }
            sorted[part] = true;
        }
        return entries;
    }

    /** The same as the comparator says of two entries of one hash that were added in this order. */
    private boolean isInOrder(long first, long second) {
        int order = chunks.compare(place(first), place(second));
        return order < 0 || order == 0 && rank(first) <= rank(second);
    }

    /** Entries of one hash are mostly of one key, and were added in the order of their records; these were not. */
    private void sort(long[] entries, int from, int to) {
        Long[] run = Arrays.stream(entries, from, to).boxed().toArray(Long[]::new);
        Arrays.sort(run, order);
        for (int i = 0; i < run.length; i++) {
            entries[from + i] = run[i];
        }
    }

    private int rank(long entry) {
        return EntryCodec.rank(chunks.firstNumber(chunks.next(place(entry))));
    }

    private static int hash(long entry) {
        return (int) (entry >> 32);
    }

    static int place(long entry) {
        return (int) entry;
    }

    /** Walks through the keys; nothing may be added meanwhile. */
    final class Walk implements Iterator<Group> {
        private final boolean onlyShared;
        private int part = -1;
        private long[] entries = NONE;
        private int size;
        private int next;

        /** Passes over most keys that have one entry, if it is told so: those whose hash is their own. */
        Walk(boolean onlyShared) {
            this.onlyShared = onlyShared;
        }

        @Override
        public boolean hasNext() {
            passOver();
            while (next == size && part < PARTS - 1) {
                part++;
                entries = sorted(part);
                size = sizes[part];
                next = 0;
                passOver();
            }
            return next < size;
        }

        private void passOver() {
            while (onlyShared && next < size && (next + 1 == size || hash(entries[next + 1]) != hash(entries[next]))) {
                next++;
            }
        }

        @Override
        public Group next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int first = next;
            Key key = new Key(hash(entries[first]), chunks.get(place(entries[first])));
            do {
                next++;
            } while (next < size && compare(entries[next], key) == 0);
            return new Places(key, entries, first, next, chunks);
        }
    }
}
