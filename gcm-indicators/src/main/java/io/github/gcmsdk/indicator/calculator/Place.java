package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.area.Area;
import io.github.gcmsdk.indicator.internal.breakdown.DimensionNames;
import io.github.gcmsdk.indicator.internal.state.StateFormat;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.record.TimePeriod;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where an observation stands. Two observations of one place say the same thing twice, or contradict each other. An absent
 * part is empty; a dimension of the total is not in the map.
 */
record Place(
        String series,
        String area,
        String counterpart,
        String period,
        String vintage,
        SortedMap<String, String> dimensions)
        implements Comparable<Place> {

    /** The code of the total, in SDMX. */
    static final String TOTAL = "_T";

    /** Who reported a value: a column of the SDG database, and no breakdown. */
    private static final String REPORTING = "REPORTING_TYPE";

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::series)
            .thenComparing(Place::area)
            .thenComparing(Place::counterpart)
            .thenComparing(Place::period)
            .thenComparing(Place::vintage)
            .thenComparing(place -> told(place.dimensions));

    /** Names and codes with a sign between them that orders them as they are, whatever they hold. */
    static String told(SortedMap<String, String> dimensions) {
        StringBuilder told = new StringBuilder();
        dimensions.forEach((name, code) -> told.append(name.length())
                .append(':')
                .append(name)
                .append(code.length())
                .append(':')
                .append(code));
        return told.toString();
    }

    Place {
        dimensions = Collections.unmodifiableSortedMap(dimensions);
    }

    static Place of(Observation observation) {
        SortedMap<String, String> dimensions = DimensionNames.inCapitals(observation.dimensions());
        dimensions.values().removeIf(TOTAL::equals);
        dimensions.remove(REPORTING);
        return new Place(
                text(observation.series()),
                area(observation.area()),
                area(observation.counterpart()),
                text(observation.period()),
                text(observation.vintage()),
                dimensions);
    }

    /** The place of all codes of a dimension together. */
    Place without(String dimension) {
        SortedMap<String, String> rest = new TreeMap<>(dimensions);
        rest.remove(dimension);
        return new Place(series, area, counterpart, period, vintage, rest);
    }

    /** One code for an area, whether it is told by letters or by number; a number that several areas share stays one. */
    private static String area(@Nullable String code) {
        String told = text(code);
        return Area.sharing(told).size() > 1
                ? told
                : Area.ofCode(told).map(Area::code).orElse(told);
    }

    private static String text(@Nullable Object part) {
        return Objects.toString(part, "");
    }

    /** The time, or null if there is none. */
    static @Nullable TimePeriod time(String period) {
        return period.isEmpty() ? null : TimePeriod.parse(period);
    }

    static @Nullable LocalDate day(String vintage) {
        return vintage.isEmpty() ? null : LocalDate.parse(vintage);
    }

    void write(DataOutputStream data) throws IOException {
        for (String part : new String[] {series, area, counterpart, period, vintage}) {
            StateFormat.writeText(data, part);
        }
        data.writeInt(dimensions.size());
        for (Map.Entry<String, String> entry : dimensions.entrySet()) {
            StateFormat.writeText(data, entry.getKey());
            StateFormat.writeText(data, entry.getValue());
        }
    }

    static Place read(DataInputStream data) throws IOException {
        String series = StateFormat.readText(data);
        String area = StateFormat.readText(data);
        String counterpart = StateFormat.readText(data);
        String period = StateFormat.readText(data);
        String vintage = StateFormat.readText(data);
        SortedMap<String, String> dimensions = new TreeMap<>();
        for (int n = data.readInt(); n > 0; n--) {
            String name = StateFormat.readText(data);
            dimensions.put(name, StateFormat.readText(data));
        }
        return new Place(series, area, counterpart, period, vintage, dimensions);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
