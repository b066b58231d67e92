package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.Aggregation;
import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.Figure.Derivation;
import io.github.gcmsdk.indicator.Formula;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.Ratio;
import io.github.gcmsdk.indicator.RatioOfSums;
import io.github.gcmsdk.indicator.Series;
import io.github.gcmsdk.indicator.Share;
import io.github.gcmsdk.indicator.Term;
import io.github.gcmsdk.indicator.calculator.Gathered.Part;
import io.github.gcmsdk.indicator.calculator.ObservationCalculator.Asked;
import io.github.gcmsdk.indicator.calculator.Units.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a definition whose formula names the series above and below the line. Of several areas it is the sum over
 * those with all that is needed above, over that below; how much of the population they hold is told where the observations
 * have a series {@code population}.
 */
final class SumOrRatio {

    private static final String POPULATION = "population";
    private static final String COVERED = "population covered";

    private final IndicatorDefinition definition;
    private final Formula formula;
    private final List<Term> terms = new ArrayList<>();
    private final int population;
    private final boolean aggregated;

    private SumOrRatio(IndicatorDefinition definition, Formula formula) {
        this.definition = definition;
        this.formula = formula;
        terms.addAll(formula.above());
        terms.addAll(formula.below());
        if (terms.stream().noneMatch(term -> term.series().equals(POPULATION))) {
            terms.add(Term.of(POPULATION));
        }
        population = terms.stream().map(Term::series).toList().indexOf(POPULATION);
        aggregated = calculator().hasRegions();
    }

    /**
     * The calculator of a definition.
     *
     * @throws IllegalArgumentException if there is something below the line, and no multiplier
     */
    static ObservationCalculator of(IndicatorDefinition definition, Formula formula) {
        if (!formula.below().isEmpty() && formula.multiplier() == null) {
            throw new IllegalArgumentException("definition: a ratio without a multiplier: " + definition.id());
        }
        return new SumOrRatio(definition, formula).calculator();
    }

    private ObservationCalculator calculator() {
        return new ObservationCalculator(definition, terms, List.of(), ObservationCalculator.Shape.FREE, this::figures);
    }

    private List<Figure> figures(Map<Unit, List<Amount>> units, Asked asked) {
        Gathered gathered = Gathered.of(units, asked);
        List<Figure> figures = new ArrayList<>();
        gathered.parts().forEach((group, parts) -> figures.add(figure(group, parts, gathered.droppedOf(group))));
        return figures;
    }

    private Figure figure(Unit group, List<Part> parts, SortedMap<String, Long> dropped) {
        Map<String, String> inputs = new LinkedHashMap<>();
        long used = 0;
        long estimated = 0;
        for (int i = 0; i < formula.above().size() + formula.below().size(); i++) {
            estimated += estimated(i, parts, inputs);
            used += tell(i, parts, inputs, dropped);
        }
        boolean several = parts.size() > 1 && !aggregated;
        SortedSet<String> notes = new TreeSet<>();
        String obstacle = several ? null : compareUnits(parts, notes);
        Figure computed = several
                ? refused(group, "there is no rule for a figure of several areas")
                : obstacle != null
                        ? refused(group, "amounts " + obstacle)
                        : formula.below().isEmpty() ? sum(group, parts) : ratio(group, parts);
        parts.forEach(part -> part.amounts().forEach(amount -> notes.addAll(amount.notes())));
        Ratio coverage = several || parts.size() < 2 || formula.below().isEmpty() ? null : coverage(parts);
        if (coverage != null) {
            inputs.put(COVERED, coverage.toString());
        }
        return finished(group, computed, inputs, used, estimated, dropped, notes, several ? null : absence(parts));
    }

