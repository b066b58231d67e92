package io.github.gcmsdk.json;

/**
 * Limits on what input controls. What is over a limit is a finding, and is skipped; the report is incomplete then.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param depth how deep values may be nested in a record
 * @param stringLength how many characters a string may have
 * @param nameLength how many characters the name of a member may have
 * @param numberLength how many digits a number may have; its scale lies within the same bounds, positive and negative
 * @param recordBytes how many bytes a record may have
 */
public record Limits(int depth, int stringLength, int nameLength, int numberLength, int recordBytes) {

    /** Depth 64, strings of a million characters, names of 1000, numbers of 400 digits, records of 8 MB. */
    public static final Limits STANDARD = new Limits(64, 1_000_000, 1_000, 400, 8_000_000);

    /**
     * Takes the limits.
     *
     * @param depth how deep values may be nested, at least 1
     * @param stringLength how many characters a string may have, at least 1
     * @param nameLength how many characters a name may have, at least 1
     * @param numberLength how many digits a number may have, at least 1
     * @param recordBytes how many bytes a record may have, at least 1
     * @throws IllegalArgumentException if one of them is less than 1, or the depth more than 1000
     */
    public Limits {
        if (Math.min(Math.min(depth, stringLength), Math.min(Math.min(nameLength, numberLength), recordBytes)) < 1) {
            throw new IllegalArgumentException("limits: each is at least 1");
        }
        if (depth > 1000) {
            throw new IllegalArgumentException("depth: at most 1000, since values are read by recursion");
        }
    }
}
