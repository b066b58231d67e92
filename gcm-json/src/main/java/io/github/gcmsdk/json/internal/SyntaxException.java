package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.finding.Location;

/** The text is not JSON at a place between its records. */
final class SyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final long offset;
    private final long line;
    private final long column;

    SyntaxException(ByteSource source) {
        super("not JSON", null, false, false);
        offset = source.offset();
        line = source.line();
        column = source.column();
    }

    Location location(String input) {
        return new Location(input, line, column, offset);
    }
}
