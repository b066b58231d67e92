package io.github.gcmsdk.finding;

import io.github.gcmsdk.internal.engine.Fingerprint;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A decision to accept one finding for a time: the rule, the record and the place, never a row number. What it accepts stays
 * in the report, as waived, and counts for nothing.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param code the code of the rule
 * @param fingerprint the finding, as a report names it; of equal findings at one place it means all
 * @param reason why the finding is accepted
 * @param author the office that decided, never a person
 * @param expires the last day on which the waiver holds
 */
public record Waiver(String code, String fingerprint, String reason, String author, LocalDate expires) {

    /**
     * Takes the parts.
     *
     * @param code the code of the rule
     * @param fingerprint the finding, as a report names it
     * @param reason why the finding is accepted
     * @param author the office that decided
     * @param expires the last day on which the waiver holds
     * @throws IllegalArgumentException if the fingerprint is none
     */
    public Waiver {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(expires, "expires");
        if (!Fingerprint.isOne(fingerprint)) {
            throw new IllegalArgumentException("fingerprint: not 32 hexadecimal digits, as in a report");
        }
        fingerprint = Fingerprint.withoutOrdinal(fingerprint);
    }

    /**
     * A waiver of what a rule finds at a place of a record.
     *
     * @param code the code of the rule
     * @param type the type of the record, empty for the input as a whole
     * @param id the id of the record, empty for the input as a whole
     * @param pointer the place, as a report tells it
     * @param reason why the finding is accepted
     * @param author the office that decided, never a person
     * @param expires the last day on which the waiver holds
     * @return the waiver
     */
    public static Waiver of(
            String code, String type, String id, String pointer, String reason, String author, LocalDate expires) {
        return new Waiver(code, Fingerprint.of(type, id, code, pointer), reason, author, expires);
    }

    /**
     * Whether the waiver holds on a day.
     *
     * @param day the day
     * @return true up to and on the last day
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(expires);
    }

    /** Its reason and author are not repeated: they are free text. */
    @Override
    public String toString() {
        return "waiver of " + code + ' ' + fingerprint + " until " + expires;
    }
}
