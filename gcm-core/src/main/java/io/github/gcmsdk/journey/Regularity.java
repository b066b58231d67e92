package io.github.gcmsdk.journey;

import io.github.gcmsdk.record.Coded;

/** Whether a stage was within the laws of the countries concerned. */
public enum Regularity implements Coded {
    /** Regular. */
    REGULAR,
    /** Irregular. */
    IRREGULAR,
    /** Not known. */
    UNKNOWN
}
