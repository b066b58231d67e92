package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.internal.engine.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import tools.jackson.core.JsonToken;

/**
 * The bytes of one record, or of another value, and where they begin. The bytes are only good until the next slice is
 * taken.
 */
final class Slice {

    private static final int DEEPEST = 10_000;

    /** Of copies. */
    private static final int SHORTEST_KEPT = 1 << 9;

    private static final int LONGEST_KEPT = 1 << 12;

    byte[] bytes;
    int length;
    long offset;
    long line;
    long column;

    /** Whether there were more bytes than the limit; they are passed over then. */
    boolean tooLong;

    /** Whether the text ended before the value did. */
    boolean brokenOff;

    /** Nothing, with room for so many bytes. */
    Slice(int room) {
        bytes = new byte[room];
    }

    private Slice(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes of a text of its own. */
    static Slice of(byte[] text) {
        Slice slice = new Slice(text);
        slice.begin(0, 1, 1);
        slice.length = text.length;
        return slice;
    }

    void begin(long atOffset, long atLine, long atColumn) {
        offset = atOffset;
        line = atLine;
        column = atColumn;
        length = 0;
        tooLong = false;
        brokenOff = false;
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

    /** Appends a stretch of bytes. */
    void append(byte[] from, int start, int count, int limit) {
        int fitting = Math.min(count, limit - length);
        tooLong |= fitting < count;
        if (length + fitting > bytes.length) {
            long roomier = Math.max(2L * bytes.length, (long) length + fitting);
            bytes = Arrays.copyOf(bytes, (int) Math.min(roomier, limit));
        }
        System.arraycopy(from, start, bytes, length, fitting);
        length += fitting;
    }

    /** Where it begins. */
    Location place(String input) {
        return new Location(input, line, column, offset);
    }

    /**
     * The SHA-256 of the tokens, or of the bytes as far as they are no JSON: the same however the record is laid out.
     */
    String sha256() {
        MessageDigest digest = Sha256.digest();
        try {
            Tokens tokens = Tokens.of(this);
            for (JsonToken token = tokens.next(); token != null; token = tokens.next()) {
                digest.update((byte) token.id());
                digest.update(tokens.text().getBytes(StandardCharsets.UTF_8));
            }
        } catch (NotJsonException e) {
            digest = Sha256.digest();
            digest.update(bytes, 0, length);
        }
        return Sha256.hex(digest);
    }

    /** Whether it is one JSON value in UTF-8, so that it can stand in another. */
    boolean isJson() {
        if (tooLong || isTooDeep() || Utf8.firstInvalid(bytes, length) >= 0) {
            return false;
        }
        try {
            Tokens tokens = Tokens.of(this);
            if (tokens.next() == null) {
                return false;
            }
            tokens.skipChildren();
            return tokens.next() == null;
        } catch (NotJsonException e) {
            return false;
        }
    }

    /** Writes JSON on one line: as it came, but for line breaks, which can only stand between its tokens. */
    void writeLine(OutputStream out) throws IOException {
        int from = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                out.write(bytes, from, i - from);
                from = i + 1;
            }
        }
        out.write(bytes, from, length - from);
    }

    /** Whether values are nested so deep that even passing over them takes memory. */
    boolean isTooDeep() {
        int depth = 0;
        int deepest = 0;
        boolean string = false;
        for (int i = 0; length > DEEPEST && i < length; i++) {
            byte b = bytes[i];
            if (b == '\\' && string) {
                i++;
            } else if (b == '"') {
                string = !string;
            } else if (!string && (b == '[' || b == '{')) {
                deepest = Math.max(deepest, ++depth);
            } else if (!string && (b == ']' || b == '}')) {
                depth--;
            }
        }
        return deepest > DEEPEST;
    }

    /** A slice of its own, which stays good. */
    Slice copy() {
        Slice copy = of(Arrays.copyOf(bytes, length));
        copy.begin(this);
        return copy;
    }

    /** Becomes a copy of another, in the room that there is. */
    void set(Slice other) {
        if (bytes.length < other.length) {
            bytes = new byte[Math.max(other.length, SHORTEST_KEPT)];
        }
        System.arraycopy(other.bytes, 0, bytes, 0, other.length);
        begin(other);
    }

    /** Lets go of a copy; its room is kept, if it is not large. */
    void release() {
        length = 0;
        if (bytes.length > LONGEST_KEPT) {
            bytes = new byte[0];
        }
    }

    private void begin(Slice other) {
        begin(other.offset, other.line, other.column);
        length = other.length;
        tooLong = other.tooLong;
        brokenOff = other.brokenOff;
    }
}
