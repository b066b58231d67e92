package io.github.gcmsdk.json.internal;

/** A record holds more values than are read of one record: small values take many times their bytes in memory. */
final class TooMuchException extends RuntimeException {

    /** How many objects, and values that no type holds, are read of one record. */
    static final int MOST_VALUES = 200_000;

    private static final long serialVersionUID = 1L;

    TooMuchException() {
        super("more than " + MOST_VALUES + " values", null, false, false);
    }
}
