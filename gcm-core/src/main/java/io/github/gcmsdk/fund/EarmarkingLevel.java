package io.github.gcmsdk.fund;

import io.github.gcmsdk.record.Coded;

/** How far a contributor directs a contribution. */
public enum EarmarkingLevel implements Coded {
    /** Not at all. */
    UNEARMARKED,
    /** To a thematic area or a region. */
    SOFTLY_EARMARKED
}
