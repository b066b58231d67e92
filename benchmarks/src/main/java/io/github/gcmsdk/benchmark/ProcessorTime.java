package io.github.gcmsdk.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What {@link ValidationBenchmark} and {@link PipelineBenchmark} measure, in processor time of one thread and not by the clock: for machines that have
 * other work to do. All take turns, so that what slows one down slows the others down as well.
 */
public final class ProcessorTime {

    private static final int TURNS = 24;

    /** Turns that only warm up. */
    private static final int FIRST_TURNS = 8;

    /** How often a turn judges all records; reading takes longer. */
    private static final int ROUNDS = 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Takes what is found, so that the work is not optimised away. */
    @SuppressWarnings("UnusedVariable") // that is its point
    private static volatile @Nullable Object sink;

    private ProcessorTime() {}

    /**
     * Prints the medians.
     *
     * @param args {@code validation}, {@code pipeline} or {@code writing}
     */
    public static void main(String[] args) {
        switch (args.length == 0 ? "" : args[0]) {
            case "validation" -> validation();
            case "pipeline" -> pipeline();
            case "writing" -> writing();
            default -> throw new IllegalArgumentException("args: validation, pipeline or writing");
        }
    }

    private static void validation() {
        for (ValidationBenchmark.Workload workload : ValidationBenchmark.Workload.values()) {
            for (int violations : new int[] {0, 5}) {
                ValidationBenchmark benchmark = new ValidationBenchmark();
                benchmark.record = workload;
                benchmark.violations = violations;
                benchmark.make();
                Map<String, Supplier<Object>> contestants = new LinkedHashMap<>();
                contestants.put("plan", () -> benchmark.rounds(ROUNDS, benchmark::planOf));
                contestants.put("hibernate validator", () -> benchmark.rounds(ROUNDS, benchmark::standardOf));
                contestants.put(
                        "hibernate validator, errors", () -> benchmark.rounds(ROUNDS, benchmark::standardErrorsOf));
                print(workload + ", " + violations + " violations", contestants, ROUNDS * ValidationBenchmark.RECORDS);
            }
        }
    }

    private static void pipeline() {
        for (RecordLines.Kind kind : RecordLines.Kind.values()) {
            for (int percent : new int[] {0, 1, 10, 100}) {
                PipelineBenchmark benchmark = new PipelineBenchmark();
                benchmark.kind = kind;
                benchmark.percent = percent;
                benchmark.make();
                String workload = kind + ", " + percent + " % with a mistake";
                print(workload, contestants(benchmark, percent == 1), PipelineBenchmark.RECORDS);
            }
        }
    }

    private static void writing() {
        for (RecordLines.Kind kind : RecordLines.Kind.values()) {
            Writing writing = new Writing(kind);
            Map<String, Supplier<Object>> contestants = new LinkedHashMap<>();
            contestants.put("jackson", writing::jackson);
            contestants.put("gcm, lines", writing::lines);
            contestants.put("gcm, document", writing::document);
            print(kind + ", written", contestants, PipelineBenchmark.RECORDS);
        }
    }

    private static Map<String, Supplier<Object>> contestants(PipelineBenchmark benchmark, boolean all) {
        Map<String, Supplier<Object>> contestants = new LinkedHashMap<>();
        contestants.put("tokens", benchmark::tokens);
        contestants.put("gcm", benchmark::gcm);
        contestants.put("gcm binds", benchmark::gcmBinds);
        if (all) {
            contestants.put("jackson + hibernate validator", benchmark::jacksonAndHibernateValidator);
            contestants.put("tree + schema", benchmark::treeAndSchema);
            contestants.put("jackson", benchmark::jackson);
            contestants.put("fastjson2", benchmark::fastjson2);
            contestants.put("avaje-jsonb", benchmark::avajeJsonb);
        }
        return contestants;
    }

    private static void print(String workload, Map<String, Supplier<Object>> contestants, int records) {
        double[][] nanos = new double[contestants.size()][TURNS];
        long[] bytes = new long[contestants.size()];
        for (int turn = 0; turn < TURNS; turn++) {
            int i = 0;
            for (Supplier<Object> contestant : contestants.values()) {
                long allocated =
                        THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
                long before = THREADS.getCurrentThreadCpuTime();
                sink = contestant.get();
                nanos[i][turn] = THREADS.getCurrentThreadCpuTime() - before;
                bytes[i++] =
                        THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated;
            }
        }
        System.out.println(workload);
        double first = median(nanos[0]);
        int i = 0;
        for (String name : contestants.keySet()) {
            double median = median(nanos[i]);
            System.out.printf(
                    Locale.ROOT,
                    "  %-30s %8.0f ns %6.2f x the first %8d B%n",
                    name,
                    median / records,
                    median / first,
                    bytes[i++] / records);
        }
    }

    private static double median(double[] turns) {
        double[] measured = Arrays.copyOfRange(turns, FIRST_TURNS, TURNS);
        Arrays.sort(measured);
        return measured[measured.length / 2];
    }
}
