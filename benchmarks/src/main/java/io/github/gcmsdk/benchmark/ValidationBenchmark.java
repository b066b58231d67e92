package io.github.gcmsdk.benchmark;

import io.github.gcmsdk.internal.engine.Checker;
import io.github.gcmsdk.internal.engine.Plans;
import io.github.gcmsdk.internal.engine.StandardTypes;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.rule.Advice;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One record judged by the compiled plan, and by Hibernate Validator over the same annotations. Read the medians: on a
 * machine with other work, a mean tells of that work.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2)
public class ValidationBenchmark {

    /** Enough for no record to be foreseen. One sample is of all of them: too long for the clock to matter. */
    static final int RECORDS = 1024;

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

    /** What is judged. */
    public enum Workload {
        /** A type of a third party with 22 constraints of the standard, 13 components, one nested record, one list. */
        TRAINING,
        /** A type of ours: codes, texts and references, each with rules of its own. */
        PLEDGE;

        GcmRecord make(boolean valid, RandomGenerator random) {
            return switch (this) {
                case TRAINING -> valid ? Training.valid(random) : Training.bad(random);
                case PLEDGE -> valid ? Pledges.valid(random) : Pledges.bad(random);
            };
        }
    }

    /** The kind of record. */
    @Param
    public Workload record = Workload.TRAINING;

    /** How many violations a record has. */
    @Param({"0", "5"})
    public int violations;

    private final GcmRecord[] records = new GcmRecord[RECORDS];
    private final Checker checker = new Checker(new Plans(types()), TODAY);
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    private static List<RecordType<?>> types() {
        return Stream.concat(StandardTypes.all().stream(), Stream.of(Training.TYPE))
                .toList();
    }

    /** Makes the records, and sees that both engines find in them what they are meant to have. */
    @Setup
    public void make() {
        RandomGenerator random = new SplittableRandom(1);
        for (int i = 0; i < RECORDS; i++) {
            records[i] = record.make(violations == 0, random);
            List<Object> found = new ArrayList<>(checker.check(records[i], List.of(), "und"));
            int standard =
                    validator.validate(records[i], Default.class, Advice.class).size();
            if (found.size() != violations || standard != violations) {
                throw new IllegalStateException(records[i].id() + ": " + found + ", standard " + standard);
            }
        }
    }

    /** Gives all records to an engine, many times over. */
    Object rounds(int rounds, Function<GcmRecord, Object> engine) {
        Object last = engine;
        for (int i = 0; i < rounds; i++) {
            for (GcmRecord each : records) {
                last = engine.apply(each);
            }
        }
        return last;
    }

    Object planOf(GcmRecord each) {
        return checker.check(each, List.of(), "und");
    }

    Object standardOf(GcmRecord each) {
        return validator.validate(each, Default.class, Advice.class);
    }

    Object standardErrorsOf(GcmRecord each) {
        return validator.validate(each);
    }

    /**
     * The compiled plan.
     *
     * @param sink takes what it finds
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public void plan(Blackhole sink) {
        for (GcmRecord each : records) {
            sink.consume(planOf(each));
        }
    }

    /**
     * Hibernate Validator, for errors and advice as the plan.
     *
     * @param sink takes what it finds
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public void hibernateValidator(Blackhole sink) {
        for (GcmRecord each : records) {
            sink.consume(standardOf(each));
        }
    }

    /**
     * Hibernate Validator, for errors only.
     *
     * @param sink takes what it finds
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public void hibernateValidatorErrors(Blackhole sink) {
        for (GcmRecord each : records) {
            sink.consume(standardErrorsOf(each));
        }
    }
}
