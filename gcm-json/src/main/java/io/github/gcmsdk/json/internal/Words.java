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
    private final Object[] found;
    private final int mask;

    Words(Map<String, ? extends T> values) {
        this.values = new HashMap<>(values);
        int size = Integer.highestOneBit(Math.max(values.size(), 1)) << 2; // mostly empty: most looks end at once
        this.words = new byte[size][];
        this.found = new Object[size];
        this.mask = size - 1;
        values.forEach(this::put);
    }

    private void put(String word, T value) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        int place = hash(bytes, 0, bytes.length);
        while (words[place & mask] != null) {
            place++;
        }
        words[place & mask] = bytes;
        found[place & mask] = value;
    }

    /** The value of the word that stands in some bytes, or null. */
    @SuppressWarnings("unchecked") // only such values were put there
    @Nullable
    T find(byte[] bytes, int from, int to) {
        for (int place = hash(bytes, from, to); ; place++) {
            byte[] word = words[place & mask];
            if (word == null) {
                return null;
            } else if (word.length == to - from && Arrays.equals(word, 0, word.length, bytes, from, to)) {
                return (T) found[place & mask];
            }
        }
    }

    /** The value of a word, or null. */
    @Nullable
    T find(String word) {
        return values.get(word);
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash ^ hash >>> 15;
    }
}
