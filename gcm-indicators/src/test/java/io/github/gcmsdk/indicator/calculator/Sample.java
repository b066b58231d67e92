package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Observations and figures in few words, for the tests of this package. */
final class Sample {

    private Sample() {}

    static Calculator<Observation> of(String indicator) {
        return Calculators.standard().find(indicator, Observation.class).orElseThrow();
    }

    static Observation.Builder of(String series, String area, int year, String value) {
        return Observation.builder("o")
                .series(series)
                .area(area)
                .period(TimePeriod.ofYear(year))
                .value(value == null ? null : new BigDecimal(value));
    }

    static Observation one(String series, String area, int year, String value) {
        return of(series, area, year, value).build();
    }

    static Observation to(String series, String area, String counterpart, String value) {
        return of(series, area, 2020, value).counterpart(counterpart).build();
    }

    /** Area, time, dimensions and value of each figure, or why there is none. */
    static List<String> told(List<Figure> figures) {
        List<String> told = new ArrayList<>();
        for (Figure figure : figures) {
            String value = figure.value() == null
                    ? figure.absence().toString()
                    : figure.value().toPlainString();
            told.add(figure.area() + " " + figure.period() + " " + figure.dimensions() + " " + value);
        }
        return told;
    }
}
