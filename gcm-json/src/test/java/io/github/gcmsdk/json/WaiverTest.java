package io.github.gcmsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.FindingStatus;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.finding.Waiver;
import io.github.gcmsdk.rule.RulePolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final String OFFICE = "Secretariat, data desk";

    /** Two errors: no name, and an unknown country. */
    private static final String BAD = stakeholder("a", "'country':'XQX'");

    @TempDir
    private Path directory;

    private static String stakeholder(String id, String members) {
        return "{'type':'stakeholder','id':'%s','name':'A','kinds':['media'],%s}".formatted(id, members);
    }

    private static Waiver waiver(String code, String id, String pointer, LocalDate expires) {
        return Waiver.of(code, "stakeholder", id, pointer, "It is settled with the partner.", OFFICE, expires);
    }

    private static Report validate(List<Waiver> waivers, String... lines) {
        return validate(Gcm.builder().waivers(waivers), lines);
    }

    private static Report validate(Gcm.Builder gcm, String... lines) {
        String text = String.join("\n", lines).replace('\'', '"');
        return gcm.asOf(DAY).build().validate(List.of(Input.of("x.ndjson", text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void waivedFindingStaysInTheReportAndCountsForNothing() {
        Waiver waiver = waiver("country.unknown", "a", "/country", DAY);

        Report report = validate(List.of(waiver), BAD);

        assertThat(report.isValid()).isTrue();
        assertThat(report.count(Severity.ERROR)).isZero();
        assertThat(report.waived()).isEqualTo(1);
        assertThat(report.rules()).isEmpty();
        assertThat(report.inputs().get(0).accepted()).isEqualTo(1);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.status()).isEqualTo(FindingStatus.WAIVED);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.waiver()).isEqualTo(waiver);
            assertThat(finding.location()).isNotNull();
        });
        assertThat(json(report)).contains("\"waived\" : 1", "\"status\" : \"waived\"", "\"expires\" : \"2026-02-01\"");
    }

    @Test
    void otherFindingsOfTheRecordAndOfTheRuleCount() {
        Report report = validate(
                List.of(waiver("country.unknown", "a", "/country", DAY)),
                stakeholder("a", "'country':'XQX','sector':' x'").replace("'name':'A',", ""),
                stakeholder("b", "'country':'XQX'"));

        assertThat(report.findings())
                .extracting(Finding::code, finding -> finding.record().id(), Finding::isWaived)
                .contains(
                        tuple("value.required", "a", false),
                        tuple("country.unknown", "a", true),
                        tuple("country.unknown", "b", false));
        assertThat(report.inputs().get(0).accepted()).isZero();
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void waivingIsExactHoweverFewAreShown() {
        List<Waiver> waivers = IntStream.range(0, 50)
                .mapToObj(i -> waiver("country.unknown", "s" + i, "/country", DAY))
                .toList();
        String[] lines = IntStream.range(0, 80)
                .mapToObj(i -> stakeholder("s" + i, "'country':'XQX'"))
                .toArray(String[]::new);

        Report report = validate(Gcm.builder().waivers(waivers).maxSamples(3), lines);

        assertThat(report.waived()).isEqualTo(50);
        assertThat(report.count("country.unknown")).isEqualTo(30);
        assertThat(report.inputs().get(0).accepted()).isEqualTo(50);
        assertThat(report.findings()).filteredOn(Finding::isWaived).hasSize(3);
        assertThat(report.findings())
                .filteredOn(finding -> !finding.isWaived())
                .extracting(finding -> finding.record().id())
                .containsExactly("s50", "s51", "s52");
        assertThat(report.skipped()).isEmpty();
    }

    @Test
    void findingsAboutSeveralRecordsAreWaivedToo() {
        String[] twice = {stakeholder("a", "'country':'PAK'"), stakeholder("a", "'country':'PAK'")};

        Report report = validate(List.of(waiver("id.duplicate", "a", "/id", DAY)), twice);

        assertThat(validate(List.of(), twice).isValid()).isFalse();
        assertThat(report.isValid()).isTrue();
        assertThat(report.waived()).isPositive();
    }

    @Test
    void findingOfARecordWithoutIdIsWaivedByItsFingerprint() {
        String line = "{'type':'stakeholder','name':'A','kinds':['media']}";
        Finding finding = validate(List.of(), line).findings().get(0);

        Report report = validate(
                List.of(new Waiver(finding.code(), finding.fingerprint(), "Settled.", OFFICE, DAY)),
                stakeholder("z", "'country':'PAK'"),
                line);

        assertThat(report.isValid()).isTrue();
        assertThat(report.waived()).isEqualTo(1);
    }

    @Test
    void expiredWaiverIsAFindingAndWaivesNothing() {
        Report report = validate(List.of(waiver("country.unknown", "a", "/country", DAY.minusDays(1))), BAD);

        assertThat(report.waived()).isZero();
        assertThat(report.isValid()).isFalse();
        assertThat(report.findings())
                .extracting(Finding::code, Finding::severity, Finding::pointer)
                .containsExactly(
                        tuple("waiver.expired", Severity.WARNING, "/waivers/0"),
                        tuple("country.unknown", Severity.ERROR, "/country"));
        assertThat(report.findings().get(0).format(Locale.ENGLISH)).contains("country.unknown", "2026-01-31");
    }

    @Test
    void waiverThatNothingNeedsIsAFinding() {
        Waiver needed = waiver("country.unknown", "a", "/country", DAY);
        Waiver other = waiver("country.unknown", "a", "/countries", DAY);

        assertThat(validate(List.of(other, needed, needed), BAD).findings())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(
                        tuple("waiver.unused", "/waivers/0"),
                        tuple("waiver.unused", "/waivers/2"),
                        tuple("country.unknown", "/country"));
    }

    @Test
    void nothingIsCalledUnusedWhileAPartCouldNotBeRead() {
        Report report = validate(List.of(waiver("country.unknown", "a", "/country", DAY)), "{'type':");

        assertThat(report.findings()).extracting(Finding::code).containsExactly("json.syntax");
    }

    @Test
    void whatCouldNotBeReadIsNotMendedByAWaiver() {
        Finding lost = validate(List.of(), "{'type':").findings().get(0);

        Report report =
                validate(List.of(new Waiver(lost.code(), lost.fingerprint(), "Settled.", OFFICE, DAY)), "{'type':");

        assertThat(report.waived()).isEqualTo(1);
        assertThat(report.isValid()).isFalse();
        assertThat(report.inputs().get(0).accepted()).isZero();
    }

    @Test
    void textsOfAWaiverAreMaskedAndNotRepeatedByToString() {
        Waiver waiver = Waiver.of(
                "country.unknown", "stakeholder", "a", "/country", "Call +92 300 1234567", "desk@office.example", DAY);

        assertThat(json(validate(List.of(waiver), BAD)))
                .doesNotContain("1234567", "desk@")
                .contains("‹phone›");
        assertThat(waiver.toString()).doesNotContain("1234567", "desk@");
    }

    @Test
    void whatIsSaidOfWaiversIsNotWaived() {
        Waiver expired = waiver("country.unknown", "a", "/country", DAY.minusDays(1));
        Waiver ofWaivers = Waiver.of("waiver.expired", "", "", "/waivers/0", "Settled.", OFFICE, DAY);

        assertThat(validate(List.of(expired, ofWaivers), BAD).findings())
                .extracting(Finding::code)
                .containsExactly("waiver.expired", "waiver.unused", "country.unknown");
    }

    @Test
    void policyGradesWhatIsSaidOfWaivers() {
        Gcm.Builder gcm = Gcm.builder()
                .policy(RulePolicy.builder()
                        .set("waiver.expired", Severity.ERROR)
                        .build())
                .waivers(List.of(waiver("country.unknown", "b", "/country", DAY.minusDays(1))));

        assertThat(validate(gcm, stakeholder("a", "'country':'PAK'")).isValid()).isFalse();
    }

    @Test
    void oneRecordIsCheckedWithWaiversAndNothingIsSaidOfThem() {
        Gcm gcm = Gcm.builder()
                .asOf(DAY)
                .waivers(List.of(
                        waiver("country.unknown", "a", "/country", DAY),
                        waiver("country.unknown", "b", "/country", DAY),
                        waiver("country.unknown", "c", "/country", DAY.minusDays(1))))
                .build();
        var record = gcm.read(
                        List.of(Input.of("x.ndjson", BAD.replace('\'', '"').getBytes(StandardCharsets.UTF_8))))
                .dataset()
                .records()
                .get(0);

        assertThat(gcm.check(record).isAccepted()).isTrue();
        assertThat(gcm.check(record).findings()).singleElement().matches(Finding::isWaived);
    }

    private List<Waiver> read(String json) throws IOException {
        return WaiverReader.read(Files.writeString(directory.resolve("w.json"), json.replace('\'', '"')));
    }

    @Test
    void waiverIsReadAsAReportNamesTheFinding() throws IOException {
        Finding finding = validate(List.of(), BAD).findings().get(0);
        String end = "'reason':'Settled.','author':'Office','expires':'2026-02-01'}";

        List<Waiver> waivers = read("{'waivers':[{'code':'country.unknown','record':{'type':'stakeholder','id':'a',"
                + "'index':0},'pointer':'/country'," + end
                + ",{'code':'country.unknown','fingerprint':'" + finding.fingerprint() + "-2'," + end
                + ",{'code':'dataset.empty','record':null,'pointer':''," + end + "]}");

        assertThat(waivers).extracting(Waiver::fingerprint).startsWith(finding.fingerprint(), finding.fingerprint());
        assertThat(validate(waivers.subList(0, 1), BAD).isValid()).isTrue();
        assertThat(validate(waivers.subList(2, 3), "{'gcm':'1.0'}").waived()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                            | an object is expected, with some of the members [waivers]
            {'waivers':{}}                                | at /waivers: a list of waivers is expected
            {'waivers':[{'kode':1}]}                      | at /waivers/0/kode: there is no such member; there are [code, record, pointer, fingerprint, reason, author, expires]
            {'waivers':[{}]}                              | at /waivers/0/code: a text is required
            {'waivers':[{'code':'country.unknwn'}]}       | at /waivers/0/code: no rule is called country.unknwn; did you mean country.unknown?
            {'waivers':[{'code':'json.bom','reason':' '}]} | at /waivers/0/reason: a text is required
            {'waivers':[{'code':'json.bom','reason':'r','author':'a','expires':'soon','pointer':''}]} | at /waivers/0/expires: a date such as 2026-12-31 is expected
            {'waivers':[{'code':'json.bom','reason':'r','author':'a','expires':'2026-01-01'}]} | at /waivers/0: it needs a pointer, or a fingerprint
            {'waivers':[{'code':'json.bom','reason':'r','author':'a','expires':'2026-01-01','fingerprint':'x'}]} | at /waivers/0/fingerprint: not 32 hexadecimal digits, as in a report
            {'waivers':[{'code':'json.bom','reason':'r','author':'a','expires':'2026-01-01','pointer':'','record':{'type':'fund','id':null}}]} | at /waivers/0/record: a record without an id is named by the fingerprint of the finding
            """)
    void whatIsWrongIsToldWithItsPlace(String json, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(json)).withMessage("file: " + message);
    }

    private static String json(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.write(report, Locale.ENGLISH, out);
        return out.toString(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n"));
    }
}
