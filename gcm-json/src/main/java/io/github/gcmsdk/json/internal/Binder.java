package io.github.gcmsdk.json.internal;

import org.jspecify.annotations.Nullable;

/** Reads a value of one type from tokens. */
@FunctionalInterface
interface Binder {

    /**
     * Reads the value whose first token a tokens stands at, and leaves the tokens at its last. What cannot be read is
     * reported and kept.
     *
     * @return the value, or null if it cannot be read
     */
    @Nullable
    Object bind(Tokens tokens, Binding binding);
}
