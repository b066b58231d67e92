package io.github.gcmsdk.commitment;

import io.github.gcmsdk.record.Coded;

/** How far a commitment reaches. */
public enum ScopeLevel implements Coded {
    /** A part of a country. */
    LOCAL,
    /** A country. */
    NATIONAL,
    /** A region. */
    REGIONAL,
    /** The world. */
    GLOBAL
}
