package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.record.Accumulator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Several accumulators over the same values: the average and SmaRT, say. */
record AllOf<T, S, R>(List<? extends Accumulator<T, S, R>> parts) implements Accumulator<T, List<S>, List<R>> {

    @Override
    public List<S> create() {
        List<S> states = new ArrayList<>();
        parts.forEach(part -> states.add(part.create()));
        return states;
    }

    @Override
    public void add(List<S> states, T value) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).add(states.get(i), value);
        }
    }

    @Override
    public List<S> merge(List<S> left, List<S> right) {
        for (int i = 0; i < parts.size(); i++) {
            left.set(i, parts.get(i).merge(left.get(i), right.get(i)));
        }
        return left;
    }

    @Override
    public List<R> result(List<S> states) {
        List<R> results = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            results.add(parts.get(i).result(states.get(i)));
        }
        return results;
    }

    @Override
    public void close(List<S> states) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).close(states.get(i));
        }
    }

    @Override
    public void encode(List<S> states, OutputStream out) throws IOException {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).encode(states.get(i), out);
        }
    }

    @Override
    public List<S> decode(InputStream in) throws IOException {
        List<S> states = new ArrayList<>();
        for (Accumulator<T, S, R> part : parts) {
            states.add(part.decode(in));
        }
        return states;
    }

    @Override
    public boolean isCommutative() {
        return parts.stream().allMatch(Accumulator::isCommutative);
    }
}
