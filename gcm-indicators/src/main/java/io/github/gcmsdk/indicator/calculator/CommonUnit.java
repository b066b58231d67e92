package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.fund.CurrencyCode;
import io.github.gcmsdk.indicator.internal.rule.SdmxCodes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The unit that values are added up in. A value whose unit is not told is taken to be in that of the others, and that is said;
 * but not an amount of money, which nobody can compare without its currency.
 */
final class CommonUnit {

    private static final String DIFFERENT = "in different units";

    private final SortedSet<String> told = new TreeSet<>();
    private long untold;

    /** Takes the units of a value, as far as they are told; persons are counted in numbers. */
    void add(Collection<String> units) {
        units.forEach(unit -> told.add(SdmxCodes.unit(unit)));
        untold += units.isEmpty() ? 1 : 0;
    }

    SortedSet<String> told() {
        return Collections.unmodifiableSortedSet(told);
    }

    boolean isMoney() {
        return told.stream().anyMatch(unit -> CurrencyCode.parse(unit).isKnown());
    }

    /** Why the values are not added up; empty if they may be. */
    Optional<String> obstacle() {
        if (told.size() > 1) {
            return Optional.of(DIFFERENT);
        }
        return untold > 0 && isMoney() ? Optional.of("of money, some of them without a currency") : Optional.empty();
    }

    /** Why the values are not set against others, above and below a line; empty if they may be. */
    Optional<String> obstacleTo(CommonUnit below) {
        return obstacle()
                .or(below::obstacle)
                .or(() -> told.isEmpty() || below.told.isEmpty() || told.equals(below.told)
                        ? Optional.empty()
                        : Optional.of(DIFFERENT));
    }

    /** Why a figure in a unit is not made of the values; empty if it may be, or if the figure has no unit. */
    Optional<String> obstacleAs(@Nullable String unit) {
        return unit == null || told.isEmpty() || told.equals(Set.of(SdmxCodes.unit(unit)))
                ? Optional.empty()
                : Optional.of("in another unit than the figure, which is in " + unit);
    }

    /** What is taken for granted when the values are set against others: numbers need no unit. */
    List<String> assumptions(CommonUnit below) {
        List<String> notes = new ArrayList<>();
        assumption().ifPresent(notes::add);
        below.assumption().ifPresent(notes::add);
        SortedSet<String> both = new TreeSet<>(told);
        both.addAll(below.told);
        if (told.isEmpty() != below.told.isEmpty() && !both.equals(Set.of(SdmxCodes.NUMBER))) {
            String same = isMoney() || below.isMoney() ? "currency" : "unit";
            notes.add("above and below the line are taken to be in one " + same + ": one of them tells none");
        }
        return notes;
    }

    /** What is taken for granted; empty if nothing is. */
    Optional<String> assumption() {
        return untold == 0 || told.isEmpty()
                ? Optional.empty()
                : Optional.of("values without a unit are taken to be in " + told.first() + ": " + untold);
    }
}
