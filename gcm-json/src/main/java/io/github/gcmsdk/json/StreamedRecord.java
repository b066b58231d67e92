package io.github.gcmsdk.json;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.record.GcmRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as it comes out of a {@link RecordStream}, and what its own rules find in it, each at its place in the text.
 * What rules about several records find is known when all are read, and stands in the report.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param input the name of the input
 * @param key the record's type, id and number in the input
 * @param record the record; null if it cannot be read, and then a finding says why
 * @param findings what was found; of a record with very many problems the first ones
 */
public record StreamedRecord(
        String input, RecordKey key, @Nullable GcmRecord record, List<Finding> findings) {

    /**
     * Copies the list.
     *
     * @param input the name of the input
     * @param key the record's type, id and number in the input
     * @param record the record, or null if it cannot be read
     * @param findings what was found
     */
    public StreamedRecord {
        findings = List.copyOf(findings);
    }

    /**
     * Whether the record could be read and has no error that is not waived.
     *
     * @return true if it may go on, as far as its own rules can tell
     */
    public boolean isAccepted() {
        return record != null
                && findings.stream().noneMatch(found -> found.severity() == Severity.ERROR && !found.isWaived());
    }

    /** Tells how much was found and not the record, which may be about a person. */
    @Override
    public String toString() {
        return "StreamedRecord[" + input + ", " + key.index() + ", " + findings.size() + " findings]";
    }
}
