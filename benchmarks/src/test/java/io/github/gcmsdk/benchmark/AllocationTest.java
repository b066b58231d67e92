package io.github.gcmsdk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.gcmsdk.internal.engine.Checker;
import io.github.gcmsdk.internal.engine.Plans;
import io.github.gcmsdk.record.GcmRecord;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a check leaves to the garbage collector. Bytes are counted and not timed, so that a busy machine changes nothing. */
class AllocationTest {

    private static final int RECORDS = 1000;

    private static final int ROUNDS = 20;

    private static final long MOST_BYTES_OF_A_VALID_RECORD = 64;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Checker checker = new Checker(new Plans(List.of(Training.TYPE)), LocalDate.of(2026, 2, 1));

    @Test
    void aValidRecordCostsNothing() {
        List<Training> records = records();

        allocated(records);
        long bytes = 0;
        for (int i = 0; i < ROUNDS; i++) {
            bytes += allocated(records);
        }

        assertThat(bytes / (RECORDS * ROUNDS)).isLessThanOrEqualTo(MOST_BYTES_OF_A_VALID_RECORD);
    }

    /** The gate above would hold if nothing was counted. */
    @Test
    void aBadRecordCostsItsProblems() {
        SplittableRandom random = new SplittableRandom(1);
        List<Training> records =
                Stream.generate(() -> Training.bad(random)).limit(RECORDS).toList();

        assertThat(allocated(records) / RECORDS).isGreaterThan(MOST_BYTES_OF_A_VALID_RECORD);
    }

    private static List<Training> records() {
        SplittableRandom random = new SplittableRandom(1);
        return Stream.generate(() -> Training.valid(random)).limit(RECORDS).toList();
    }

    private long allocated(List<? extends GcmRecord> records) {
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        for (int i = 0; i < records.size(); i++) {
            checker.check(records.get(i), List.of(), "und");
        }
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
}
