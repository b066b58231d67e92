package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.Figure.Derivation;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.Term;
import io.github.gcmsdk.indicator.calculator.ObservationCalculator.Shape;
import io.github.gcmsdk.indicator.calculator.Units.Unit;
import io.github.gcmsdk.indicator.population.SurvivalRatio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Net migration of cohorts by survival ratios. The observations of a cohort stand under its age at the second census and the
 * time of that: {@code cohort-first} and {@code cohort-second}, the people at each census, and {@code survival-ratio}.
 *
 * @param definition the indicator
 */
record Cohorts(IndicatorDefinition definition) {

    private static final List<Term> TERMS =
            List.of(Term.of("cohort-second"), Term.of("cohort-first"), Term.of("survival-ratio"));
    private static final int DECIMALS = 5;

    private static final Map<String, Function<SurvivalRatio, BigDecimal>> MEASURES = measures();

    private static Map<String, Function<SurvivalRatio, BigDecimal>> measures() {
        Map<String, Function<SurvivalRatio, BigDecimal>> measures = new LinkedHashMap<>();
        measures.put("FORWARD", SurvivalRatio::forward);
        measures.put("REVERSE", SurvivalRatio::reverse);
        measures.put("AVERAGE", SurvivalRatio::average);
        return measures;
    }

    static ObservationCalculator of(IndicatorDefinition definition) {
        return new ObservationCalculator(
                definition,
                TERMS,
                List.of("AGE"),
                Shape.OF_ONE,
                (units, asked) -> new Cohorts(definition).figures(units));
    }

    private List<Figure> figures(Map<Unit, List<Amount>> units) {
        List<Figure> figures = new ArrayList<>();
        units.forEach((unit, amounts) -> {
            CommonUnit people = unitOfPeople(amounts);
            @Nullable
            String obstacle = people.obstacle()
                    .or(() -> people.obstacleAs(definition.unit()))
                    .orElse(null);
            SurvivalRatio ratio = obstacle == null ? ratio(amounts) : null;
            Absence absence = obstacle == null ? absence(amounts) : Absence.NOT_COMPUTABLE;
            List<String> notes =
                    obstacle == null ? people.assumption().stream().toList() : List.of("amounts " + obstacle);
            MEASURES.forEach((name, measure) -> figures.add(unit.figure(
                    definition,
                    null,
                    name,
                    ratio == null ? null : measure.apply(ratio).setScale(DECIMALS, RoundingMode.HALF_UP),
                    ratio == null ? absence : null,
                    derivation(unit, amounts, name, notes))));
        });
        return figures;
    }

    /** The unit of the people at both censuses. */
    private static CommonUnit unitOfPeople(List<Amount> amounts) {
        CommonUnit unit = new CommonUnit();
        amounts.subList(0, 2).stream()
                .filter(amount -> amount.value() != null)
                .forEach(amount -> unit.add(amount.units()));
        return unit;
    }

    private static @Nullable SurvivalRatio ratio(List<Amount> amounts) {
        BigDecimal second = amounts.get(0).value();
        BigDecimal first = amounts.get(1).value();
        BigDecimal survival = amounts.get(2).value();
        return second == null || first == null || survival == null || !isShare(survival)
                ? null
                : new SurvivalRatio(first, second, survival);
    }

    private static boolean isShare(BigDecimal survival) {
        return survival.signum() > 0 && survival.compareTo(BigDecimal.ONE) <= 0;
    }

    /** A survival beyond 0 to 1 cannot be computed with; else the gravest of what the inputs lack. */
    private static Absence absence(List<Amount> amounts) {
        BigDecimal survival = amounts.get(2).value();
        Absence absence = survival == null || isShare(survival) ? Absence.MISSING : Absence.NOT_COMPUTABLE;
        for (Amount amount : amounts) {
            absence = amount.absence() == null ? absence : Amount.graver(absence, amount.absence());
        }
        return absence;
    }

    private static Derivation derivation(Unit unit, List<Amount> amounts, String measure, List<String> remarks) {
        Map<String, String> inputs = new LinkedHashMap<>();
        SortedMap<String, Long> dropped = new TreeMap<>();
        SortedSet<String> notes = new TreeSet<>(remarks);
        long used = 0;
        long estimated = 0;
        for (int i = 0; i < TERMS.size(); i++) {
            BigDecimal value = amounts.get(i).value();
            inputs.put(TERMS.get(i).series(), value == null ? "none" : value.toPlainString());
            amounts.get(i).dropped().forEach((reason, count) -> dropped.merge(reason, count, Long::sum));
            notes.addAll(amounts.get(i).notes());
            used += amounts.get(i).used();
            estimated += amounts.get(i).estimated();
        }
        String formula = switch (measure) {
            case "FORWARD" -> "second census - survival × first census";
            case "REVERSE" -> "second census / survival - first census";
            default -> "mean of forward and reverse";
        };
        return new Derivation(
                formula,
                null,
                BigDecimal.ONE,
                inputs,
                used,
                estimated,
                dropped,
                Place.day(unit.vintage()),
                List.copyOf(notes));
    }
}
