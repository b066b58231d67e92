package io.github.gcmsdk.cli;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Figures as series of years; releases are kept apart.
 *
 * @param values the values by year, for each of what the figures are about
 * @param passedOver how many figures are in no series, since they have no value or a time that is no year
 */
record YearlySeries(Map<Of, SortedMap<Integer, BigDecimal>> values, long passedOver) {

    /** What a series is about. */
    record Of(
            String indicator,
            @Nullable String series,
            @Nullable String area,
            Map<String, String> dimensions,
            @Nullable String unit,
            @Nullable Object vintage) {}

    /** The series; one whose figures all lack a value is among them, without years. */
    static YearlySeries of(List<Figure> figures) {
        Map<Of, SortedMap<Integer, BigDecimal>> values = new LinkedHashMap<>();
        long passedOver = 0;
        for (Figure figure : figures) {
            Of of = new Of(
                    Objects.requireNonNullElse(figure.indicator(), ""),
                    figure.series(),
                    figure.area(),
                    figure.dimensions(),
                    figure.unit(),
                    figure.derivation().vintage());
            SortedMap<Integer, BigDecimal> years = values.computeIfAbsent(of, o -> new TreeMap<>());
            TimePeriod period = figure.period();
            if (figure.value() != null && period != null && period.equals(TimePeriod.ofYear(period.year()))) {
                years.put(period.year(), figure.value());
            } else {
                passedOver++;
            }
        }
        return new YearlySeries(values, passedOver);
    }
}
