package io.github.gcmsdk.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule that was broken at a place. It holds no text: the message is made on demand, in the reader's language. What it
 * takes from the input is cut to 80 code points, and masked where it looks like personal data.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param code the code of the rule
 * @param severity the severity after the policy
 * @param record the record, null if the finding is about the input as a whole
 * @param pointer the place in the record, or in the document, as a JSON Pointer in the partner's terms
 * @param location the place in the input, null for objects in memory
 * @param related other places that the finding is about
 * @param arguments what the message tells, by name
 * @param suggestion what was probably meant, or null
 * @param fingerprint what tells the finding from others: the same wherever the record stands in the input
 * @param status what is known of it besides the data, or null
 * @param waiver what accepts it, null unless it is waived
 */
public record Finding(
        String code,
        Severity severity,
        @Nullable RecordKey record,
        String pointer,
        @Nullable Location location,
        List<Related> related,
        Map<String, String> arguments,
        @Nullable String suggestion,
        String fingerprint,
        @Nullable FindingStatus status,
        @Nullable Waiver waiver) {

    /**
     * Copies the collections.
     *
     * @param code the code of the rule
     * @param severity the severity after the policy
     * @param record the record, or null
     * @param pointer the place in the record
     * @param location the place in the input, or null
     * @param related other places that the finding is about
     * @param arguments what the message tells, by name
     * @param suggestion what was probably meant, or null
     * @param fingerprint what tells the finding from others
     * @param status what is known of it besides the data, or null
     * @param waiver what accepts it, or null
     */
    public Finding {
        related = List.copyOf(related);
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * A finding of which nothing is known besides the data.
     *
     * @param code the code of the rule
     * @param severity the severity after the policy
     * @param record the record, or null
     * @param pointer the place in the record
     * @param location the place in the input, or null
     * @param related other places that the finding is about
     * @param arguments what the message tells, by name
     * @param suggestion what was probably meant, or null
     * @param fingerprint what tells the finding from others
     */
    public Finding(
            String code,
            Severity severity,
            @Nullable RecordKey record,
            String pointer,
            @Nullable Location location,
            List<Related> related,
            Map<String, String> arguments,
            @Nullable String suggestion,
            String fingerprint) {
        this(code, severity, record, pointer, location, related, arguments, suggestion, fingerprint, null, null);
    }

    /**
     * The finding with another status.
     *
     * @param other what is known of it, or null
     * @return a copy
     */
    public Finding withStatus(@Nullable FindingStatus other) {
        return new Finding(
                code,
                severity,
                record,
                pointer,
                location,
                related,
                arguments,
                suggestion,
                fingerprint,
                other,
                other == FindingStatus.WAIVED ? waiver : null);
    }

    /**
     * Whether a waiver accepts the finding.
     *
     * @return true if it counts for nothing
     */
    public boolean isWaived() {
        return status == FindingStatus.WAIVED;
    }

    /**
     * The message: what is wrong, and where.
     *
     * @param language the reader's language; English if it is not shipped
     * @return one sentence
     */
    public String format(Locale language) {
        return Messages.of(language).message(this);
    }

    /**
     * How to mend it.
     *
     * @param language the reader's language; English if it is not shipped
     * @return one sentence
     */
    public String mend(Locale language) {
        return Messages.of(language).mend(this);
    }

    @Override
    public String toString() {
        return (location == null ? "" : location + ": ") + severity.code() + ' ' + code + ' ' + pointer;
    }
}
