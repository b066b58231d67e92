package io.github.gcmsdk.indicator.progress;

/** How far a series has come. */
public enum ProgressStatus {
    /** The value to reach is reached. */
    TARGET_ACHIEVED,
    /** Fast enough, or nearly so. */
    SUBSTANTIAL,
    /** Not fast enough, and on the way. */
    MODERATE,
    /** Hardly. */
    LIMITED,
    /** The wrong way. */
    DETERIORATION,
    /** There is one value only, or the values allow no rate of growth: that is not zero progress. */
    NOT_COMPUTABLE
}
