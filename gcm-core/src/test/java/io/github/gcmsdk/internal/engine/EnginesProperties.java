package io.github.gcmsdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.internal.rule.StandardRules;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.rule.RecordRule;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** One contract, two engines: the compiled plan finds what Hibernate Validator finds, in each record. */
class EnginesProperties {

    private static final int RECORDS_OF_A_TYPE = 2000;

    private final Checker checker = new Checker(new Plans(StandardTypes.all()), Oracle.TODAY);

    @Property(tries = RECORDS_OF_A_TYPE, shrinking = ShrinkingMode.OFF)
    void planFindsWhatTheStandardFinds(@ForAll long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (RecordType<?> type : StandardTypes.all()) {
            GcmRecord record = record(random, type);

            List<Problem> problems = checker.check(record, List.of(), "und");

            assertThat(Oracle.of(problems)).as(() -> shown(record)).isEqualTo(Oracle.violations(record));
        }
    }

    /** The law above says nothing of a code that no generated record raises. */
    @Example
    void everyCodeOfARecordIsRaised() {
        RandomGenerator random = new SplittableRandom(42);
        Map<String, Integer> counts = new TreeMap<>();

        for (int i = 0; i < RECORDS_OF_A_TYPE; i++) {
            for (RecordType<?> type : StandardTypes.all()) {
                checker.check(record(random, type), List.of(), "und")
                        .forEach(problem -> counts.merge(problem.rule().code(), 1, Integer::sum));
            }
        }

        assertThat(counts.keySet()).as(() -> "counts " + counts).isEqualTo(codes());
    }

    @Example
    void sameSeedGivesTheSameRecord() {
        for (RecordType<?> type : StandardTypes.all()) {
            GcmRecord record = record(new SplittableRandom(7), type);

            assertThat(record(new SplittableRandom(7), type)).isEqualTo(record);
        }
    }

    /** The codes that annotations and rules of the standard types can raise. */
    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (Class<?> type : Contract.types()) {
            for (Contract.Constraint constraint : Contract.constraints(type)) {
                Annotation annotation = constraint.annotation();
                codes.add(Oracle.code(annotation, Contract.template(annotation)));
            }
            for (RecordRule<?> rule : StandardRules.of(type)) {
                codes.add(rule.rule().code());
            }
        }
        return codes;
    }

    private static GcmRecord record(RandomGenerator random, RecordType<?> type) {
        return new Generator(random, random.nextDouble(0.3)).record(type.type());
    }

    private static String shown(GcmRecord record) {
        return record.toString().replaceAll("x{200,}|(😀){200,}", "…");
    }
}
