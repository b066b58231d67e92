package io.github.gcmsdk.json;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.rule.RulePolicy;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Reads large inputs in a small heap, in a process of its own: prints what was found. */
final class Scale {

    private static final int MANY = 2_000_000;

    private Scale() {}

    public static void main(String[] arguments) {
        long start = System.nanoTime();
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : MANY;
        // The funds here are short, and name no agent.
        Gcm.Builder builder = Gcm.builder()
                .policy(RulePolicy.builder().off("fund.agent-missing").build());
        Gcm gcm = arguments[0].equals("no-memory") ? builder.memory(0).build() : builder.build();
        Report report = gcm.validate(List.of(Input.of("x.ndjson", input(arguments[0], count))));
        long millis = (System.nanoTime() - start) / 1_000_000;
        long processor =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        report.rules().forEach(rule -> System.out.println(rule.code() + ' ' + rule.count() + ' ' + rule.sampled()));
        report.inputs()
                .forEach(read ->
                        System.out.println("read " + read.records() + ' ' + read.accepted() + ' ' + read.bytes()));
        report.findings().stream()
                .map(Finding::location)
                .reduce((first, second) -> second)
                .ifPresent(last -> System.out.println("last " + last));
        System.out.println("complete " + report.complete());
        report.skipped().forEach(rule -> System.out.println("skipped " + rule.code() + ' ' + rule.reason()));
        System.err.println(arguments[0] + ' ' + count + ": " + millis + " ms, processor " + processor + " ms");
    }

    private static InputStream input(String kind, int count) {
        return switch (kind) {
            case "identical-errors" ->
                lines(count, i -> "{\"type\":\"fund\",\"id\":\"f\",\"name\":\"n\",\"currency\":\"XXQ\"}\n");
            case "distinct-ids" -> lines(count, i -> "{\"type\":\"fund\",\"id\":\"fund-" + i + "\",\"name\":\"n\"}\n");
            case "one-amount" ->
                lines(
                        count,
                        i -> "{\"type\":\"contribution\",\"id\":\"c-" + i + "\",\"fund\":\"f\",\"contributor\":\"d\","
                                + "\"amount\":{\"amount\":100,\"currency\":\"USD\"},\"reportedBy\":\"d\"}\n");
            case "one-identifier" ->
                lines(
                        count,
                        i -> "{\"type\":\"fund\",\"id\":\"fund-" + i % (count / 2) + "\",\"name\":\"n\","
                                + "\"identifiers\":[{\"scheme\":\"s\",\"value\":\"v\"}]}\n");
            case "alike-ids" ->
                lines(count, i -> "{\"type\":\"fund\",\"id\":\"" + spelling(i) + "\",\"name\":\"n\"}\n");
            case "one-pledge" ->
                lines(
                        count,
                        i -> "{\"type\":\"pledge\",\"id\":\"p-" + i + "\",\"title\":\"One pledge\",\"kind\":\"common\","
                                + "\"pledgers\":[\"a\",\"b\"]}\n");
            case "journeys" ->
                lines(
                        count,
                        i -> i == 0
                                ? "{\"gcm\":\"1.0\",\"dataset\":{\"id\":\"d\"}}\n"
                                : "{\"type\":\"journey-account\",\"id\":\"j-" + i + "\"}\n");
            case "uuids" -> lines(count, Scale::alone);
            case "uuid-references", "no-memory" -> lines(count, i -> chained(i, count));
            case "long-line" -> longLine();
            default -> throw new IllegalArgumentException("kind: " + kind);
        };
    }

    /** One of the ways to write an id of twenty letters. */
    private static String spelling(int number) {
        StringBuilder id = new StringBuilder("abcdefghijklmnopqrst");
        for (int i = 0; i < id.length(); i++) {
            if ((number >> i & 1) == 1) {
                id.setCharAt(i, Character.toUpperCase(id.charAt(i)));
            }
        }
        return id.toString();
    }

    private static InputStream lines(int count, IntFunction<String> line) {
        int block = Math.min(1000, count);
        return stream(count / block, n -> {
            StringBuilder lines = new StringBuilder();
            IntStream.range(n * block, (n + 1) * block).forEach(i -> lines.append(line.apply(i)));
            return lines.toString();
        });
    }

    /** An actor of a random id, that is a part of another anywhere in the input: one chain through all of them. */
    private static String chained(int number, int count) {
        return alone(number).replace("}", ",\"parent\":\"" + uuid(number == 0 ? count - 1 : number - 1) + "\"}");
    }

    private static String alone(int number) {
        return "{\"type\":\"stakeholder\",\"id\":\"" + uuid(number) + "\",\"name\":\"n\",\"kinds\":[\"other\"]}\n";
    }

    private static String uuid(int number) {
        return new UUID(mixed(number), mixed(~number)).toString();
    }

    private static long mixed(long number) {
        long mixed = (number + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 32;
    }

    /** A record of 50 MB between two small ones. */
    private static InputStream longLine() {
        String small = "{\"type\":\"fund\",\"id\":\"a\",\"name\":\"n\"}\n";
        InputStream text = stream(500, n -> "x".repeat(100_000));
        return new SequenceInputStream(Collections.enumeration(List.of(
                bytes(small),
                bytes("{\"type\":\"fund\",\"id\":\"b\",\"name\":\""),
                text,
                bytes("\"}\n"),
                bytes(small.replace("\"a\"", "\"c\"")))));
    }

    private static InputStream bytes(String text) {
        return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream stream(int blocks, IntFunction<String> block) {
        return new SequenceInputStream(new Enumeration<>() {
            private int next;

            @Override
            public boolean hasMoreElements() {
                return next < blocks;
            }

            @Override
            public InputStream nextElement() {
                return bytes(block.apply(next++));
            }
        });
    }
}
