package io.github.gcmsdk.fund;

import io.github.gcmsdk.record.Coded;

/** How far a contribution has come. */
public enum ContributionStage implements Coded {
    /** Announced. */
    PLEDGE,
    /** Agreed in writing. */
    COMMITMENT,
    /** Received. */
    DEPOSIT
}
