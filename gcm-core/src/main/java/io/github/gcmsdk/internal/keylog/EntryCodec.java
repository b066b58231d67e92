package io.github.gcmsdk.internal.keylog;

import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Entries as bytes: the record, then the values, each as the key itself, as a symbol, or in full: types, pointers
 * and rules come again and again, and become symbols. For many threads.
 */
final class EntryCodec {

    private static final int SAME_AS_KEY = 0;
    private static final int MOST_SYMBOLS = 4096;
    private static final int LATELY = 256;
    private static final int LONGEST_SYMBOL = 128;

    /** The records of the context first, in the order of their numbers -1, -2, …; then those of the dataset. */
    static final Comparator<byte[]> BY_RECORD = Comparator.comparingInt(EntryCodec::rank);

    /** Decoded by one thread, behind those who encoded. */
    private volatile String[] symbols = new String[64];

    private final Map<String, Integer> symbolNumbers = new ConcurrentHashMap<>();

    /** Values that came lately, each in a place that its hash tells: what comes again becomes a symbol. */
    private final @Nullable String[] lately = new @Nullable String[LATELY];

    /** Adds an entry; on any thread. */
    void encode(String key, int record, String[] values, Bytes bytes) {
        bytes.number(record << 1 ^ record >> 31);
        bytes.number(values.length);
        for (String value : values) {
            write(value, key, bytes);
        }
    }

    private void write(String value, String key, Bytes bytes) {
        if (value.equals(key)) {
            bytes.number(SAME_AS_KEY);
            return;
        }
        Integer symbol = value.length() <= LONGEST_SYMBOL ? symbol(value) : null;
        if (symbol != null) {
            bytes.number(symbol << 1 | 1);
        } else {
            bytes.text(value, 1, 1);
        }
    }

    private @Nullable Integer symbol(String value) {
        Integer symbol = symbolNumbers.get(value);
        if (symbol != null) {
            return symbol;
        }
        int place = value.hashCode() & LATELY - 1;
        if (value.equals(lately[place])) {
            return addSymbol(value);
        }
        lately[place] = value;
        return null;
    }

    private synchronized @Nullable Integer addSymbol(String value) {
        Integer symbol = symbolNumbers.get(value);
        int next = symbolNumbers.size();
        if (symbol != null || next == MOST_SYMBOLS) {
            return symbol;
        }
        if (next == symbols.length) {
            symbols = Arrays.copyOf(symbols, 2 * next);
        }
        symbols[next] = value;
        symbolNumbers.put(value, next);
        return next;
    }

    Entry decode(byte[] entry, String key) {
        Cursor bytes = new Cursor(entry);
        int record = record(bytes.number());
        String[] values = new String[bytes.number()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(bytes, key);
        }
        return new Entry(record, Collections.unmodifiableList(Arrays.asList(values)));
    }

    private String read(Cursor bytes, String key) {
        int form = bytes.number();
        if (form == SAME_AS_KEY) {
            return key;
        }
        return (form & 1) == 1 ? symbols[form >>> 1] : bytes.text((form >>> 1) - 1);
    }

    private static int record(int number) {
        return number >>> 1 ^ -(number & 1);
    }

    private static int rank(byte[] entry) {
        return rank(new Cursor(entry).number());
    }

    /** Where a record stands in the order, told from the number with which its entries begin. */
    static int rank(int number) {
        int record = record(number);
        return record < 0 ? Integer.MIN_VALUE + ~record : record;
    }
}
