package io.github.gcmsdk.indicator.internal.rule;

import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import io.github.gcmsdk.internal.engine.Near;
import io.github.gcmsdk.internal.rule.IndicatorRules;
import io.github.gcmsdk.internal.rule.PrivacyRules;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Pointers;
import io.github.gcmsdk.rule.Problems;
import io.github.gcmsdk.rule.RecordRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The checks that need one observation and the catalogue. */
final class ObservationRules {

    /** Who reported it: the database of the SDGs has it as a dimension of every series. */
    private static final String REPORTING_TYPE = "REPORTING_TYPE";

    /** Broken down by so many dimensions, a small count points to persons. */
    private static final int BROKEN_DOWN = 2;

    private final Expectations expectations;

    ObservationRules(Expectations expectations) {
        this.expectations = expectations;
    }

    List<RecordRule<? super Observation>> all() {
        return List.of(
                new RecordRule<>(IndicatorRules.DIMENSION_UNKNOWN, this::dimensionUnknown),
                new RecordRule<>(IndicatorRules.CODE_NOT_ALLOWED, this::codeNotAllowed),
                new RecordRule<>(IndicatorRules.UNIT_MISMATCH, this::unitMismatch),
                new RecordRule<>(IndicatorRules.VALUE_AND_STATUS, ObservationRules::valueAndStatus),
                new RecordRule<>(PrivacyRules.SMALL_CELL, this::smallCell));
    }

    /** The total of a dimension is no breakdown by it. An indicator that tells no dimension may have any. */
    private void dimensionUnknown(Observation observation, Problems out) {
        Expectation expected = expectations.of(observation);
        if (expected == null || expected.dimensions().isEmpty()) {
            return;
        }
        observation.dimensions().forEach((name, code) -> {
            boolean broken = code != null && !SdmxCodes.code(code).equals(SdmxCodes.TOTAL);
            if (broken && expected.allowed(name) == null && !name.equalsIgnoreCase(REPORTING_TYPE)) {
                String pointer = Pointers.member("/dimensions", name);
                String known = String.join(", ", expected.names());
                String near = Near.nearest(name, expected.names());
                if (near == null) {
                    out.at(pointer, "dimension", name, "known", known);
                } else {
                    out.suggest(pointer, near, "dimension", name, "known", known);
                }
            }
        });
    }

    private void codeNotAllowed(Observation observation, Problems out) {
        Expectation expected = expectations.of(observation);
        if (expected == null) {
            return;
        }
        observation.dimensions().forEach((name, code) -> {
            Set<String> allowed = expected.allowed(name);
            if (code != null && allowed != null && !allowed.isEmpty() && !allowed.contains(SdmxCodes.code(code))) {
                String list = String.join(", ", new TreeSet<>(allowed));
                out.at(Pointers.member("/dimensions", name), "code", code, "dimension", name, "allowed", list);
            }
        });
    }

    private void unitMismatch(Observation observation, Problems out) {
        Expectation expected = expectations.of(observation);
        // An input has a unit of its own, and its series is none that the indicator is published under.
        boolean isInput = observation.series() != null && !expectations.isOfficial(observation.series());
        if (expected == null
                || isInput
                || observation.unit() == null
                || expected.units().isEmpty()) {
            return;
        }
        if (!expected.units().contains(SdmxCodes.unit(observation.unit()))) {
            out.at("/unit", "unit", observation.unit(), "expected", String.join(" / ", expected.units()));
        }
    }

    /** A status that is not known is judged elsewhere. */
    private static void valueAndStatus(Observation observation, Problems out) {
        Code<ObservationStatus> status = observation.status();
        boolean denied = status != null
                && status.known().map(ObservationStatus::isWithoutValue).orElse(false);
        if (denied == (observation.value() != null)) {
            boolean atStatus = status != null && !denied;
            out.at(atStatus ? "/status" : "/value", "status", status == null ? "–" : status.code());
        }
    }

    private void smallCell(Observation observation, Problems out) {
        BigDecimal value = Observed.exact(observation);
        if (value == null || value.signum() <= 0 || !isInPersons(observation)) {
            return;
        }
        int least = out.parameter(PrivacyRules.LEAST);
        boolean shown = expectations.isOfficial(observation.series())
                || out.parameter(PrivacyRules.NOT_JUDGED).contains(observation.indicator());
        if (!shown
                && value.compareTo(BigDecimal.valueOf(least)) < 0
                && breakdown(observation).size() >= BROKEN_DOWN) {
            out.at("/value", "k", "" + least);
        }
    }

    private boolean isInPersons(Observation observation) {
        Expectation expected = expectations.of(observation);
        return observation.unit() != null
                && SdmxCodes.unit(observation.unit()).equals(SdmxCodes.NUMBER)
                && (expected == null || expected.isCount());
    }

    private static List<String> breakdown(Observation observation) {
        List<String> dimensions = new ArrayList<>();
        observation.dimensions().forEach((name, code) -> {
            if (code != null
                    && !SdmxCodes.code(code).equals(SdmxCodes.TOTAL)
                    && !name.equalsIgnoreCase(REPORTING_TYPE)) {
                dimensions.add(name);
            }
        });
        return dimensions;
    }
}
