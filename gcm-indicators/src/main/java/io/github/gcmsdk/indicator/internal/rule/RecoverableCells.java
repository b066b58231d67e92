package io.github.gcmsdk.indicator.internal.rule;

import io.github.gcmsdk.indicator.disclosure.Attack;
import io.github.gcmsdk.indicator.disclosure.Cell;
import io.github.gcmsdk.indicator.disclosure.CountTable;
import io.github.gcmsdk.indicator.disclosure.Interval;
import io.github.gcmsdk.internal.engine.DatasetRule.Findings;
import io.github.gcmsdk.internal.rule.PrivacyRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Suppressed counts of one measure, time and release that can be told from the same count shown elsewhere, from a line of
 * parts and their total, or from a table by two dimensions.
 *
 * <p>Each table is attacked for itself: what is told of a count is true, but a reader who puts tables by three dimensions or
 * of several areas together may know more. Codes are added up only if they are known to be all parts of a whole, or if other
 * lines of the same codes, which are shown, add up.
 */
final class RecoverableCells {

    private static final Interval ANYTHING = new Interval(0, Interval.UNBOUNDED);

    private final Map<TableCell.Place, TableCell> cells = new LinkedHashMap<>();
    private final Map<TableCell.Place, BigDecimal> shownElsewhere = new HashMap<>();
    private final Map<TableCell.Place, Interval> told = new HashMap<>();
    private final Set<List<String>> addingUp = new HashSet<>();

    /** Takes the cells of a release, and those of all releases. */
    RecoverableCells(Collection<TableCell> release, Collection<TableCell> all) {
        release.forEach(cell -> cells.merge(cell.place(), cell, (one, other) -> one.suppressed() ? one : other));
        for (TableCell cell : all) {
            if (cell.value() != null) {
                shownElsewhere.putIfAbsent(cell.place(), cell.value());
            }
        }
    }

    void judge(Findings out) {
        List<TableCell> hidden =
                cells.values().stream().filter(TableCell::suppressed).toList();
        if (hidden.isEmpty()) {
            return;
        }
        hidden.forEach(this::lookElsewhere);
        findWhatAddsUp();
        for (Set<String> dimensions : breakdowns()) {
            attack(dimensions);
        }
        int width = out.parameter(PrivacyRules.RECOVERABLE_CELL, PrivacyRules.WIDTH);
        for (TableCell cell : hidden) {
            Interval interval = told.getOrDefault(cell.place(), ANYTHING);
            if (!cell.isContext() && interval.width() < width) {
                String[] arguments = {"least", "" + interval.least(), "most", "" + interval.most()};
                out.at(PrivacyRules.RECOVERABLE_CELL, cell.record(), "/value", null, null, arguments);
            }
        }
    }

    private void lookElsewhere(TableCell hidden) {
        BigDecimal shown = shownElsewhere.get(hidden.place());
        if (shown != null && isCount(shown)) {
            tell(hidden.place(), Interval.exactly(shown.longValueExact()));
        }
    }

    private static boolean isCount(BigDecimal value) {
        return value.signum() >= 0
                && value.compareTo(BigDecimal.valueOf(Cell.MOST)) <= 0
                && value.stripTrailingZeros().scale() <= 0;
    }

    private void tell(TableCell.Place place, Interval interval) {
        Interval before = told.getOrDefault(place, ANYTHING);
        boolean agree = Math.max(before.least(), interval.least()) <= Math.min(before.most(), interval.most());
        told.put(place, agree ? before.and(interval) : before);
    }

