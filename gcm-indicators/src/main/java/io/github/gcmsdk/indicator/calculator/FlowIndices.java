package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.Figure.Derivation;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.Ratio;
import io.github.gcmsdk.indicator.Term;
import io.github.gcmsdk.indicator.area.Area;
import io.github.gcmsdk.indicator.calculator.ObservationCalculator.Shape;
import io.github.gcmsdk.indicator.calculator.Units.Unit;
import io.github.gcmsdk.indicator.flow.FlowMatrix;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Indices over the flows between all areas: observations of the series {@code migrations} from an area to a counterpart, and
 * of {@code population} where the index needs it. A flow that is not told is not zero: with one there is no index.
 *
 * @param definition the indicator
 * @param formula the formula in words
 * @param multiplier what an index is multiplied with
 * @param needsPopulation whether the index is one of the population
 * @param measures the indices, by name; the name is empty if there is one only
 */
record FlowIndices(
        IndicatorDefinition definition,
        String formula,
        int multiplier,
        boolean needsPopulation,
        Map<String, BiFunction<FlowMatrix, BigDecimal, Optional<Ratio>>> measures) {

    private static final int DECIMALS = 5;

    static ObservationCalculator intensity(IndicatorDefinition definition) {
        return new FlowIndices(definition, "moves / population", 100, true, Map.of("", FlowMatrix::crudeIntensity))
                .calculator();
    }

    static ObservationCalculator effectiveness(IndicatorDefinition definition) {
        return new FlowIndices(
                        definition,
                        "sum of |in - out| / sum of (in + out)",
                        100,
                        false,
                        Map.of("", (flows, population) -> flows.effectiveness()))
                .calculator();
    }

    static ObservationCalculator netRate(IndicatorDefinition definition) {
        return new FlowIndices(
                        definition,
                        "half of the sum of |in - out| / population",
                        100,
                        true,
                        Map.of("", FlowMatrix::aggregateNetRate))
                .calculator();
    }

    static ObservationCalculator gini(IndicatorDefinition definition) {
        Map<String, BiFunction<FlowMatrix, BigDecimal, Optional<Ratio>>> measures = new LinkedHashMap<>();
        measures.put("TOTAL", (flows, population) -> flows.giniTotal());
        measures.put("ROWS", (flows, population) -> flows.giniRows());
        measures.put("COLUMNS", (flows, population) -> flows.giniColumns());
        measures.put("EXCHANGE", (flows, population) -> flows.giniExchange());
        measures.put("WEIGHTED_OUT", (flows, population) -> flows.weightedGiniOut());
        measures.put("WEIGHTED_IN", (flows, population) -> flows.weightedGiniIn());
        return new FlowIndices(definition, "Gini index of the flows (Plane and Mulligan 1997)", 1, false, measures)
                .calculator();
    }

    private ObservationCalculator calculator() {
        List<Term> terms = needsPopulation
                ? List.of(Term.of("migrations"), Term.of("population"))
                : List.of(Term.of("migrations"));
        return new ObservationCalculator(
                definition, terms, List.of(), Shape.OF_CORRIDORS, (units, asked) -> figures(units));
    }

    /** The flows of a time. */
    private static final class Flows {
        private final SortedMap<String, SortedMap<String, BigDecimal>> byOrigin = new TreeMap<>();
        private final SortedSet<String> areas = new TreeSet<>();
        private final SortedMap<String, BigDecimal> population = new TreeMap<>();
        private final Set<String> peopled = new HashSet<>();
        private final CommonUnit unitOfFlows = new CommonUnit();
        private final CommonUnit unitOfPeople = new CommonUnit();
        private final SortedMap<String, Long> dropped = new TreeMap<>();
        private final SortedSet<String> notes = new TreeSet<>();
        private long used;
        private long estimated;

        void add(Unit unit, List<Amount> amounts) {
            String origin = unit.area();
            String destination = unit.counterpart();
            if (Area.isAggregate(origin) || Area.isAggregate(destination)) {
                dropped.merge(Gathered.GROUP, amounts.get(0).observations(), Long::sum);
                return;
            }
            if (Gathered.isUnknown(origin) || Gathered.isUnknown(destination)) {
                dropped.merge(Gathered.UNKNOWN, amounts.get(0).observations(), Long::sum);
                return;
            }
            areas.addAll(List.of(origin, destination));
            Amount flow = amounts.get(0);
            if (origin.equals(destination)) {
                dropped.merge("a flow from an area to itself", flow.observations(), Long::sum);
            } else {
                take(flow, byOrigin.computeIfAbsent(origin, o -> new TreeMap<>()), destination, unitOfFlows);
            }
            // All flows of an origin have its population beside them.
            if (amounts.size() > 1 && peopled.add(origin)) {
                take(amounts.get(1), population, origin, unitOfPeople);
            }
        }

        private void take(Amount amount, SortedMap<String, BigDecimal> into, String key, CommonUnit unit) {
            amount.dropped().forEach((reason, count) -> dropped.merge(reason, count, Long::sum));
            notes.addAll(amount.notes());
            if (amount.value() != null) {
                used += amount.used();
                estimated += amount.estimated();
                into.put(key, amount.value());
                unit.add(amount.units());
            }
        }

        /** The matrix, if all flows are told. */
        FlowMatrix matrix() {
            List<List<BigDecimal>> rows = new ArrayList<>();
            for (String origin : areas) {
                SortedMap<String, BigDecimal> out = byOrigin.getOrDefault(origin, new TreeMap<>());
                List<BigDecimal> row = new ArrayList<>();
                for (String destination : areas) {
                    row.add(
                            origin.equals(destination)
                                    ? BigDecimal.ZERO
                                    : Objects.requireNonNull(out.get(destination)));
                }
                rows.add(row);
            }
            return FlowMatrix.of(rows);
        }

        long unknown() {
            long told = byOrigin.values().stream().mapToLong(Map::size).sum();
            return (long) areas.size() * (areas.size() - 1) - told;
        }

        boolean isNegative() {
            return byOrigin.values().stream()
                    .flatMap(out -> out.values().stream())
                    .anyMatch(flow -> flow.signum() < 0);
        }
    }

    private List<Figure> figures(Map<Unit, List<Amount>> units) {
        SortedMap<Unit, Flows> groups = new TreeMap<>();
        units.forEach((unit, amounts) -> groups.computeIfAbsent(
                        new Unit("", unit.period(), "", unit.dimensions(), unit.vintage()), group -> new Flows())
                .add(unit, amounts));
        List<Figure> figures = new ArrayList<>();
        groups.forEach((group, flows) -> {
            String obstacle = obstacle(flows);
            FlowMatrix matrix = obstacle == null ? flows.matrix() : null;
            measures.forEach((name, measure) -> figures.add(figure(group, flows, matrix, obstacle, name, measure)));
        });
        return figures;
    }

    private @Nullable String obstacle(Flows flows) {
        if (flows.areas.size() < 2) {
            return "fewer than two areas";
        } else if (flows.unknown() > 0) {
            return "flows that are not told, and need not be zero: " + flows.unknown();
        } else if (flows.isNegative()) {
            return "a negative flow";
        }
        Optional<String> units = flows.unitOfFlows.obstacleTo(flows.unitOfPeople);
        if (units.isPresent()) {
            return "amounts " + units.get();
        }
        boolean whole = !needsPopulation || flows.population.keySet().equals(flows.areas);
        return whole ? null : "the population of an area is not told";
    }

    private Figure figure(
            Unit group,
            Flows flows,
            @Nullable FlowMatrix matrix,
            @Nullable String obstacle,
            String name,
            BiFunction<FlowMatrix, BigDecimal, Optional<Ratio>> measure) {
        BigDecimal people = flows.population.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Ratio exact = matrix == null ? null : measure.apply(matrix, people).orElse(null);
        SortedSet<String> remarks = new TreeSet<>(flows.notes);
        if (obstacle == null) {
            remarks.addAll(
                    needsPopulation
                            ? flows.unitOfFlows.assumptions(flows.unitOfPeople)
                            : flows.unitOfFlows.assumption().stream().toList());
        }
        List<String> notes = new ArrayList<>(remarks);
        if (obstacle != null) {
            notes.add(obstacle);
        } else if (exact == null) {
            notes.add("the index is not defined for these flows");
        }
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("areas", String.valueOf(flows.areas.size()));
        if (matrix != null) {
            inputs.put("migrations", matrix.total().toPlainString());
        }
        if (needsPopulation) {
            inputs.put("population", people.toPlainString());
        }
        BigDecimal factor = BigDecimal.valueOf(multiplier);
        return group.figure(
                definition,
                null,
                name.isEmpty() ? null : name,
                exact == null ? null : exact.times(factor).round(DECIMALS),
                exact == null ? Absence.NOT_COMPUTABLE : null,
                new Derivation(
                        formula,
                        exact,
                        factor,
                        inputs,
                        flows.used,
                        flows.estimated,
                        flows.dropped,
                        Place.day(group.vintage()),
                        notes));
    }
}
