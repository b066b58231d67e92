package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.finding.Location;
import java.io.IOException;
import java.io.InputStream;

/** Reads bytes one by one, and knows the line and the column of the next. */
final class ByteSource {

    static final int END = -1;

    private final InputStream stream;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;

    private long offset;
    private long line;
    private long column;
    private boolean afterReturn;

    ByteSource(InputStream stream) {
        this(stream, 0, 1, 1);
    }

    /** Reads bytes that begin at a place of a larger text. */
    ByteSource(InputStream stream, long offset, long line, long column) {
        this.stream = stream;
        this.offset = offset;
        this.line = line;
        this.column = column;
    }

    /** The next byte without taking it, or {@link #END}. */
    int peek() throws IOException {
        if (at == filled) {
            filled = Math.max(0, stream.read(buffer));
            at = 0;
            if (filled == 0) {
                return END;
            }
        }
        return buffer[at] & 0xFF; // a byte 0xFF is not the end
    }

    /** Takes the next byte; there is one. */
    byte take() {
        byte b = buffer[at++];
        offset++;
        if (b == '\n') {
            line += afterReturn ? 0 : 1;
            column = 1;
        } else if (b == '\r') {
            line++;
            column = 1;
        } else if ((b & 0xC0) != 0x80) {
            column++;
        }
        afterReturn = b == '\r';
        return b;
    }

    /** Whether a byte order mark comes next. */
    boolean isMark() throws IOException {
        return peek() == 0xEF && fill(3) && (buffer[at + 1] & 0xFF) == 0xBB && (buffer[at + 2] & 0xFF) == 0xBF;
    }

    /** Passes over a byte order mark, if there is one; it is no column. */
    void skipMark() throws IOException {
        if (isMark()) {
            at += 3;
            offset += 3;
        }
    }

    /** Whether so many bytes lie ready, the next ones included. */
    private boolean fill(int bytes) throws IOException {
        if (filled - at < bytes) {
            System.arraycopy(buffer, at, buffer, 0, filled - at);
            filled -= at;
            at = 0;
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
        return new Location(input, line, column, offset);
    }

    long offset() {
        return offset;
    }

    long line() {
        return line;
    }

    long column() {
        return column;
    }
}
