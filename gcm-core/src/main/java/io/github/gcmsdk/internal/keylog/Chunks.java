package io.github.gcmsdk.internal.keylog;

import java.util.Arrays;

/** Byte strings one behind another, in arrays none of which is large. */
final class Chunks {

    private static final int BITS = 18;
    private static final int SIZE = 1 << BITS;
    private static final int FIRST = 1 << 10;

    private byte[][] chunks = new byte[4][];
    private int end;

    /** How many bytes there are. */
    int end() {
        return end;
    }

    /** Adds strings, each with its length before it; gives the place of the first. They lie in one chunk if one is enough. */
    int add(byte[] bytes, int from, int to) {
        int count = to - from;
        if (count <= SIZE && (end & SIZE - 1) + count > SIZE) {
            end = (end | SIZE - 1) + 1;
        }
        int place = end;
        for (int done = 0; done < count; ) {
            int at = end & SIZE - 1;
            int fitting = Math.min(count - done, SIZE - at);
            System.arraycopy(bytes, from + done, chunk(at + fitting), at, fitting);
            end += fitting;
            done += fitting;
        }
        return place;
    }

    /** The chunk where the end is, with room for so many bytes; the first begins small, as most datasets do. */
    private byte[] chunk(int room) {
        int number = end >>> BITS;
        if (number == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * number);
        }
        byte[] chunk = chunks[number];
        if (chunk == null) {
            chunk = new byte[number == 0 ? Math.max(FIRST, room) : SIZE];
        } else if (chunk.length < room) {
            chunk = Arrays.copyOf(chunk, Math.min(SIZE, Math.max(2 * chunk.length, room)));
        }
        chunks[number] = chunk;
        return chunk;
    }

    /** The string at a place. */
    byte[] get(int place) {
        int start = start(place);
        int length = length(place);
        int first = start & SIZE - 1;
        if (first + length <= SIZE) {
            return Arrays.copyOfRange(chunks[start >>> BITS], first, first + length);
        }
        byte[] bytes = new byte[length];
        for (int done = 0; done < length; ) {
            int from = start + done & SIZE - 1;
            int count = Math.min(length - done, SIZE - from);
            System.arraycopy(chunks[start + done >>> BITS], from, bytes, done, count);
            done += count;
        }
        return bytes;
    }

    /** The place behind the string at a place. */
    int next(int place) {
        return start(place) + length(place);
    }

    /** Compares the string at a place with another. */
    int compare(int place, byte[] bytes) {
        int length = length(place);
        int start = start(place);
        int first = start & SIZE - 1;
        return first + length <= SIZE
                ? Arrays.compareUnsigned(chunks[start >>> BITS], first, first + length, bytes, 0, bytes.length)
                : Arrays.compareUnsigned(get(place), bytes);
    }

    /** Compares the strings at two places. */
    int compare(int place, int other) {
        int length = length(place);
        int start = start(place);
        int first = start & SIZE - 1;
        int otherLength = length(other);
        int otherStart = start(other);
        int otherFirst = otherStart & SIZE - 1;
        return first + length <= SIZE && otherFirst + otherLength <= SIZE
                ? Arrays.compareUnsigned(
                        chunks[start >>> BITS],
                        first,
                        first + length,
                        chunks[otherStart >>> BITS],
                        otherFirst,
                        otherFirst + otherLength)
                : Arrays.compareUnsigned(get(place), get(other));
    }

    private int length(int place) {
        return number(place);
    }

    /** The number with which the string at a place begins. */
    int firstNumber(int place) {
        return number(start(place));
    }

    private int number(int place) {
        int number = 0;
        int at = place;
        for (int shift = 0; ; shift += 7) {
            byte b = read(at++);
            number |= (b & 0x7f) << shift;
            if (b >= 0) {
                return number;
            }
        }
    }

    private int start(int place) {
        int at = place;
        while (read(at++) < 0) {
            // a byte of the length
        }
        return at;
    }

    private byte read(int at) {
        return chunks[at >>> BITS][at & SIZE - 1];
    }
}
