package io.github.gcmsdk.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.stream.Collector;

/**
 * What is remembered of many values, and what it comes to: a count, a sum, the memory of a rule about several records.
 * Parts of the values may be taken by several threads, processes or machines, each into a state of its own; the states are
 * then merged. That this changes nothing is a law that every accumulator must keep:
 *
 * <ul>
 *   <li>merging with an empty state changes nothing, and merging is associative;
 *   <li>however the values are cut into parts, the merged state is {@linkplain #encode encoded} as the same bytes; if the
 *       accumulator {@linkplain #isCommutative() is commutative}, in whatever order the values and the parts come;
 *   <li>what was encoded and decoded goes on like the state that it was.
 * </ul>
 *
 * <p>{@code AccumulatorLaws} in the tests of this module checks the law for an accumulator and some values.
 *
 * <p>An accumulator holds no values itself, and may be shared by threads; a state may not. Arguments are never null, unless
 * the values may be.
 *
 * @param <T> the values
 * @param <S> the state, which is changed in place
 * @param <R> the result
 */
public interface Accumulator<T, S, R> {

    /**
     * Begins.
     *
     * @return a new, empty state
     */
    S create();

    /**
     * Takes a value into a state.
     *
     * @param state the state, which changes
     * @param value the value
     */
    void add(S state, T value);

    /**
     * Makes two states one. Both are used up: only what is returned may be used and must be closed; it may be one of them.
     *
     * @param left the state of the values that come first
     * @param right the state of those that come later
     * @return the state of all values
     */
    S merge(S left, S right);

    /**
     * Tells what the values come to. The state may then only be closed.
     *
     * @param state the state of all values
     * @return the result, which does not need the state
     */
    R result(S state);

    /**
     * Gives back what a state holds outside of the heap, such as temporary files; closing twice does nothing more.
     *
     * @param state the state, which cannot be used any more
     */
    default void close(S state) {}

    /**
     * Writes a state, such that equal states give equal bytes. They are meant for the same version of the library.
     *
     * @param state the state, which does not change
     * @param out where to write; it stays open
     * @throws IOException if it cannot be written to
     */
    void encode(S state, OutputStream out) throws IOException;

    /**
     * Reads what was written.
     *
     * @param in where to read, to the end of the state and no further; it stays open
     * @return the state
     * @throws IOException if it cannot be read, or holds no state of this accumulator
     */
    S decode(InputStream in) throws IOException;

    /**
     * Whether the order of the values makes no difference.
     *
     * @return true, unless an accumulator says otherwise
     */
    default boolean isCommutative() {
        return true;
    }

    /**
     * This accumulator for streams, parallel ones too. States are closed when the result is there.
     *
     * @return a collector
     */
    default Collector<T, ?, R> toCollector() {
        Collector.Characteristics[] characteristics = isCommutative()
                ? new Collector.Characteristics[] {Collector.Characteristics.UNORDERED}
                : new Collector.Characteristics[0];
        return Collector.of(this::create, this::add, this::merge, this::finish, characteristics);
    }

    private R finish(S state) {
        try {
            return result(state);
        } finally {
            close(state);
        }
    }
}
