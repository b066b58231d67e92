package io.github.gcmsdk.benchmark;

import com.sun.management.ThreadMXBean;
import io.github.gcmsdk.benchmark.ValidationBenchmark.Workload;
import io.github.gcmsdk.record.GcmRecord;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What {@link ValidationBenchmark} measures, in processor time of one thread and not by the clock: for machines that have
 * other work to do. Both engines take turns, so that what slows one down slows the other down as well.
 */
public final class ProcessorTime {

    private static final int TURNS = 30;

    /** Turns that only warm up. */
    private static final int FIRST_TURNS = 15;

    private static final int ROUNDS_OF_A_TURN = 10;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Takes what is found, so that the work is not optimised away. */
    @SuppressWarnings("UnusedVariable") // that is its point
    private static volatile @Nullable Object sink;

    private ProcessorTime() {}

    /**
     * Prints the medians.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.printf(
                "%-10s %10s %12s %12s %7s %10s%n", "record", "violations", "plan ns", "standard ns", "ratio", "plan B");
        for (Workload workload : Workload.values()) {
            for (int violations : new int[] {0, 5}) {
                ValidationBenchmark benchmark = new ValidationBenchmark();
                benchmark.record = workload;
                benchmark.violations = violations;
                benchmark.make();
                print(benchmark);
            }
        }
    }

    private static void print(ValidationBenchmark benchmark) {
        GcmRecord[] records = benchmark.records();
        double[] plan = new double[TURNS];
        double[] standard = new double[TURNS];
        long bytes = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            plan[turn] = nanos(records, benchmark::planOf);
            bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
            standard[turn] = nanos(records, benchmark::standardOf);
        }
        System.out.printf(
                Locale.ROOT,
                "%-10s %10d %12.0f %12.0f %7.1f %10.0f%n",
                benchmark.record,
                benchmark.violations,
                median(plan),
                median(standard),
                median(standard) / median(plan),
                bytes / (double) (records.length * ROUNDS_OF_A_TURN));
    }

    private static double nanos(GcmRecord[] records, Function<GcmRecord, Object> engine) {
        long before = THREADS.getCurrentThreadCpuTime();
        for (int round = 0; round < ROUNDS_OF_A_TURN; round++) {
            for (GcmRecord each : records) {
                sink = engine.apply(each);
            }
        }
        return (THREADS.getCurrentThreadCpuTime() - before) / (double) (records.length * ROUNDS_OF_A_TURN);
    }

    private static double median(double[] turns) {
        double[] measured = Arrays.copyOfRange(turns, FIRST_TURNS, TURNS);
        Arrays.sort(measured);
        return measured[measured.length / 2];
    }
}
