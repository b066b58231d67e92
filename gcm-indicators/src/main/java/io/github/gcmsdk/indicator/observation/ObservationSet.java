package io.github.gcmsdk.indicator.observation;

import io.github.gcmsdk.indicator.area.Area;
import io.github.gcmsdk.indicator.area.AreaScheme;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Many observations, held by columns: each code is kept once, and a number for each observation. Ten million of them take
 * some 15 bytes each.
 *
 * <pre>{@code
 * ObservationSet stocks = ObservationSet.of(observations).where(Axis.SERIES, "stock").latest();
 * List<Figure> byAreaAndYear = RollUp.by(Axis.AREA, Axis.YEAR).complete(Axis.SEX, "M", "F").of(stocks);
 * }</pre>
 *
 * <p>Nothing of an observation is lost: a set made of observations gives them back, equal, in their order. Values are exact.
 * What is missing, suppressed or not applicable has no value, which is not zero; the status tells why. Nothing is added up
 * here: {@link RollUp} does, and says what it took.
 *
 * <p>Immutable and thread-safe. A set is not a {@link Set}: equal observations are kept, as often as they come.
 */
public final class ObservationSet implements Iterable<Observation> {

    /** A set of nothing. */
    public static final ObservationSet EMPTY = builder().build();

    private final int size;
    private final Map<Axis, Column> columns;
    private final Values values;

    /** What few observations have, and nobody counts by; empty if none has any. */
    private final List<@Nullable Details> details;

    private ObservationSet(int size, Map<Axis, Column> columns, Values values, List<@Nullable Details> details) {
        this.size = size;
        this.columns = columns;
        this.values = values;
        this.details = details;
    }

    /**
     * A set of observations.
     *
     * @param observations the observations
     * @return the set, in their order
     */
    public static ObservationSet of(Iterable<Observation> observations) {
        Builder builder = builder();
        observations.forEach(builder::add);
        return builder.build();
    }

    /**
     * Begins a set. The axes are those of rows that come without an {@link Observation}, if there are any.
     *
     * @param axes the axes of a row, in the order in which its codes will be given; not {@link Axis#YEAR}, which follows from
     *     the period
     * @return a builder
     * @throws IllegalArgumentException if one is given twice, or follows from another
     */
    public static Builder builder(Axis... axes) {
        return new Builder(List.of(axes));
    }

    /**
     * How many observations there are.
     *
     * @return the number
     */
    public int size() {
        return size;
    }

    /**
     * An observation.
     *
     * @param place its place, from 0
     * @return the observation; one that came as a row is named by its place
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Observation get(int place) {
        Objects.checkIndex(place, size);
        Details more = details.isEmpty() ? null : details.get(place);
        String period = code(Axis.PERIOD, place);
        String multiplier = code(Axis.MULTIPLIER, place);
        String status = code(Axis.STATUS, place);
        String nature = code(Axis.NATURE, place);
        String vintage = code(Axis.VINTAGE, place);
        return (more == null ? Observation.builder("row-" + (place + 1)) : more.begin())
                .indicator(code(Axis.INDICATOR, place))
                .series(code(Axis.SERIES, place))
                .area(code(Axis.AREA, place))
                .counterpart(code(Axis.COUNTERPART, place))
                .period(period == null ? null : TimePeriod.parse(period))
                .value(values.get(place))
                .dimensions(dimensions(place))
                .unit(code(Axis.UNIT, place))
                .multiplier(multiplier == null ? null : Integer.valueOf(multiplier))
                .status(status == null ? null : Code.parse(ObservationStatus.class, status))
                .nature(nature == null ? null : Code.parse(Nature.class, nature))
                .vintage(vintage == null ? null : LocalDate.parse(vintage))
                .meta(more == null ? Meta.NONE : more.meta())
                .build();
    }

    private @Nullable String code(Axis axis, int place) {
        Column column = columns.get(axis);
        return column == null ? null : column.get(place);
    }

    private Map<String, String> dimensions(int place) {
        Map<String, String> dimensions = new LinkedHashMap<>();
        columns.forEach((axis, column) -> {
            String code = axis.isDimension() ? column.get(place) : null;
            if (code != null) {
                dimensions.put(axis.name(), code);
            }
        });
        return dimensions;
    }

    /**
     * The observations, in order.
     *
     * @return a stream
     */
    public Stream<Observation> stream() {
        return IntStream.range(0, size).mapToObj(this::get);
    }

