package io.github.gcmsdk.fund;

import io.github.gcmsdk.record.Coded;

/** How far a programme has come. */
public enum ProgrammeStatus implements Coded {
    /** A concept note. */
    CONCEPT,
    /** Accepted to wait for money. */
    PIPELINE,
    /** Approved for funding. */
    APPROVED,
    /** Under way. */
    IMPLEMENTATION,
    /** Activities have ended. */
    OPERATIONALLY_CLOSED,
    /** The books are closed. */
    FINANCIALLY_CLOSED,
    /** Interrupted. */
    SUSPENDED,
    /** Given up. */
    CANCELLED
}
