package io.github.gcmsdk.indicator.observation;

import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.record.Code;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why observations have no value, in the words of a derivation. */
final class Absences {

    static final String MISSING = words(ObservationStatus.MISSING);
    private static final String SUPPRESSED = words(ObservationStatus.SUPPRESSED);
    private static final String NOT_APPLICABLE = words(ObservationStatus.NOT_APPLICABLE);

    /** Reasons that lie in the observations, and not in how they are added up. */
    private static final Set<String> OF_STATUS = Stream.of(ObservationStatus.values())
            .filter(ObservationStatus::isWithoutValue)
            .map(Absences::words)
            .collect(Collectors.toUnmodifiableSet());

    private Absences() {}

    /** Why an observation of a status has no value; empty if it may have one. */
    static Optional<String> of(String status) {
        return Code.parse(ObservationStatus.class, status)
                .known()
                .filter(ObservationStatus::isWithoutValue)
                .map(Absences::words);
    }

    private static String words(ObservationStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static boolean isSuppressed(Subtotal subtotal) {
        return subtotal.dropped().containsKey(SUPPRESSED);
    }

    /** Why a sum into which nothing went has no value. What is hidden stays hidden, whatever else is missing. */
    static Absence of(Subtotal subtotal) {
        Set<String> reasons = subtotal.dropped().keySet();
        if (isSuppressed(subtotal)) {
            return Absence.SUPPRESSED;
        }
        if (!OF_STATUS.containsAll(reasons)) {
            return Absence.NOT_COMPUTABLE;
        }
        return reasons.equals(Set.of(NOT_APPLICABLE)) ? Absence.NOT_APPLICABLE : Absence.MISSING;
    }
}
