package io.github.gcmsdk.json.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Reads a value of one type from tokens. */
@FunctionalInterface
interface Binder {

    /**
     * Reads the value whose first token a parser stands at, and leaves the parser at its last. What cannot be read is
     * reported and kept.
     *
     * @return the value, or null if it cannot be read
     */
    @Nullable
    Object bind(JsonParser parser, Binding binding);
}
