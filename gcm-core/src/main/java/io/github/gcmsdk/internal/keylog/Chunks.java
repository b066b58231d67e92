package io.github.gcmsdk.internal.keylog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Byte strings one behind another, in arrays none of which is large. */
final class Chunks {

    private static final int BITS = 18;
    private static final int SIZE = 1 << BITS;
    private static final int FIRST = 1 << 10;

    private final List<byte[]> chunks = new ArrayList<>();
    private int end;

    /** Where the next string will stand. */
    int end() {
        return end;
    }

    /** Adds a string, with its length before it. */
    void add(byte[] bytes) {
        int rest = bytes.length;
        for (; (rest & ~0x7f) != 0; rest >>>= 7) {
            add((byte) (rest | 0x80));
        }
        add((byte) rest);
        for (int done = 0; done < bytes.length; ) {
            byte[] chunk = chunk();
            int from = end & SIZE - 1;
            int count = Math.min(bytes.length - done, chunk.length - from);
            System.arraycopy(bytes, done, chunk, from, count);
            end += count;
            done += count;
        }
    }

    private void add(byte b) {
        chunk()[end & SIZE - 1] = b;
        end++;
    }

    /** The chunk where the end is; the first begins small, as most datasets do. */
    private byte[] chunk() {
        int number = end >>> BITS;
        if (number == chunks.size()) {
            chunks.add(new byte[number == 0 ? FIRST : SIZE]);
        } else if ((end & SIZE - 1) == chunks.get(number).length) {
            chunks.set(number, Arrays.copyOf(chunks.get(number), 2 * chunks.get(number).length));
        }
        return chunks.get(number);
    }

    /** The string at a place. */
    byte[] get(int place) {
        byte[] bytes = new byte[length(place)];
        int start = start(place);
        for (int done = 0; done < bytes.length; ) {
            int from = start + done & SIZE - 1;
            int count = Math.min(bytes.length - done, SIZE - from);
            System.arraycopy(chunks.get(start + done >>> BITS), from, bytes, done, count);
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
        if (bytes.length == length && (start & SIZE - 1) + length <= SIZE) {
            int from = start & SIZE - 1;
            byte[] chunk = length == 0 ? bytes : chunks.get(start >>> BITS);
            return length == 0 ? 0 : Arrays.compareUnsigned(chunk, from, from + length, bytes, 0, length);
        }
        return Arrays.compareUnsigned(get(place), bytes);
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
        return chunks.get(at >>> BITS)[at & SIZE - 1];
    }
}
