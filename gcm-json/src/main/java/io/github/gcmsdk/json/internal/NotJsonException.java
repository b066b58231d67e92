package io.github.gcmsdk.json.internal;

/** A text in memory is not JSON at an index of its bytes, or ends there too early. */
final class NotJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int index;

    NotJsonException(int index) {
        super("not JSON", null, false, false);
        this.index = index;
    }

    int index() {
        return index;
    }
}
