package io.github.gcmsdk.fund;

import io.github.gcmsdk.record.Coded;

/** What a marker of a programme is about. */
public enum MarkerKind implements Coded {
    /** Gender equality. */
    GENDER,
    /** Human rights. */
    HUMAN_RIGHTS,
    /** Children. */
    CHILD_SENSITIVITY
}
