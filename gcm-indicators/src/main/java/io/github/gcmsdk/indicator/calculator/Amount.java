package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.Term;
import io.github.gcmsdk.indicator.calculator.Statements.Statement;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the observations of one term come to.
 *
 * @param value the sum, or null if there is none
 * @param absence why there is none, or null
 * @param used how many observations went in
 * @param estimated how many of those were estimates
 * @param dropped how many did not, by reason
 * @param units the units of the values that went in, as far as they tell
 * @param notes what was taken for granted, and what may be missing
 * @param vintage the release that they are from; empty if unknown, or if there are none
 * @param untold whether nothing is told of the area and time: there is no observation, or none but those that tell no value;
 *     false where a value is hidden, or is told in a breakdown or release that did not go in
 */
record Amount(
        @Nullable BigDecimal value,
        @Nullable Absence absence,
        long used,
        long estimated,
        SortedMap<String, Long> dropped,
        SortedSet<String> units,
        SortedSet<String> notes,
        String vintage,
        boolean untold) {

    static final Amount NONE = nothing(new TreeMap<>(), "");

    static Amount nothing(SortedMap<String, Long> dropped, String vintage) {
        return new Amount(null, Absence.MISSING, 0, 0, dropped, new TreeSet<>(), new TreeSet<>(), vintage, false);
    }

    static Amount notComputable(String reason, long observations) {
        return new Amount(
                null,
                Absence.NOT_COMPUTABLE,
                0,
                0,
                new TreeMap<>(Map.of(reason, observations)),
                new TreeSet<>(),
                new TreeSet<>(),
                "",
                false);
    }

    /** How many observations there are, those that did not go in too. */
    long observations() {
        return used + dropped.values().stream().mapToLong(Long::longValue).sum();
    }

    /** This amount of an area and time of which nothing is told. */
    Amount ofNothingTold() {
        return new Amount(value, absence, used, estimated, dropped, units, notes, vintage, true);
    }

    /**
     * What an optional term adds: nothing if nothing is told, as tables of refugees leave the column of others in need of
     * protection empty. Values that were not added up are not nothing.
     */
    Amount orZero(Term term) {
        return untold && Boolean.TRUE.equals(term.optional())
                ? new Amount(BigDecimal.ZERO, null, used, estimated, dropped, units, notes, vintage, true)
                : this;
    }

    /**
     * The sum of some statements of one release. One without a value is counted; the others are summed without it, but not where
     * they are no whole for a reason: then there is no sum.
     */
    static Amount sum(
            Map<Place, Statement> statements,
            @Nullable String noWhole,
            SortedSet<String> notes,
            SortedMap<String, Long> dropped,
            String vintage) {
        BigDecimal sum = null;
        Absence absence = null;
        long used = 0;
        long estimated = 0;
        CommonUnit unit = new CommonUnit();
        for (Statement statement : statements.values()) {
            BigDecimal value = statement.value();
            if (statement.isContradictory()) {
                return notComputable("values that contradict each other", statements.size());
            } else if (value == null) {
                absence = absence == null ? statement.absence() : beside(absence, statement.absence());
                dropped.merge(reason(statement.absence()), 1L, Long::sum);
            } else {
                sum = sum == null ? value : sum.add(value);
                used++;
                unit.add(statement.units());
                estimated += statement.isEstimate() ? 1 : 0;
                if (statement.hidden() > 0) {
                    dropped.merge(reason(Absence.SUPPRESSED), statement.hidden(), Long::sum);
                }
                if (statement.repeated() > 0) {
                    dropped.merge("said again", statement.repeated(), Long::sum);
                }
            }
        }
        if (unit.obstacle().isPresent()) {
            return notComputable(unit.obstacle().get(), statements.size());
        }
        if (sum != null && noWhole != null) {
            dropped.merge(noWhole, used, Long::sum);
            Absence why = absence == null ? Absence.MISSING : absence;
            return new Amount(null, why, 0, 0, dropped, new TreeSet<>(), notes, vintage, false);
        }
        unit.assumption().ifPresent(note -> notes.add(note));
        Absence why = sum == null ? absence : null;
        return new Amount(sum, why, used, estimated, dropped, unit.told(), notes, vintage, false);
    }

    /** A sum of what is missing and what cannot exist is missing. */
    private static Absence beside(Absence left, Absence right) {
        boolean lacks = left == Absence.MISSING || right == Absence.MISSING;
        Absence graver = graver(left, right);
        return lacks && graver == Absence.NOT_APPLICABLE ? Absence.MISSING : graver;
    }

    /** What exists and is hidden, or cannot be computed, is told rather than what is not there. */
    static Absence graver(Absence left, Absence right) {
        return weight(left) >= weight(right) ? left : right;
    }

    private static int weight(Absence absence) {
        return switch (absence) {
            case MISSING -> 0;
            case NOT_APPLICABLE -> 1;
            case NOT_COMPUTABLE -> 2;
            case SUPPRESSED -> 3;
        };
    }

    static String reason(Absence absence) {
        return switch (absence) {
            case MISSING -> "missing";
            case NOT_APPLICABLE -> "not applicable";
            case NOT_COMPUTABLE -> "of a multiplier that no unit has";
            case SUPPRESSED -> "suppressed";
        };
    }
}
