package io.github.gcmsdk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.gcmsdk.internal.engine.Checker;
import io.github.gcmsdk.internal.engine.Plans;
import io.github.gcmsdk.internal.engine.StandardTypes;
import io.github.gcmsdk.record.GcmRecord;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a check leaves to the garbage collector. Bytes are counted and not timed, so that a busy machine changes nothing. */
class AllocationTest {

    private static final int RECORDS = 1000;

    private static final int ROUNDS = 20;

    private static final long MOST_BYTES_OF_A_VALID_RECORD = 64;

    /** Its three texts are maps, which the plan and a rule walk; 384 before the compiler of the JVM has done all it can. */
    private static final long MOST_BYTES_OF_A_VALID_PLEDGE = 512;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Checker checker = new Checker(
            new Plans(Stream.concat(StandardTypes.all().stream(), Stream.of(Training.TYPE))
                    .toList()),
            LocalDate.of(2026, 2, 1));

    @Test
    void aValidRecordCostsNothing() {
        assertThat(allocatedPerRecord(records(Training::valid))).isLessThanOrEqualTo(MOST_BYTES_OF_A_VALID_RECORD);
    }

    @Test
    void aValidPledgeCostsLittle() {
        assertThat(allocatedPerRecord(records(Pledges::valid))).isLessThanOrEqualTo(MOST_BYTES_OF_A_VALID_PLEDGE);
    }

    /** The gate above would hold if nothing was counted. */
    @Test
    void aBadRecordCostsItsProblems() {
        assertThat(allocatedPerRecord(records(Training::bad))).isGreaterThan(MOST_BYTES_OF_A_VALID_RECORD);
    }

    private static List<GcmRecord> records(Function<RandomGenerator, GcmRecord> maker) {
        RandomGenerator random = new SplittableRandom(1);
        return Stream.generate(() -> maker.apply(random)).limit(RECORDS).toList();
    }

    /** Of the last of several rounds, so that what is made once does not count. */
    private long allocatedPerRecord(List<GcmRecord> records) {
        long bytes = 0;
        for (int i = 0; i < ROUNDS; i++) {
            bytes = allocated(records);
        }
        return bytes / RECORDS;
    }

    private long allocated(List<? extends GcmRecord> records) {
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        for (int i = 0; i < records.size(); i++) {
            checker.check(records.get(i), List.of(), "und");
        }
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
}
