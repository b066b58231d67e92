package io.github.gcmsdk.indicator.internal.breakdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The names of dimensions, in any case of letters. */
public final class DimensionNames {

    private DimensionNames() {}

    /**
     * A name in capitals, as dimensions are told apart.
     *
     * @param name the name
     * @return the name in capitals
     */
    public static String capitals(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /**
     * A breakdown with its names in capitals. Of names that differ in case only, and have different codes, none is the other:
     * they stay as they are, so that the observation is told by a dimension that nobody asks for rather than by one of the two
     * codes.
     *
     * @param dimensions the codes by name; a code may be null in what was read
     * @return the codes by name, sorted; without those that are null
     */
    public static SortedMap<String, String> inCapitals(Map<String, ? extends @Nullable String> dimensions) {
        Map<String, Integer> codes = new HashMap<>();
        dimensions.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> Map.entry(capitals(entry.getKey()), Objects.requireNonNull(entry.getValue())))
                .distinct()
                .forEach(entry -> codes.merge(entry.getKey(), 1, Integer::sum));
        SortedMap<String, String> named = new TreeMap<>();
        dimensions.forEach((name, code) -> {
            if (code != null) {
                boolean clear = Objects.equals(codes.get(capitals(name)), 1);
                named.put(clear ? capitals(name) : name, code);
            }
        });
        return named;
    }
}