    @Override
    public Iterator<Observation> iterator() {
        return stream().iterator();
    }

    /**
     * By what the observations are told apart.
     *
     * @return the axes on which an observation says something, the dimensions last; without those that follow from others
     */
    public SortedSet<Axis> axes() {
        SortedSet<Axis> axes = new TreeSet<>(columns.keySet());
        axes.removeIf(axis -> column(axis).used(axis).equals(Set.of(axis.absent())));
        return Collections.unmodifiableSortedSet(axes);
    }

    /**
     * The codes that observations have.
     *
     * @param axis an axis
     * @return the codes, in order; with that of what is absent, if it is
     */
    public SortedSet<String> codes(Axis axis) {
        return Collections.unmodifiableSortedSet(column(axis).used(axis));
    }

    /**
     * A slice: the observations of some codes.
     *
     * @param axis an axis
     * @param codes the codes; the empty text for what is absent, {@value Axis#TOTAL} for a dimension that is not named, too
     * @return those observations, in their order
     */
    public ObservationSet where(Axis axis, String... codes) {
        return where(axis, Set.copyOf(Arrays.asList(codes))::contains);
    }

    /**
     * A slice: the observations whose code fulfils a condition.
     *
     * @param axis an axis
     * @param condition is asked once for each code
     * @return those observations, in their order
     */
    public ObservationSet where(Axis axis, Predicate<String> condition) {
        Column column = column(axis);
        boolean[] kept = new boolean[column.codes().size()];
        for (int number = 0; number < kept.length; number++) {
            String code = column.codes().get(number);
            kept[number] = condition.test(code == null ? axis.absent() : code);
        }
        return select(IntStream.range(0, size)
                .filter(row -> kept[column.numbers().get(row)])
                .toArray());
    }

    /**
     * Of each figure the newest release: observations that differ in the vintage, and in nothing else that tells figures apart.
     * One without a vintage is older than any other.
     *
     * @return those observations, in their order
     */
    public ObservationSet latest() {
        RowNumbers figures = figures();
        Column.Ranks vintages = ranks(Axis.VINTAGE);
        int[] newest = new int[figures.count()];
        int[] numbers = figures.all();
        Packed vintageNumbers = column(Axis.VINTAGE).numbers();
        for (int row = 0; row < size; row++) {
            newest[numbers[row]] = Math.max(newest[numbers[row]], vintages.ofNumber()[vintageNumbers.get(row)]);
        }
        return select(IntStream.range(0, size)
                .filter(row -> newest[numbers[row]] == vintages.ofNumber()[vintageNumbers.get(row)])
                .toArray());
    }

    /**
     * What is told more than once: a sum over it would count it twice. Two releases of a figure are no repetition.
     *
     * @return the observations of a figure and vintage that an observation before them has, in their order
     */
    public ObservationSet repeated() {
        int[] numbers = number(figureAxes()).all();
        boolean[] seen = new boolean[size];
        return select(IntStream.range(0, size)
                .filter(row -> {
                    boolean before = seen[numbers[row]];
                    seen[numbers[row]] = true;
                    return before;
                })
                .toArray());
    }

    /**
     * These observations with areas of one list: ISO 3166-1 alpha-3 for a country, else M49, as {@link Area#code()} has it. A
     * code that is not in the list stays as it is. Two entities that share a number are one area afterwards, and what is said
     * of both is {@link #repeated()}.
     *
     * @param scheme the list that the codes of areas and counterparts are from
     * @return the observations, in their order
     */
    public ObservationSet areas(AreaScheme scheme) {
        Map<Axis, Column> mapped = new LinkedHashMap<>(columns);
        for (Axis axis : List.of(Axis.AREA, Axis.COUNTERPART)) {
            mapped.computeIfPresent(
                    axis,
                    (a, column) -> column.map(
                            code -> Area.find(scheme, code).map(Area::code).orElse(code)));
        }
        return new ObservationSet(size, mapped, values, details);
    }

