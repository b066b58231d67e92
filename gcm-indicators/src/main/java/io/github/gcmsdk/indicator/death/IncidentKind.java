package io.github.gcmsdk.indicator.death;

import io.github.gcmsdk.record.Coded;

/**
 * What a row of a record of deaths stands for. All are summed: none is a total of others that are listed.
 */
public enum IncidentKind implements Coded {
    /** One incident. */
    INCIDENT,
    /** A part of an incident that is listed in parts. */
    SPLIT,
    /** Incidents of a time that are not listed one by one. */
    CUMULATIVE
}
