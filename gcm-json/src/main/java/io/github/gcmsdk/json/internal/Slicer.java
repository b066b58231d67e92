package io.github.gcmsdk.json.internal;

import java.io.IOException;

/**
 * Cuts values out of a text by their brackets and quotes, without looking into them: whatever is wrong inside a value is
 * found when it is read. The limit bounds the memory, whatever the input.
 */
final class Slicer {

    private static final boolean[] LINE_ENDS = ends("\n\r");

    /** Where the bytes of a string, taken by the stretch, must be looked at. */
    private static final boolean[] STRING_ENDS = ends("\n\r\"\\");

    private final ByteSource source;
    private final int limit;
    private final Slice slice = new Slice();

    Slicer(ByteSource source, int limit) {
        this.source = source;
        this.limit = limit;
    }

    private static boolean[] ends(String bytes) {
        boolean[] ends = new boolean[256];
        bytes.chars().forEach(b -> ends[b] = true);
        return ends;
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
        source.take(LINE_ENDS, slice, limit);
        return true;
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
        source.take(STRING_ENDS, slice, limit);
        for (int next = source.peek(); next != ByteSource.END; next = source.peek()) {
            slice.append(source.take(), limit);
            if (next == '"') {
                return;
            }
            if (next == '\\' && source.peek() != ByteSource.END) {
                slice.append(source.take(), limit);
            }
            source.take(STRING_ENDS, slice, limit);
        }
    }

    private static boolean isDelimiter(int b) {
        return b == ',' || b == ']' || b == '}' || b == ':' || b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }
}
