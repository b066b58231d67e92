package io.github.gcmsdk.indicator;

import io.github.gcmsdk.indicator.death.Incident;
import io.github.gcmsdk.indicator.internal.rule.IndicatorChecks;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.policy.PolicyAssessment;
import io.github.gcmsdk.indicator.recruitment.RecruitmentCost;
import io.github.gcmsdk.indicator.remittance.RemittanceQuote;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.RecordType;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** The record types of this module. */
public final class IndicatorTypes {

    private static final List<RecordType<?>> ALL = of(IndicatorCatalogue::standard);

    private IndicatorTypes() {}

    /**
     * All record types of this module, with their rules.
     *
     * @return the types, to be given to {@code Gcm.builder().add(…)}
     */
    public static List<RecordType<?>> all() {
        return ALL;
    }

    /**
     * All record types of this module, with their rules, which hold observations to another catalogue.
     *
     * @param catalogue the definitions of indicators, such as the standard ones and those of a country
     * @return the types, to be given to {@code Gcm.builder().add(…)} in place of {@link #all()}
     */
    public static List<RecordType<?>> of(IndicatorCatalogue catalogue) {
        Objects.requireNonNull(catalogue, "catalogue");
        return of(() -> catalogue);
    }

    private static List<RecordType<?>> of(Supplier<IndicatorCatalogue> catalogue) {
        IndicatorChecks checks = new IndicatorChecks(catalogue);
        return List.of(
                type("indicator-definition", IndicatorDefinition.class),
                type("observation", Observation.class)
                        .with(checks.ofObservations())
                        .judgedTogether(checks.together())
                        .proven(),
                type("incident", Incident.class).with(checks.ofIncidents()).proven(),
                type("policy-assessment", PolicyAssessment.class)
                        .with(checks.ofAssessments())
                        .proven(),
                type("recruitment-cost", RecruitmentCost.class),
                type("remittance-quote", RemittanceQuote.class));
    }

    private static <T extends GcmRecord> RecordType<T> type(String name, Class<T> type) {
        // Proven by IndicatorTypesTest.
        return RecordType.of(name, type, MethodHandles.lookup()).proven();
    }
}
