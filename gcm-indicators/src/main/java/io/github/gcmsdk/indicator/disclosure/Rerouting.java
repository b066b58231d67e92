package io.github.gcmsdk.indicator.disclosure;

import io.github.gcmsdk.indicator.disclosure.CountTable.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds cells that hide another one. If a count were greater by some number, others would have to be greater or less by as
 * much, so that all still adds up: a way around through the network of the table. If all cells of the way are hidden, readers
 * cannot tell whether it was so.
 */
final class Rerouting {

    private static final int NONE = -1;

    private final CountTable table;
    private final long width;
    private final long least;

    /** For the counts as they are, a number by which a hidden one may be greater, and the least that is ever hidden. */
    Rerouting(CountTable table, long width, long least) {
        this.table = table;
        this.width = width;
        this.least = least;
    }

    /** A step over a cell from a row to a column, or back. */
    private record Step(int node, double cost) {}

    static long count(CountTable table, Place place) {
        return table.at(place.row(), place.column()) instanceof Cell.Shown shown ? shown.count() : 0;
    }

    /** The cells that are to be hidden besides, with as few persons in them as possible. */
    List<Place> cheapest(Place hidden, CountTable published) {
        int rows = table.rows().size();
        int columns = table.columns().size();
        int row = index(table.rows(), hidden.row());
        int column = index(table.columns(), hidden.column());
        boolean backwards = row == rows != (column == columns);
        int from = backwards ? row : rows + 1 + column;
        int to = backwards ? rows + 1 + column : row;
        double[] costs = new double[rows + columns + 2];
        int[] before = new int[costs.length];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        Arrays.fill(before, NONE);
        costs[from] = 0;
        PriorityQueue<Step> open = new PriorityQueue<>(
                (a, b) -> a.cost != b.cost ? Double.compare(a.cost, b.cost) : Integer.compare(a.node, b.node));
        open.add(new Step(from, 0));
        while (!open.isEmpty()) {
            Step step = open.remove();
            if (step.cost > costs[step.node]) {
                continue;
            }
            for (int next = 0; next < costs.length; next++) {
                double cost = step.cost + cost(step.node, next, row, column, published);
                if (cost < costs[next]) {
                    costs[next] = cost;
                    before[next] = step.node;
                    open.add(new Step(next, cost));
                }
            }
        }
        List<Place> further = new ArrayList<>();
        for (int node = to; node != from; node = before[node]) {
            Place place = place(before[node], node);
            if (published.at(place.row(), place.column()) instanceof Cell.Shown) {
                further.add(place);
            }
        }
        return further;
    }

    private static int index(List<String> codes, String code) {
        return code.equals(CountTable.TOTAL) ? codes.size() : codes.indexOf(code);
    }

    private Place place(int a, int b) {
        return table.place(Math.min(a, b), Math.max(a, b) - table.rows().size() - 1);
    }

    /** What it costs to go from a node to another; infinitely much if there is no cell, or it cannot be that much less. */
    private double cost(int from, int to, int hiddenRow, int hiddenColumn, CountTable published) {
        int rows = table.rows().size();
        int row = Math.min(from, to);
        int column = Math.max(from, to) - rows - 1;
        if (row > rows || column < 0 || row == hiddenRow && column == hiddenColumn) {
            return Double.POSITIVE_INFINITY;
        }
        Cell cell = table.cells().get(row).get(column);
        boolean backwards = row == rows != (column == table.columns().size());
        boolean more = backwards == (from > to);
        if (!(cell instanceof Cell.Shown shown)) {
            // A total that is not published may be less: on the way, one of its parts is as much less.
            boolean total = row == rows || column == table.columns().size();
            return more || total ? 0 : Double.POSITIVE_INFINITY;
        }
        boolean possible = more ? shown.count() >= least : shown.count() - least >= width;
        if (!possible) {
            return Double.POSITIVE_INFINITY;
        }
        boolean isHidden = !(published.cells().get(row).get(column) instanceof Cell.Shown);
        return isHidden ? 0 : 1.0 + shown.count();
    }
}
