package io.github.gcmsdk.json;

import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.record.Dataset;

/**
 * A dataset as far as it could be read, and what was found in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dataset the dataset; a record in it may hold null where something required is missing or could not be read
 * @param report what was found
 */
public record ReadResult(Dataset dataset, Report report) {

    /**
     * The dataset, if it is complete and has no error.
     *
     * @return the dataset; no record in it misses what is required
     * @throws InvalidDataException if it has errors or could not all be read
     */
    public Dataset orThrow() {
        if (!report.isValid()) {
            throw new InvalidDataException(report);
        }
        return dataset;
    }
}
