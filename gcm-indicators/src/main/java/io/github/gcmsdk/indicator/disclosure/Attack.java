package io.github.gcmsdk.indicator.disclosure;

import io.github.gcmsdk.indicator.disclosure.CountTable.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a reader can find out about the counts that a table does not show: for each the least and the greatest value among all
 * tables of whole counts that agree with what is shown and add up. The values are exact, and each is that of such a table:
 * the cells of a table by two dimensions and its totals are flows in a network, whose extremes are whole numbers.
 *
 * <pre>{@code
 * Attack.on(published).intervals()     // {Place[row=Y0T17, column=F]=4–4, …}: it can be told exactly
 * }</pre>
 *
 * <p>The reader knows the table, that counts are not negative, and perhaps that no zero is hidden; not which counts were
 * hidden for being small. A table that was rounded does not add up, and cannot be attacked in this way.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param isPossible whether there is such a table at all
 * @param intervals what can be told of each suppressed cell, row by row; empty if no table agrees with what is shown
 */
public record Attack(boolean isPossible, Map<Place, Interval> intervals) {

    /**
     * Copies the map.
     *
     * @param isPossible whether there is such a table at all
     * @param intervals what can be told of each suppressed cell
     */
    public Attack {
        intervals = Collections.unmodifiableMap(new LinkedHashMap<>(intervals));
    }

    /**
     * Attacks a table whose hidden counts may be zero.
     *
     * @param published what readers see
     * @return what they can tell
     */
    public static Attack on(CountTable published) {
        return on(published, 0);
    }

    /**
     * Attacks a table.
     *
     * @param published what readers see
     * @param least the least count that is ever hidden, as readers know it: 1 where zeros are always shown, else 0
     * @return what they can tell
     * @throws IllegalArgumentException if the least count is negative
     */
    public static Attack on(CountTable published, long least) {
        if (least < 0) {
            throw new IllegalArgumentException("least: negative: " + least);
        }
        return on(published, Map.of(), new Interval(least, Interval.UNBOUNDED));
    }

    /** Attacks a table of whose suppressed cells something is known. */
    static Attack on(CountTable published, Map<Place, Interval> known, Interval otherwise) {
        Network network = Network.of(published, known, otherwise);
        Map<Place, Interval> intervals = new LinkedHashMap<>();
        boolean possible = network.flows.isPossible();
        if (possible) {
            network.arcs.forEach((place, arc) -> intervals.put(place, network.flows.bounds(arc)));
        }
        return new Attack(possible, intervals);
    }

    /** What can be told of one suppressed cell of a table that adds up. */
    static Interval on(CountTable published, long least, Place place) {
        Network network = Network.of(published, Map.of(), new Interval(least, Interval.UNBOUNDED));
        Integer arc = network.arcs.get(place);
        if (arc == null || !network.flows.isPossible()) {
            throw new IllegalArgumentException("place: not suppressed, or the table does not add up: " + place);
        }
        return network.flows.bounds(arc);
    }

    /**
     * The table as a network. Its nodes are the rows, the row of totals, the columns, and the column of totals. What a row adds
     * up to flows into it from the column of totals, on through its cells into the columns, and through their totals back.
     */
    private record Network(Circulation flows, Map<Place, Integer> arcs) {

        static Network of(CountTable published, Map<Place, Interval> known, Interval otherwise) {
            int rows = published.rows().size();
            int columns = published.columns().size();
            Network network = new Network(new Circulation(rows + columns + 2), new LinkedHashMap<>());
            for (int row = 0; row <= rows; row++) {
                for (int j = 0; j <= columns; j++) {
                    Cell cell = published.cells().get(row).get(j);
                    Place place = published.place(row, j);
                    Interval bounds = bounds(cell, known.getOrDefault(place, otherwise));
                    boolean ofTotals = row == rows != (j == columns);
                    int column = rows + 1 + j;
                    int arc = ofTotals ? network.add(column, row, bounds) : network.add(row, column, bounds);
                    if (cell == Cell.SUPPRESSED) {
                        network.arcs.put(place, arc);
                    }
                }
            }
            return network;
        }

        private int add(int from, int to, Interval bounds) {
            long most = bounds.most() == Interval.UNBOUNDED ? Circulation.INFINITE : bounds.most();
            return flows.add(from, to, bounds.least(), most);
        }
    }

    private static Interval bounds(Cell cell, Interval suppressed) {
        if (cell instanceof Cell.Shown shown) {
            return Interval.exactly(shown.count());
        }
        return cell == Cell.SUPPRESSED ? suppressed : new Interval(0, Interval.UNBOUNDED);
    }

    /**
     * The cells that can be told too closely.
     *
     * @param width how far apart the two values must be at least
     * @return the cells that are known more closely, with what is known of them
     */
    public Map<Place, Interval> narrowerThan(long width) {
        Map<Place, Interval> narrow = new LinkedHashMap<>();
        intervals.forEach((place, interval) -> {
            if (interval.width() < width) {
                narrow.put(place, interval);
            }
        });
        return Collections.unmodifiableMap(narrow);
    }
}
