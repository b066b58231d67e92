package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Derivation;
import io.github.gcmsdk.record.TimePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the records of a group have in common: the area, the time, the codes of the other dimensions, and the release.
 *
 * @param area the area, the region or the corridor; null if there is none
 * @param period the time, or null
 * @param dimensions the code of each other dimension
 * @param vintage the day of the release, or null if unknown
 */
record Group(
        @Nullable String area,
        @Nullable TimePeriod period,
        SortedMap<String, String> dimensions,
        @Nullable LocalDate vintage) {

    /** The code of a dimension that a record does not tell (SDMX). */
    static final String NOT_KNOWN = "_U";

    static final String AREA = "area";
    static final String REGION = "region";
    static final String CORRIDOR = "corridor";
    static final String YEAR = "year";
    static final String PERIOD = "period";

    private static final Set<String> PLACES = Set.of(AREA, REGION, CORRIDOR);
    private static final Set<String> TIMES = Set.of(YEAR, PERIOD);

    /** Stands between the parts of a key: no code has it, and it is less than any character of a code. */
    private static final char SEPARATOR = '\u001f';

    /** A key by which groups are told apart and ordered. */
    static String key(@Nullable LocalDate vintage, List<String> codes) {
        StringBuilder key = new StringBuilder(vintage == null ? "" : vintage.toString());
        for (String code : codes) {
            key.append(SEPARATOR).append(code.replace(SEPARATOR, ' '));
        }
        return key.toString();
    }

    /** The group of a key. */
    static Group of(String key, List<String> names) {
        List<String> parts = parts(key);
        String area = null;
        TimePeriod period = null;
        SortedMap<String, String> dimensions = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            String code = parts.get(i + 1);
            switch (names.get(i)) {
                case AREA, REGION, CORRIDOR -> area = code.isEmpty() ? null : code;
                case YEAR, PERIOD -> period = code.isEmpty() ? null : TimePeriod.parse(code);
                default -> dimensions.put(names.get(i), code.isEmpty() ? NOT_KNOWN : code);
            }
        }
        return new Group(area, period, dimensions, parts.get(0).isEmpty() ? null : LocalDate.parse(parts.get(0)));
    }

    private static List<String> parts(String key) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = key.indexOf(SEPARATOR); to >= 0; to = key.indexOf(SEPARATOR, from)) {
            parts.add(key.substring(from, to));
            from = to + 1;
        }
        parts.add(key.substring(from));
        return parts;
    }

    /** A figure has one area and one time, so that a group cannot have two. */
    static void checkPlaces(List<String> names) {
        for (Set<String> alternatives : List.of(PLACES, TIMES)) {
            if (names.stream().filter(alternatives::contains).count() > 1) {
                throw new IllegalArgumentException("dimensions: one of " + new TreeSet<>(alternatives) + " only");
            }
        }
    }

    /** A figure of this group: what it says of itself, and what the group has besides. */
    Figure label(Figure figure) {
        return label(figure, figure.derivation());
    }

    /** A figure of this group, with another derivation. */
    Figure label(Figure figure, Derivation how) {
        SortedMap<String, String> all = new TreeMap<>(dimensions);
        all.putAll(figure.dimensions());
        return new Figure(
                figure.indicator(),
                figure.series(),
                area == null ? figure.area() : area,
                period == null ? figure.period() : period,
                all,
                figure.value(),
                figure.absence(),
                figure.unit(),
                new Derivation(
                        how.formula(),
                        how.exact(),
                        how.multiplier(),
                        how.inputs(),
                        how.used(),
                        how.estimated(),
                        how.dropped(),
                        vintage,
                        how.notes()));
    }
}