    /** What a term is over all areas that have it. */
    private long tell(int i, List<Part> parts, Map<String, String> inputs, SortedMap<String, Long> dropped) {
        String name = name(terms.get(i));
        if (inputs.containsKey(name)) {
            return 0; // it stands above and below
        }
        BigDecimal sum = null;
        long used = 0;
        for (Part part : parts) {
            Amount amount = part.amounts().get(i);
            amount.dropped().forEach((reason, count) -> dropped.merge(reason, count, Long::sum));
            used += amount.used();
            if (amount.value() != null) {
                sum = sum == null ? amount.value() : sum.add(amount.value());
            }
        }
        inputs.put(name, (sum == null ? "none" : sum.toPlainString()) + ", observations: " + used);
        return used;
    }

    /** How many estimates are in a term, if it was not told before. */
    private long estimated(int i, List<Part> parts, Map<String, String> told) {
        return told.containsKey(name(terms.get(i)))
                ? 0
                : parts.stream()
                        .mapToLong(part -> part.amounts().get(i).estimated())
                        .sum();
    }

    private static String name(Term term) {
        String dimensions = term.dimensions().entrySet().stream()
                .map(entry -> " " + entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining());
        return term.series() + dimensions + (Boolean.TRUE.equals(term.ofCounterpart()) ? ", by counterpart" : "");
    }

    private Figure refused(Unit group, String reason) {
        return bare(group, null, Absence.NOT_COMPUTABLE, List.of(reason));
    }

    /** Why amounts are not added up, divided or made a figure, by their units; null if they may be. What is taken for granted is noted. */
    private @Nullable String compareUnits(List<Part> parts, SortedSet<String> notes) {
        CommonUnit above = unit(parts, 0, formula.above().size());
        CommonUnit below = unit(
                parts,
                formula.above().size(),
                formula.above().size() + formula.below().size());
        if (formula.below().isEmpty()) {
            above.assumption().ifPresent(note -> notes.add(note));
            return above.obstacle()
                    .or(() -> above.obstacleAs(definition.unit()))
                    .orElse(null);
        }
        notes.addAll(above.assumptions(below));
        return above.obstacleTo(below).orElse(null);
    }

    private static CommonUnit unit(List<Part> parts, int from, int to) {
        CommonUnit unit = new CommonUnit();
        for (Part part : parts) {
            part.amounts().subList(from, to).stream()
                    .filter(amount -> amount.value() != null)
                    .forEach(amount -> unit.add(amount.units()));
        }
        return unit;
    }

    private Figure sum(Unit group, List<Part> parts) {
        BigDecimal sum = null;
        long without = 0;
        for (Part part : parts) {
            BigDecimal value = above(part);
            if (value == null) {
                without++;
            } else {
                sum = sum == null ? value : sum.add(value);
            }
        }
        List<String> notes = new ArrayList<>();
        if (parts.size() > 1) {
            notes.add("areas with a value: " + (parts.size() - without) + " of " + parts.size());
            Ratio coverage = coverage(parts);
            if (coverage != null) {
                notes.add(COVERED + ": " + coverage);
            }
        }
        BigDecimal rounded = sum == null || formula.decimals() == null
                ? sum
                : sum.setScale(formula.decimals(), RoundingMode.HALF_UP);
        return bare(group, rounded, sum == null ? Absence.MISSING : null, notes);
    }

