package io.github.gcmsdk.indicator.internal.rule;

import io.github.gcmsdk.indicator.IndicatorCatalogue;
import io.github.gcmsdk.indicator.death.Incident;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.policy.PolicyAssessment;
import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.rule.RecordRule;
import java.util.List;
import java.util.function.Supplier;

/** The checks of this module by the type of record, for a catalogue. */
public final class IndicatorChecks {

    private final Expectations expectations;

    /** Takes a catalogue, which is asked for when the first record is judged. */
    public IndicatorChecks(Supplier<IndicatorCatalogue> catalogue) {
        expectations = new Expectations(catalogue);
    }

    /** The rules on one observation. */
    public List<RecordRule<? super Observation>> ofObservations() {
        return new ObservationRules(expectations).all();
    }

    /** The rules on one incident. */
    public List<RecordRule<? super Incident>> ofIncidents() {
        return IncidentRules.all();
    }

    /** The rules on one assessment. */
    public List<RecordRule<? super PolicyAssessment>> ofAssessments() {
        return AssessmentRules.all();
    }

    /** The rules on several observations together. */
    public List<DatasetRule> together() {
        return List.of(
                new UnknownIndicators(expectations),
                new SameObservations(),
                new Tables(expectations),
                new SeriesInTime());
    }
}
