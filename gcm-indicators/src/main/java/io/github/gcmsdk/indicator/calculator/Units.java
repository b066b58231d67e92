package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.Figure.Derivation;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.Term;
import io.github.gcmsdk.indicator.area.Area;
import io.github.gcmsdk.indicator.calculator.Statements.Statement;
import io.github.gcmsdk.indicator.internal.breakdown.DimensionNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what belongs together: for each area, time and breakdown what each term of a formula comes to there.
 *
 * <p>A dimension by which is not asked takes the total; where there is none, and its codes may be added, their sum. The parts
 * beside a total are passed over, and counted. What is broken down by another dimension does not go in.
 *
 * <p>Releases are kept apart. Each series has releases of its own, so that those of the first term count: another term is of the
 * same release, or of its only one.
 *
 * @param terms what is brought together; the first one tells the releases
 * @param names the dimensions by which is asked, in upper case
 * @param byCounterpart whether the other end is one of them
 * @param additive the dimensions that may be summed
 */
record Units(List<Term> terms, List<String> names, boolean byCounterpart, Additive additive) {

    static final String BOTH = "totals and parts that cannot be told apart";

    /** An area, a time and a breakdown in a release. An absent part is empty. */
    record Unit(String area, String period, String counterpart, SortedMap<String, String> dimensions, String vintage)
            implements Comparable<Unit> {

        private static final Comparator<Unit> ORDER = Comparator.comparing(Unit::area)
                .thenComparing(Unit::period)
                .thenComparing(Unit::counterpart)
                .thenComparing(unit -> Place.told(unit.dimensions))
                .thenComparing(Unit::vintage);

        Unit ofVintage(String other) {
            return new Unit(area, period, counterpart, dimensions, other);
        }

        Unit ofPeriod(String other) {
            return new Unit(area, other, counterpart, dimensions, vintage);
        }

        Unit ofArea(String other) {
            return new Unit(other, period, counterpart, dimensions, vintage);
        }

        /** A figure of this unit; a measure tells figures of one unit apart. */
        Figure figure(
                IndicatorDefinition definition,
                @Nullable String series,
                @Nullable String measure,
                @Nullable BigDecimal value,
                @Nullable Absence absence,
                Derivation how) {
            SortedMap<String, String> labels = new TreeMap<>(dimensions);
            if (!counterpart.isEmpty()) {
                labels.put("COUNTERPART", counterpart);
            }
            if (measure != null) {
                labels.put("MEASURE", measure);
            }
            return new Figure(
                    definition.id(),
                    series,
                    area.isEmpty() ? null : area,
                    Place.time(period),
                    labels,
                    value,
                    absence,
                    definition.unit(),
                    how);
        }

        Unit withoutDimensions() {
            return new Unit(area, period, counterpart, new TreeMap<>(), vintage);
        }

        Unit withoutCounterpart() {
            return new Unit(area, period, "", dimensions, vintage);
        }

        @Override
        public int compareTo(Unit other) {
            return ORDER.compare(this, other);
        }
    }

    static final String COUNTERPART = "counterpart";

    /** The statements of one term at a unit, by release. */
    private static final class Releases extends TreeMap<String, SortedMap<Place, Statement>> {
        private static final long serialVersionUID = 1L;
    }

    SortedMap<Unit, List<Amount>> of(SortedMap<Place, Statement> statements) {
        SortedMap<Unit, List<Releases>> found = find(statements);
        SortedSet<String> vintages = vintages(found);
        List<Set<Unit>> told = told(statements);
        SortedMap<Unit, List<Amount>> amounts = new TreeMap<>();
        found.forEach((unit, releases) -> {
            boolean anywhere = !releases.get(0).isEmpty();
            if (byCounterpart && unit.counterpart().isEmpty() && !anywhere) {
                return; // what all counterparts share
            }
            for (String vintage : vintages) {
                if (!anywhere || releases.get(0).containsKey(vintage)) {
                    amounts.put(unit.ofVintage(vintage), amounts(unit, found, vintage, told));
                }
            }
        });
        return amounts;
    }

    /** For each term the areas and times of which something is told, in whatever breakdown and release. */
    private List<Set<Unit>> told(SortedMap<Place, Statement> statements) {
        List<Set<Unit>> told = new ArrayList<>();
        for (Term term : terms) {
            Set<Unit> units = new HashSet<>();
            statements.forEach((place, statement) -> {
                if (matches(term, place) && !statement.tellsNothing()) {
                    units.add(unit(term, place).withoutDimensions());
                }
            });
            told.add(units);
        }
        return told;
    }

    private SortedMap<Unit, List<Releases>> find(SortedMap<Place, Statement> statements) {
        SortedMap<Unit, List<Releases>> found = new TreeMap<>();
        statements.forEach((place, statement) -> {
            for (int i = 0; i < terms.size(); i++) {
                if (matches(terms.get(i), place)) {
                    found.computeIfAbsent(unit(terms.get(i), place), unit -> noReleases())
                            .get(i)
                            .computeIfAbsent(place.vintage(), vintage -> new TreeMap<>())
                            .put(place, statement);
                }
            }
        });
        return found;
    }

    private List<Releases> noReleases() {
        List<Releases> releases = new ArrayList<>();
        terms.forEach(term -> releases.add(new Releases()));
        return releases;
    }

