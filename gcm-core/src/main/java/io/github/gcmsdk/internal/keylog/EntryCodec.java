package io.github.gcmsdk.internal.keylog;

import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Entries as bytes: the record, then the values, each as the key itself, as one of the first symbols, or in full. Types,
 * pointers and rules come again and again.
 */
final class EntryCodec {

    private static final int SAME_AS_KEY = 0;
    private static final int MOST_SYMBOLS = 4096;
    private static final int LONGEST_SYMBOL = 128;

    /** The records of the context first, in the order of their numbers -1, -2, …; then those of the dataset. */
    static final Comparator<byte[]> BY_RECORD = Comparator.comparingInt(EntryCodec::rank);

    private final List<String> symbols = new ArrayList<>();
    private final Map<String, Integer> symbolNumbers = new HashMap<>();

    byte[] encode(String key, int record, String... values) {
        Bytes bytes = new Bytes();
        bytes.number(record << 1 ^ record >> 31);
        bytes.number(values.length);
        for (String value : values) {
            write(value, key, bytes);
        }
        return bytes.toArray();
    }

    private void write(String value, String key, Bytes bytes) {
        if (value.equals(key)) {
            bytes.number(SAME_AS_KEY);
            return;
        }
        Integer symbol = symbolNumbers.get(value);
        if (symbol == null && symbols.size() < MOST_SYMBOLS && value.length() <= LONGEST_SYMBOL) {
            symbol = symbols.size();
            symbols.add(value);
            symbolNumbers.put(value, symbol);
        }
        if (symbol != null) {
            bytes.number(symbol << 1 | 1);
        } else {
            byte[] text = Texts.bytes(value);
            bytes.number(text.length + 1 << 1);
            bytes.all(text);
        }
    }

    Entry decode(byte[] entry, String key) {
        ByteBuffer bytes = ByteBuffer.wrap(entry);
        int record = record(bytes);
        int count = Bytes.number(bytes);
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(read(bytes, key));
        }
        return new Entry(record, values);
    }

    private String read(ByteBuffer bytes, String key) {
        int form = Bytes.number(bytes);
        if (form == SAME_AS_KEY) {
            return key;
        }
        if ((form & 1) == 1) {
            return symbols.get(form >>> 1);
        }
        byte[] text = new byte[(form >>> 1) - 1];
        bytes.get(text);
        return Texts.of(text);
    }

    private static int record(ByteBuffer entry) {
        return record(Bytes.number(entry));
    }

    private static int record(int number) {
        return number >>> 1 ^ -(number & 1);
    }

    private static int rank(byte[] entry) {
        return rank(Bytes.number(ByteBuffer.wrap(entry)));
    }

    /** Where a record stands in the order, told from the number with which its entries begin. */
    static int rank(int number) {
        int record = record(number);
        return record < 0 ? Integer.MIN_VALUE + ~record : record;
    }
}
