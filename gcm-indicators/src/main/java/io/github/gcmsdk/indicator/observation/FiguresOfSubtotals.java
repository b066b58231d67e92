package io.github.gcmsdk.indicator.observation;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.Figure.Derivation;
import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes figures of the subtotals of a roll-up. */
record FiguresOfSubtotals(List<Axis> by, String formula) {

    Figure figure(List<String> key, Subtotal subtotal) {
        Map<Axis, String> codes = new HashMap<>();
        List<String> notes = new ArrayList<>();
        subtotal.others()
                .forEach((axis, code) -> code.ifPresentOrElse(
                        one -> codes.put(axis, one),
                        () -> notes.add("several codes of " + axis + ", and nothing says how they relate")));
        for (int i = 0; i < by.size(); i++) {
            codes.put(by.get(i), key.get(i));
        }
        Absence absence =
                !notes.isEmpty() ? Absence.NOT_COMPUTABLE : subtotal.used() == 0 ? Absences.of(subtotal) : null;
        String vintage = take(codes, Axis.VINTAGE);
        String unit = take(codes, Axis.UNIT);
        Derivation derivation = new Derivation(
                formula,
                null,
                BigDecimal.ONE,
                Map.of(),
                subtotal.used(),
                subtotal.estimated(),
                subtotal.dropped(),
                vintage == null ? null : LocalDate.parse(vintage),
                notes);
        return new Figure(
                take(codes, Axis.INDICATOR),
                take(codes, Axis.SERIES),
                take(codes, Axis.AREA),
                period(codes),
                dimensions(codes),
                absence == null ? subtotal.sum() : null,
                absence,
                unit,
                derivation);
    }

    /** The code of an axis, which is then told; null for what is absent. */
    private static @Nullable String take(Map<Axis, String> codes, Axis axis) {
        String code = codes.remove(axis);
        return code == null || code.isEmpty() ? null : code;
    }

    /** The time; the year says less than the one period in it of which there are observations. */
    private static @Nullable TimePeriod period(Map<Axis, String> codes) {
        String year = take(codes, Axis.YEAR);
        String period = take(codes, Axis.PERIOD);
        codes.remove(Axis.GRANULARITY);
        String finest = period == null ? year : period;
        return finest == null ? null : TimePeriod.parse(finest);
    }

    /** What was not told yet. */
    private static SortedMap<String, String> dimensions(Map<Axis, String> codes) {
        SortedMap<String, String> dimensions = new TreeMap<>();
        codes.forEach((axis, code) -> dimensions.put(axis.name(), code));
        return dimensions;
    }
}
