package io.github.gcmsdk.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a fresh JVM takes to judge one small file, beside one that makes a tree of it with Jackson and does no more. They
 * take turns; whole processes, by the clock.
 */
public final class StartTime {

    private static final int TURNS = 21;

    private StartTime() {}

    /** The peer: reads a file as a tree. */
    public static final class Tree {

        private Tree() {}

        /**
         * Prints how many members the document has.
         *
         * @param args the file
         */
        public static void main(String[] args) {
            System.out.println(new JsonMapper().readTree(Path.of(args[0])).size());
        }
    }

    /**
     * Prints medians.
     *
     * @param args the jar of the command line, and a file
     * @throws IOException if a process cannot be started
     * @throws InterruptedException if somebody interrupts the waiting
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        String classes = System.getProperty("java.class.path");
        Map<String, List<String>> contestants = new LinkedHashMap<>();
        contestants.put("tree", List.of("-Xshare:off", "-cp", classes, Tree.class.getName(), args[1]));
        contestants.put("gcm", List.of("-Xshare:off", "-jar", args[0], "validate", args[1]));
        Path archive = Path.of(args[0]).resolveSibling("gcm.jsa");
        run(List.of("-XX:ArchiveClassesAtExit=" + archive, "-jar", args[0], "validate", args[1]));
        contestants.put("tree, sharing", List.of("-cp", classes, Tree.class.getName(), args[1]));
        contestants.put(
                "gcm, sharing", List.of("-XX:SharedArchiveFile=" + archive, "-jar", args[0], "validate", args[1]));

        Map<String, long[]> nanos = new LinkedHashMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            for (Map.Entry<String, List<String>> contestant : contestants.entrySet()) {
                nanos.computeIfAbsent(contestant.getKey(), name -> new long[TURNS])[turn] = run(contestant.getValue());
            }
        }
        double first = median(nanos.get("tree"));
        nanos.forEach((name, turns) -> System.out.printf(
                Locale.ROOT, "%-15s %5.0f ms %5.2f x the first%n", name, median(turns) / 1e6, median(turns) / first));
    }

    private static long run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        long before = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IllegalStateException("exit code " + exit + " of " + command);
        }
        return System.nanoTime() - before;
    }

    private static double median(long[] turns) {
        long[] sorted = turns.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
