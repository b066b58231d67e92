package io.github.gcmsdk.json;

import static io.github.gcmsdk.json.Texts.codes;
import static io.github.gcmsdk.json.Texts.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.fund.Fund;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.ReferenceResolver;
import io.github.gcmsdk.rule.RulePolicy;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a report says, and what it is made under: policy, day, context, samples. */
class ReportTest {

    private static final String PERIOD =
            "{'type':'pledge','id':'p','title':'t','pledgers':['s'],'objectives':[9],'text':'x','period':"
                    + "{'start':'2025-01-01','end':'2024-12-31'}}";

    private static Report validate(Gcm gcm, String... lines) {
        return gcm.validate(List.of(input("x.ndjson", lines)));
    }

    private static Input input(String name, String... lines) {
        return Input.of(name, utf8(String.join("\n", lines).replace('\'', '"')));
    }

    private static JsonNode json(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.write(report, Locale.ENGLISH, out);
        return JsonMapper.builder().build().readTree(out.toByteArray());
    }

    private static List<String> names(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    // The report as JSON.

    @Test
    void theReportHasExactlyTheMembersOfItsContractInTheirOrder() {
        Report report = validate(Texts.GCM, PERIOD, PERIOD, "{broken");

        JsonNode json = json(report);

        assertThat(names(json))
                .containsExactly(
                        "report",
                        "valid",
                        "complete",
                        "asOf",
                        "tool",
                        "inputs",
                        "incomplete",
                        "counts",
                        "rules",
                        "skipped",
                        "fixed",
                        "findings");
        assertThat(names(json.path("tool"))).containsExactly("name", "version", "rules", "codes", "policy");
        assertThat(names(json.path("inputs").get(0))).containsExactly("name", "bytes", "records", "sha256");
        assertThat(names(json.path("inputs").get(0).path("records"))).containsExactly("total", "accepted", "rejected");
        assertThat(names(json.path("incomplete").get(0))).containsExactly("input", "line", "reason");
        assertThat(names(json.path("counts"))).containsExactly("error", "warning", "info", "waived");
        assertThat(names(json.path("rules").get(0))).containsExactly("code", "severity", "count", "sampled");
        for (JsonNode finding : json.path("findings").values()) {
            assertThat(names(finding))
                    .containsExactly(
                            "code",
                            "severity",
                            "record",
                            "pointer",
                            "location",
                            "related",
                            "args",
                            "message",
                            "suggestion",
                            "fingerprint",
                            "status",
                            "waiver");
            assertThat(names(finding.path("record"))).containsExactly("type", "id", "index");
            assertThat(names(finding.path("location"))).containsExactly("input", "line", "column", "offset");
            for (JsonNode related : finding.path("related").values()) {
                assertThat(names(related)).containsExactly("record", "pointer", "location");
            }
        }
    }

    @Test
    void theReportTellsWhatWasFound() {
        JsonNode json = json(validate(Texts.GCM, PERIOD, "{broken"));

        assertThat(json.path("report").asString()).isEqualTo("1.0");
        assertThat(json.path("valid").asBoolean()).isFalse();
        assertThat(json.path("complete").asBoolean()).isFalse();
        assertThat(json.path("asOf").asString()).isEqualTo("2026-02-01");
        assertThat(json.path("tool").path("name").asString()).isEqualTo("gcm");
        assertThat(json.path("tool").path("rules").asString()).matches("sha256:[0-9a-f]{64}");
        assertThat(json.path("tool").path("codes").asString()).matches("sha256:[0-9a-f]{64}");
        assertThat(json.path("tool").path("policy").isNull()).isTrue();
        assertThat(json.path("inputs").get(0).path("sha256").isNull()).isTrue();
        assertThat(json.path("inputs").get(0).path("records").toString())
                .isEqualTo("{\"total\":2,\"accepted\":0,\"rejected\":2}");
        assertThat(json.path("incomplete").toString())
                .isEqualTo("[{\"input\":\"x.ndjson\",\"line\":2,\"reason\":\"json.syntax\"}]");
        assertThat(json.path("fixed").toString()).isEqualTo("[]");
        JsonNode period = json.path("findings").values().stream()
                .filter(finding -> finding.path("code").asString().equals("period.end-before-start"))
                .findFirst()
                .orElseThrow();
        assertThat(period.path("severity").asString()).isEqualTo("error");
        assertThat(period.path("record").toString()).isEqualTo("{\"type\":\"pledge\",\"id\":\"p\",\"index\":0}");
        assertThat(period.path("pointer").asString()).isEqualTo("/period/end");
        assertThat(period.path("args").toString()).isEqualTo("{\"start\":\"2025-01-01\",\"end\":\"2024-12-31\"}");
        int at = PERIOD.indexOf("'2024-12-31'");
        assertThat(period.path("location").toString())
                .isEqualTo("{\"input\":\"x.ndjson\",\"line\":1,\"column\":" + (at + 1) + ",\"offset\":" + at + "}");
        assertThat(period.path("status").isNull()).isTrue();
        assertThat(period.path("waiver").isNull()).isTrue();
    }

    @Test
    void theSameInputGivesTheSameReport() {
        assertThat(json(validate(Texts.GCM, PERIOD, PERIOD)).toString())
                .isEqualTo(json(validate(Texts.GCM, PERIOD, PERIOD)).toString());
    }

    /** Anew each time, since what is made at the first use is where threads could meet. */
    @RepeatedTest(20)
    void threadsMayShareTheEntry() {
        Gcm shared = Gcm.builder().asOf(LocalDate.of(2026, 2, 1)).build();

        List<String> reports = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> json(validate(shared, PERIOD, PERIOD, "{'type':'fund','id':'f','x':1}"))
                        .toString())
                .distinct()
                .toList();

        assertThat(reports).hasSize(1);
    }

