package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.fund.CurrencyCode;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The unit that values are added up in. A value whose unit is not told is taken to be in that of the others, and that is said;
 * but not an amount of money, which nobody can compare without its currency.
 */
final class CommonUnit {

    private final SortedSet<String> told = new TreeSet<>();
    private long untold;

    /** Takes the units of a value, as far as they are told. */
    void add(Collection<String> units) {
        told.addAll(units);
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
            return Optional.of("in different units");
        }
        return untold > 0 && isMoney() ? Optional.of("of money, some of them without a currency") : Optional.empty();
    }

    /** What is taken for granted; empty if nothing is. */
    Optional<String> assumption() {
        return untold == 0 || told.isEmpty()
                ? Optional.empty()
                : Optional.of("values without a unit are taken to be in " + told.first() + ": " + untold);
    }
}
