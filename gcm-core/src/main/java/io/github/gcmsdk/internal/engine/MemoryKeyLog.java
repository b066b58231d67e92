package io.github.gcmsdk.internal.engine;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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

    private final List<byte[]> chunks = new ArrayList<>();
    private int end;
    private final Map<Space, Index> indexes = new EnumMap<>(Space.class);

    @Override
    public void add(Space space, String key, int record, String... values) {
        int place = end;
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        writeBytes(bytes);
        writeNumber(record << 1 ^ record >> 31);
        writeNumber(values.length);
        for (String value : values) {
            writeBytes(value.getBytes(StandardCharsets.UTF_8));
        }
        indexes.computeIfAbsent(space, s -> new Index()).add((long) Arrays.hashCode(bytes) << 32 | place);
    }

    @Override
    public void forEachKey(Space space, Visitor visitor) {
        Index index = indexes.get(space);
        if (index == null) {
            return;
        }
        index.sort();
        for (int i = 0; i < index.size; ) {
            int next = i + 1;
            while (next < index.size && index.hash(next) == index.hash(i)) {
                next++;
            }
            visitRun(index, i, next, visitor);
            i = next;
        }
    }

    /** Entries of one hash are mostly of one key; the few that are not are told apart. */
    private void visitRun(Index index, int from, int to, Visitor visitor) {
        byte[] first = new Cursor(index.place(from)).readBytes();
        if (isOfOneKey(first, index, from, to)) {
            visitor.visit(new String(first, StandardCharsets.UTF_8), new Entries(index.places(from, to)));
            return;
        }
        Map<String, List<Integer>> byKey = new TreeMap<>();
        for (int i = from; i < to; i++) {
            int place = index.place(i);
            byKey.computeIfAbsent(new Cursor(place).readString(), key -> new ArrayList<>())
                    .add(place);
        }
        byKey.forEach((key, places) -> visitor.visit(
                key, new Entries(places.stream().mapToInt(Integer::intValue).toArray())));
    }

    private boolean isOfOneKey(byte[] key, Index index, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!new Cursor(index.place(i)).skips(key)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<Entry> get(Space space, String key) {
        Index index = indexes.get(space);
        if (index == null) {
            return List.of();
        }
        index.sort();
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        int hash = Arrays.hashCode(bytes);
        IntStream.Builder places = IntStream.builder();
        for (int i = index.first(hash); i < index.size && index.hash(i) == hash; i++) {
            if (new Cursor(index.place(i)).skips(bytes)) {
                places.add(index.place(i));
            }
        }
        return new Entries(places.build().toArray());
    }

    @Override
    public long size() {
        return indexes.values().stream().mapToLong(index -> index.size).sum();
    }

    private void writeBytes(byte[] bytes) {
        writeNumber(bytes.length);
        for (byte b : bytes) {
            write(b);
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
            cursor.skipString();
            return cursor.readEntry();
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
            byte[] bytes = new byte[readNumber()];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = read();
            }
            return bytes;
        }

        String readString() {
            return new String(readBytes(), StandardCharsets.UTF_8);
        }

        void skipString() {
            int length = readNumber();
            at += length;
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

        Entry readEntry() {
            int number = readNumber();
            List<String> values = new ArrayList<>();
            for (int count = readNumber(); count > 0; count--) {
                values.add(readString());
            }
            return new Entry(number >>> 1 ^ -(number & 1), values);
        }
    }

    /** Hash and place of each entry of a space; chunks keep growth from copying. */
    private static final class Index {
        private static final int LONGS = 1 << 15;

        private final List<long[]> chunks = new ArrayList<>();
        private int size;
        private long[] sorted = {};

        void add(long hashAndPlace) {
            if (size == chunks.size() * LONGS) {
                chunks.add(new long[LONGS]);
            }
            chunks.get(size / LONGS)[size % LONGS] = hashAndPlace;
            size++;
        }

        void sort() {
            if (sorted.length == size) {
                return;
            }
            sorted = new long[size];
            for (int i = 0; i < chunks.size(); i++) {
                System.arraycopy(chunks.get(i), 0, sorted, i * LONGS, Math.min(LONGS, size - i * LONGS));
            }
            Arrays.sort(sorted);
        }

        int hash(int i) {
            return (int) (sorted[i] >> 32);
        }

        int place(int i) {
            return (int) sorted[i];
        }

        int[] places(int from, int to) {
            int[] places = new int[to - from];
            for (int i = from; i < to; i++) {
                places[i - from] = place(i);
            }
            return places;
        }

        /** The first index with the hash, or where it would stand. */
        int first(int hash) {
            int found = Arrays.binarySearch(sorted, (long) hash << 32);
            return found >= 0 ? found : -found - 1;
        }
    }
}
