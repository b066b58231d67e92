package io.github.gcmsdk.indicator.disclosure;

import io.github.gcmsdk.indicator.disclosure.CountTable.Place;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Hides small counts of a table, totals included, and as many others as it takes that none of them can be told closely. What
 * is hidden besides costs as few persons as a cheapest path finds for one count after the other; fewer might do.
 *
 * <pre>{@code
 * ProtectedTable safe = new Suppression(10, 5, Zeros.SHOWN).protect(table);
 * safe.published();      // what may be shown
 * safe.attack();         // the proof: what can be told of each hidden count
 * }</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param k how many persons a count must have at least to be shown, at least 1
 * @param width how far apart the least and the greatest possible value of a hidden count are to be at least, at least 1
 * @param zeros whether zeros are shown or hidden
 */
public record Suppression(int k, long width, Zeros zeros) {

    /** What becomes of counts of nobody. */
    public enum Zeros {
        /** All of them are shown, and readers know that no zero is hidden. */
        SHOWN,
        /** They are hidden like small counts. */
        HIDDEN
    }

    /**
     * Takes the numbers.
     *
     * @param k how many persons a count must have at least to be shown, at least 1
     * @param width how far apart the possible values of a hidden count are to be at least, 1 to {@link Cell#MOST}
     * @param zeros whether zeros are shown or hidden
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Suppression {
        Objects.requireNonNull(zeros, "zeros");
        if (k < 1) {
            throw new IllegalArgumentException("k: less than 1: " + k);
        }
        if (width < 1 || width > Cell.MOST) {
            throw new IllegalArgumentException("width: not from 1 to " + Cell.MOST + ": " + width);
        }
    }

    /**
     * Protects a table.
     *
     * @param table the counts as they are; what is absent stays so
     * @return what may be shown, with the proof
     * @throws IllegalArgumentException if a count is suppressed already, or the shown counts do not add up
     */
    public ProtectedTable protect(CountTable table) {
        if (table.cells().stream().anyMatch(row -> row.contains(Cell.SUPPRESSED))) {
            throw new IllegalArgumentException("table: a count is suppressed already, so that its value is not known");
        }
        if (!Attack.on(table).isPossible()) {
            throw new IllegalArgumentException("table: the counts do not add up to their totals");
        }
        Set<Place> primary = primary(table);
        CountTable published = table;
        for (Place place : primary) {
            published = published.with(place, Cell.SUPPRESSED);
        }
        Set<Place> complementary = new LinkedHashSet<>();
        Rerouting paths = new Rerouting(table, width, least());
        for (Place place : byCount(primary, table)) {
            if (Attack.on(published, least(), place).width() < width) {
                for (Place further : paths.cheapest(place, published)) {
                    published = published.with(further, Cell.SUPPRESSED);
                    complementary.add(further);
                }
            }
        }
        return new ProtectedTable(published, primary, complementary, Attack.on(published, least()));
    }

    /** The least count that is hidden, as readers know it. */
    private long least() {
        return zeros == Zeros.HIDDEN ? 0 : 1;
    }

    private Set<Place> primary(CountTable table) {
        Set<Place> small = new LinkedHashSet<>();
        for (int i = 0; i <= table.rows().size(); i++) {
            for (int j = 0; j <= table.columns().size(); j++) {
                if (table.cells().get(i).get(j) instanceof Cell.Shown shown
                        && shown.count() < k
                        && shown.count() >= least()) {
                    small.add(table.place(i, j));
                }
            }
        }
        return small;
    }

    /** The greatest first: what protects it often protects the smaller ones too. */
    private static List<Place> byCount(Set<Place> places, CountTable table) {
        return places.stream()
                .sorted(Comparator.comparingLong((Place place) -> Rerouting.count(table, place))
                        .reversed())
                .toList();
    }
}
