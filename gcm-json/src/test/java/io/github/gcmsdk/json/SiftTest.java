package io.github.gcmsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Waiver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SiftTest {

    private static final String HEADER = "{\"gcm\":\"1.0\",  \"dataset\":{\"id\":\"d\",\"x\":1},\"more\":[1,2]}";
    private static final String GOOD =
            "{\"type\":\"stakeholder\", \"id\":\"a\",\"name\":\"\\u0041\",\"kinds\":[\"media\"],\"extra\":1.50}";
    private static final String BAD =
            "{\"type\":\"stakeholder\",\"id\":\"b\",\"name\":\"B\",\"kinds\":[\"media\"],\"country\":\"XQX\",\"extra\":2}";

    private final ByteArrayOutputStream accepted = new ByteArrayOutputStream();
    private final ByteArrayOutputStream rejected = new ByteArrayOutputStream();

    private Report sift(Gcm gcm, String name, byte[] text) {
        return gcm.sift(Input.of(name, new ByteArrayInputStream(text)), accepted, rejected, Locale.ENGLISH);
    }

    private Report sift(String name, String... lines) {
        return sift(
                Gcm.builder().asOf(LocalDate.of(2026, 2, 1)).build(),
                name,
                String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> accepted() {
        return accepted.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<JsonNode> rejected() {
        return rejected.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    private static List<String> codes(JsonNode line) {
        List<String> codes = new ArrayList<>();
        line.path("findings").forEach(finding -> codes.add(finding.path("code").asString()));
        return codes;
    }

    @Test
    void goodRecordsGoOnAsTheyCameAndBadOnesGoBackWithAllTheirFindings() {
        sift("x.ndjson", HEADER, GOOD, BAD);

        assertThat(accepted()).containsExactly(HEADER.replace(",  ", ","), GOOD);
        assertThat(rejected()).singleElement().satisfies(line -> {
            assertThat(line.path("record")).isEqualTo(JsonMapper.shared().readTree(BAD));
            assertThat(codes(line)).containsExactlyInAnyOrder("country.unknown", "json.unknown-member");
            assertThat(line.path("findings")
                            .get(0)
                            .path("location")
                            .path("line")
                            .asInt())
                    .isEqualTo(3);
            assertThat(line.has("more")).isFalse();
        });
    }

    @Test
    void documentIsPartedIntoLines() {
        String document =
                "{\"records\": [\n" + GOOD.replace(",", ",\r\n  ") + ",\n" + BAD + ",\n7],\n\"gcm\":\n\"1.0\"}";

        Report report = sift("x.json", document);

        assertThat(accepted()).containsExactly("{\"gcm\":\"1.0\"}", GOOD.replace(",", ",  "));
        assertThat(rejected())
                .extracting(line -> line.path("record").isObject())
                .containsExactly(true, false);
        assertThat(report.inputs().get(0).accepted()).isEqualTo(1);
        assertThat(report.inputs().get(0).rejected()).isEqualTo(2);
    }

    @Test
    void whatWasAcceptedReadsTheSameAgain() {
        String document = "{\"gcm\":\"1.0\",\"dataset\":{\"language\":\"fr\"},\"records\":[\n" + GOOD + "]}";
        sift("x.json", document);

        Input again = Input.of("a.ndjson", accepted.toByteArray());

        assertThat(Gcm.standard().read(List.of(again)).dataset())
                .isEqualTo(Gcm.standard()
                        .read(List.of(Input.of("x.json", document.getBytes(StandardCharsets.UTF_8))))
                        .dataset());
    }

    @Test
    void findingsAboutSeveralRecordsRejectToo() {
        Report report = sift("x.ndjson", GOOD, BAD.replace(",\"country\":\"XQX\"", ""), GOOD);

        assertThat(accepted()).hasSize(2);
        assertThat(rejected())
                .singleElement()
                .satisfies(line -> assertThat(codes(line)).contains("id.duplicate"));
        assertThat(report.inputs().get(0).rejected()).isEqualTo(1);
    }

    @Test
    void everyFindingGoesBackHoweverFewTheReportShows() {
        String[] lines =
                IntStream.range(0, 20).mapToObj(i -> i % 2 == 0 ? BAD : GOOD).toArray(String[]::new);

        Report report = sift(
                Gcm.builder().maxSamples(1).build(),
                "x.ndjson",
                String.join("\n", lines).getBytes(StandardCharsets.UTF_8));

        assertThat(report.findings().stream().map(Finding::code).distinct()).hasSameSizeAs(report.findings());
        assertThat(rejected())
                .hasSize(19)
                .allSatisfy(line -> assertThat(codes(line)).isNotEmpty());
        assertThat(rejected().stream().filter(line -> codes(line).contains("country.unknown")))
                .hasSize(10);
        assertThat(rejected().stream().filter(line -> codes(line).contains("id.duplicate")))
                .hasSize(18);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":", "{\"type\":\"pledge\"} x", "[1,", "\"\u0001\"", "{\"a\":\"\u2028é\"]"})
    void whatIsNoJsonGoesBackAsText(String broken) {
        Report report = sift("x.ndjson", GOOD, broken, GOOD.replace("\"a\"", "\"c\""));

        assertThat(accepted()).hasSize(2);
        assertThat(rejected()).singleElement().satisfies(line -> {
            assertThat(line.path("record").isNull()).isTrue();
            assertThat(line.path("text").asString()).isEqualTo(broken);
            assertThat(codes(line)).containsExactly("json.syntax");
        });
        assertThat(report.complete()).isFalse();
    }

    @Test
    void whatIsNotUtf8OrTooLongIsAccountedFor() {
        byte[] latin = ("{\"type\":\"pledge\",\"id\":\"é\"}\n" + GOOD + "\n{\"id\":\"" + "x".repeat(5000) + "\"}")
                .getBytes(StandardCharsets.ISO_8859_1);
        Limits small = new Limits(64, 1_000_000, 1_000, 400, 1000);

        Report report = sift(Gcm.builder().limits(small).build(), "x.ndjson", latin);

        assertThat(rejected()).hasSize(2);
        assertThat(rejected().get(0).path("text").asString()).contains("\"id\":\"\ufffd\"");
        assertThat(rejected().get(1).path("text").isNull()).isTrue();
        assertThat(codes(rejected().get(1))).containsExactly("json.too-long");
        assertThat(report.inputs().get(0).records())
                .isEqualTo(accepted().size() + rejected().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "\ufeff",
                "\u0000{",
                "{\"dataset\":{\"id\":7}}",
                "[]",
                "{",
                "{\"gcm\":\"1.0\"",
                "{\"records\":[{},{}",
                "{\"records\":[{\"a\":1}{]}",
                "[{},7,null]",
                "7",
                "{\"type\":\"x\"} y"
            })
    void everyRecordGoesOneWayOrTheOther(String text) {
        for (String name : List.of("x.json", "x.ndjson")) {
            accepted.reset();
            rejected.reset();

            Report report = sift(name, text);

            long accounted = accepted().stream()
                            .filter(line -> !line.startsWith("{\"gcm\"") && !line.startsWith("{\"dataset\""))
                            .count()
                    + rejected().size();
            assertThat(report.inputs().get(0).records()).as(name).isEqualTo(accounted);
            assertThat(report.inputs().get(0).rejected())
                    .as(name)
                    .isEqualTo(rejected().size());
        }
    }

    @Test
    void waivedErrorLetsARecordGoOn() {
        Waiver waiver = Waiver.of(
                "country.unknown", "stakeholder", "b", "/country", "Settled.", "Office", LocalDate.of(2026, 12, 31));
        Gcm gcm = Gcm.builder()
                .asOf(LocalDate.of(2026, 2, 1))
                .waivers(List.of(waiver))
                .build();

        sift(
                gcm,
                "x.ndjson",
                (BAD + "\n" + BAD.replace("\"kinds\":[\"media\"]", "\"kinds\":[\"media\"],\"website\":1"))
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(accepted()).containsExactly(BAD);
        assertThat(rejected())
                .singleElement()
                .satisfies(line -> assertThat(line.path("findings")
                                .valueStream()
                                .filter(finding ->
                                        finding.path("status").asString("").equals("waived"))
                                .map(finding -> finding.path("code").asString())
                                .collect(Collectors.toList()))
                        .containsExactly("country.unknown"));
    }
}
