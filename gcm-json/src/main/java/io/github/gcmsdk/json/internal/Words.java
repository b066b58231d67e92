package io.github.gcmsdk.json.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values by short words, found by the bytes of a text without making a string. Never changes. */
final class Words<T> {

    private final Map<String, T> values;
    private final byte[][] words;
    private final long[] heads;
    private final Object[] found;
    private final int shift;

    Words(Map<String, ? extends T> values) {
        this.values = new HashMap<>(values);
        int bits =
                2 + Integer.SIZE - Integer.numberOfLeadingZeros(values.size()); // mostly empty: most looks end at once
        this.words = new byte[1 << bits][];
        this.heads = new long[1 << bits];
        this.found = new Object[1 << bits];
        this.shift = Long.SIZE - bits;
        values.forEach(this::put);
    }

    private void put(String word, T value) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        long head = head(bytes, 0, bytes.length);
        int place = place(head, bytes.length);
        while (words[place] != null) {
            place = behind(place);
        }
        words[place] = bytes;
        heads[place] = head;
        found[place] = value;
    }

    /** The value of the word that stands in some bytes, or null. */
    @SuppressWarnings("unchecked") // only such values were put there
    @Nullable
    T find(byte[] bytes, int from, int to) {
        int length = to - from;
        long head = head(bytes, from, to);
        for (int place = place(head, length); ; place = behind(place)) {
            byte[] word = words[place];
            if (word == null) {
                return null;
            } else if (heads[place] == head
                    && word.length == length
                    && (length <= Long.BYTES || Arrays.equals(word, 0, length, bytes, from, to))) {
                return (T) found[place];
            }
        }
    }

    /** The value of a word, or null. */
    @Nullable
    T find(String word) {
        return values.get(word);
    }

    /** The first eight bytes, or all with zeros behind them. */
    private static long head(byte[] bytes, int from, int to) {
        int length = to - from;
        if (from + Long.BYTES <= bytes.length) {
            long head = Stops.word(bytes, from);
            return length >= Long.BYTES ? head : head & (1L << 8 * length) - 1;
        }
        long head = 0;
        for (int i = Math.min(to, from + Long.BYTES) - 1; i >= from; i--) {
            head = head << 8 | bytes[i] & 0xFF;
        }
        return head;
    }

    private int place(long head, int length) {
        return (int) ((head + length) * 0x9E3779B97F4A7C15L >>> shift);
    }

    private int behind(int place) {
        return place + 1 & words.length - 1;
    }
}
