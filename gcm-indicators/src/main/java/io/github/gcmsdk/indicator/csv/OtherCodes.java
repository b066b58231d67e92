package io.github.gcmsdk.indicator.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a publisher lists under two codes of its own, such as a region of two groupings with the same members. Rows of one code
 * are never taken for each other, and no more than the two are looked at in what is remembered.
 */
final class OtherCodes {

    /** Years of four digits, and no more. */
    private static final int MOST = 10_000;

    /** Longer cells are no counts, and not remembered. */
    private static final int LONGEST = 1_000;

    private record Row(String code, List<String> cells) {}

    private final Map<String, Row> first = new HashMap<>();

    /**
     * Whether an earlier row told the very same under another code.
     *
     * @param key what the rows are about, such as an area and a year
     * @param code the code of this row
     * @param cells what this row tells
     */
    boolean told(String key, String code, List<String> cells) {
        Row earlier = first.get(key);
        if (earlier != null) {
            return !earlier.code.equals(code) && earlier.cells.equals(cells);
        }
        if (first.size() < MOST && cells.stream().mapToInt(String::length).sum() <= LONGEST) {
            first.put(key, new Row(code, List.copyOf(cells)));
        }
        return false;
    }
}
