package io.github.gcmsdk.stakeholder;

import io.github.gcmsdk.record.Coded;

/** How far an actor reaches. */
public enum StakeholderLevel implements Coded {
    /** Several regions. */
    INTERNATIONAL,
    /** Several countries. */
    REGIONAL,
    /** One country. */
    NATIONAL,
    /** A part of a country. */
    LOCAL
}
