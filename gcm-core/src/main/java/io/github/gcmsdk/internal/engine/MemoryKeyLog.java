package io.github.gcmsdk.internal.engine;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A key log in memory: entries as bytes in chunks, and for each a long of hash and place, sorted once. About 40 bytes an
 * entry, so that two million ids fit into a heap of 128 MB. Up to 2 GiB of entries.
 */
final class MemoryKeyLog implements KeyLog {

    private static final int CHUNK_BITS = 18;
    private static final int CHUNK = 1 << CHUNK_BITS;

    private static final int SAME_AS_KEY = 0;
    private static final int MOST_SYMBOLS = 4096;
    private static final int LONGEST_SYMBOL = 128;

    private final List<byte[]> chunks = new ArrayList<>();
    private int end;
    private final List<String> symbols = new ArrayList<>();
    private final Map<String, Integer> symbolNumbers = new HashMap<>();
    private final Map<Space, Index> indexes = new EnumMap<>(Space.class);

    @Override
    public void add(Space space, String key, int record, String... values) {
        int place = end;
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        writeBytes(bytes);
        writeNumber(record << 1 ^ record >> 31);
        writeNumber(values.length);
        for (String value : values) {
            writeValue(value, key);
        }
        indexes.computeIfAbsent(space, s -> new Index()).add((long) hash(bytes) << 32 | place);
    }

    /** Mixed after every byte, unlike the hash of the platform, for which anybody can write colliding keys by hand. */
    private static int hash(byte[] bytes) {
        long hash = bytes.length;
        for (byte b : bytes) {
            hash = (hash ^ b & 0xFF) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) (hash >>> 32);
    }

    @Override
    public void forEachKey(Space space, Visitor visitor) {
        Index index = indexes.get(space);
        if (index == null) {
            return;
        }
        for (int part = 0; part < Index.PARTS; part++) {
            long[] entries = index.sorted(part);
            int size = index.sizes[part];
            for (int i = 0; i < size; ) {
                int next = i + 1;
                while (next < size && Index.hash(entries[next]) == Index.hash(entries[i])) {
                    next++;
                }
                visitRun(Arrays.copyOfRange(entries, i, next), visitor);
                i = next;
            }
        }
    }

    /** Entries of one hash are mostly of one key; the few that are not are told apart. */
    private void visitRun(long[] entries, Visitor visitor) {
        int[] places = Arrays.stream(entries).mapToInt(Index::place).toArray();
        byte[] first = new Cursor(places[0]).readBytes();
        if (Arrays.stream(places).allMatch(place -> new Cursor(place).skips(first))) {
            visitor.visit(new String(first, StandardCharsets.UTF_8), new Entries(places));
            return;
        }
        Map<String, List<Integer>> byKey = new TreeMap<>();
        for (int place : places) {
            byKey.computeIfAbsent(new Cursor(place).readString(), key -> new ArrayList<>())
                    .add(place);
        }
        byKey.forEach((key, its) -> visitor.visit(
                key, new Entries(its.stream().mapToInt(Integer::intValue).toArray())));
    }

    @Override
    public List<Entry> get(Space space, String key) {
        Index index = indexes.get(space);
        if (index == null) {
            return List.of();
        }
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        int hash = hash(bytes);
        int part = Index.part(hash);
        long[] entries = index.sorted(part);
        IntStream.Builder places = IntStream.builder();
        for (int i = index.first(hash); i < index.sizes[part] && Index.hash(entries[i]) == hash; i++) {
            int place = Index.place(entries[i]);
            if (new Cursor(place).skips(bytes)) {
                places.add(place);
            }
        }
        return new Entries(places.build().toArray());
    }

    @Override
    public long size() {
        return indexes.values().stream().mapToLong(Index::size).sum();
    }

    private void writeBytes(byte[] bytes) {
        writeNumber(bytes.length);
        writeRaw(bytes);
    }

    private void writeRaw(byte[] bytes) {
        for (byte b : bytes) {
            write(b);
        }
    }

    /** As the key itself, as one of the first symbols, or in full: types, pointers and rules come again and again. */
    private void writeValue(String value, String key) {
        if (value.equals(key)) {
            writeNumber(SAME_AS_KEY);
            return;
        }
        Integer symbol = symbolNumbers.get(value);
        if (symbol == null && symbols.size() < MOST_SYMBOLS && value.length() <= LONGEST_SYMBOL) {
            symbol = symbols.size();
            symbols.add(value);
            symbolNumbers.put(value, symbol);
        }
        if (symbol != null) {
            writeNumber(symbol << 1 | 1);
        } else {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            writeNumber(bytes.length + 1 << 1);
            writeRaw(bytes);
        }
    }

