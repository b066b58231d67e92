package io.github.gcmsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.rule.RecordRule;
import io.github.gcmsdk.rule.Rule;
import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Whatever comes, the report and the records are the same, byte for byte, on one, two and eight threads. */
class ThreadProperties {

    private static Gcm gcm(int threads) {
        return Gcm.builder()
                .asOf(LocalDate.of(2026, 2, 1))
                .maxSamples(7)
                .threads(threads)
                .build();
    }

    private static final List<Gcm> ENGINES = List.of(gcm(1), gcm(2), gcm(8));

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theReportOfLinesIsTheSame(@ForAll long seed) {
        assertSame("x.ndjson", lines(new Random(seed)));
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theReportOfADocumentIsTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        String records = String.join(",", records(random));
        byte[] text =
                Texts.utf8("{\"dataset\":{\"language\":\"fr\"},\"records\":[" + records + "],\"more\":1,\"gcm\":2}");
        // Sometimes the text breaks off, within a record or between two.
        assertSame("x.json", random.nextBoolean() ? text : Arrays.copyOf(text, random.nextInt(text.length)));
    }

    /** What a batch held is used again: nothing of a long record may show in a short one, and findings stay at their places. */
    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theReportOfLongAndShortRecordsIsTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        String lines = IntStream.range(0, 300 + random.nextInt(400))
                .mapToObj(i -> "{\"type\":\"stakeholder\",\"id\":\"s" + random.nextInt(500) + "\",\"name\":\""
                        + "x\u00e9\\t".repeat(length(random)) + "\",\"kinds\":[\"x\"],\"parent\":\"s"
                        + random.nextInt(500)
                        + "\"}" + "\t".repeat(random.nextInt(12)))
                .collect(Collectors.joining("\n"));
        assertSame("x.ndjson", Texts.utf8(lines));
    }

    private static int length(Random random) {
        return switch (random.nextInt(50)) {
            case 0 -> random.nextInt(30_000);
            case 1, 2 -> random.nextInt(3000);
            default -> random.nextInt(100);
        };
    }

    private static void assertSame(String name, byte[] text) {
        Input input = Input.of(name, text);
        ReadResult one = ENGINES.get(0).read(List.of(input));
        for (Gcm several : ENGINES.subList(1, ENGINES.size())) {
            ReadResult other = several.read(List.of(input));
            assertThat(json(other.report())).isEqualTo(json(one.report()));
            assertThat(other.dataset()).isEqualTo(one.dataset());
            assertThat(sifted(several, input)).isEqualTo(sifted(ENGINES.get(0), input));
        }
    }

    private static String json(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.write(report, Locale.ENGLISH, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> sifted(Gcm gcm, Input input) {
        ByteArrayOutputStream accepted = new ByteArrayOutputStream();
        ByteArrayOutputStream rejected = new ByteArrayOutputStream();
        gcm.sift(input, accepted, rejected, Locale.ENGLISH);
        return List.of(accepted.toString(StandardCharsets.UTF_8), rejected.toString(StandardCharsets.UTF_8));
    }

    private static byte[] lines(Random random) {
        StringBuilder text = new StringBuilder("{\"gcm\":\"1.0\",\"dataset\":{\"language\":\"fr\"}}\n");
        for (String record : records(random)) {
            switch (random.nextInt(40)) {
                case 0 -> text.append(record, 0, random.nextInt(record.length()));
                case 1 -> text.append("{\"gcm\":\"1.0\"}\n").append(record);
                case 2 -> text.append('\ufeff').append(record);
                default -> text.append(record);
            }
            text.append(random.nextInt(9) == 0 ? "\r\n" : "\n");
        }
        return Texts.utf8(text.toString());
    }

    /** Enough for several batches. */
    private static List<String> records(Random random) {
        PartnerData data = new PartnerData(random.nextLong());
        return random.ints(50 + random.nextInt(400), 0, 3)
                .mapToObj(kind -> record(data, kind))
                .toList();
    }

    private static String record(PartnerData data, int kind) {
        Json.Obj record = data.record();
        if (kind == 0) {
            data.spoil(record);
        }
        return new JsonText(JsonText.Layout.COMPACT).write(record, "").toString();
    }

    @Test
    void whatFailsOnAnotherThreadFailsTheCall() {
        RecordRule<Course> failing = Rule.error("x:course.failing", "It fails.").record((record, out) -> {
            if (record.id().equals("c900")) {
                throw new IllegalStateException("a fault of the rule");
            }
        });
        Gcm gcm = Gcm.builder()
                .add(RecordType.of("x:course", Course.class, MethodHandles.lookup(), failing))
                .threads(4)
                .build();
        String lines = IntStream.range(0, 1000)
                .mapToObj(i -> "{\"type\":\"x:course\",\"id\":\"c" + i + "\"}\n")
                .collect(Collectors.joining());

        assertThatThrownBy(() -> gcm.validate(List.of(Input.of("x.ndjson", Texts.utf8(lines)))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a fault of the rule");
    }

    @Test
    void noThreadIsAWrongCall() {
        assertThatThrownBy(() -> Gcm.builder().threads(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("threads");
    }
}
