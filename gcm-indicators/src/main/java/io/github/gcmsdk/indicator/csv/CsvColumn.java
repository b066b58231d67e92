package io.github.gcmsdk.indicator.csv;

import java.util.List;

/**
 * A column that a mapping reads, under any of its names. A name that begins with {@code #} is a hashtag of the Humanitarian
 * Exchange Language (HXL), whose attributes may come in any order. Case, and white space around a name, do not count.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param required whether nothing can be read without the column
 * @param names the names, the best first; at least one
 */
public record CsvColumn(boolean required, List<String> names) {

    /**
     * Checks the names.
     *
     * @param required whether nothing can be read without the column
     * @param names the names, the best first; at least one
     * @throws IllegalArgumentException if there is no name
     */
    public CsvColumn {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("names: none");
        }
    }

    /**
     * A column without which nothing can be read.
     *
     * @param names its names, the best first
     * @return the column
     * @throws IllegalArgumentException if there is no name
     */
    public static CsvColumn required(String... names) {
        return new CsvColumn(true, List.of(names));
    }

    /**
     * A column that may be missing: its cells are blank then.
     *
     * @param names its names, the best first
     * @return the column
     * @throws IllegalArgumentException if there is no name
     */
    public static CsvColumn optional(String... names) {
        return new CsvColumn(false, List.of(names));
    }
}
