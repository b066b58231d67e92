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
record Statements(Set<String> series) implements Accumulator<Observation, Statements.State, Statements.State> {

    /** Equal values of other scales differ, so that the same one is kept in any order. */
    private static final Comparator<BigDecimal> ORDER =
            Comparator.<BigDecimal>naturalOrder().thenComparing(BigDecimal::scale);

    /** Beyond it a number would only cost memory. */
    private static final int MOST_ZEROS = 30;

    /** What was said at one place. */
    static final class Statement {
        private @Nullable BigDecimal lowest;
        private @Nullable BigDecimal highest;
        private long values;
        private boolean estimate;
        private final SortedSet<String> units = new TreeSet<>();
        private final long[] absences = new long[Absence.values().length];

        private Statement() {}

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

        /** How many observations hide a value, beside one that tells it or not. */
        long hidden() {
            return absences[Absence.SUPPRESSED.ordinal()];
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

        /** Whether there is no value, and none that is hidden, contradicted or beyond computing. */
        boolean tellsNothing() {
            return lowest == null && absence() == Absence.MISSING;
        }

        private void add(@Nullable BigDecimal value) {
            if (value != null) {
                lowest = lowest == null || ORDER.compare(value, lowest) < 0 ? value : lowest;
                highest = highest == null || ORDER.compare(value, highest) > 0 ? value : highest;
            }
        }

        private void merge(Statement other) {
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
        private final SortedMap<Place, Statement> statements = new TreeMap<>();
        private long others;

        private State() {}

        SortedMap<Place, Statement> statements() {
            return statements;
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
        Statement statement = state.statements.computeIfAbsent(Place.of(observation), place -> new Statement());
        Absence absence = absence(observation);
        if (absence != null) {
            statement.absences[absence.ordinal()]++;
        } else if (observation.value() != null) {
            statement.values++;
            statement.estimate |= observation.isEstimate();
            if (observation.unit() != null) {
                statement.units.add(observation.unit());
            }
            statement.add(observation.value().scaleByPowerOfTen(multiplier(observation)));
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
        right.statements.forEach((place, statement) ->
                left.statements.computeIfAbsent(place, p -> new Statement()).merge(statement));
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
        data.writeInt(state.statements.size());
        for (var entry : state.statements.entrySet()) {
            entry.getKey().write(data);
            Statement statement = entry.getValue();
            data.writeLong(statement.values);
            data.writeBoolean(statement.estimate);
            data.writeInt(statement.units.size());
            for (String unit : statement.units) {
                StateFormat.writeText(data, unit);
            }
            for (long absences : statement.absences) {
                data.writeLong(absences);
            }
            if (statement.lowest != null && statement.highest != null) {
                StateFormat.writeDecimal(data, statement.lowest);
                StateFormat.writeDecimal(data, statement.highest);
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
            Statement statement = new Statement();
            statement.values = data.readLong();
            statement.estimate = data.readBoolean();
            for (int units = data.readInt(); units > 0; units--) {
                statement.units.add(StateFormat.readText(data));
            }
            for (int i = 0; i < statement.absences.length; i++) {
                statement.absences[i] = data.readLong();
            }
            if (statement.values > 0) {
                statement.lowest = StateFormat.readDecimal(data);
                statement.highest = StateFormat.readDecimal(data);
            }
            state.statements.put(place, statement);
        }
        return state;
    }
}
