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
    /** The wrong way; a value to reach that was reached in the base year and is lost is this too. */
    DETERIORATION,
    /**
     * There is one value only, or the values allow no rate of growth, or the value was to be reached by the base year already:
     * that is not zero progress.
     */
    NOT_COMPUTABLE
}
