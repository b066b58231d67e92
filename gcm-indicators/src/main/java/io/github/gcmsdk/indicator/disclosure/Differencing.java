package io.github.gcmsdk.indicator.disclosure;

import io.github.gcmsdk.indicator.disclosure.CountTable.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What two tables tell together, if everybody counted in one of them is counted in the other too: those of 15 years and more
 * beside all, or a release beside a later one to which people were added only. The differences are counts of the others,
 * whom nobody meant to publish.
 *
 * <pre>{@code
 * Differencing.of(all, adults).below(10)   // counts of children that can be told to be from 1 to 9
 * }</pre>
 *
 * <p>Each table is attacked for itself, and what can be told of a difference is drawn from both and from the sums of the
 * differences. Every value that is left out is truly impossible; a reader who solves for both tables at once may rule out some more.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param isPossible false if the tables contradict themselves or each other: then nothing can be told
 * @param differences what can be told of those in one table only, cell by cell
 */
public record Differencing(boolean isPossible, Map<Place, Interval> differences) {

    private static final Interval ANYTHING = new Interval(0, Interval.UNBOUNDED);

    /**
     * Copies the map.
     *
     * @param isPossible false if the tables contradict themselves or each other
     * @param differences what can be told of those in one table only, cell by cell
     */
    public Differencing {
        differences = Collections.unmodifiableMap(new LinkedHashMap<>(differences));
    }

    /**
     * Compares two tables whose hidden counts may be zero.
     *
     * @param whole the table that counts all
     * @param part the table of the same codes that counts some of them, and nobody else
     * @return what can be told of the others
     * @throws IllegalArgumentException if the tables have other codes
     */
    public static Differencing of(CountTable whole, CountTable part) {
        return of(whole, part, 0);
    }

    /**
     * Compares two tables.
     *
     * @param whole the table that counts all
     * @param part the table of the same codes that counts some of them, and nobody else
     * @param least the least count that is ever hidden in either table, as readers know it: 1 where zeros are always shown,
     *     else 0
     * @return what can be told of the others
     * @throws IllegalArgumentException if the tables have other codes, or the least count is negative
     */
    public static Differencing of(CountTable whole, CountTable part, long least) {
        if (!whole.rows().equals(part.rows()) || !whole.columns().equals(part.columns())) {
            throw new IllegalArgumentException("part: other codes than the whole");
        }
        Attack onWhole = Attack.on(whole, least);
        Attack onPart = Attack.on(part, least);
        Map<Place, Interval> known = new LinkedHashMap<>();
        List<List<Cell>> cells = new ArrayList<>();
        boolean possible = onWhole.isPossible() && onPart.isPossible();
        for (int i = 0; possible && i <= whole.rows().size(); i++) {
            List<Cell> row = new ArrayList<>();
            for (int j = 0; possible && j <= whole.columns().size(); j++) {
                Place place = whole.place(i, j);
                Interval all =
                        known(whole.cells().get(i).get(j), onWhole.intervals().getOrDefault(place, ANYTHING));
                Interval some =
                        known(part.cells().get(i).get(j), onPart.intervals().getOrDefault(place, ANYTHING));
                possible = all.most() >= some.least();
                if (possible) {
                    known.put(place, difference(all, some));
                    row.add(Cell.SUPPRESSED);
                }
            }
            cells.add(row);
        }
        if (!possible) {
            return new Differencing(false, Map.of());
        }
        Attack attack = Attack.on(new CountTable(whole.rows(), whole.columns(), cells), known, ANYTHING);
        return new Differencing(attack.isPossible(), attack.intervals());
    }

    private static Interval known(Cell cell, Interval ofHidden) {
        if (cell instanceof Cell.Shown shown) {
            return Interval.exactly(shown.count());
        }
        return ofHidden;
    }

    private static Interval difference(Interval all, Interval some) {
        long least = some.most() == Interval.UNBOUNDED ? 0 : Math.max(0, all.least() - some.most());
        long most = all.most() == Interval.UNBOUNDED ? Interval.UNBOUNDED : all.most() - some.least();
        return new Interval(least, most);
    }

    /**
     * The differences that can be told to be small counts of persons.
     *
     * @param k how many persons a count must have at least to be shown
     * @return the cells whose difference is surely from 1 to k − 1
     */
    public Map<Place, Interval> below(long k) {
        Map<Place, Interval> small = new LinkedHashMap<>();
        differences.forEach((place, interval) -> {
            if (interval.least() >= 1 && interval.most() < k) {
                small.put(place, interval);
            }
        });
        return Collections.unmodifiableMap(small);
    }
}
