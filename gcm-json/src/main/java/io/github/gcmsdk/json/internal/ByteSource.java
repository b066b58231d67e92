package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.finding.Location;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads bytes one by one or by the stretch, and knows the line and the column of the next. */
final class ByteSource {

    static final int END = -1;

    /** The byte order mark of UTF-8. */
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream stream;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;

    /** The offset of the first byte of the buffer. */
    private long base;

    private long line;

    /** The column of the byte in the buffer as far as which characters are counted: most columns are never asked for. */
    private long column;

    private int counted;
    private boolean afterReturn;

    ByteSource(InputStream stream) {
        this(stream, 0, 1, 1);
    }

    /** Reads bytes that begin at a place of a larger text. */
    ByteSource(InputStream stream, long offset, long line, long column) {
        this.stream = stream;
        this.base = offset;
        this.line = line;
        this.column = column;
    }

    /** The next byte without taking it, or {@link #END}. */
    int peek() throws IOException {
        if (at == filled) {
            drop(filled);
            filled = Math.max(0, stream.read(buffer));
            if (filled == 0) {
                return END;
            }
        }
        return buffer[at] & 0xFF; // a byte 0xFF is not the end
    }

    /** Lets go of the first bytes of the buffer, which have been taken. */
    private void drop(int bytes) {
        column = column();
        base += bytes;
        at = 0;
        counted = 0;
    }

    /** Takes the next byte; there is one. */
    byte take() {
        byte b = buffer[at++];
        if (b == '\n' || b == '\r') {
            line += b == '\n' && afterReturn ? 0 : 1;
            column = 1;
            counted = at;
        }
        afterReturn = b == '\r';
        return b;
    }

    /** Takes the bytes before the next that ends a stretch, if there is one; all that end lines do. */
    void take(Stops stops, Slice slice, int limit) throws IOException {
        while (peek() != END) {
            int end = stops.next(buffer, at, filled);
            if (end > at) {
                slice.append(buffer, at, end - at, limit);
                at = end;
                afterReturn = false;
            }
            if (end < filled) {
                return;
            }
        }
    }

    /** Passes over the bytes before the next that ends a stretch, if there is one; all that end lines do. */
    void skip(Stops stops) throws IOException {
        do {
            int end = stops.next(buffer, at, filled);
            afterReturn &= end == at;
            at = end;
        } while (at == filled && peek() != END);
    }

    /** Whether some bytes come next. */
    boolean begins(byte[] bytes) throws IOException {
        return fill(bytes.length) && Arrays.equals(buffer, at, at + bytes.length, bytes, 0, bytes.length);
    }

    /** Whether a byte order mark comes next. */
    boolean isMark() throws IOException {
        return peek() == (MARK[0] & 0xFF) && begins(MARK);
    }

    /** Passes over a byte order mark, if there is one; it is no column. */
    void skipMark() throws IOException {
        if (isMark()) {
            column = column();
            at += 3;
            counted = at;
        }
    }

    /** Whether so many bytes lie ready, the next ones included. */
    private boolean fill(int bytes) throws IOException {
        if (filled - at < bytes) {
            int taken = at;
            drop(taken);
            System.arraycopy(buffer, taken, buffer, 0, filled - taken);
            filled -= taken;
            filled += stream.readNBytes(buffer, filled, bytes - filled);
        }
        return filled - at >= bytes;
    }

    /** Passes over white space; the byte behind it, or {@link #END}. */
    int skipSpace() throws IOException {
        int next = peek();
        while (next == ' ' || next == '\t' || next == '\n' || next == '\r') {
            take();
            next = peek();
        }
        return next;
    }

    /** The place of the next byte. */
    Location place(String input) {
        return new Location(input, line, column(), offset());
    }

    long offset() {
        return base + at;
    }

    long line() {
        return line;
    }

    long column() {
        long characters = 0;
        for (int i = counted; i < at; i++) {
            characters += (buffer[i] & 0xC0) != 0x80 ? 1 : 0;
        }
        return column + characters;
    }
}
