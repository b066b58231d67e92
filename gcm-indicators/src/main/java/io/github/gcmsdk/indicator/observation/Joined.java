package io.github.gcmsdk.indicator.observation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Two sets side by side: the observation at a place of the one belongs to that at the same place of the other.
 *
 * <p>Immutable and thread-safe.
 *
 * @param left observations of the set that was joined
 * @param right the partner of each of them; as many
 * @param dropped how many observations have no partner, by reason
 */
public record Joined(ObservationSet left, ObservationSet right, SortedMap<String, Long> dropped) {

    /**
     * Copies the reasons.
     *
     * @param left observations of the set that was joined
     * @param right the partner of each of them; as many
     * @param dropped how many observations have no partner, by reason
     * @throws IllegalArgumentException if the sets are not equally long
     */
    public Joined {
        if (left.size() != right.size()) {
            throw new IllegalArgumentException("right: not as many as on the left");
        }
        dropped = Collections.unmodifiableSortedMap(new TreeMap<>(dropped));
    }
}
