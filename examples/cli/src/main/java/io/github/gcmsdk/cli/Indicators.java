package io.github.gcmsdk.cli;

import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.calculator.Calculators;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a person names an indicator, and how it is named to one. */
final class Indicators {

    private Indicators() {}

    /** The name in English, which all definitions have. */
    static String name(IndicatorDefinition definition) {
        return definition.name().forReader(Locale.ENGLISH).orElse(definition.id());
    }

    /** The definitions that a person means by an id, or by the code of an indicator of the 2030 Agenda. */
    static List<IndicatorDefinition> named(String text, Calculators calculators) {
        Optional<IndicatorDefinition> same = calculators.catalogue().get(text);
        return same.map(List::of)
                .orElseGet(() -> calculators.catalogue().all().stream()
                        .filter(definition -> definition.sdgIndicators().contains(text)
                                || definition.series().stream()
                                        .anyMatch(series -> series.code().equals(text)))
                        .toList());
    }

    /** Why nothing was found, with what was probably meant. */
    static String unknown(String text, Calculators calculators) {
        List<String> names = new ArrayList<>();
        for (IndicatorDefinition definition : calculators.catalogue().all()) {
            names.add(definition.id());
            names.addAll(definition.sdgIndicators());
        }
        List<String> near = Near.to(text, names.stream().distinct().toList());
        return "no indicator " + text
                + (near.isEmpty()
                        ? "; gcm indicators list names them all"
                        : "; did you mean " + String.join(", ", near) + "?");
    }
}
