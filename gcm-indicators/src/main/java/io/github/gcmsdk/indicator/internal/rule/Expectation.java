package io.github.gcmsdk.indicator.internal.rule;

import io.github.gcmsdk.indicator.Aggregation;
import io.github.gcmsdk.indicator.Dimension;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.Series;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What observations of an indicator, or of one of its series, are to look like.
 *
 * @param definition the indicator
 * @param dimensions the dimensions by their names in capitals, with the codes that each allows; any if there are none
 * @param units the units that are right; any if there are none
 */
record Expectation(IndicatorDefinition definition, Map<String, Set<String>> dimensions, Set<String> units) {

    /** A list of codes that a program can compare with; some definitions have words in their place. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_+-]+");

    /** How an SDG series names the breakdown that tables call by its kind. */
    private static final String COMPOSITE = "COMPOSITE_BREAKDOWN";

    private static final Set<String> IN_COMPOSITE = Set.of("MIGRATION_STATUS", "POLICY_DOMAIN");

    /** What is measured in these is no count of anything, even if its series says number. */
    private static final Set<String> NO_COUNTS = Set.of("SCORE", "YES_NO", "IX", "PT");

    static Expectation of(IndicatorDefinition definition) {
        Map<String, Set<String>> dimensions = ofDefinition(definition);
        Set<String> units = new LinkedHashSet<>();
        add(units, definition.unit());
        for (Series series : definition.series()) {
            series.allowed().keySet().forEach(name -> dimensions.putIfAbsent(upper(name), Set.of()));
            add(units, series.unit());
        }
        return new Expectation(definition, dimensions, units);
    }

    static Expectation of(IndicatorDefinition definition, Series series) {
        Map<String, Set<String>> dimensions = ofDefinition(definition);
        series.allowed().forEach((name, codes) -> dimensions.put(upper(name), Set.copyOf(codes)));
        Set<String> units = new LinkedHashSet<>();
        add(units, series.unit() == null ? definition.unit() : series.unit());
        return new Expectation(definition, dimensions, units);
    }

    private static Map<String, Set<String>> ofDefinition(IndicatorDefinition definition) {
        Map<String, Set<String>> dimensions = new LinkedHashMap<>();
        for (Dimension dimension : definition.dimensions()) {
            boolean isList = dimension.codes().stream()
                    .allMatch(code -> CODE.matcher(code).matches());
            Set<String> codes = new LinkedHashSet<>();
            if (isList && !dimension.codes().isEmpty()) {
                dimension.codes().forEach(code -> codes.add(SdmxCodes.code(code)));
                codes.add(SdmxCodes.TOTAL);
            }
            dimensions.put(upper(dimension.id()), codes);
        }
        return dimensions;
    }

    private static void add(Set<String> units, @Nullable String unit) {
        if (unit != null) {
            units.add(SdmxCodes.unit(unit));
        }
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** The codes that a dimension allows, none if it allows any; null if there is no such dimension. */
    @Nullable
    Set<String> allowed(String dimension) {
        String name = upper(dimension);
        Set<String> codes = dimensions.get(name);
        return codes == null && IN_COMPOSITE.contains(name) ? dimensions.get(COMPOSITE) : codes;
    }

    /** Whether numbers are counts that add up. */
    boolean isCount() {
        return definition.unit() == null || !NO_COUNTS.contains(SdmxCodes.unit(definition.unit()));
    }

    /** Whether the figure of a whole is the sum of those of its parts. */
    boolean isSum() {
        return definition.aggregation() != null && definition.aggregation().is(Aggregation.SUM);
    }

    List<String> names() {
        return List.copyOf(dimensions.keySet());
    }
}
