package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.record.Accumulator;
import io.github.gcmsdk.record.GcmRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/**
 * A calculator for records from which those follow that another calculator takes.
 *
 * @param input the class of the records
 * @param others what follows from a record
 * @param calculator what computes the figures of that
 */
record FromOthers<T extends GcmRecord, U extends GcmRecord>(
        Class<T> input, Function<T, List<U>> others, Calculator<U> calculator) implements Calculator<T> {

    @Override
    public String indicator() {
        return calculator.indicator();
    }

    @Override
    public List<String> dimensions() {
        return calculator.dimensions();
    }

    @Override
    public Accumulator<T, ?, List<Figure>> by(List<String> dimensions) {
        return before(calculator.by(dimensions));
    }

    private <S> Accumulator<T, S, List<Figure>> before(Accumulator<U, S, List<Figure>> accumulator) {
        return new Before<>(others, accumulator);
    }

    private record Before<T, U, S>(Function<T, List<U>> others, Accumulator<U, S, List<Figure>> accumulator)
            implements Accumulator<T, S, List<Figure>> {

        @Override
        public S create() {
            return accumulator.create();
        }

        @Override
        public void add(S state, T value) {
            others.apply(value).forEach(other -> accumulator.add(state, other));
        }

        @Override
        public S merge(S left, S right) {
            return accumulator.merge(left, right);
        }

        @Override
        public List<Figure> result(S state) {
            return accumulator.result(state);
        }

        @Override
        public void close(S state) {
            accumulator.close(state);
        }

        @Override
        public void encode(S state, OutputStream out) throws IOException {
            accumulator.encode(state, out);
        }

        @Override
        public S decode(InputStream in) throws IOException {
            return accumulator.decode(in);
        }

        @Override
        public boolean isCommutative() {
            return accumulator.isCommutative();
        }
    }
}