    /**
     * Lays another set beside this one: each observation beside the one of the other set that has the same codes.
     *
     * @param other the other set
     * @param on the axes whose codes must be the same; what has no code on one of them has no partner
     * @return the pairs, and what has none
     */
    public Joined join(ObservationSet other, Axis... on) {
        return Joining.join(this, other, List.of(on));
    }

    /** The observations at some places, which come in order and once each. */
    ObservationSet select(int[] places) {
        return places.length == size ? this : pick(places);
    }

    /** The observations at some places, in the order of the places; each as often as its place comes. */
    ObservationSet pick(int[] places) {
        Map<Axis, Column> selected = new LinkedHashMap<>();
        columns.forEach((axis, column) -> selected.put(axis, column.select(places)));
        List<@Nullable Details> kept = new ArrayList<>();
        for (int i = 0; !details.isEmpty() && i < places.length; i++) {
            kept.add(details.get(places[i]));
        }
        return new ObservationSet(places.length, selected, values.select(places), kept);
    }

    /** A column, of what follows from others and of what no observation has, too. */
    Column column(Axis axis) {
        if (axis.equals(Axis.YEAR)) {
            return column(Axis.PERIOD).map(period -> period.substring(0, 4));
        }
        if (axis.equals(Axis.GRANULARITY)) {
            return column(Axis.PERIOD)
                    .map(period -> TimePeriod.parse(period).granularity().name());
        }
        Column column = columns.get(axis);
        return column == null ? Column.absent(size) : column;
    }

    Column.Ranks ranks(Axis axis) {
        return column(axis).ranks(code -> code == null ? axis.absent() : code);
    }

    Values values() {
        return values;
    }

    /** The axes that tell figures apart, on which an observation may say something. */
    List<Axis> figureAxes() {
        return columns.keySet().stream().filter(Axis::tellsFiguresApart).toList();
    }

    private RowNumbers figures() {
        List<Axis> axes = new ArrayList<>(figureAxes());
        axes.remove(Axis.VINTAGE);
        return number(axes);
    }

    private RowNumbers number(List<Axis> axes) {
        RowNumbers numbers = new RowNumbers(size);
        for (Axis axis : axes) {
            Column.Ranks ranks = ranks(axis);
            numbers.add(column(axis).numbers(), ranks);
        }
        return numbers.closeAsTheyOccur();
    }

    @Override
    public String toString() {
        return size + " observations by " + axes();
    }

    /** Collects observations. A set is made once; what is added later is refused. */
    public static final class Builder {
        private final Map<Axis, Column.Growing> columns = new LinkedHashMap<>();
        private final List<Axis> rowAxes;
        private final Column.Growing[] rowColumns;
        private final Values values = new Values();
        private final List<@Nullable Details> details = new ArrayList<>();
        private boolean built;

        private Builder(List<Axis> axes) {
            for (Axis axis : axes) {
                if (axis.equals(Axis.YEAR)) {
                    throw new IllegalArgumentException("axes: the year follows from the period");
                }
                if (columns.put(axis, new Column.Growing(0)) != null) {
                    throw new IllegalArgumentException("axes: twice: " + axis);
                }
            }
            rowAxes = axes;
            rowColumns = columns.values().toArray(new Column.Growing[0]);
        }

        /**
         * The number by which rows give a code of an axis.
         *
         * @param axis the place of the axis among those of the builder, from 0
         * @param code the code, null for what is absent; of a period, a status and so on as an observation has it
         * @return the number
         * @throws IllegalArgumentException if the code cannot stand on the axis
         */
        public int number(int axis, @Nullable String code) {
            if (code != null) {
                check(rowAxes.get(axis), code);
            }
            return rowColumns[axis].number(code);
        }

