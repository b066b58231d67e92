package io.github.gcmsdk.json;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.record.GcmRecord;
import java.util.List;

/**
 * A record and what its own rules find in it.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param <T> the type of the record
 * @param record the record
 * @param findings what was found, without places in a text
 */
public record Checked<T extends GcmRecord>(T record, List<Finding> findings) {

    /**
     * Copies the list.
     *
     * @param record the record
     * @param findings what was found
     */
    public Checked {
        findings = List.copyOf(findings);
    }

    /**
     * Whether the record has no error that is not waived.
     *
     * @return true if it may go on
     */
    public boolean isAccepted() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR && !finding.isWaived());
    }

    /** Tells how much was found and not the record, which may be about a person. */
    @Override
    public String toString() {
        return "Checked[" + findings.size() + " findings]";
    }
}
