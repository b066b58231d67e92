package io.github.gcmsdk.internal.keylog;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Bytes that grow; numbers take seven bits a byte, the lowest first. */
final class Bytes {

    private byte[] bytes = new byte[48];
    private int size;

    void number(int number) {
        int rest = number;
        for (; (rest & ~0x7f) != 0; rest >>>= 7) {
            add((byte) (rest | 0x80));
        }
        add((byte) rest);
    }

    private void add(byte b) {
        reserve(1);
        bytes[size++] = b;
    }

    void all(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    private void reserve(int count) {
        if (size + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size + count);
        }
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    static int number(ByteBuffer from) {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = from.get();
            number |= (b & 0x7f) << shift;
            if (b >= 0) {
                return number;
            }
        }
    }
}