    /** Seven bits a byte, the lowest first. */
    private void writeNumber(int number) {
        for (; (number & ~0x7f) != 0; number >>>= 7) {
            write((byte) (number | 0x80));
        }
        write((byte) number);
    }

    private void write(byte b) {
        if (end < 0) {
            throw new IllegalStateException("the key log is full: more than 2 GiB of keys");
        }
        if (end >>> CHUNK_BITS == chunks.size()) {
            chunks.add(new byte[CHUNK]);
        }
        chunks.get(end >>> CHUNK_BITS)[end & CHUNK - 1] = b;
        end++;
    }

    /** Entries at places, read when they are asked for: a key may have millions. */
    private final class Entries extends AbstractList<Entry> {
        private final int[] places;

        Entries(int[] places) {
            this.places = places;
        }

        @Override
        public Entry get(int i) {
            Cursor cursor = new Cursor(places[i]);
            return cursor.readEntry(cursor.readString());
        }

        @Override
        public int size() {
            return places.length;
        }
    }

    /** Reads an entry from a place. */
    private final class Cursor {
        private int at;

        Cursor(int place) {
            at = place;
        }

        private byte read() {
            byte b = chunks.get(at >>> CHUNK_BITS)[at & CHUNK - 1];
            at++;
            return b;
        }

        private int readNumber() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                byte b = read();
                number |= (b & 0x7f) << shift;
                if (b >= 0) {
                    return number;
                }
            }
        }

        byte[] readBytes() {
            return readBytes(readNumber());
        }

        private byte[] readBytes(int length) {
            byte[] bytes = new byte[length];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = read();
            }
            return bytes;
        }

        String readString() {
            return new String(readBytes(), StandardCharsets.UTF_8);
        }

        /** Whether a string of these bytes stands here. */
        boolean skips(byte[] bytes) {
            if (readNumber() != bytes.length) {
                return false;
            }
            for (byte b : bytes) {
                if (read() != b) {
                    return false;
                }
            }
            return true;
        }

        private String readValue(String key) {
            int form = readNumber();
            if (form == SAME_AS_KEY) {
                return key;
            }
            return (form & 1) == 1
                    ? symbols.get(form >>> 1)
                    : new String(readBytes((form >>> 1) - 1), StandardCharsets.UTF_8);
        }

        Entry readEntry(String key) {
            int number = readNumber();
            List<String> values = new ArrayList<>();
            for (int count = readNumber(); count > 0; count--) {
                values.add(readValue(key));
            }
            return new Entry(number >>> 1 ^ -(number & 1), values);
        }
    }

    /** Hash and place of each entry of a space, in parts that are sorted one by one: no array becomes large. */
    private static final class Index {
        static final int PARTS = 256;

        private final long[][] parts = new long[PARTS][];
        final int[] sizes = new int[PARTS];
        private final boolean[] sorted = new boolean[PARTS];

        void add(long hashAndPlace) {
            int part = part(hash(hashAndPlace));
            long[] entries = parts[part];
            if (entries == null) {
                entries = new long[4];
            } else if (sizes[part] == entries.length) {
                entries = Arrays.copyOf(entries, entries.length + (entries.length >> 2) + 4);
            }
            parts[part] = entries;
            entries[sizes[part]++] = hashAndPlace;
            sorted[part] = false;
        }

        /** The entries of a part by hash, those of one hash as they were added. */
        long[] sorted(int part) {
            long[] entries = parts[part];
            if (entries == null) {
                return new long[0];
            }
            if (!sorted[part]) {
                Arrays.sort(entries, 0, sizes[part]);
                sorted[part] = true;
            }
            return entries;
        }

        /** Where the first entry of a hash stands in its part, or would stand. */
        int first(int hash) {
            int part = part(hash);
            int found = Arrays.binarySearch(sorted(part), 0, sizes[part], (long) hash << 32);
            return found >= 0 ? found : -found - 1;
        }

        long size() {
            return Arrays.stream(sizes).sum();
        }

        static int part(int hash) {
            return hash >>> 24;
        }

        static int hash(long hashAndPlace) {
            return (int) (hashAndPlace >> 32);
        }

        static int place(long hashAndPlace) {
            return (int) hashAndPlace;
        }
    }
}
