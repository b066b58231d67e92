package io.github.gcmsdk.network;

import io.github.gcmsdk.record.Coded;

/** What an event is. */
public enum EventKind implements Coded {
    /** Something is launched. */
    LAUNCH,
    /** A meeting. */
    MEETING,
    /** A consultation. */
    CONSULTATION,
    /** A review, such as the International Migration Review Forum. */
    REVIEW,
    /** A training. */
    TRAINING
}
