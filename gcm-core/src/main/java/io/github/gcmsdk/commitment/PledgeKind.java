package io.github.gcmsdk.commitment;

import io.github.gcmsdk.record.Coded;

/** Who a pledge is made by. */
public enum PledgeKind implements Coded {
    /** One pledger. */
    INDIVIDUAL,
    /** Several that pledge the same. */
    COMMON,
    /** Several that pledge to work together. */
    PARTNERSHIP,
    /** One that answers the pledge of another. */
    MATCHING
}
