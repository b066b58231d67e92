package io.github.gcmsdk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gcmsdk.record.Accumulator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The laws hold for what keeps them, and tell each way of breaking them. */
class AccumulatorLawsTest {

    private static final List<String> VALUES = List.of("a", "b", "c", "d", "e", "f", "g");

    /** Joins texts, each closed by a point. */
    private static class Joining implements Accumulator<String, StringBuilder, String> {

        @Override
        public StringBuilder create() {
            return new StringBuilder();
        }

        @Override
        public void add(StringBuilder state, String value) {
            state.append(value);
        }

        @Override
        public StringBuilder merge(StringBuilder left, StringBuilder right) {
            return left.append(right);
        }

        @Override
        public String result(StringBuilder state) {
            return state.toString();
        }

        @Override
        public void encode(StringBuilder state, OutputStream out) throws IOException {
            out.write((state + ".").getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public StringBuilder decode(InputStream in) throws IOException {
            StringBuilder state = new StringBuilder();
            for (int c = in.read(); c != '.'; c = in.read()) {
                state.append((char) c);
            }
            return state;
        }

        @Override
        public boolean isCommutative() {
            return false;
        }
    }

    private enum Fault {
        CALLS_ITSELF_COMMUTATIVE("the order of the"),
        FORGETS_THE_LEFT("a merge with an empty state on the right changes nothing"),
        FORGETS_THE_RIGHT("a merge with an empty state on the left changes nothing"),
        MARKS_EACH_MERGE("a merge with an empty state"),
        REVERSES_WHEN_MERGED("(a + b) + c is the whole"),
        LOSES_A_VALUE_IN_THE_CODE("decoding and encoding changes nothing"),
        READS_TOO_FAR("a state is decoded to its end and no further");

        private final String law;

        Fault(String law) {
            this.law = law;
        }
    }

    private static final class Faulty extends Joining {
        private final Fault fault;

        Faulty(Fault fault) {
            this.fault = fault;
        }

        @Override
        public StringBuilder merge(StringBuilder left, StringBuilder right) {
            return switch (fault) {
                case FORGETS_THE_LEFT -> right;
                case FORGETS_THE_RIGHT -> left;
                case MARKS_EACH_MERGE -> super.merge(left, right).append('|');
                case REVERSES_WHEN_MERGED -> super.merge(right, left);
                default -> super.merge(left, right);
            };
        }

        @Override
        public StringBuilder decode(InputStream in) throws IOException {
            StringBuilder state = super.decode(in);
            if (fault == Fault.LOSES_A_VALUE_IN_THE_CODE && state.length() > 0) {
                state.setLength(state.length() - 1);
            } else if (fault == Fault.READS_TOO_FAR) {
                in.read();
            }
            return state;
        }

        @Override
        public boolean isCommutative() {
            return fault == Fault.CALLS_ITSELF_COMMUTATIVE;
        }
    }

    private static void check(Accumulator<String, ?, ?> accumulator) {
        IntStream.range(0, 100)
                .forEach(seed -> AccumulatorLaws.of(accumulator, VALUES).check(new Random(seed)));
    }

    @Test
    void whatKeepsTheLawsPasses() {
        assertThatCode(() -> check(new Joining())).doesNotThrowAnyException();
        assertThatCode(() -> AccumulatorLaws.of(new Joining(), List.of()).check(new Random(1)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void whatBreaksALawIsTold(Fault fault) {
        assertThatThrownBy(() -> check(new Faulty(fault)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(fault.law);
    }

    @Test
    void accumulatorIsACollectorOfSequentialAndParallelStreams() {
        assertThat(VALUES.stream().collect(new Joining().toCollector())).isEqualTo("abcdefg");
        assertThat(VALUES.parallelStream().collect(new Joining().toCollector())).isEqualTo("abcdefg");
    }
}
