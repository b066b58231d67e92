package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.Aggregation;
import io.github.gcmsdk.indicator.Dimension;
import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.Figure.Derivation;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.Term;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.record.Accumulator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A calculator that needs observations beside each other: those above the line of a formula and those below it, or one year and
 * the one before. The times of observations are always kept apart, since a sum over the years counts a stock twice.
 *
 * @param definition the indicator
 * @param terms the observations that it needs
 * @param always the dimensions by which it is always broken down, in upper case
 * @param shape what areas a figure is of
 * @param computation what computes the figures
 */
record ObservationCalculator(
        IndicatorDefinition definition, List<Term> terms, List<String> always, Shape shape, Computation computation)
        implements Calculator<Observation> {

    static final String COUNTERPART = "counterpart";
    private static final Set<String> OF_THEMSELVES =
            Set.of(Group.AREA, Group.REGION, Group.YEAR, Group.PERIOD, COUNTERPART);

    /** Computes figures from what was brought together. */
    @FunctionalInterface
    interface Computation {
        List<Figure> of(Map<Units.Unit, List<Amount>> units, Asked asked);
    }

    /** By what figures are asked for. */
    record Asked(boolean byArea, boolean byRegion) {

        /** The areas of the figures that an area goes into; one without a name for all areas together. */
        List<String> places(String area) {
            if (byArea) {
                return List.of(area);
            }
            return byRegion ? Regions.of(area) : List.of("");
        }
    }

    /** What areas a figure is of. */
    enum Shape {
        /** As asked: of one area, or of several if there is a rule for that. */
        FREE,
        /** Of one area each, whatever is asked. */
        OF_ONE,
        /** Of several areas, never of one. */
        OF_SEVERAL,
        /** Of all areas, and the flows between them. */
        OF_CORRIDORS;

        boolean refuses(String name) {
            return switch (this) {
                case FREE -> false;
                case OF_ONE -> name.equals(Group.REGION) || name.equals(COUNTERPART);
                case OF_SEVERAL -> name.equals(Group.AREA) || name.equals(COUNTERPART);
                case OF_CORRIDORS -> name.equals(Group.AREA) || name.equals(Group.REGION) || name.equals(COUNTERPART);
            };
        }
    }

    @Override
    public String indicator() {
        return definition.id();
    }

    @Override
    public Class<Observation> input() {
        return Observation.class;
    }

    @Override
    public List<String> dimensions() {
        Set<String> names = new LinkedHashSet<>(List.of(Group.AREA, Group.REGION, Group.YEAR, COUNTERPART));
        names.removeIf(this::isRefused);
        Set<String> fixed = fixed();
        for (Dimension dimension : definition.dimensions()) {
            if (!dimension.id().equals("REF_AREA")
                    && !fixed.contains(dimension.id().toUpperCase(Locale.ROOT))) {
                names.add(dimension.id().toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(names);
    }

    /** Whether a figure of several areas follows from those of each. */
    boolean hasRegions() {
        return definition.aggregation() != null
                && definition
                        .aggregation()
                        .known()
                        .filter(rule -> rule != Aggregation.NONE && rule != Aggregation.UNKNOWN)
                        .isPresent();
    }

    private boolean isRefused(String name) {
        return shape.refuses(name) || name.equals(Group.REGION) && !hasRegions();
    }

    private Set<String> fixed() {
        return terms.stream()
                .flatMap(term -> term.dimensions().keySet().stream())
                .map(name -> name.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    @Override
    public Accumulator<Observation, ?, List<Figure>> by(List<String> dimensions) {
        List<String> names = dimensions.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        Group.checkPlaces(names);
        Set<String> fixed = fixed();
        for (String name : names) {
            if (fixed.contains(name.toUpperCase(Locale.ROOT)) || isRefused(name)) {
                throw new IllegalArgumentException(
                        "dimensions: " + indicator() + " is not computed by " + name + ", but by " + dimensions());
            }
        }
        List<String> others = new ArrayList<>(always);
        names.stream()
                .filter(name -> !OF_THEMSELVES.contains(name))
                .map(name -> name.toUpperCase(Locale.ROOT))
                .filter(name -> !others.contains(name))
                .forEach(others::add);
        Set<String> series = terms.stream().map(Term::series).collect(Collectors.toCollection(TreeSet::new));
        return new Computing(
                this,
                new Statements(series),
                new Units(
                        terms,
                        others,
                        shape == Shape.OF_CORRIDORS || names.contains(COUNTERPART),
                        Additive.of(definition)),
                new Asked(shape == Shape.OF_ONE || names.contains(Group.AREA), names.contains(Group.REGION)));
    }

    /** The accumulator: observations are collected, and figures are made of them in the end. */
    private record Computing(ObservationCalculator calculator, Statements statements, Units units, Asked asked)
            implements Accumulator<Observation, Statements.State, List<Figure>> {

        @Override
        public Statements.State create() {
            return statements.create();
        }

        @Override
        public void add(Statements.State state, Observation observation) {
            statements.add(state, observation);
        }

        @Override
        public Statements.State merge(Statements.State left, Statements.State right) {
            return statements.merge(left, right);
        }

        @Override
        public List<Figure> result(Statements.State state) {
            if (state.statements().isEmpty()) {
                return state.others() == 0
                        ? List.of()
                        : List.of(calculator.nothingOf(statements.series(), state.others()));
            }
            return calculator.computation.of(units.of(state.statements()), asked);
        }

        @Override
        public void encode(Statements.State state, OutputStream out) throws IOException {
            statements.encode(state, out);
        }

        @Override
        public Statements.State decode(InputStream in) throws IOException {
            return statements.decode(in);
        }
    }

    /** Observations there are, and none of the series that are needed. */
    private Figure nothingOf(Set<String> series, long others) {
        return new Figure(
                indicator(),
                null,
                null,
                null,
                new TreeMap<>(),
                null,
                Absence.MISSING,
                definition.unit(),
                new Derivation(
                        "of the series " + String.join(", ", series),
                        null,
                        BigDecimal.ONE,
                        Map.of(),
                        0,
                        0L,
                        new TreeMap<>(Map.of("of another series, or of none", others)),
                        null,
                        List.of()));
    }
}
