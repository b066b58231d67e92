package io.github.gcmsdk.journey;

import io.github.gcmsdk.record.Coded;

/** How a return came about. */
public enum ReturnKind implements Coded {
    /** By free decision, without assistance. */
    VOLUNTARY,
    /** By free decision, with assistance. */
    ASSISTED_VOLUNTARY,
    /** By decision of a State. */
    FORCED,
    /** Not known. */
    UNKNOWN
}
