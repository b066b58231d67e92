package io.github.gcmsdk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.Input;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a record leaves to the garbage collector on its way from bytes to the report, and that the records are as told. */
class PipelineAllocationTest {

    private static final int RECORDS = 5000;

    private static final int ROUNDS = 6;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Gcm gcm = PipelineBenchmark.all();

    @ParameterizedTest
    @CsvSource({"INCIDENTS, 2500", "PLEDGES, 7500"})
    void aValidRecordCostsSoMuchAtMost(RecordLines.Kind kind, int most) {
        List<Input> input = List.of(Input.of("records.ndjson", RecordLines.bytes(kind, RECORDS, 0)));

        long bytes = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            gcm.validate(input);
            bytes = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        }

        assertThat(bytes / RECORDS).isBetween(500L, (long) most);
    }

    @ParameterizedTest
    @EnumSource
    void soManyRecordsHaveFindingsAsAreAskedFor(RecordLines.Kind kind) {
        assertThat(gcm.validate(lines(kind, 0)).rules()).isEmpty();
        assertThat(gcm.validate(lines(kind, 10)).rules()).hasSize(4);
        long findings = gcm.validate(lines(kind, 10)).rules().stream()
                .mapToLong(rule -> rule.count())
                .sum();
        assertThat(findings).isBetween(RECORDS / 12L, RECORDS / 8L);
    }

    @ParameterizedTest
    @CsvSource({"INCIDENTS, 300, 400", "PLEDGES, 800, 900"})
    void recordsAreAsLongAsIsTold(RecordLines.Kind kind, int least, int most) {
        assertThat(RecordLines.bytes(kind, RECORDS, 0).length / RECORDS).isBetween(least, most);
    }

    private static List<Input> lines(RecordLines.Kind kind, int percent) {
        return List.of(Input.of("records.ndjson", RecordLines.bytes(kind, RECORDS, percent)));
    }
}
