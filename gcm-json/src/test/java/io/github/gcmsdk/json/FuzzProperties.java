package io.github.gcmsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.framework.ActionCode;
import io.github.gcmsdk.framework.ObjectiveResolver;
import io.github.gcmsdk.framework.SdgTarget;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RuleExamples;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Bytes that nobody meant: the examples of all rules, cut, doubled and overwritten. Nothing throws, every finding lies in
 * the text, and what is read can be written. {@code -Dfuzz=N} runs N times as many as a build does.
 */
class FuzzProperties {

    private static final int TIMES = Integer.getInteger("fuzz", 1);

    private static final List<RuleExamples.Example> EXAMPLES = RuleCatalogue.standard().all().stream()
            .map(Rule::code)
            .flatMap(code -> Stream.of(RuleExamples.good(code), RuleExamples.bad(code)))
            .flatMap(Optional::stream)
            .filter(example -> example.content().length < 20_000)
            .toList();

    /** What breaks readers. */
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            "\\",
            ",",
            ":",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\0",
            "\ufeff",
            "null",
            "-",
            "1e999",
            "1e-999",
            "0.1",
            "9007199254740993",
            "\\ud83d",
            "\\u0000",
            "😀",
            "é",
            "\"type\":",
            "\"records\":[",
            "\"dataset\":{",
            "\"gcm\":\"1.0\"",
            "{\"en\":",
            "/*",
            "NaN",
            "true",
            "{}",
            "[]",
            "[[[[",
            "\u2028");

    private static final Gcm GCM = Gcm.builder()
            .asOf(LocalDate.of(2026, 2, 1))
            .limits(new Limits(16, 2_000, 100, 40, 10_000))
            .build();

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void anyBytesAreRead(@ForAll long seed) {
        for (int i = 0; i < 20 * TIMES; i++) {
            Random random = new Random(seed + i);
            RuleExamples.Example example = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
            read(random.nextInt(4) == 0 ? "x" : example.name(), spoil(example.content(), random));
        }
    }

    private static void read(String name, byte[] text) {
        ReadResult result = GCM.read(List.of(Input.of(name, text)));

        Report report = result.report();
        for (Finding finding : report.findings()) {
            Location place = finding.location();
            assertThat(place).as("%s in %s", finding, hex(text)).isNotNull();
            assertThat(place.offset()).as("%s in %s", finding, hex(text)).isBetween(0L, (long) text.length);
            assertThat(place.line()).isPositive();
            assertThat(place.column()).isPositive();
        }
        assertThat(report.inputs().get(0).records())
                .isGreaterThanOrEqualTo(result.dataset().records().size());
        Texts.document(result.dataset());
    }

    private static String hex(byte[] text) {
        return HexFormat.of().formatHex(text);
    }

    private static byte[] spoil(byte[] example, Random random) {
        byte[] text = example;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length + 1);
            int end = Math.min(text.length, at + random.nextInt(12));
            text = switch (random.nextInt(6)) {
                case 0 -> Arrays.copyOf(text, at);
                case 1 -> joined(Arrays.copyOf(text, at), Arrays.copyOfRange(text, end, text.length));
                case 2 -> joined(Arrays.copyOf(text, end), Arrays.copyOfRange(text, at, text.length));
                case 3 ->
                    joined(
                            joined(Arrays.copyOf(text, at), new byte[] {(byte) random.nextInt(256)}),
                            Arrays.copyOfRange(text, end, text.length));
                default ->
                    joined(joined(Arrays.copyOf(text, at), piece(random)), Arrays.copyOfRange(text, at, text.length));
            };
        }
        return text;
    }

    private static byte[] piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        byte[] all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }

    private static final List<String> WORDS = List.of(
            "Objective",
            "objectif",
            "objetivo",
            "9",
            "23",
            "24",
            "IX",
            "twenty-three",
            "returning",
            "return and",
            "data",
            "25(b)",
            "10.7",
            "(",
            ")",
            ".",
            ":",
            "–",
            "\u00a0",
            "\u0000",
            "😀",
            "\ud83d",
            "migration",
            "safe",
            "de",
            "la",
            "#",
            "obj.",
            "");

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void anyTextIsResolvedOrRefused(@ForAll long seed) {
        for (int i = 0; i < 20 * TIMES; i++) {
            Random random = new Random(seed + i);
            StringBuilder text = new StringBuilder();
            for (int words = random.nextInt(8); words > 0; words--) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextBoolean() ? " " : "");
            }
            String label = text.toString();

            assertThat(ObjectiveResolver.standard().resolve(label))
                    .isEqualTo(ObjectiveResolver.standard().resolve(label));
            ObjectiveResolver.standard().labelDisagreement(label);
            assertThat(ActionCode.parse(label).text()).isEqualTo(label);
            ActionCode.parse(label)
                    .suggestion()
                    .ifPresent(action -> assertThat(action.isKnown()).isTrue());
            SdgTarget.parse(label)
                    .suggestion()
                    .ifPresent(target -> assertThat(target.isKnown()).isTrue());
        }
    }
}
