package io.github.gcmsdk.indicator;

import io.github.gcmsdk.indicator.death.Incident;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.policy.PolicyAssessment;
import io.github.gcmsdk.indicator.recruitment.RecruitmentCost;
import io.github.gcmsdk.indicator.remittance.RemittanceQuote;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.RecordType;
import java.lang.invoke.MethodHandles;
import java.util.List;

/** The record types of this module. */
public final class IndicatorTypes {

    private static final List<RecordType<?>> ALL = List.of(
            type("indicator-definition", IndicatorDefinition.class),
            type("observation", Observation.class),
            type("incident", Incident.class),
            type("policy-assessment", PolicyAssessment.class),
            type("recruitment-cost", RecruitmentCost.class),
            type("remittance-quote", RemittanceQuote.class));

    private IndicatorTypes() {}

    private static <T extends GcmRecord> RecordType<T> type(String name, Class<T> type) {
        return RecordType.of(name, type, MethodHandles.lookup());
    }

    /**
     * All record types of this module.
     *
     * @return the types, to be given to {@code Gcm.builder().add(…)}
     */
    public static List<RecordType<?>> all() {
        return ALL;
    }
}
