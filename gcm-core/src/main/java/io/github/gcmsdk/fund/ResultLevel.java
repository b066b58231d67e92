package io.github.gcmsdk.fund;

import io.github.gcmsdk.record.Coded;

/** How far from the activities a result is. */
public enum ResultLevel implements Coded {
    /** A change that the programme helps to bring about. */
    OUTCOME,
    /** What the programme itself delivers. */
    OUTPUT
}
