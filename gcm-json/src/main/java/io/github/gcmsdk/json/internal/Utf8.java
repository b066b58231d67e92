package io.github.gcmsdk.json.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Whether bytes are UTF-8 (RFC 3629): no overlong form, no surrogate, nothing above U+10FFFF. A zero byte at the beginning
 * shows UTF-16 or UTF-32, as no JSON text has one there.
 */
final class Utf8 {

    private static final int WIDEST = 4;

    /** Eight bytes at once. */
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    /** The highest bit of each of eight bytes; none is set in ASCII. */
    private static final long HIGHEST = 0x8080808080808080L;

    private Utf8() {}

    /** The index of the first byte that is not UTF-8, or -1. */
    static int firstInvalid(byte[] bytes, int length) {
        int i = 0;
        while (i < length) {
            if (i >= WIDEST && i + Long.BYTES <= length && ((long) WORDS.get(bytes, i) & HIGHEST) == 0) {
                i += Long.BYTES;
                continue;
            } else if (bytes[i] == 0 && i < WIDEST) {
                return i;
            } else if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int size = sequence(bytes, i, length);
            if (size == 0) {
                return i;
            }
            i += size;
        }
        return -1;
    }

    /** The length of the sequence that begins at an index, or 0 if none does. */
    private static int sequence(byte[] bytes, int i, int length) {
        int first = bytes[i] & 0xFF;
        int size = first >= 0xC2 && first <= 0xDF ? 2 : first >= 0xE0 && first <= 0xEF ? 3 : first <= 0xF4 ? 4 : 0;
        if (first < 0xC2 || size == 0 || i + size > length) {
            return 0;
        }
        int second = bytes[i + 1] & 0xFF;
        boolean lowest = !(first == 0xE0 && second < 0xA0) && !(first == 0xF0 && second < 0x90);
        boolean highest = !(first == 0xED && second > 0x9F) && !(first == 0xF4 && second > 0x8F);
        for (int k = 1; k < size; k++) {
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return lowest && highest ? size : 0;
    }
}
