package io.github.gcmsdk.json.internal;

/** The text is not JSON at a place between its records. */
final class SyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    final long offset;
    final long line;
    final long column;

    SyntaxException(ByteSource source) {
        super("not JSON", null, false, false);
        offset = source.offset();
        line = source.line();
        column = source.column();
    }
}
