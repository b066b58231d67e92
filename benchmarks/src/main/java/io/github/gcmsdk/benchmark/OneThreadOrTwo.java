package io.github.gcmsdk.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.github.gcmsdk.indicator.IndicatorTypes;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.Input;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Reads and judges the lines of {@link RecordLines} from memory on one thread and on two, in turns: by the clock, which
 * tells something on a machine with two idle processors only, and by the processor time of the whole process, which says what
 * the second thread costs on any.
 */
public final class OneThreadOrTwo {

    private static final int RECORDS = 50_000;
    private static final int TURNS = 24;

    /** Turns that only warm up. */
    private static final int FIRST_TURNS = 8;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private OneThreadOrTwo() {}

    /**
     * Prints the means.
     *
     * @param args are not looked at
     */
    public static void main(String[] args) {
        for (RecordLines.Kind kind : RecordLines.Kind.values()) {
            List<Input> input = List.of(Input.of("records.ndjson", RecordLines.bytes(kind, RECORDS, 1)));
            Gcm[] engines = {engine(1), engine(2)};
            long[] wall = new long[engines.length];
            long[] processor = new long[engines.length];
            for (int turn = 0; turn < TURNS; turn++) {
                for (int i = 0; i < engines.length; i++) {
                    long started = System.nanoTime();
                    long before = SYSTEM.getProcessCpuTime();
                    long records = engines[i].validate(input).inputs().get(0).records();
                    if (records != RECORDS) {
                        throw new IllegalStateException("not all records were read: " + records);
                    }
                    if (turn >= FIRST_TURNS) {
                        wall[i] += System.nanoTime() - started;
                        processor[i] += SYSTEM.getProcessCpuTime() - before;
                    }
                }
            }
            System.out.println(kind);
            for (int i = 0; i < engines.length; i++) {
                double records = (double) RECORDS * (TURNS - FIRST_TURNS);
                System.out.printf(
                        Locale.ROOT,
                        "  %d thread(s): %6.0f ns wall %6.0f ns processor%n",
                        i + 1,
                        wall[i] / records,
                        processor[i] / records);
            }
        }
    }

    private static Gcm engine(int threads) {
        Gcm.Builder builder = Gcm.builder().asOf(LocalDate.of(2026, 2, 1)).threads(threads);
        IndicatorTypes.all().forEach(builder::add);
        return builder.build();
    }
}
