package io.github.gcmsdk.testing;

import io.github.gcmsdk.record.Accumulator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The laws that every {@link Accumulator} must keep, for tests of accumulators of one's own. Needs no test framework:
 *
 * <pre>{@code
 * @Test
 * void keepsTheLaws() {
 *     AccumulatorLaws.of(new DeathsByRoute(), incidents).check(new Random(1));
 * }
 * }</pre>
 *
 * <p>One check cuts the values in one way and tries one order: check with many seeds, and with values that meet, such as
 * two of one key.
 *
 * @param <T> the values
 * @param <S> the state
 */
public final class AccumulatorLaws<T, S> {

    private final Accumulator<T, S, ?> accumulator;
    private final List<T> values;

    private AccumulatorLaws(Accumulator<T, S, ?> accumulator, List<T> values) {
        this.accumulator = accumulator;
        this.values = values;
    }

    /**
     * Takes what is to be checked.
     *
     * @param accumulator the accumulator
     * @param values some values, in their natural order
     * @return the laws for them
     */
    public static <T, S> AccumulatorLaws<T, S> of(Accumulator<T, S, ?> accumulator, List<? extends T> values) {
        return new AccumulatorLaws<>(accumulator, Collections.unmodifiableList(new ArrayList<>(values)));
    }

    /**
     * Checks all laws.
     *
     * @param random cuts and shuffles the values
     * @throws AssertionError that names the law, if one is broken
     */
    public void check(Random random) {
        byte[] expected = bytes(state(values));
        same("a merge with an empty state on the left changes nothing", expected, bytes(merge(List.of(), values)));
        same("a merge with an empty state on the right changes nothing", expected, bytes(merge(values, List.of())));
        checkAssociativity(expected, random);
        same("cutting the values changes nothing", expected, bytes(inParts(parts(values, random))));
        if (accumulator.isCommutative()) {
            checkOrder(expected, random);
        }
        checkCodec(expected, random);
        checkResult();
    }

    private void checkAssociativity(byte[] expected, Random random) {
        int first = random.nextInt(values.size() + 1);
        int second = first + random.nextInt(values.size() - first + 1);
        S leftFirst = accumulator.merge(
                merge(values.subList(0, first), values.subList(first, second)),
                state(values.subList(second, values.size())));
        S rightFirst = accumulator.merge(
                state(values.subList(0, first)),
                merge(values.subList(first, second), values.subList(second, values.size())));

        same("(a + b) + c is the whole", expected, bytes(leftFirst));
        same("a + (b + c) is the whole", expected, bytes(rightFirst));
    }

    private void checkOrder(byte[] expected, Random random) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        List<List<T>> parts = parts(values, random);
        Collections.shuffle(parts, random);

        same("the order of the values changes nothing", expected, bytes(state(shuffled)));
        same("the order of the parts changes nothing", expected, bytes(inParts(parts)));
        same("any parts in any order change nothing", expected, bytes(inParts(parts(shuffled, random))));
    }

    private void checkCodec(byte[] expected, Random random) {
        int half = random.nextInt(values.size() + 1);
        S decoded = decoded(bytes(state(values.subList(0, half))));
        values.subList(half, values.size()).forEach(value -> accumulator.add(decoded, value));

        same("decoding and encoding changes nothing", expected, bytes(decoded(expected)));
        same("a decoded state goes on like the one it was", expected, bytes(decoded));
    }

    /** Results need have no equality, but there must be one, and a state must bear to be closed twice. */
    private void checkResult() {
        S state = state(values);
        accumulator.result(state);
        accumulator.close(state);
        accumulator.close(state);
        values.stream().collect(accumulator.toCollector());
    }

    private S state(List<T> part) {
        S state = accumulator.create();
        part.forEach(value -> accumulator.add(state, value));
        return state;
    }

    private S merge(List<T> left, List<T> right) {
        return accumulator.merge(state(left), state(right));
    }

    private S inParts(List<List<T>> parts) {
        S whole = accumulator.create();
        for (List<T> part : parts) {
            whole = accumulator.merge(whole, state(part));
        }
        return whole;
    }

    private static <T> List<List<T>> parts(List<T> values, Random random) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < values.size(); ) {
            int to = from + 1 + random.nextInt(values.size() - from);
            parts.add(values.subList(from, to));
            from = to;
        }
        return parts;
    }

    /** The bytes of a state, which is closed. */
    private byte[] bytes(S state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            accumulator.encode(state, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            accumulator.close(state);
        }
        return bytes.toByteArray();
    }

    /** The state of some bytes, behind which others stand that are none of its. */
    private S decoded(byte[] bytes) {
        ByteArrayInputStream in = new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length + 1));
        try {
            S state = accumulator.decode(in);
            if (in.available() != 1) {
                throw new AssertionError("a state is decoded to its end and no further");
            }
            return state;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void same(String law, byte[] expected, byte[] actual) {
        if (!Arrays.equals(expected, actual)) {
            throw new AssertionError(law + ": the encoded states differ, of " + expected.length + " and "
                    + actual.length + " bytes, at byte " + Arrays.mismatch(expected, actual));
        }
    }
}
