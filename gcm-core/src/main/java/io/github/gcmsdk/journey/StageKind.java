package io.github.gcmsdk.journey;

import io.github.gcmsdk.record.Coded;

/** What a stage of a journey is. */
public enum StageKind implements Coded {
    /** Leaving. */
    DEPARTURE,
    /** On the way. */
    TRANSIT,
    /** Arriving. */
    ARRIVAL,
    /** Staying. */
    STAY,
    /** Going back. */
    RETURN,
    /** Settling in again. */
    REINTEGRATION
}
