package io.github.gcmsdk.indicator.internal.breakdown;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether values of some codes of a dimension are those of the whole, by the codes that make it: each of them has a value, and
 * no other code stands beside them. A code that no observation has is as absent as one that has no value.
 *
 * @param lacking the codes that have no value and are needed
 * @param beside the codes that are none of those that make the whole
 */
public record Parts(SortedSet<String> lacking, SortedSet<String> beside) {

    /** A reason is counted for itself: it must not be another one for every combination of many codes. */
    private static final int MOST_NAMED = 3;

    /**
     * Copies the codes.
     *
     * @param lacking the codes that have no value and are needed
     * @param beside the codes that are none of those that make the whole
     */
    public Parts {
        lacking = Collections.unmodifiableSortedSet(new TreeSet<>(lacking));
        beside = Collections.unmodifiableSortedSet(new TreeSet<>(beside));
    }

    /**
     * Compares the codes that are needed with those that are there.
     *
     * @param needed the codes that make the whole
     * @param told the codes that observations have
     * @param withValue those of them that have a value
     * @return the parts
     */
    public static Parts of(Set<String> needed, Set<String> told, Set<String> withValue) {
        SortedSet<String> lacking = new TreeSet<>(needed);
        lacking.removeAll(withValue);
        SortedSet<String> beside = new TreeSet<>(told);
        beside.removeAll(needed);
        return new Parts(lacking, beside);
    }

    /**
     * Whether the values are those of the whole.
     *
     * @return true if none is lacking, and none stands beside
     */
    public boolean areWhole() {
        return lacking.isEmpty() && beside.isEmpty();
    }

    /**
     * Why the values are no whole, as the reason for which observations are dropped.
     *
     * @param dimension the name of the dimension
     * @return the reason
     */
    public String reason(String dimension) {
        return lacking.isEmpty()
                ? "of a total that has other codes of " + dimension + " beside its parts: " + named(beside)
                : "of a total that lacks codes of " + dimension + ": " + named(lacking);
    }

    private static String named(SortedSet<String> codes) {
        String first = codes.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return codes.size() <= MOST_NAMED ? first : first + " and " + (codes.size() - MOST_NAMED) + " more";
    }
}
