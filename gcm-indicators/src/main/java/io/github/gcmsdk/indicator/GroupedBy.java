package io.github.gcmsdk.indicator;

import io.github.gcmsdk.indicator.internal.state.StateFormat;
import io.github.gcmsdk.record.Accumulator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An accumulator for each key of the values: a figure for each area, say. Results come in the order of the keys.
 *
 * @param <T> the values
 * @param <S> the state of one key
 * @param <R> the result of one key
 * @param key the key of a value; a value whose key is null belongs to none and is passed over, so that whoever groups
 *     counts those where it matters
 * @param ofKey the accumulator of a key; equal keys have equal accumulators
 */
public record GroupedBy<T, S, R>(Function<T, @Nullable String> key, Function<String, Accumulator<T, S, R>> ofKey)
        implements Accumulator<T, SortedMap<String, S>, SortedMap<String, R>> {

    @Override
    public SortedMap<String, S> create() {
        return new TreeMap<>();
    }

    @Override
    public void add(SortedMap<String, S> states, T value) {
        String group = key.apply(value);
        if (group != null) {
            Accumulator<T, S, R> accumulator = ofKey.apply(group);
            accumulator.add(states.computeIfAbsent(group, g -> accumulator.create()), value);
        }
    }

    @Override
    public SortedMap<String, S> merge(SortedMap<String, S> left, SortedMap<String, S> right) {
        right.forEach((group, state) -> left.merge(group, state, ofKey.apply(group)::merge));
        return left;
    }

    @Override
    public SortedMap<String, R> result(SortedMap<String, S> states) {
        SortedMap<String, R> results = new TreeMap<>();
        states.forEach((group, state) -> results.put(group, ofKey.apply(group).result(state)));
        return results;
    }

    @Override
    public void close(SortedMap<String, S> states) {
        states.forEach((group, state) -> ofKey.apply(group).close(state));
    }

    @Override
    public void encode(SortedMap<String, S> states, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(states.size());
        for (var entry : states.entrySet()) {
            ByteArrayOutputStream state = new ByteArrayOutputStream();
            ofKey.apply(entry.getKey()).encode(entry.getValue(), state);
            StateFormat.writeText(data, entry.getKey());
            StateFormat.writeBytes(data, state.toByteArray());
        }
        data.flush();
    }

    @Override
    public SortedMap<String, S> decode(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        SortedMap<String, S> states = new TreeMap<>();
        for (int n = data.readInt(); n > 0; n--) {
            String group = StateFormat.readText(data);
            states.put(group, ofKey.apply(group).decode(new ByteArrayInputStream(StateFormat.readBytes(data))));
        }
        return states;
    }
}
