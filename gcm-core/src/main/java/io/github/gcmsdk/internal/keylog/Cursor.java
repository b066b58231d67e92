package io.github.gcmsdk.internal.keylog;

import java.util.Arrays;

/** Reads what {@link Bytes} wrote. */
final class Cursor {

    private final byte[] bytes;
    private int at;

    Cursor(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at++];
            number |= (b & 0x7f) << shift;
            if (b >= 0) {
                return number;
            }
        }
    }

    String text(int length) {
        int from = at;
        at += length;
        return Texts.of(Arrays.copyOfRange(bytes, from, at));
    }
}
