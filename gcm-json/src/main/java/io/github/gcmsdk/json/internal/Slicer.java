package io.github.gcmsdk.json.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Cuts values out of a text by their brackets and quotes, without looking into them: whatever is wrong inside a value is
 * found when it is read. The limit bounds the memory, whatever the input.
 */
final class Slicer {

    private static final byte[] RECORD = "{\"type\"".getBytes(StandardCharsets.US_ASCII);

    private final ByteSource source;
    private final int limit;
    private final Slice slice = new Slice(1 << 14);

    Slicer(ByteSource source, int limit) {
        this.source = source;
        this.limit = limit;
    }

    Slice slice() {
        return slice;
    }

    /** Takes the next line that is not blank; false at the end. */
    boolean nextLine() throws IOException {
        return nextLine(() -> {});
    }

    /** The same, and runs an action before it passes over a byte order mark: files that were joined have them at their seams. */
    boolean nextLine(Runnable mark) throws IOException {
        source.skipSpace();
        if (source.isMark()) {
            mark.run();
            source.skipMark();
        }
        int next = source.skipSpace();
        if (next == ByteSource.END) {
            return false;
        }
        slice.begin(source.offset(), source.line(), source.column());
        source.take(Stops.OF_LINE, slice, limit);
        return true;
    }

    /** Passes over lines as long as they begin with a record's type, as most do. */
    void skipRecords() throws IOException {
        while (source.skipSpace() == '{' && source.begins(RECORD)) {
            source.skip(Stops.OF_LINE);
        }
    }

    /** Takes the value that begins at the next byte. */
    void value() throws IOException {
        slice.begin(source.offset(), source.line(), source.column());
        int depth = 0;
        for (int next = source.peek(); next != ByteSource.END; next = source.peek()) {
            if (depth == 0 && slice.length > 0 && isDelimiter(next)) {
                return;
            }
            slice.append(source.take(), limit);
            if (next == '"') {
                string();
            } else if (next == '{' || next == '[') {
                depth++;
            } else if (next == '}' || next == ']') {
                depth--;
            }
            if (depth <= 0 && (next == '"' || next == '}' || next == ']')) {
                return;
            }
        }
        slice.brokenOff = true;
    }

    /** Takes the rest of a string behind its first quote. */
    private void string() throws IOException {
        source.take(Stops.OF_STRING, slice, limit);
        for (int next = source.peek(); next != ByteSource.END; next = source.peek()) {
            slice.append(source.take(), limit);
            if (next == '"') {
                return;
            }
            if (next == '\\' && source.peek() != ByteSource.END) {
                slice.append(source.take(), limit);
            }
            source.take(Stops.OF_STRING, slice, limit);
        }
    }

    private static boolean isDelimiter(int b) {
        return b == ',' || b == ']' || b == '}' || b == ':' || b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }
}
