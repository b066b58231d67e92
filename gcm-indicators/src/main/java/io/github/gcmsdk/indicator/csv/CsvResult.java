package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.finding.Report;
import java.util.List;

/**
 * A table as far as it could be read, and what was found in it.
 *
 * @param <T> what the rows became
 * @param records the records, in the order of the table
 * @param report what was found
 */
public record CsvResult<T>(List<T> records, Report report) {

    /**
     * Copies the records.
     *
     * @param records the records, in the order of the table
     * @param report what was found
     */
    public CsvResult {
        records = List.copyOf(records);
    }
}
