package io.github.gcmsdk.indicator.disclosure;

import io.github.gcmsdk.indicator.internal.state.StateFormat;
import io.github.gcmsdk.record.Accumulator;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts how many records have one, two or more attributes in common, and tells what may be told of it: combinations of at
 * least so many records, their counts rounded down to a multiple of the same number. So are the k-anonymous aggregates of the
 * Global Dataset on victims of trafficking made (Synthetic Data Showcase).
 *
 * <pre>{@code
 * records.stream().collect(new Combinations(3, 10).toCollector()).counts()   // {AGE:Y0T17;SEX:F=120, …}
 * }</pre>
 *
 * <p>A record is a map from attributes to values; a value that is null or blank is not known, and is in no combination.
 * Remembers one number for each combination that occurs: their number grows with the power of the length.
 *
 * @param length how many attributes a combination has at most, at least 1
 * @param resolution how many records a combination must have to be told, and the base of rounding, at least 1
 */
public record Combinations(int length, int resolution)
        implements Accumulator<Map<String, ? extends @Nullable String>, Combinations.State, Combinations.Result> {

    /** What is remembered. For one thread. */
    public static final class State {
        private long records;
        private SortedMap<String, Long> counts = new TreeMap<>();

        private State() {}
    }

    /**
     * What may be told.
     *
     * @param records how many records there are, rounded down
     * @param counts how many of them have some values in common, rounded down, by {@code attribute:value} joined with
     *     {@code ;} in the order of the attributes
     */
    public record Result(long records, SortedMap<String, Long> counts) {}

    /**
     * Takes the numbers.
     *
     * @param length how many attributes a combination has at most, at least 1
     * @param resolution how many records a combination must have to be told, at least 1
     * @throws IllegalArgumentException if a number is less than 1
     */
    public Combinations {
        if (length < 1 || resolution < 1) {
            throw new IllegalArgumentException("length, resolution: less than 1: " + length + ", " + resolution);
        }
    }

    @Override
    public State create() {
        return new State();
    }

    @Override
    public void add(State state, Map<String, ? extends @Nullable String> record) {
        List<String> known = new ArrayList<>();
        new TreeMap<>(record).forEach((attribute, value) -> {
            if (value != null && !value.isBlank()) {
                known.add(escaped(attribute) + ':' + escaped(value));
            }
        });
        state.records++;
        count("", 0, length, known, state.counts);
    }

    /** So that no value can pretend to be two. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(":", "\\:").replace(";", "\\;");
    }

    private static void count(String before, int from, int left, List<String> known, SortedMap<String, Long> counts) {
        for (int i = from; i < known.size(); i++) {
            String combination = before.isEmpty() ? known.get(i) : before + ';' + known.get(i);
            counts.merge(combination, 1L, Math::addExact);
            if (left > 1) {
                count(combination, i + 1, left - 1, known, counts);
            }
        }
    }

    @Override
    public State merge(State left, State right) {
        left.records = Math.addExact(left.records, right.records);
        right.counts.forEach((combination, count) -> left.counts.merge(combination, count, Math::addExact));
        return left;
    }

    @Override
    public Result result(State state) {
        SortedMap<String, Long> told = new TreeMap<>();
        state.counts.forEach((combination, count) -> {
            if (count >= resolution) {
                told.put(combination, Rounding.down(count, resolution));
            }
        });
        return new Result(Rounding.down(state.records, resolution), told);
    }

    @Override
    public void encode(State state, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeLong(state.records);
        StateFormat.writeCounts(data, state.counts);
        data.flush();
    }

    @Override
    public State decode(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        State state = create();
        state.records = data.readLong();
        state.counts = StateFormat.readCounts(data);
        return state;
    }
}