    /** Codes of a dimension whose values add up to the total wherever all of them are shown. */
    private void findWhatAddsUp() {
        Set<List<String>> failing = new HashSet<>();
        for (Lines.Line line : Lines.of(cells.values())) {
            boolean shown = line.total().value() != null
                    && line.parts().values().stream().allMatch(part -> part.value() != null);
            if (shown) {
                BigDecimal sum = line.parts().values().stream()
                        .map(part -> Objects.requireNonNull(part.value()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                boolean equal =
                        sum.compareTo(Objects.requireNonNull(line.total().value())) == 0;
                (equal ? addingUp : failing)
                        .add(codes(line.dimension(), line.parts().keySet()));
            }
        }
        addingUp.removeAll(failing);
    }

    private static List<String> codes(String dimension, Collection<String> codes) {
        List<String> all = new ArrayList<>(List.of(dimension));
        all.addAll(new TreeSet<>(codes));
        return all;
    }

    private boolean isWhole(String dimension, Set<String> codes) {
        return Partition.of(dimension, codes).filter(Partition::complete).isPresent()
                || addingUp.contains(codes(dimension, codes));
    }

    /** Every single dimension, and every two by which some cell is broken down. */
    private Set<Set<String>> breakdowns() {
        Set<Set<String>> breakdowns = new HashSet<>();
        for (TableCell cell : cells.values()) {
            for (String one : cell.dimensions().keySet()) {
                cell.dimensions().keySet().forEach(other -> breakdowns.add(new TreeSet<>(List.of(one, other))));
            }
        }
        return breakdowns;
    }

    /** Attacks all tables by one or two dimensions; they differ in their area and in the codes of other dimensions. */
    private void attack(Set<String> dimensions) {
        Map<TableCell.Place, List<TableCell>> tables = new HashMap<>();
        for (TableCell cell : cells.values()) {
            TableCell.Place rest = cell.place();
            for (String dimension : dimensions) {
                rest = rest.without(dimension);
            }
            tables.computeIfAbsent(rest, place -> new ArrayList<>()).add(cell);
        }
        List<String> names = List.copyOf(dimensions);
        tables.forEach((rest, table) ->
                attack(rest, table, names.get(names.size() - 1), names.size() > 1 ? names.get(0) : ""));
    }

    private void attack(TableCell.Place rest, List<TableCell> table, String columnName, String rowName) {
        Set<String> columns = codesOf(columnName, table);
        Set<String> rows = rowName.isEmpty() ? Set.of(CountTable.TOTAL + "1") : codesOf(rowName, table);
        boolean two = !rowName.isEmpty();
        boolean usable = table.stream().anyMatch(TableCell::suppressed)
                && table.stream().allMatch(cell -> cell.value() == null || isCount(cell.value()))
                && !columns.isEmpty()
                && !rows.isEmpty()
                && isWhole(columnName, columns)
                && (!two || isWhole(rowName, rows));
        if (!usable) {
            return;
        }
        Map<CountTable.Place, TableCell.Place> places = new HashMap<>();
        List<List<Cell>> counts = new ArrayList<>();
        for (String row : withTotal(rows)) {
            List<Cell> line = new ArrayList<>();
            for (String column : withTotal(columns)) {
                boolean outside = !two && row.equals(CountTable.TOTAL);
                TableCell.Place place = place(rest, columnName, column, rowName, two ? row : CountTable.TOTAL);
                places.put(new CountTable.Place(row, column), place);
                line.add(outside ? Cell.ABSENT : count(place));
            }
            counts.add(line);
        }
        Attack.on(new CountTable(List.copyOf(rows), List.copyOf(columns), counts))
                .intervals()
                .forEach((place, interval) -> tell(Objects.requireNonNull(places.get(place)), interval));
    }

    private static Set<String> codesOf(String dimension, List<TableCell> table) {
        Set<String> codes = new TreeSet<>();
        table.forEach(cell -> {
            String code = cell.dimensions().get(dimension);
            if (code != null) {
                codes.add(code);
            }
        });
        return codes;
    }

    private static List<String> withTotal(Set<String> codes) {
        List<String> all = new ArrayList<>(codes);
        all.add(CountTable.TOTAL);
        return all;
    }

    private static TableCell.Place place(
            TableCell.Place rest, String columnName, String column, String rowName, String row) {
        Map<String, String> dimensions = new TreeMap<>(rest.dimensions());
        if (!column.equals(CountTable.TOTAL)) {
            dimensions.put(columnName, column);
        }
        if (!row.equals(CountTable.TOTAL)) {
            dimensions.put(rowName, row);
        }
        return new TableCell.Place(rest.area(), dimensions);
    }

    private Cell count(TableCell.Place place) {
        TableCell cell = cells.get(place);
        if (cell == null || cell.value() == null && !cell.suppressed()) {
            return Cell.ABSENT;
        }
        return cell.value() == null ? Cell.SUPPRESSED : Cell.of(cell.value().longValueExact());
    }
}
