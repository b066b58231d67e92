package io.github.gcmsdk.finding;

import io.github.gcmsdk.record.Coded;

/** What is known of a finding besides the data. */
public enum FindingStatus implements Coded {
    /** Accepted by a waiver; it counts for nothing. */
    WAIVED,
    /** Not in the report that it was compared with. */
    NEW,
    /** In the report that it was compared with, too. */
    UNCHANGED
}
