package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.Dimension;
import io.github.gcmsdk.indicator.Formula;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.calculator.Statements.Statement;
import io.github.gcmsdk.indicator.internal.breakdown.DimensionNames;
import io.github.gcmsdk.indicator.internal.breakdown.Parts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The dimensions whose codes may be added up where there is no total, as a definition says it: their names in capitals, with
 * the codes that it lists. Whether parts are all of a whole is judged by them.
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

    /** Why the parts of a total are not all of it; null if they are, as far as can be told. */
    @Nullable
    String noWhole(List<String> pattern, SortedMap<Place, Statement> statements) {
        for (String name : pattern) {
            Set<String> needed = complete.get(name);
            if (needed != null) {
                for (Map<String, Statement> line : lines(name, statements)) {
                    Set<String> withValue = new TreeSet<>(line.keySet());
                    withValue.removeIf(
                            code -> Objects.requireNonNull(line.get(code)).value() == null);
                    Parts parts = Parts.of(needed, line.keySet(), withValue);
                    if (!parts.areWhole()) {
                        return parts.reason(name);
                    }
                }
            }
        }
        // Whom a country hosts is told by origin, as far as it is known; the parts of a total are all of it.
        boolean byParts = pattern.stream().anyMatch(name -> !name.equals(Units.COUNTERPART));
        boolean without = statements.values().stream().anyMatch(statement -> statement.value() == null);
        return byParts && without ? "of a total that lacks a part" : null;
    }

    /** The statements by their code in a dimension, for each combination of all else that tells them apart. */
    private static Collection<Map<String, Statement>> lines(String name, SortedMap<Place, Statement> statements) {
        SortedMap<Place, Map<String, Statement>> lines = new TreeMap<>();
        statements.forEach((place, statement) -> lines.computeIfAbsent(place.without(name), rest -> new TreeMap<>())
                .put(Objects.requireNonNull(place.dimensions().get(name)), statement));
        return lines.values();
    }

    /** Which codes nobody names that exclude the others and need not be there; they may be missing all the same. */
    SortedSet<String> unnamed(List<String> pattern, SortedMap<Place, Statement> statements) {
        SortedSet<String> notes = new TreeSet<>();
        for (String name : pattern) {
            Set<String> listed = exclusive.get(name);
            if (listed != null && listed.isEmpty()) {
                notes.add("whether a code of " + name + " is missing cannot be told: the definition lists none");
            } else if (listed != null) {
                Set<String> codes = new TreeSet<>(listed);
                statements
                        .keySet()
                        .forEach(place -> codes.remove(place.dimensions().get(name)));
                if (!codes.isEmpty()) {
                    notes.add("a sum without codes of " + name + " that no observation names: "
                            + String.join(", ", codes));
                }
            }
        }
        return notes;
    }
}
