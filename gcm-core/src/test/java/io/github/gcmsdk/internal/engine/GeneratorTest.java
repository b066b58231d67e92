package io.github.gcmsdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.RecordType;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fails can be repeated: the same random numbers give the same records. */
class GeneratorTest {

    static Stream<RecordType<?>> types() {
        return StandardTypes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void sameSeedGivesTheSameRecord(RecordType<?> type) {
        assertThat(record(type)).isEqualTo(record(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void sameSeedGivesTheSameMutant(RecordType<?> type) {
        assertThat(mutant(type)).isEqualTo(mutant(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aMutantIsAnotherRecordMostOfTheTime(RecordType<?> type) {
        GcmRecord record = record(type);
        SplittableRandom random = new SplittableRandom(7);

        long others = Stream.generate(() -> new Mutator(random, 0.1).mutant(record))
                .limit(100)
                .filter(mutant -> !mutant.equals(record))
                .count();

        assertThat(others).isGreaterThan(50);
    }

    private static GcmRecord record(RecordType<?> type) {
        return new Generator(new SplittableRandom(7), 0.1).record(type.type());
    }

    private static Object mutant(RecordType<?> type) {
        return new Mutator(new SplittableRandom(8), 0.1).mutant(record(type));
    }
}
