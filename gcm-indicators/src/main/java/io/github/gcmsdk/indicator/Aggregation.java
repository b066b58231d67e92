package io.github.gcmsdk.indicator;

import io.github.gcmsdk.record.Coded;

/** How the figure of a region follows from those of its countries. */
public enum Aggregation implements Coded {
    /** The sum. */
    SUM,
    /** The sum of the numerators over the sum of the denominators. */
    RATIO_OF_SUMS,
    /**
     * The sum of the numerators that are told over the sum of all denominators: an area that tells no numerator adds nothing
     * above the line, and its denominator below.
     */
    SUM_OVER_WHOLE,
    /** The share of the countries with data that reach a level. */
    SHARE_OF_AREAS,
    /** The mean over the units beneath, such as services, and not over the countries. */
    MEAN_OF_UNITS,
    /** Computed anew from the aggregated inputs. */
    RECOMPUTED,
    /** No regional figure is published. */
    NONE,
    /** Not known. */
    UNKNOWN
}
