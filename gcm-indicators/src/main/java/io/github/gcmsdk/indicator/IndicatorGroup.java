package io.github.gcmsdk.indicator;

import io.github.gcmsdk.record.Coded;

/** Where an indicator comes from. */
public enum IndicatorGroup implements Coded {
    /** The global indicator framework of the 2030 Agenda. */
    SDG,
    /** Statistics of migration and of population. */
    DEMOGRAPHIC,
    /** An assessment of policies and institutions. */
    GOVERNANCE,
    /** A related framework, which is no part of the Compact. */
    RELATED,
    /** The limited set of indicators for the Compact (A/79/590). */
    GCM
}
