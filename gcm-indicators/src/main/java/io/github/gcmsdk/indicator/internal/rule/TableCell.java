package io.github.gcmsdk.indicator.internal.rule;

import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An observation of a measure, as it is remembered: a cell of the tables that it is in.
 *
 * @param record the number of its record
 * @param vintage the release that it is from, empty if that is not told
 * @param place where it stands
 * @param value the value, or null
 * @param suppressed whether there is a value that is not shown
 */
record TableCell(
        int record, String vintage, Place place, @Nullable BigDecimal value, boolean suppressed) {

    private static final String NONE = "";
    private static final String SUPPRESSED = "Q";

    /** How many texts stand before the breakdown. */
    private static final int HEAD = 3;

    /**
     * Where an observation stands in tables.
     *
     * @param area the area
     * @param dimensions the breakdown by what is no total, sorted by dimension
     */
    record Place(String area, Map<String, String> dimensions) {

        /** The total of a dimension. */
        Place without(String dimension) {
            Map<String, String> rest = new TreeMap<>(dimensions);
            rest.remove(dimension);
            return new Place(area, rest);
        }

        /** The same of another area. */
        Place in(String otherArea) {
            return new Place(otherArea, dimensions);
        }
    }

    boolean isContext() {
        return record < 0;
    }

    String area() {
        return place.area;
    }

    Map<String, String> dimensions() {
        return place.dimensions;
    }

    /** The texts that are remembered of an observation. */
    static String[] texts(Observed observed) {
        List<String> texts = new ArrayList<>();
        BigDecimal value = observed.exact();
        texts.add(value != null ? value.toString() : observed.isSuppressed() ? SUPPRESSED : NONE);
        texts.add(observed.vintage());
        texts.add(observed.area());
        observed.dimensions().forEach((name, code) -> texts.addAll(List.of(name, code)));
        return texts.toArray(String[]::new);
    }

    static TableCell of(Entry entry) {
        List<String> texts = entry.values();
        String state = texts.get(0);
        boolean suppressed = state.equals(SUPPRESSED);
        BigDecimal value = suppressed || state.equals(NONE) ? null : new BigDecimal(state);
        Map<String, String> dimensions = new TreeMap<>();
        for (int i = HEAD; i < texts.size(); i += 2) {
            dimensions.put(texts.get(i), texts.get(i + 1));
        }
        return new TableCell(entry.record(), texts.get(1), new Place(texts.get(2), dimensions), value, suppressed);
    }
}
