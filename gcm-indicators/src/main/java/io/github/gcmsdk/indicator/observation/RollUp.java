package io.github.gcmsdk.indicator.observation;

import static java.util.stream.Collectors.joining;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.area.Area;
import io.github.gcmsdk.indicator.internal.state.StateFormat;
import io.github.gcmsdk.record.Accumulator;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Adds up observations: a figure for each combination of codes on some axes. How the codes of the other axes relate is to be
 * said; nothing is added up over an axis of which that is not said.
 *
 * <pre>{@code
 * RollUp.by(Axis.COUNTERPART, Axis.YEAR)      // of each origin and year
 *         .exclusive(Axis.AREA)               // the sum over countries; a region beside them is left out
 *         .complete(Axis.SEX, "M", "F")       // the total, or men and women where there is no total
 *         .overlapping(Axis.dimension("CAUSE")) // the total only
 *         .of(observations)
 * }</pre>
 *
 * <ul>
 *   <li>The codes of an <em>exclusive</em> axis exclude each other: what is there is added, but for totals. Countries are
 *       exclusive; an aggregate is a total of them.
 *   <li>Those of a <em>complete</em> axis make the total, all of them together: the total is taken, and where there is none
 *       the sum of its codes, if none is missing and none is beside them.
 *   <li>Those of an <em>overlapping</em> axis are never added: the total is taken.
 *   <li>Of any other axis all observations of a figure must have one code. The unit and the release are such axes, the series
 *       too: else the figure is {@link Figure.Absence#NOT_COMPUTABLE}, and says on which axis.
 * </ul>
 *
 * <p>An observation without a value, or whose status says that it has none, does not go in, and is counted by the reason: it
 * is no zero. A figure into which nothing went has no value. Every observation of a figure is counted, as used or as dropped.
 * A figure that is told twice is not added to itself: where no axis is exclusive, that is seen and the figure is not
 * computable; else {@link ObservationSet#repeated()} finds them. Sums are exact.
 *
 * <p>The same sets in any parts and order give the same figures, so that parts of a table can be added up apart. Immutable and
 * thread-safe.
 */
public final class RollUp implements Accumulator<ObservationSet, RollUp.Sums, List<Figure>> {

    static final String TOO_LONG = "exponent too large";

    /** So many observations are worth a thread. */
    private static final int WORTH_A_THREAD = 1 << 18;

    /** The order of keys of one roll-up. */
    static final Comparator<List<String>> ORDER = RollUp::compare;

    private final List<Axis> by;
    private final Set<Axis> exclusive;
    private final Map<Axis, Set<String>> complete;
    private final Set<Axis> overlapping;

    private RollUp(List<Axis> by, Set<Axis> exclusive, Map<Axis, Set<String>> complete, Set<Axis> overlapping) {
        this.by = by;
        this.exclusive = exclusive;
        this.complete = complete;
        this.overlapping = overlapping;
    }

    /** What was added so far. */
    public static final class Sums {
        private final SortedMap<List<String>, Subtotal> subtotals = new TreeMap<>(ORDER);

        private Sums() {}

        private void add(List<String> key, Subtotal subtotal) {
            subtotals.merge(key, subtotal, Subtotal::merge);
        }
    }

    /** Observations that do not go in because of their code. */
    record Refused(Predicate<String> codes, String reason) {

        boolean test(String code) {
            return codes.test(code);
        }
    }

    /**
     * A roll-up to some axes.
     *
     * @param axes the axes whose codes the figures are told apart by
     * @return the roll-up
     */
    public static RollUp by(Axis... axes) {
        return new RollUp(List.of(axes), Set.of(), Map.of(), Set.of());
    }

    /**
     * This roll-up over an axis whose codes exclude each other. Totals are left out: {@value Axis#TOTAL} of a dimension,
     * groups of countries, of a counterpart also that it is absent. Periods are not added to longer ones.
     *
     * @param axis the axis
     * @return a roll-up
     * @throws IllegalArgumentException if the axis has a part in it already
     */
    public RollUp exclusive(Axis axis) {
        Set<Axis> more = new LinkedHashSet<>(exclusive);
        more.add(free(axis));
        return new RollUp(by, more, complete, overlapping);
    }

    /**
     * This roll-up over a dimension whose codes exclude each other and make the total together. What has such an axis
     * remembers the observations by all axes of the roll-up, and so more than others.
     *
     * @param axis a dimension
     * @param codes the codes that make the total; an observation of another code is not left out silently, but makes a sum
     *     impossible where there is no total
     * @return a roll-up
     * @throws IllegalArgumentException if the axis is no dimension, or has a part in it already
     */
    public RollUp complete(Axis axis, String... codes) {
        if (!axis.isDimension()) {
            throw new IllegalArgumentException("axis: no dimension: " + axis);
        }
        Map<Axis, Set<String>> more = new LinkedHashMap<>(complete);
        more.put(free(axis), Set.of(codes));
        return new RollUp(by, exclusive, more, overlapping);
    }

    /**
     * This roll-up over an axis whose codes overlap, so that no sum of them means anything.
     *
     * @param axis the axis
     * @return a roll-up
     * @throws IllegalArgumentException if the axis has a part in it already
     */
    public RollUp overlapping(Axis axis) {
        Set<Axis> more = new LinkedHashSet<>(overlapping);
        more.add(free(axis));
        return new RollUp(by, exclusive, complete, more);
    }

    private Axis free(Axis axis) {
        if (has(axis)) {
            throw new IllegalArgumentException("axis: twice: " + axis);
        }
        return axis;
    }

    private boolean has(Axis axis) {
        return by.contains(axis)
                || exclusive.contains(axis)
                || complete.containsKey(axis)
                || overlapping.contains(axis);
    }

    /**
     * Adds up one set.
     *
     * @param set the observations
     * @return the figures, in the order of their codes
     */
    public List<Figure> of(ObservationSet set) {
        Sums sums = create();
        add(sums, set);
        return result(sums);
    }

    /** By what is added up at first. Whether there is a total is another question for each code of the other axes. */
    List<Axis> key() {
        return complete.isEmpty()
                ? by
                : Stream.of(by, exclusive, complete.keySet())
                        .flatMap(axes -> axes.stream())
                        .toList();
    }

    /** What does not go in. */
    Map<Axis, Refused> refused() {
        Map<Axis, Refused> refused = new LinkedHashMap<>();
        exclusive.forEach(axis -> refused.put(axis, new Refused(code -> isTotal(axis, code), "total of " + axis)));
        overlapping.forEach(axis ->
                refused.put(axis, new Refused(code -> !isTotal(axis, code), "overlapping codes of " + axis)));
        return refused;
    }

    private static boolean isTotal(Axis axis, String code) {
        if (axis.isDimension()) {
            return code.equals(Axis.TOTAL);
        }
        return axis.equals(Axis.AREA) && Area.isAggregate(code)
                || axis.equals(Axis.COUNTERPART) && (code.isEmpty() || Area.isAggregate(code));
    }

    /** The axes of a set of which the figures have one code at most. */
    List<Axis> watched(ObservationSet set) {
        boolean addsTimes = exclusive.contains(Axis.PERIOD) || exclusive.contains(Axis.YEAR);
        List<Axis> watched = new ArrayList<>();
        for (Axis axis : set.figureAxes()) {
            if (!has(axis)) {
                watched.add(addsTimes && axis.equals(Axis.PERIOD) ? Axis.GRANULARITY : axis);
            } else if (addsTimes && axis.equals(Axis.PERIOD)) {
                watched.add(Axis.GRANULARITY);
            }
        }
        return watched;
    }

    @Override
    public Sums create() {
        return new Sums();
    }

    @Override
    public void add(Sums sums, ObservationSet set) {
        Adding adding = new Adding(set, this);
        int most = Runtime.getRuntime().availableProcessors();
        int parts = Math.max(1, Math.min(most, set.size() / WORTH_A_THREAD));
        List<Adding.Totals> added = IntStream.range(0, parts)
                .parallel()
                .mapToObj(i -> adding.new Totals().add(part(set, i, parts), part(set, i + 1, parts)))
                .toList();
        added.forEach(each -> each.drain(sums::add));
    }

    private static int part(ObservationSet set, int i, int parts) {
        return (int) ((long) set.size() * i / parts);
    }

    @Override
    public Sums merge(Sums left, Sums right) {
        right.subtotals.forEach(left::add);
        return left;
    }

    @Override
    public List<Figure> result(Sums sums) {
        SortedMap<List<String>, Subtotal> subtotals = sums.subtotals;
        if (exclusive.isEmpty() || !complete.isEmpty()) {
            subtotals = Wholes.once(subtotals);
        }
        for (Map.Entry<Axis, Set<String>> axis : complete.entrySet()) {
            subtotals = new Wholes(axis.getKey(), axis.getValue()).of(subtotals, key().indexOf(axis.getKey()));
        }
        Sums coarse = create();
        subtotals.forEach((key, subtotal) -> coarse.add(key.subList(0, by.size()), subtotal));
        FiguresOfSubtotals figures = new FiguresOfSubtotals(by, over());
        return coarse.subtotals.entrySet().stream()
                .map(entry -> figures.figure(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String over() {
        List<Axis> over = new ArrayList<>(exclusive);
        over.addAll(complete.keySet());
        return over.isEmpty()
                ? "sum"
                : "sum over " + over.stream().map(Axis::name).collect(joining(", "));
    }

    private static int compare(List<String> left, List<String> right) {
        for (int i = 0; i < left.size(); i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public void encode(Sums sums, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(sums.subtotals.size());
        for (var entry : sums.subtotals.entrySet()) {
            for (String code : entry.getKey()) {
                StateFormat.writeText(data, code);
            }
            entry.getValue().encode(data);
        }
        data.flush();
    }

    @Override
    public Sums decode(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        Sums sums = create();
        int codes = key().size();
        for (int n = data.readInt(); n > 0; n--) {
            List<String> key = new ArrayList<>();
            while (key.size() < codes) {
                key.add(StateFormat.readText(data));
            }
            sums.subtotals.put(Collections.unmodifiableList(key), Subtotal.decode(data));
        }
        return sums;
    }

    @Override
    public String toString() {
        return over() + " by " + Objects.toString(by);
    }
}