    /** The share of the population in areas that tell what is needed; null if the population of an area is not known. */
    private @Nullable Ratio coverage(List<Part> parts) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal covered = BigDecimal.ZERO;
        for (Part part : parts) {
            BigDecimal people = part.amounts().get(population).value();
            if (people == null) {
                return null;
            }
            all = all.add(people);
            covered = above(part) == null || below(part) == null ? covered : covered.add(people);
        }
        return all.signum() == 0 ? null : new Ratio(covered, all);
    }

    private Figure bare(Unit group, @Nullable BigDecimal value, @Nullable Absence absence, List<String> notes) {
        return new Figure(
                definition.id(),
                series(),
                null,
                null,
                new TreeMap<>(),
                value,
                absence,
                definition.unit(),
                new Derivation(
                        words(),
                        null,
                        Objects.requireNonNullElse(formula.multiplier(), BigDecimal.ONE),
                        Map.of(),
                        0,
                        0L,
                        new TreeMap<>(),
                        Place.day(group.vintage()),
                        notes));
    }

    private Figure ratio(Unit group, List<Part> parts) {
        boolean overWhole = isOverWhole(parts);
        long untold = overWhole ? parts.stream().filter(this::tellsNothingAbove).count() : 0;
        RatioOfSums ratio = new RatioOfSums(
                definition,
                series(),
                group.area(),
                null,
                new TreeMap<>(),
                null,
                null,
                Place.day(group.vintage()),
                untold == 0 ? List.of() : List.of("areas below the line that tell nothing above it: " + untold));
        return parts.stream()
                .map(part ->
                        Share.of(overWhole && tellsNothingAbove(part) ? BigDecimal.ZERO : above(part), below(part)))
                .collect(ratio.toCollector());
    }

    /** Whether areas that tell no numerator have a place below the line; not where no area tells one. */
    private boolean isOverWhole(List<Part> parts) {
        return parts.size() > 1
                && definition.aggregation() != null
                && definition.aggregation().is(Aggregation.SUM_OVER_WHOLE)
                && parts.stream().anyMatch(part -> above(part) != null);
    }

    /** Whether nothing is told of what stands above; what is hidden, or cannot be added up, is there all the same. */
    private boolean tellsNothingAbove(Part part) {
        return part.amounts().subList(0, formula.above().size()).stream().allMatch(Amount::untold);
    }

    private @Nullable BigDecimal above(Part part) {
        return sum(part, 0, formula.above().size());
    }

    private @Nullable BigDecimal below(Part part) {
        return sum(
                part,
                formula.above().size(),
                formula.above().size() + formula.below().size());
    }

    /** The sum of some terms of an area; nothing if one that is needed is not there. */
    private @Nullable BigDecimal sum(Part part, int from, int to) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = from; i < to; i++) {
            BigDecimal value = part.amounts().get(i).orZero(terms.get(i)).value();
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }

    /** Why an area has no value, the gravest reason of all; null if nothing but data is missing. */
    private @Nullable Absence absence(List<Part> parts) {
        Absence gravest = Absence.MISSING;
        for (Part part : parts) {
            for (int i = 0; i < formula.above().size() + formula.below().size(); i++) {
                Absence absence = part.amounts().get(i).absence();
                gravest = absence == null ? gravest : Amount.graver(gravest, absence);
            }
        }
        return gravest == Absence.MISSING ? null : gravest;
    }

    private @Nullable String series() {
        List<Series> series = definition.series();
        return series.size() == 1 ? series.get(0).code() : null;
    }

    private String words() {
        return formula.above().stream().map(SumOrRatio::name).collect(Collectors.joining(" + "));
    }

    /** The figure with the group that it is of, and all that it was computed from. */
    private Figure finished(
            Unit group,
            Figure figure,
            Map<String, String> inputs,
            long used,
            long estimated,
            SortedMap<String, Long> dropped,
            SortedSet<String> remarks,
            @Nullable Absence absence) {
        Derivation how = figure.derivation();
        how.inputs().forEach(inputs::putIfAbsent);
        how.dropped().forEach((reason, count) -> dropped.merge(reason, count, Long::sum));
        List<String> notes = new ArrayList<>(how.notes());
        notes.addAll(remarks);
        if (figure.value() != null && dropped.containsKey(Amount.reason(Absence.SUPPRESSED))) {
            notes.add("what is suppressed is not in the sums, though it exists");
        }
        if (figure.value() != null && dropped.containsKey(Amount.reason(Absence.MISSING))) {
            notes.add("what is missing is not in the sums");
        }
        return group.figure(
                definition,
                figure.series(),
                null,
                figure.value(),
                figure.absence() == Absence.MISSING && absence != null ? absence : figure.absence(),
                new Derivation(
                        how.formula(),
                        how.exact(),
                        how.multiplier(),
                        inputs,
                        used,
                        estimated,
                        dropped,
                        how.vintage(),
                        notes));
    }
}
