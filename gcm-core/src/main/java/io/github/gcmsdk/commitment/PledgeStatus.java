package io.github.gcmsdk.commitment;

import io.github.gcmsdk.record.Coded;

/** How far a pledge has come. */
public enum PledgeStatus implements Coded {
    /** Handed in. */
    SUBMITTED,
    /** Entered in the register. */
    REGISTERED,
    /** Under way. */
    IN_PROGRESS,
    /** Kept. */
    FULFILLED,
    /** Taken back. */
    WITHDRAWN
}
