package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.internal.state.StateFormat;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import io.github.gcmsdk.record.Accumulator;
import io.github.gcmsdk.record.Code;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects the observations of some series, each at its place. */
record Cells(Set<String> series) implements Accumulator<Observation, Cells.State, Cells.State> {

    /** Equal values of other scales differ, so that the same one is kept in any order. */
    private static final Comparator<BigDecimal> ORDER =
            Comparator.<BigDecimal>naturalOrder().thenComparing(BigDecimal::scale);

    /** Beyond it a number would only cost memory. */
    private static final int MOST_ZEROS = 30;

    /** What was said at one place. */
    static final class Cell {
        private @Nullable BigDecimal lowest;
        private @Nullable BigDecimal highest;
        private long values;
        private boolean estimate;
        private final SortedSet<String> units = new TreeSet<>();
        private final long[] absences = new long[Absence.values().length];

        private Cell() {}

        /** The value; null if there is none, or several that differ. */
        @Nullable
        BigDecimal value() {
            return isContradictory() ? null : lowest;
        }

        boolean isContradictory() {
            return lowest != null && highest != null && lowest.compareTo(highest) != 0;
        }

        /** The units in which values were given, as far as they tell. */
        SortedSet<String> units() {
            return units;
        }

        /** Whether it was said to be an estimate, once at least. */
        boolean isEstimate() {
            return estimate;
        }

        /** How many observations there are beyond the one that is needed. */
        long repeated() {
            return Math.max(0, values - 1);
        }

        /** Why there is no value: what exists and is hidden goes before what is missing. */
        Absence absence() {
            if (absences[Absence.SUPPRESSED.ordinal()] > 0) {
                return Absence.SUPPRESSED;
            }
            if (isContradictory() || absences[Absence.NOT_COMPUTABLE.ordinal()] > 0) {
                return Absence.NOT_COMPUTABLE;
            }
            return absences[Absence.NOT_APPLICABLE.ordinal()] > 0 ? Absence.NOT_APPLICABLE : Absence.MISSING;
        }

        private void add(@Nullable BigDecimal value) {
            if (value != null) {
                lowest = lowest == null || ORDER.compare(value, lowest) < 0 ? value : lowest;
                highest = highest == null || ORDER.compare(value, highest) > 0 ? value : highest;
            }
        }

        private void merge(Cell other) {
            add(other.lowest);
            add(other.highest);
            values += other.values;
            estimate |= other.estimate;
            units.addAll(other.units);
            for (int i = 0; i < absences.length; i++) {
                absences[i] += other.absences[i];
            }
        }
    }

    /** The observations so far. */
    static final class State {
        private final SortedMap<Place, Cell> cells = new TreeMap<>();
        private long others;

        private State() {}

        SortedMap<Place, Cell> cells() {
            return cells;
        }

        /** How many observations were of other series. */
        long others() {
            return others;
        }
    }

    @Override
    public State create() {
        return new State();
    }

    @Override
    public void add(State state, Observation observation) {
        if (observation.series() == null || !series.contains(observation.series())) {
            state.others++;
            return;
        }
        Cell cell = state.cells.computeIfAbsent(Place.of(observation), place -> new Cell());
        Absence absence = absence(observation);
        if (absence != null) {
            cell.absences[absence.ordinal()]++;
        } else if (observation.value() != null) {
            cell.values++;
            cell.estimate |= observation.isEstimate();
            if (observation.unit() != null) {
                cell.units.add(observation.unit());
            }
            cell.add(observation.value().scaleByPowerOfTen(multiplier(observation)));
        }
    }

    private static int multiplier(Observation observation) {
        return observation.multiplier() == null ? 0 : observation.multiplier();
    }

    /** A value that its status hides is not used, and neither is one of a multiplier that no unit has. */
    private static @Nullable Absence absence(Observation observation) {
        Code<ObservationStatus> status = observation.status();
        if (status != null && status.is(ObservationStatus.SUPPRESSED)) {
            return Absence.SUPPRESSED;
        } else if (status != null && status.is(ObservationStatus.NOT_APPLICABLE)) {
            return Absence.NOT_APPLICABLE;
        }
        boolean without = status != null
                && status.known().filter(ObservationStatus::isWithoutValue).isPresent();
        if (without || observation.value() == null) {
            return Absence.MISSING;
        }
        return Math.abs((long) multiplier(observation)) > MOST_ZEROS ? Absence.NOT_COMPUTABLE : null;
    }

    @Override
    public State merge(State left, State right) {
        right.cells.forEach((place, cell) ->
                left.cells.computeIfAbsent(place, p -> new Cell()).merge(cell));
        left.others += right.others;
        return left;
    }

    @Override
    public State result(State state) {
        return state;
    }

    @Override
    public void encode(State state, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeLong(state.others);
        data.writeInt(state.cells.size());
        for (var entry : state.cells.entrySet()) {
            entry.getKey().write(data);
            Cell cell = entry.getValue();
            data.writeLong(cell.values);
            data.writeBoolean(cell.estimate);
            data.writeInt(cell.units.size());
            for (String unit : cell.units) {
                StateFormat.writeText(data, unit);
            }
            for (long absences : cell.absences) {
                data.writeLong(absences);
            }
            if (cell.lowest != null && cell.highest != null) {
                StateFormat.writeDecimal(data, cell.lowest);
                StateFormat.writeDecimal(data, cell.highest);
            }
        }
        data.flush();
    }

    @Override
    public State decode(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        State state = new State();
        state.others = data.readLong();
        for (int n = data.readInt(); n > 0; n--) {
            Place place = Place.read(data);
            Cell cell = new Cell();
            cell.values = data.readLong();
            cell.estimate = data.readBoolean();
            for (int units = data.readInt(); units > 0; units--) {
                cell.units.add(StateFormat.readText(data));
            }
            for (int i = 0; i < cell.absences.length; i++) {
                cell.absences[i] = data.readLong();
            }
            if (cell.values > 0) {
                cell.lowest = StateFormat.readDecimal(data);
                cell.highest = StateFormat.readDecimal(data);
            }
            state.cells.put(place, cell);
        }
        return state;
    }
}
