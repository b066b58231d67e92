package io.github.gcmsdk.indicator.csv;

/**
 * Limits on what a table controls. A cell or row over its limit is a finding, and the row is skipped; where a row, or the
 * table, is so long that the rest cannot be told from it, reading ends. The report is incomplete then.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param cellLength how many characters a cell may have
 * @param rowLength how many characters a cell may have before reading ends, since a quotation mark is probably not closed
 * @param columns how many cells a row may have
 * @param bytes how many bytes a table may have
 */
public record CsvLimits(int cellLength, int rowLength, int columns, long bytes) {

    /** Cells of 100,000 characters, 8 million before reading ends, 1000 columns, 64 GiB. */
    public static final CsvLimits STANDARD = new CsvLimits(100_000, 8_000_000, 1_000, 64L << 30);

    /**
     * Takes the limits.
     *
     * @param cellLength how many characters a cell may have, at least 1
     * @param rowLength how many characters a cell may have before reading ends, at least 1
     * @param columns how many cells a row may have, at least 1
     * @param bytes how many bytes a table may have, at least 1
     * @throws IllegalArgumentException if one of them is less than 1
     */
    public CsvLimits {
        if (Math.min(Math.min(cellLength, rowLength), Math.min(columns, bytes)) < 1) {
            throw new IllegalArgumentException("limits: each is at least 1");
        }
    }
}
