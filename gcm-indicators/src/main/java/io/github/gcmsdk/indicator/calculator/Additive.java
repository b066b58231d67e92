package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.Dimension;
import io.github.gcmsdk.indicator.Formula;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.internal.breakdown.DimensionNames;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The dimensions whose codes may be added up where there is no total, as a definition says it: their names in capitals, with
 * the codes that it lists.
 *
 * @param exclusive those of which what is there is added
 * @param complete those of which all listed codes are needed
 */
record Additive(Map<String, Set<String>> exclusive, Map<String, Set<String>> complete) {

    static Additive of(IndicatorDefinition definition) {
        Formula formula = definition.formula();
        return formula == null
                ? new Additive(Map.of(), Map.of())
                : new Additive(listed(definition, formula.additive()), listed(definition, formula.complete()));
    }

    private static Map<String, Set<String>> listed(IndicatorDefinition definition, List<String> names) {
        Map<String, Set<String>> listed = new TreeMap<>();
        for (String name : names) {
            Set<String> codes = new TreeSet<>();
            for (Dimension dimension : definition.dimensions()) {
                if (dimension.id().equalsIgnoreCase(name)) {
                    codes.addAll(dimension.codes());
                }
            }
            codes.remove(Place.TOTAL);
            listed.put(DimensionNames.capitals(name), codes);
        }
        return listed;
    }

    boolean contains(String name) {
        return exclusive.containsKey(name) || complete.containsKey(name);
    }
}