        private static void check(Axis axis, String code) {
            if (axis.equals(Axis.PERIOD)) {
                TimePeriod.parse(code);
            } else if (axis.equals(Axis.MULTIPLIER)) {
                Integer.parseInt(code);
            } else if (axis.equals(Axis.VINTAGE)
                    && !LocalDate.parse(code).toString().equals(code)) {
                throw new IllegalArgumentException("code: no day");
            }
        }

        /**
         * Adds a row that has a value.
         *
         * @param numbers the number of its code on each axis of the builder
         * @param unscaled the digits of the value
         * @param scale how many of them are decimals
         * @return this builder
         */
        public Builder add(int[] numbers, long unscaled, int scale) {
            addCodes(numbers);
            values.add(unscaled, scale);
            return this;
        }

        /**
         * Adds a row.
         *
         * @param numbers the number of its code on each axis of the builder
         * @param value the value, or null
         * @return this builder
         */
        public Builder add(int[] numbers, @Nullable BigDecimal value) {
            addCodes(numbers);
            values.add(value);
            return this;
        }

        private void addCodes(int[] numbers) {
            if (built || columns.size() != rowColumns.length) {
                throw new IllegalStateException("builder: has made its set, or holds observations of other axes");
            }
            if (numbers.length != rowColumns.length) {
                throw new IllegalArgumentException("numbers: not one for each axis");
            }
            for (int i = 0; i < rowColumns.length; i++) {
                rowColumns[i].add(numbers[i]);
            }
        }

        /**
         * Adds an observation.
         *
         * @param observation the observation
         * @return this builder
         */
        public Builder add(Observation observation) {
            checkOpen();
            put(Axis.INDICATOR, observation.indicator());
            put(Axis.SERIES, observation.series());
            put(Axis.AREA, observation.area());
            put(Axis.COUNTERPART, observation.counterpart());
            put(Axis.PERIOD, observation.period());
            put(Axis.UNIT, observation.unit());
            put(Axis.MULTIPLIER, observation.multiplier());
            put(
                    Axis.STATUS,
                    observation.status() == null ? null : observation.status().text());
            put(
                    Axis.NATURE,
                    observation.nature() == null ? null : observation.nature().text());
            put(Axis.VINTAGE, observation.vintage());
            observation.dimensions().forEach((id, code) -> put(Axis.dimension(id), code));
            fillDetails();
            values.add(observation.value());
            details.add(Details.of(observation));
            columns.values().forEach(column -> column.fill(values.size()));
            return this;
        }

        private void put(Axis axis, @Nullable Object code) {
            Column.Growing column = columns.get(axis);
            if (code != null || column != null) {
                column = column == null ? grow(axis) : column;
                column.add(column.number(code == null ? null : code.toString()));
            }
        }

        private Column.Growing grow(Axis axis) {
            Column.Growing column = new Column.Growing(values.size());
            columns.put(axis, column);
            return column;
        }

        private void fillDetails() {
            while (details.size() < values.size()) {
                details.add(null);
            }
        }

        private void checkOpen() {
            if (built) {
                throw new IllegalStateException("builder: has made its set");
            }
        }

        /**
         * Adds all observations of a set.
         *
         * @param set the set
         * @return this builder
         */
        public Builder add(ObservationSet set) {
            checkOpen();
            if (!set.details.isEmpty()) {
                fillDetails();
                details.addAll(set.details);
            }
            set.columns.forEach((axis, column) -> {
                Column.Growing growing = columns.get(axis);
                (growing == null ? grow(axis) : growing).addAll(column);
            });
            values.addAll(set.values);
            columns.values().forEach(column -> column.fill(values.size()));
            return this;
        }

        /**
         * Makes the set, and ends this builder.
         *
         * @return the observations, in the order in which they were added
         */
        public ObservationSet build() {
            checkOpen();
            built = true;
            if (!details.isEmpty()) {
                fillDetails();
            }
            Map<Axis, Column> made = new LinkedHashMap<>();
            columns.forEach((axis, column) -> made.put(axis, column.build()));
            columns.clear();
            return new ObservationSet(values.size(), made, values, details);
        }
    }
}
