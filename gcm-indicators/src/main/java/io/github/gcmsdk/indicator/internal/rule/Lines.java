package io.github.gcmsdk.indicator.internal.rule;

import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.place.RegionCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Totals beside their parts, among observations of one measure, counterpart and time. */
final class Lines {

    /** A region is made of the regions of M49 below it. */
    private static final String REGIONS = "regions";

    /** A region is made of countries, of which a dataset may lack some. */
    private static final String COUNTRIES = "countries";

    /** A total and what may be its parts, by their codes in one dimension. */
    record Line(String dimension, TableCell total, Map<String, TableCell> parts) {

        /** The parts that exclude each other; empty if it is not known that they do. */
        Optional<Partition> partition() {
            List<String> codes = List.copyOf(parts.keySet());
            return switch (dimension) {
                case COUNTRIES -> Optional.of(new Partition(codes, false));
                case REGIONS -> Optional.of(new Partition(codes, codes.size() == countOfRegionsIn(total.area())));
                default -> Partition.of(dimension, codes);
            };
        }
    }

    private Lines() {}

    private static long countOfRegionsIn(String whole) {
        return RegionCode.all().stream()
                .filter(region -> region.parent()
                        .map(RegionCode::text)
                        .filter(whole::equals)
                        .isPresent())
                .count();
    }

    /** Every line of cells; of two of one place, the first counts. */
    static Collection<Line> of(Collection<TableCell> observed) {
        Map<TableCell.Place, TableCell> cells = new LinkedHashMap<>();
        observed.forEach(cell -> cells.putIfAbsent(cell.place(), cell));
        Map<List<Object>, Line> lines = new LinkedHashMap<>();
        for (TableCell part : cells.values()) {
            part.dimensions()
                    .forEach((dimension, code) ->
                            put(cells.get(part.place().without(dimension)), dimension, code, part, lines));
            String area = part.area();
            RegionCode.parse(area)
                    .parent()
                    .ifPresent(whole -> put(cells.get(part.place().in(whole.text())), REGIONS, area, part, lines));
            for (RegionCode whole : CountryCode.parse(area).regions()) {
                put(cells.get(part.place().in(whole.text())), COUNTRIES, area, part, lines);
            }
        }
        return lines.values();
    }

    private static void put(
            @Nullable TableCell total, String dimension, String code, TableCell part, Map<List<Object>, Line> lines) {
        if (total != null) {
            lines.computeIfAbsent(List.of(total.place(), dimension), key -> new Line(dimension, total, new TreeMap<>()))
                    .parts()
                    .put(code, part);
        }
    }
}
