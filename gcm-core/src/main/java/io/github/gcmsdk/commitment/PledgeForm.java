package io.github.gcmsdk.commitment;

import io.github.gcmsdk.record.Coded;

/** What a pledge gives. */
public enum PledgeForm implements Coded {
    /** Money. */
    FINANCIAL,
    /** People. */
    HUMAN_RESOURCES,
    /** A process. */
    PROCESS,
    /** A policy or a law. */
    POLICY
}
