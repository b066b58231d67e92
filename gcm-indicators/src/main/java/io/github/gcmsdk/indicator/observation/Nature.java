package io.github.gcmsdk.indicator.observation;

import io.github.gcmsdk.record.Coded;

/**
 * How a value came about, by the codes of the database of the Sustainable Development Goals.
 */
public enum Nature implements Coded {
    /** As the country gave it. */
    COUNTRY("C"),
    /** Adjusted from what the country gave. */
    COUNTRY_ADJUSTED("CA"),
    /** Estimated by the custodian. */
    ESTIMATED("E"),
    /** Collected for global monitoring. */
    GLOBAL_MONITORING("G"),
    /** Modelled. */
    MODELLED("M"),
    /** Not relevant. */
    NOT_RELEVANT("N"),
    /** Not known how. */
    NOT_AVAILABLE("NA");

    private final String code;

    Nature(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Whether a value of this nature is an estimate.
     *
     * @return true for what is estimated or modelled
     */
    public boolean isEstimate() {
        return this == ESTIMATED || this == MODELLED;
    }
}
