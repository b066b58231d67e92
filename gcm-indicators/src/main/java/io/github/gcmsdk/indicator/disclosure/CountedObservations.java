package io.github.gcmsdk.indicator.disclosure;

import io.github.gcmsdk.indicator.disclosure.CountTable.Place;
import io.github.gcmsdk.indicator.internal.rule.SdmxCodes;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import io.github.gcmsdk.record.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Observations as a table of counts by one or two of their dimensions, and back.
 *
 * <pre>{@code
 * List<Observation> safe = CountedObservations.of(observations, "SEX", "AGE").protect(new Suppression(10, 5, Zeros.SHOWN));
 * }</pre>
 *
 * <p>An observation that does not name a dimension, or names the code {@code _T}, is a total. What is suppressed stays so,
 * and what is missing or not there at all is absent from the table; neither is a zero.
 *
 * <p>Immutable and thread-safe.
 *
 * @param table the counts
 * @param observations the observation of each cell that has one
 */
public record CountedObservations(CountTable table, Map<Place, Observation> observations) {
    /** More zeros than any number of persons has. */
    private static final int MOST_ZEROS = 30;

    /** The one row of a table by one dimension. */
    private static final String ALL = "all";

    /**
     * Copies the map.
     *
     * @param table the counts
     * @param observations the observation of each cell that has one
     */
    public CountedObservations {
        observations = Collections.unmodifiableMap(new LinkedHashMap<>(observations));
    }

    /**
     * A table by one dimension.
     *
     * @param observations observations that differ in this dimension only
     * @param dimension the name of the dimension
     * @return the table, of one row
     * @throws IllegalArgumentException if a value is no count, two observations are of one cell, or none is of a part
     */
    public static CountedObservations of(Collection<Observation> observations, String dimension) {
        Map<Place, Observation> places = new LinkedHashMap<>();
        observations.forEach(one -> put(new Place(ALL, code(one, dimension)), one, places));
        return of(places);
    }

    /**
     * A table by two dimensions.
     *
     * @param observations observations that differ in these dimensions only
     * @param rows the name of the dimension of the rows
     * @param columns the name of the dimension of the columns
     * @return the table
     * @throws IllegalArgumentException if a value is no count, two observations are of one cell, or none is of a part
     */
    public static CountedObservations of(Collection<Observation> observations, String rows, String columns) {
        Map<Place, Observation> places = new LinkedHashMap<>();
        observations.forEach(one -> put(new Place(code(one, rows), code(one, columns)), one, places));
        return of(places);
    }

    private static String code(Observation observation, String dimension) {
        String code = observation.dimensions().get(dimension);
        return code == null ? CountTable.TOTAL : SdmxCodes.code(code);
    }

    private static void put(Place place, Observation observation, Map<Place, Observation> places) {
        if (places.putIfAbsent(place, observation) != null) {
            throw new IllegalArgumentException("observations: two are of one cell: " + place);
        }
    }

    private static CountedObservations of(Map<Place, Observation> places) {
        List<String> rows = codes(places.keySet().stream().map(Place::row).toList());
        List<String> columns = codes(places.keySet().stream().map(Place::column).toList());
        List<List<Cell>> cells = new ArrayList<>();
        for (String row : withTotal(rows)) {
            List<Cell> line = new ArrayList<>();
            for (String column : withTotal(columns)) {
                line.add(cell(places.get(new Place(row, column))));
            }
            cells.add(line);
        }
        return new CountedObservations(new CountTable(rows, columns, cells), places);
    }

    private static List<String> codes(List<String> all) {
        TreeSet<String> codes = new TreeSet<>(all);
        codes.remove(CountTable.TOTAL);
        return List.copyOf(codes);
    }

    private static List<String> withTotal(List<String> codes) {
        List<String> all = new ArrayList<>(codes);
        all.add(CountTable.TOTAL);
        return all;
    }

    private static Cell cell(@Nullable Observation observation) {
        if (observation == null) {
            return Cell.ABSENT;
        }
        // The status goes first: a value that stands beside it is to be hidden all the same.
        boolean suppressed =
                observation.status() != null && observation.status().is(ObservationStatus.SUPPRESSED);
        int multiplier = observation.multiplier() == null ? 0 : observation.multiplier();
        BigDecimal value = observation.value();
        if (!suppressed && value != null) {
            try {
                return Cell.of(value.scaleByPowerOfTen(Math.min(multiplier, MOST_ZEROS))
                        .longValueExact());
            } catch (ArithmeticException e) {
                throw new IllegalArgumentException("observations: a value is no count of persons", e);
            }
        }
        return suppressed ? Cell.SUPPRESSED : Cell.ABSENT;
    }

    /**
     * The observations as they may be shown: what is suppressed has the status {@code Q}, and no value.
     *
     * @param suppression how to protect the table
     * @return the observations in their order
     * @throws IllegalArgumentException if a count is suppressed already, or the counts do not add up to their totals
     */
    public List<Observation> protect(Suppression suppression) {
        CountTable published = suppression.protect(table).published();
        List<Observation> safe = new ArrayList<>();
        observations.forEach((place, observation) -> {
            boolean hidden = published.at(place.row(), place.column()) == Cell.SUPPRESSED;
            safe.add(hidden ? suppressed(observation) : observation);
        });
        return List.copyOf(safe);
    }

    /** Bounds of a value tell the value. */
    private static Observation suppressed(Observation observation) {
        return observation.toBuilder()
                .value(null)
                .lower(null)
                .upper(null)
                .status(Code.of(ObservationStatus.SUPPRESSED))
                .build();
    }
}
