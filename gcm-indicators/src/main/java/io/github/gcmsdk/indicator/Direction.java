package io.github.gcmsdk.indicator;

import io.github.gcmsdk.record.Coded;

/** Which way an indicator should move. */
public enum Direction implements Coded {
    /** More is better. */
    UP,
    /** Less is better. */
    DOWN,
    /** Neither: the figure is not to be scored. */
    NONE
}
