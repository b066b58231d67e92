package io.github.gcmsdk.indicator.disclosure;

import io.github.gcmsdk.indicator.disclosure.CountTable.Place;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A table whose small counts are hidden, and the proof that they are. Which count was hidden for what reason is not for
 * readers: it would tell them that a count is small.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param published what may be shown
 * @param primary the cells that were hidden for being small
 * @param complementary the cells that were hidden besides
 * @param attack what can be told of each hidden cell
 */
public record ProtectedTable(CountTable published, Set<Place> primary, Set<Place> complementary, Attack attack) {

    /**
     * Copies the sets.
     *
     * @param published what may be shown
     * @param primary the cells that were hidden for being small
     * @param complementary the cells that were hidden besides
     * @param attack what can be told of each hidden cell
     */
    public ProtectedTable {
        primary = Collections.unmodifiableSet(new LinkedHashSet<>(primary));
        complementary = Collections.unmodifiableSet(new LinkedHashSet<>(complementary));
    }
}
