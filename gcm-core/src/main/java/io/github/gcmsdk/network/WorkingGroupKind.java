package io.github.gcmsdk.network;

import io.github.gcmsdk.record.Coded;

/** What a working group is; the names changed from one workplan to the next. */
public enum WorkingGroupKind implements Coded {
    /** A core working group. */
    CORE,
    /** A thematic working group. */
    THEMATIC,
    /** A workstream. */
    WORKSTREAM
}
