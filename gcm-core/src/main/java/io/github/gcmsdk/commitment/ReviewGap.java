package io.github.gcmsdk.commitment;

import io.github.gcmsdk.record.Coded;

/** Why a review says nothing about an objective. */
public enum ReviewGap implements Coded {
    /** There are no data. */
    NO_DATA,
    /** There are data, and they are not given. */
    WITHHELD,
    /** It is no priority of the State. */
    NOT_A_PRIORITY,
    /** It does not apply to the State. */
    NOT_APPLICABLE,
    /** It is not reported this time. */
    NOT_REPORTED
}
