package io.github.gcmsdk.internal.keylog;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Where in a file some of its groups stand, at least a block apart: a lookup reads one block. */
final class Fences {

    private static final int FIRST_SPACING = 1 << 12;
    private static final int MOST = 1 << 16;

    private int[] hashes = new int[16];
    private long[] offsets = new long[16];
    private int size;
    private int spacing = FIRST_SPACING;

    /** Tells where a group stands; the first one always counts. */
    void add(int hash, long offset) {
        if (size > 0 && offset - offsets[size - 1] < spacing) {
            return;
        }
        if (size == MOST) {
            thin();
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            offsets = Arrays.copyOf(offsets, 2 * size);
        }
        hashes[size] = hash;
        offsets[size++] = offset;
    }

    /** Memory stays bounded, however large the file: every second fence goes. */
    private void thin() {
        size /= 2;
        spacing *= 2;
        for (int i = 0; i < size; i++) {
            hashes[i] = hashes[2 * i];
            offsets[i] = offsets[2 * i];
        }
    }

    /** The last fence of a hash before another, or with {@code isBehind} not true of it; 0 if there is none. */
    int last(int hash, IntPredicate isBehind) {
        int found = 0;
        for (int end = size; found + 1 < end; ) {
            int middle = (found + end) >>> 1;
            int order = Integer.compareUnsigned(hashes[middle], hash);
            if (order > 0 || order == 0 && isBehind.test(middle)) {
                end = middle;
            } else {
                found = middle;
            }
        }
        return found;
    }

    long offset(int fence) {
        return offsets[fence];
    }

    /** Where the block of a fence ends, if it is not the last. */
    long end(int fence, long otherwise) {
        return fence + 1 < size ? offsets[fence + 1] : otherwise;
    }
}
