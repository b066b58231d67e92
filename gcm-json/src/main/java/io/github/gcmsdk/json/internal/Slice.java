package io.github.gcmsdk.json.internal;

import java.util.Arrays;

/**
 * The bytes of one record, or of another value, and where they begin. The bytes are only good until the next slice is
 * taken.
 */
final class Slice {

    byte[] bytes = new byte[1 << 14];
    int length;
    long offset;
    long line;
    long column;

    /** Whether there were more bytes than the limit; they are passed over then. */
    boolean tooLong;

    void begin(long atOffset, long atLine, long atColumn) {
        offset = atOffset;
        line = atLine;
        column = atColumn;
        length = 0;
        tooLong = false;
    }

    void append(byte b, int limit) {
        if (length == limit) {
            tooLong = true;
            return;
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(2L * length, limit));
        }
        bytes[length++] = b;
    }

    /** A slice of its own, which stays good. */
    Slice copy() {
        Slice copy = new Slice();
        copy.begin(offset, line, column);
        copy.bytes = Arrays.copyOf(bytes, length);
        copy.length = length;
        copy.tooLong = tooLong;
        return copy;
    }
}
