package io.github.gcmsdk.indicator.internal.rule;

import io.github.gcmsdk.indicator.death.Incident;
import io.github.gcmsdk.internal.rule.IndicatorRules;
import io.github.gcmsdk.rule.Problems;
import io.github.gcmsdk.rule.RecordRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of incidents. Two equal incidents are two: such rows are separate events in the sources. */
final class IncidentRules {

    private IncidentRules() {}

    static List<RecordRule<? super Incident>> all() {
        return List.of(new RecordRule<>(IndicatorRules.PARTS_EXCEED_TOTAL, IncidentRules::partsExceedTotal));
    }

    /** Who is neither known to be dead, missing nor to have survived may be any number of people: then nothing is said. */
    private static void partsExceedTotal(Incident incident, Problems out) {
        if (incident.dead() == null || incident.missing() == null || incident.survivors() == null) {
            return;
        }
        long total = (long) incident.dead() + incident.missing() + incident.survivors();
        long parts = orZero(incident.females()) + orZero(incident.males());
        if (parts > total) {
            out.at(incident.males() == null ? "/females" : "/males", "parts", "" + parts, "total", "" + total);
        }
    }

    /** The parts that are known are together no more than all parts. */
    private static long orZero(@Nullable Integer part) {
        return part == null ? 0 : part;
    }
}
