package io.github.gcmsdk.indicator;

import io.github.gcmsdk.record.Coded;

/** How well a statement about an indicator is founded. */
public enum Confidence implements Coded {
    /** Seen in the source that is named, or reproduced with published figures. */
    VERIFIED,
    /** Reported, and not checked. */
    UNVERIFIED,
    /** From memory; to be checked before anybody relies on it. */
    FROM_MEMORY,
    /** Our own judgement. */
    EDITORIAL,
    /** Looked for and not found. */
    NOT_FOUND
}
