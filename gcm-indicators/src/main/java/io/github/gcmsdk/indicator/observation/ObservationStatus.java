package io.github.gcmsdk.indicator.observation;

import io.github.gcmsdk.record.Coded;

/**
 * What is to be known of a value, by the letters of the SDMX code list {@code CL_OBS_STATUS} (version 2).
 */
public enum ObservationStatus implements Coded {
    /** A value without remark. */
    NORMAL("A"),
    /** The series breaks here. */
    BREAK("B"),
    /** The definition differs. */
    DEFINITION_DIFFERS("D"),
    /** An estimate. */
    ESTIMATED("E"),
    /** A forecast. */
    FORECAST("F"),
    /** Experimental. */
    EXPERIMENTAL("G"),
    /** Imputed. */
    IMPUTED("I"),
    /** Missing: the value is included in another category. */
    INCLUDED_ELSEWHERE("K"),
    /** Missing: it exists, and was not collected. */
    NOT_COLLECTED("L"),
    /** Not applicable: the value cannot exist. */
    NOT_APPLICABLE("M"),
    /** The value is not significant. */
    NOT_SIGNIFICANT("N"),
    /** Missing. */
    MISSING("O"),
    /** Provisional. */
    PROVISIONAL("P"),
    /** Suppressed: the value exists and must not be shown. */
    SUPPRESSED("Q"),
    /** A strike or another special event. */
    SPECIAL_EVENT("S"),
    /** Of low reliability. */
    LOW_RELIABILITY("U"),
    /** Not validated. */
    UNVALIDATED("V"),
    /** Includes the value of another category. */
    INCLUDES_ANOTHER("W");

    private final String code;

    ObservationStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Whether an observation of this status has no value.
     *
     * @return true for what is missing, suppressed or not applicable
     */
    public boolean isWithoutValue() {
        return switch (this) {
            case INCLUDED_ELSEWHERE, NOT_COLLECTED, NOT_APPLICABLE, MISSING, SUPPRESSED -> true;
            default -> false;
        };
    }

    /**
     * Whether the value of an observation of this status is an estimate.
     *
     * @return true for what is estimated, imputed or forecast
     */
    public boolean isEstimate() {
        return this == ESTIMATED || this == IMPUTED || this == FORECAST;
    }
}