    private static boolean matches(Term term, Place place) {
        return place.series().equals(term.series())
                && place.dimensions().entrySet().containsAll(upperCase(term).entrySet());
    }

    private static Map<String, String> upperCase(Term term) {
        Map<String, String> dimensions = new TreeMap<>();
        term.dimensions().forEach((name, code) -> dimensions.put(DimensionNames.capitals(name), code));
        return dimensions;
    }

    private Unit unit(Term term, Place place) {
        boolean swapped = Boolean.TRUE.equals(term.ofCounterpart());
        SortedMap<String, String> dimensions = new TreeMap<>();
        names.forEach(name -> dimensions.put(
                name, Objects.requireNonNullElse(place.dimensions().get(name), Place.TOTAL)));
        return new Unit(
                swapped ? place.counterpart() : place.area(),
                place.period(),
                byCounterpart ? other(term, place) : "",
                dimensions,
                "");
    }

    private static String other(Term term, Place place) {
        return Boolean.TRUE.equals(term.ofCounterpart()) ? place.area() : place.counterpart();
    }

    /** The releases of the first term; those of all others if there is nothing of it. */
    private static SortedSet<String> vintages(SortedMap<Unit, List<Releases>> found) {
        SortedSet<String> ofFirst = new TreeSet<>();
        found.values().forEach(releases -> ofFirst.addAll(releases.get(0).keySet()));
        return ofFirst.isEmpty() ? new TreeSet<>(Set.of("")) : ofFirst;
    }

    private List<Amount> amounts(
            Unit unit, SortedMap<Unit, List<Releases>> found, String vintage, List<Set<Unit>> told) {
        List<Releases> own = Objects.requireNonNull(found.get(unit));
        List<Releases> shared = found.get(unit.withoutCounterpart());
        List<Amount> amounts = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Releases releases = own.get(i).isEmpty() && shared != null ? shared.get(i) : own.get(i);
            Amount amount = amount(terms.get(i), releases, vintage, i == 0);
            boolean any = told.get(i).contains(unit.withoutDimensions())
                    || told.get(i).contains(unit.withoutDimensions().withoutCounterpart());
            amounts.add(any ? amount : amount.ofNothingTold());
        }
        return amounts;
    }

    private Amount amount(Term term, Releases releases, String vintage, boolean first) {
        SortedMap<Place, Statement> statements = releases.get(vintage);
        String used = vintage;
        if (statements == null && !first && releases.size() == 1) {
            used = releases.firstKey();
            statements = releases.get(used);
        } else if (statements == null && !first && releases.size() > 1) {
            return Amount.notComputable("of several other releases", releases.size());
        }
        return statements == null ? Amount.NONE : amount(term, statements, used);
    }

    private Amount amount(Term term, SortedMap<Place, Statement> statements, String vintage) {
        SortedMap<String, Long> dropped = new TreeMap<>();
        SortedMap<List<String>, SortedMap<Place, Statement>> byPattern =
                new TreeMap<>(Comparator.<List<String>>comparingInt(List::size).thenComparing(Object::toString));
        statements.forEach((place, statement) -> {
            List<String> pattern = new ArrayList<>(place.dimensions().keySet());
            pattern.removeAll(upperCase(term).keySet());
            pattern.removeAll(names);
            String foreign = pattern.stream()
                    .filter(name -> !additive.contains(name))
                    .findFirst()
                    .orElse(null);
            String other = other(term, place);
            if (foreign != null) {
                dropped.merge("broken down by " + foreign, 1L, Long::sum);
            } else if (!byCounterpart && !other.isEmpty() && Area.isAggregate(other)) {
                dropped.merge("of a counterpart that is an aggregate", 1L, Long::sum);
            } else if (!byCounterpart && Gathered.isUnknown(other)) {
                dropped.merge("of a counterpart that no list has", 1L, Long::sum);
            } else {
                if (!byCounterpart && !other.isEmpty()) {
                    pattern.add(COUNTERPART);
                }
                byPattern.computeIfAbsent(pattern, p -> new TreeMap<>()).put(place, statement);
            }
        });
        return byPattern.isEmpty() ? Amount.nothing(dropped, vintage) : least(byPattern, dropped, vintage);
    }

    /** The least broken down are the total of the others. */
    private Amount least(
            SortedMap<List<String>, SortedMap<Place, Statement>> byPattern,
            SortedMap<String, Long> dropped,
            String vintage) {
        List<String> least = byPattern.firstKey();
        @Nullable SortedMap<Place, Statement> statements = null;
        for (Map.Entry<List<String>, SortedMap<Place, Statement>> entry : byPattern.entrySet()) {
            if (statements == null) {
                statements = entry.getValue();
            } else if (entry.getKey().size() == least.size()) {
                return Amount.notComputable(
                        BOTH, statements.size() + (long) entry.getValue().size());
            } else {
                dropped.merge("a part of a total", (long) entry.getValue().size(), Long::sum);
            }
        }
        SortedMap<Place, Statement> summed = Objects.requireNonNull(statements);
        return Amount.sum(summed, additive.noWhole(least, summed), additive.unnamed(least, summed), dropped, vintage);
    }
}