    @Test
    void inputsAreHashedIfItIsAskedFor() {
        Report report = Gcm.builder().hash(true).build().validate(List.of(Input.of("x.json", utf8("abc"))));

        assertThat(report.inputs().get(0).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(report.inputs().get(0).bytes()).isLessThanOrEqualTo(3);
    }

    @Test
    void aFingerprintIsTheSameWhereverTheRecordStands() {
        Report first = validate(Texts.GCM, PERIOD);
        Report later = validate(Texts.GCM, "{'type':'fund','id':'f','name':'n'}", "", PERIOD);

        assertThat(later.findings().stream()
                        .filter(finding -> "p".equals(finding.record().id()))
                        .map(Finding::fingerprint))
                .containsExactlyElementsOf(
                        first.findings().stream().map(Finding::fingerprint).toList());
    }

    // Samples.

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 7, 8})
    void samplesAreTheFirstAndCountsAreExact(int samples) {
        String[] lines = new String[7];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "{'type':'fund','id':'f" + i
                    + "','name':'n','administrativeAgent':{'scheme':'s','value':'v'},'currency':'XXQ'}";
        }

        Report report = validate(Gcm.builder().maxSamples(samples).build(), lines);

        assertThat(report.count("currency.unknown")).isEqualTo(7);
        assertThat(report.count(Severity.ERROR)).isEqualTo(7);
        assertThat(report.rules())
                .containsExactly(new Report.RuleSummary("currency.unknown", Severity.ERROR, 7, Math.min(7, samples)));
        assertThat(report.findings().stream().map(finding -> finding.record().index()))
                .containsExactlyElementsOf(Stream.iterate(0L, i -> i + 1)
                        .limit(Math.min(7, samples))
                        .toList());
        assertThat(report.inputs().get(0).accepted()).isZero();
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void samplesOfWhatCouldNotBeReadAreBoundedToo() {
        Report report = validate(Gcm.builder().maxSamples(2).build(), "{", "{", "{", "{");

        assertThat(report.incomplete()).hasSize(2);
        assertThat(report.complete()).isFalse();
        assertThat(report.count("json.syntax")).isEqualTo(4);
        assertThat(validate(Gcm.builder().maxSamples(0).build(), "{").complete())
                .isFalse();
    }

    @Test
    void aNegativeNumberOfSamplesIsAWrongCall() {
        assertThatThrownBy(() -> Gcm.builder().maxSamples(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNegativeAmountOfMemoryIsAWrongCall() {
        assertThatThrownBy(() -> Gcm.builder().memory(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bytes");
    }

    @Test
    void memoryChangesNothingInAReport() {
        Gcm.Builder builder = Gcm.builder().asOf(LocalDate.of(2026, 2, 1));
        String twice = "{\"type\":\"fund\",\"id\":\"f\",\"name\":\"n\"}";
        Report report = validate(builder.build(), twice, twice, twice.replace("\"f\"", "\"F\""));

        Gcm frugal = builder.memory(0).build();

        assertThat(validate(frugal, twice, twice, twice.replace("\"f\"", "\"F\"")))
                .isEqualTo(report);
        assertThat(report.rules()).extracting(Report.RuleSummary::code).contains("id.duplicate", "id.near-duplicate");
        assertThat(frugal.validate(Dataset.builder()
                                .addAll(List.of(
                                        Fund.builder("f").build(),
                                        Fund.builder("f").build()))
                                .build())
                        .count("id.duplicate"))
                .isEqualTo(1);
    }

    // The as-of day.

    @Test
    void theAsOfDayIsTheOneAskedForElseThatOfTheDatasetElseToday() {
        String dated = "{'gcm':'1.0','dataset':{'created':'2024-03-04'}}";
        Gcm asked = Gcm.builder().asOf(LocalDate.of(2020, 1, 2)).build();

        assertThat(validate(asked, dated).asOf()).isEqualTo(LocalDate.of(2020, 1, 2));
        assertThat(validate(Gcm.standard(), dated).asOf()).isEqualTo(LocalDate.of(2024, 3, 4));
        assertThat(validate(Gcm.standard(), "{'gcm':'1.0'}").asOf())
                .isBetween(LocalDate.now().minusDays(1), LocalDate.now().plusDays(1));
        assertThat(Gcm.standard()
                        .validate(List.of(input("a.ndjson", PERIOD), input("b.ndjson", dated)))
                        .asOf())
                .isEqualTo(LocalDate.of(2024, 3, 4));
        assertThat(Gcm.standard()
                        .validate(Texts.document("{'dataset':{'created':'2023-01-01'},'records':[]}")
                                .dataset())
                        .asOf())
                .isEqualTo(LocalDate.of(2023, 1, 1));
    }

    // Policies.

    @Test
    void aPolicySetsSeveritiesAndSwitchesRulesOff() {
        RulePolicy policy = RulePolicy.builder()
                .off("reference.unresolved")
                .set("period.end-before-start", Severity.INFO)
                .set("json.unknown-member", Severity.ERROR)
                .build();
        String spoilt = PERIOD.substring(0, PERIOD.length() - 1) + ",'more':1}";

        Report report = validate(Gcm.builder().policy(policy).build(), spoilt);

        assertThat(report.count("reference.unresolved")).isZero();
        assertThat(report.findings())
                .filteredOn(finding -> finding.code().equals("period.end-before-start"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::code)
                .containsExactly("json.unknown-member");
        assertThat(report.inputs().get(0).accepted()).isZero();
        assertThat(report.tool().policy()).matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void whatIsOffStillMakesAReportIncomplete() {
        RulePolicy policy = RulePolicy.builder().off("json.syntax").build();

        Report report = validate(Gcm.builder().policy(policy).build(), "{");

        assertThat(report.findings()).isEmpty();
        assertThat(report.complete()).isFalse();
        assertThat(report.isValid()).isFalse();
        assertThat(report.inputs().get(0).accepted()).isZero();
    }

    @Test
    void aPolicyIsReadFromJson(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("policy.json");
        Files.writeString(file, "{\"rules\":{\"pledge.text-length\":\"error\",\"code.alias\":\"off\"}}");

        RulePolicy policy = PolicyReader.read(file);

        RulePolicy same = RulePolicy.builder()
                .set("pledge.text-length", Severity.ERROR)
                .off("code.alias")
                .build();
        assertThat(policy.sha256()).isEqualTo(same.sha256());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "5",
                "null",
                "{}",
                "{\"rules\":[]}",
                "{\"rules\":{},\"more\":1}",
                "{\"rules\":{\"no.such-rule\":\"error\"}}",
                "{\"rules\":{\"code.alias\":\"fatal\"}}",
                "{\"rules\":{\"code.alias\":5}}",
                "{\"rules\":{\"code.alias\":null}}",
                "{\"rules\":{\"code.alias\":\"off\"}} x",
                "{\"rules\":{\"code.alias\":\"off\",\"code.alias\":\"error\"}}"
            })
    void whatIsNoPolicyIsRefused(String json, @TempDir Path directory) throws Exception {
        Path file = directory.resolve("policy.json");
        Files.writeString(file, json);

        assertThatThrownBy(() -> PolicyReader.read(file)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPolicyThatIsNotThereIsToldByName(@TempDir Path directory) {
        assertThatThrownBy(() -> PolicyReader.read(directory.resolve("none.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.json");
    }

    // Context.

    @Test
    void referencesAreResolvedInTheContextWhichIsNotReported() {
        String actor = "{'type':'stakeholder','id':'s','name':'n','kinds':['media'],'parent':'t'}";
        Gcm without = Gcm.standard();
        Gcm with = Gcm.builder()
                .context(List.of(
                        input("c.json", "{'records':[" + actor + ",{'type':'stakeholder','bad':1},7]}"),
                        input("d.ndjson", "{broken", "{'type':'fund','id':'s'}"),
                        input("e.json", "")))
                .build();

        assertThat(validate(without, PERIOD).count("reference.unresolved")).isOne();
        Report report = validate(with, PERIOD);
        assertThat(report.count("reference.unresolved")).isZero();
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.location().input()).isEqualTo("x.ndjson");
            assertThat(finding.record().id()).isEqualTo("p");
        });
        assertThat(report.complete()).as("the context is broken here and there").isFalse();
        assertThat(report.inputs()).hasSize(1);
        assertThat(report.inputs().get(0).records()).isOne();
    }

    @Test
    void whatCannotBeReadOfTheContextIsListed() {
        Gcm gcm = Gcm.builder()
                .context(List.of(input("c.ndjson", "{broken", "{'type':'stakeholder','id':'s'}"), input("d.json", "")))
                .build();

        Report report = validate(gcm, PERIOD);

        assertThat(report.count("reference.unresolved")).isZero();
        assertThat(report.count("json.syntax")).isZero();
        assertThat(report.incomplete())
                .containsExactly(
                        new Report.Incomplete("c.ndjson", 1, "json.syntax"),
                        new Report.Incomplete("d.json", 1, "json.syntax"));
    }

    @Test
    void anIdMayStandInTheContextToo() {
        Report report = validate(
                Gcm.builder().context(List.of(input("c.ndjson", PERIOD))).build(), PERIOD);

        assertThat(report.count("id.duplicate")).isZero();
    }

    @Test
    void theContextIsNotPartOfTheDataset() {
        Gcm gcm = Gcm.builder()
                .context(List.of(input("c.json", "{'gcm':'9','dataset':{'language':'fr'},'records':[7],'x':1}")))
                .build();

        Dataset dataset = gcm.read(List.of(input("x.ndjson", "{'type':'fund','id':'f','name':'n'}")))
                .dataset();

        assertThat(dataset.records()).hasSize(1);
        assertThat(dataset.rest().isEmpty()).isTrue();
        assertThat(dataset.records(Fund.class).get(0).name()).isEqualTo(Text.of("und", "n"));
    }

    @Test
    void referencesAreResolvedByAResolver() {
        List<Class<?>> asked = new ArrayList<>();
        ReferenceResolver resolver = (type, id) -> {
            asked.add(type);
            return id.equals("s");
        };

        Report report = validate(
                Gcm.builder().resolver(resolver).build(),
                PERIOD.replace("pledgers", "matches").replace("['s']", "'s'"));

        assertThat(report.count("reference.unresolved")).isZero();
        assertThat(asked).isNotEmpty().doesNotContainNull();
    }

    // Streams.

    @Test
    void streamsAreReadOnceAndClosed() {
        AtomicInteger closed = new AtomicInteger();
        InputStream stream = new ByteArrayInputStream(utf8(PERIOD.replace('\'', '"'))) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };

        Report report = Gcm.standard().validate(List.of(Input.of("-", stream)));

        assertThat(report.count("period.end-before-start")).isOne();
        assertThat(closed).hasValue(1);
    }

    @Test
    void largeStreamsGoToATemporaryFileThatIsDeleted() throws Exception {
        byte[] bytes = longLines(5_000);
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> during = new ArrayList<>();
        Gcm gcm =
                Gcm.builder().progress(step -> during.addAll(spools(temporary))).build();
        List<Path> before = spools(temporary);

        Report report = gcm.validate(List.of(Input.of("x.ndjson", new ByteArrayInputStream(bytes) {})));

        assertThat(report.inputs().get(0).bytes()).isEqualTo(bytes.length).isGreaterThan(1 << 20);
        assertThat(report.inputs().get(0).records()).isEqualTo(5_000);
        List<Path> own = during.stream().filter(path -> !before.contains(path)).toList();
        assertThat(own).isNotEmpty().noneMatch(Files::exists);
    }

    private static byte[] longLines(int count) {
        String line = PERIOD.replace('\'', '"').replace("\"x\"", '"' + "x".repeat(1000) + '"');
        return utf8((line + "\n").repeat(count));
    }

    private static List<Path> spools(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".spool"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aStreamThatFailsIsAWrongCall() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> Gcm.standard().validate(List.of(Input.of("pipe", broken))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("pipe");
    }

    @Test
    void progressIsToldOnceForSomeMegabytes() {
        List<Progress> told = new ArrayList<>();
        Gcm gcm = Gcm.builder().maxSamples(1).progress(told::add).build();
        byte[] bytes = longLines(12_000);

        gcm.validate(List.of(Input.of("x.ndjson", bytes)));

        assertThat(told).hasSize(bytes.length >> 22);
        assertThat(told).extracting(Progress::input).containsOnly("x.ndjson");
        assertThat(told).extracting(Progress::records).isSorted();
    }

    // Data that is asked for.

    @Test
    void dataWithErrorsIsRefusedWithoutRepeatingIt() {
        ReadResult result = Texts.lines(PERIOD, PERIOD, "{broken");

        assertThatThrownBy(result::orThrow)
                .isInstanceOfSatisfying(
                        InvalidDataException.class,
                        refusal -> assertThat(refusal.report()).isSameAs(result.report()))
                .hasMessageContaining("id.duplicate × 1")
                .hasMessageContaining("json.syntax × 1")
                .hasMessageContaining("period.end-before-start × 2")
                .hasMessageContaining("could not all be read");
    }

    @Test
    void statementThatCouldNotBeJudgedIsSaid() {
        String statement = "{'type':'fund-statement','id':'s','fund':'f','period':{'end':'2024-12-31'},"
                + "'lines':[{'kind':'levy','amount':1},{'kind':'closing','amount':9}]}";
        RulePolicy off = RulePolicy.builder().off("statement.unbalanced").build();

        assertThat(Texts.lines(statement).report().skipped())
                .containsExactly(
                        new Report.Skipped("statement.unbalanced", "statements with a line of unknown kind: 1"));
        assertThat(Texts.lines(statement.replace("levy", "interest")).report().skipped())
                .isEmpty();
        assertThat(Gcm.builder()
                        .policy(off)
                        .build()
                        .validate(List.of(input("s.ndjson", statement)))
                        .skipped())
                .isEmpty();
    }

    @Test
    void dataWithoutErrorsIsGiven() {
        ReadResult result = Texts.lines(
                "{'type':'fund','id':'f','name':'n','administrativeAgent':{'scheme':'s','value':'v'},'more':1}");

        assertThat(codes(result)).containsExactly("json.unknown-member");
        assertThat(result.orThrow()).isSameAs(result.dataset());
    }

    @Test
    void objectsInMemoryAreJudgedWithoutPlaces() {
        Stakeholder actor = Stakeholder.builder("a b").name(Text.en("n")).build();
        Dataset dataset = Dataset.builder().add(actor, actor).build();

        Report report = Texts.GCM.validate(dataset);

        assertThat(report.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.location()).isNull());
        assertThat(report.inputs().get(0).records()).isEqualTo(2);
        assertThat(report.inputs().get(0).accepted()).isZero();
        assertThat(Texts.GCM.check(actor).isAccepted()).isFalse();
        assertThat(json(report).path("findings").get(0).path("location").isNull())
                .isTrue();
    }

    @Test
    void aStreamThatCannotBeWrittenIsTold(@TempDir Path directory) {
        Dataset dataset = Dataset.builder().build();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatThrownBy(() -> Texts.GCM.write(dataset, full)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> Texts.GCM.writeLines(dataset, full)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> Texts.GCM.write(dataset, directory)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void streamsStayOpenWhenTheyAreWrittenTo() throws Exception {
        Dataset dataset = Texts.lines("{'type':'fund','id':'f','name':'n'}").dataset();
        AtomicInteger closed = new AtomicInteger();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };

        Texts.GCM.write(dataset, out);
        out.write('\n');
        Texts.GCM.writeLines(dataset, out);
        ReportWriter.write(Texts.GCM.validate(dataset), Locale.ENGLISH, out);

        assertThat(closed).hasValue(0);
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}");
    }
}
