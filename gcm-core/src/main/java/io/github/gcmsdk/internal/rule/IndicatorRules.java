package io.github.gcmsdk.internal.rule;

import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleParameter;
import java.math.BigDecimal;
import java.util.List;

/** What the rules on observations, incidents and assessments say; gcm-indicators has the records, and their checks. */
public final class IndicatorRules {

    private static final String METADATA = "Metadata of the SDG indicators";
    private static final String STATUS = "SDMX CL_OBS_STATUS";

    /** How far a value may stand from its neighbours, as robust deviations. */
    public static final RuleParameter<BigDecimal> DEVIATIONS = RuleParameter.number(
            "deviations",
            BigDecimal.valueOf(8),
            "How many times the usual change of its series a value may be off, on a scale of logarithms.");

    public static final Rule UNKNOWN = Rule.error(
                    "indicator.unknown",
                    "An observation names an indicator that neither the catalogue nor the dataset defines.")
            .reads("indicator")
            .dataset();

    public static final Rule DIMENSION_UNKNOWN = Rule.error(
                    "indicator.dimension-unknown",
                    "An observation is broken down by a dimension that its indicator does not have.")
            .basis(METADATA)
            .reads("indicator", "series", "dimensions")
            .record();

    public static final Rule CODE_NOT_ALLOWED = Rule.error(
                    "indicator.code-not-allowed",
                    "An observation has a code of a dimension that its series or indicator does not allow.")
            .basis("Content constraints of the global SDG data structure definition")
            .reads("indicator", "series", "dimensions")
            .record();

    public static final Rule UNIT_MISMATCH = Rule.error(
                    "indicator.unit-mismatch", "An observation has another unit than its series or indicator.")
            .basis(METADATA)
            .reads("indicator", "series", "unit")
            .record();

    public static final Rule VALUE_AND_STATUS = Rule.error(
                    "indicator.value-and-status",
                    "An observation has a value that its status denies, or neither a value nor a status that says why.")
            .basis(STATUS)
            .reads("value", "status")
            .record();

    public static final Rule BELOW_PARTS = Rule.warning(
                    "indicator.below-parts", "A total is less than the sum of parts that exclude each other.")
            .dataset();

    public static final Rule ABOVE_PARTS = Rule.warning(
                    "indicator.above-parts",
                    "A total is more than the sum of parts that exclude each other and leave nothing out.")
            .dataset();

    public static final Rule DUPLICATE = Rule.error(
                    "indicator.duplicate", "Two observations of one thing in one release have the same value.")
            .dataset();

    public static final Rule CONFLICT = Rule.error(
                    "indicator.conflict", "Two observations of one thing in one release have different values.")
            .dataset();

    public static final Rule OUTLIER = Rule.warning(
                    "indicator.outlier", "A value stands far away from those before and after it in its series.")
            .parameters(DEVIATIONS)
            .dataset();

    public static final Rule SCALE_JUMP = Rule.warning(
                    "indicator.scale-jump",
                    "A value is about a hundred, a thousand or a million times its neighbour in the series, or as many times less.")
            .dataset();

    public static final Rule BREAK_UNDECLARED = Rule.info(
                    "indicator.break-undeclared",
                    "A series changes its level for good, and no status says that it breaks.")
            .basis(STATUS)
            .parameters(DEVIATIONS)
            .dataset();

    public static final Rule PARTS_EXCEED_TOTAL = Rule.warning(
                    "incident.parts-exceed-total",
                    "The females and males of an incident are more than its dead, missing and survivors.")
            .basis("Missing Migrants Project, methodology")
            .reads("dead", "missing", "survivors", "females", "males")
            .record();

    public static final Rule INCOMPLETE = Rule.warning(
                    "assessment.incomplete", "An assessment does not answer all thirty items.")
            .basis("SDG indicator 10.7.2: six domains of five items")
            .reads("answers")
            .record();

    private IndicatorRules() {}

    static List<Rule> all() {
        return List.of(
                UNKNOWN,
                DIMENSION_UNKNOWN,
                CODE_NOT_ALLOWED,
                UNIT_MISMATCH,
                VALUE_AND_STATUS,
                BELOW_PARTS,
                ABOVE_PARTS,
                DUPLICATE,
                CONFLICT,
                OUTLIER,
                SCALE_JUMP,
                BREAK_UNDECLARED,
                PARTS_EXCEED_TOTAL,
                INCOMPLETE);
    }
}
