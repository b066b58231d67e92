package io.github.gcmsdk.internal.keylog;

import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entries as bytes: the record, then the values, each as the key itself, as a symbol, or in full: types, pointers
 * and rules come again and again, and become symbols. For many threads.
 */
final class EntryCodec {

    private static final int SAME_AS_KEY = 0;
    private static final int PLACES = 1 << 10;
    private static final int LONGEST_SYMBOL = 128;

    /** The records of the context first, in the order of their numbers -1, -2, …; then those of the dataset. */
    static final Comparator<byte[]> BY_RECORD = Comparator.comparingInt(EntryCodec::rank);

    /** A value with its number; another that has its place is no symbol. */
    private record Symbol(String value, int number) {}

    private final @Nullable Symbol[] symbols = new @Nullable Symbol[PLACES];

    /** The hashes of values that came lately, each in its place: what comes again becomes a symbol. */
    private final int[] lately = new int[PLACES];

    /** The values of symbols by number. Nothing is decoded until all threads that encode have come to their end. */
    private final List<String> byNumber = new ArrayList<>();

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
        Symbol symbol = value.length() <= LONGEST_SYMBOL ? symbol(value) : null;
        if (symbol != null) {
            bytes.number(symbol.number << 1 | 1);
        } else {
            bytes.text(value, 1, 1);
        }
    }

    private @Nullable Symbol symbol(String value) {
        int hash = value.hashCode();
        int place = (hash ^ hash >>> 10) & PLACES - 1;
        Symbol symbol = symbols[place];
        if (symbol != null) {
            return symbol.value.equals(value) ? symbol : null;
        } else if (lately[place] == hash) {
            return addSymbol(value, place);
        }
        lately[place] = hash;
        return null;
    }

    private synchronized @Nullable Symbol addSymbol(String value, int place) {
        Symbol symbol = symbols[place];
        if (symbol == null) {
            symbol = new Symbol(value, byNumber.size());
            byNumber.add(value);
            symbols[place] = symbol;
        }
        return symbol.value.equals(value) ? symbol : null;
    }

    Entry decode(byte[] entry, String key) {
        Cursor bytes = new Cursor(entry);
        int record = record(bytes.number());
        String[] decoded = new String[bytes.number()];
        for (int i = 0; i < decoded.length; i++) {
            decoded[i] = read(bytes, key);
        }
        return new Entry(record, Collections.unmodifiableList(Arrays.asList(decoded)));
    }

    private String read(Cursor bytes, String key) {
        int form = bytes.number();
        if (form == SAME_AS_KEY) {
            return key;
        }
        return (form & 1) == 1 ? byNumber.get(form >>> 1) : bytes.text((form >>> 1) - 1);
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
