package io.github.gcmsdk.json.internal;

import org.jspecify.annotations.Nullable;

/** Reads a value of one type from tokens. */
@FunctionalInterface
interface Binder {

    /**
     * Reads the value at whose first token the tokens stand, and leaves them at its last. What cannot be read is
     * reported and kept.
     *
     * @return the value, or null if it cannot be read
     */
    @Nullable
    Object bind(Tokens tokens, Binding binding);
}
