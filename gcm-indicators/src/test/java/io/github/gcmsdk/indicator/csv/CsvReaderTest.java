package io.github.gcmsdk.indicator.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.indicator.area.AreaScheme;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import io.github.gcmsdk.rule.RulePolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    private static final CsvColumn NAME = CsvColumn.required("name", "#country+name");
    private static final CsvColumn VALUE = CsvColumn.required("value", "#value+num");

    /** A row as text: the name, the number or why there is none. */
    private static final CsvMapping<String> ROWS = CsvMapping.of("t", List.of(NAME, VALUE), (row, out) -> {
        CsvValue value = row.number(VALUE);
        out.accept(row.text(NAME) + "="
                + (value.value() == null ? value.status() : value.value().toPlainString()));
    });

    private static final CsvReader<String> READER = CsvReader.of(ROWS).asOf(LocalDate.of(2026, 3, 1));

    private static CsvResult<String> read(String table) {
        return READER.read("t.csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> places(Report report) {
        return report.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void rowsBecomeRecordsInTheirOrder() {
        CsvResult<String> read = read("name,value\nA,1\nB,2.50\n");

        assertThat(read.records()).containsExactly("A=1", "B=2.50");
        assertThat(read.report().isValid()).isTrue();
        assertThat(read.report().findings()).isEmpty();
        assertThat(read.report().asOf()).isEqualTo("2026-03-01");
        assertThat(read.report().inputs()).singleElement().satisfies(input -> {
            assertThat(input.name()).isEqualTo("t.csv");
            assertThat(input.bytes()).isEqualTo(22);
            assertThat(input.records()).isEqualTo(2);
            assertThat(input.accepted()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"name;value\nA;1\n", "name\tvalue\nA\t1\n", "\"na\"\"me,\";name;value\n;A;1\n"})
    void theFirstLineTellsTheSeparator(String table) {
        assertThat(read(table).records()).containsExactly("A=1");
    }

    @Test
    void caseOrderAndWhiteSpaceOfNamesDoNotCount() {
        assertThat(read(" VALUE ,Name\n1,A\n").records()).containsExactly("A=1");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() {
        CsvResult<String> read = read("\ufeffname,value\nA,x\n");

        assertThat(read.records()).containsExactly("A=MISSING");
        assertThat(read.report().findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.location()).isEqualTo(new Location("t.csv", 2, 3, 3 + 11 + 2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|MISSING",
                "..|MISSING",
                "...|MISSING",
                "N|MISSING",
                "NA|MISSING",
                "n/a|MISSING",
                "#N/A|MISSING",
                "NaN|MISSING",
                "null|MISSING",
                ":|MISSING",
                "~|MISSING",
                "<5|SUPPRESSED",
                "< 10|SUPPRESSED",
                "*|SUPPRESSED",
                ":c|SUPPRESSED",
                ".|NOT_APPLICABLE",
                ":z|NOT_APPLICABLE"
            })
    void whatIsNotThereIsTheAbsenceOfItsKindAndNeverZero(String cell, ObservationStatus status) {
        CsvResult<String> read = read("name,value\nA,\"" + cell + "\"\n");

        assertThat(read.records()).containsExactly("A=" + status);
        assertThat(read.report().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "007|7",
                "-1.5|-1.5",
                "−1.5|-1.5",
                "+2|2",
                "1e+05|100000",
                "2E-2|0.02",
                "31.650259000000000000001|31.650259000000000000001"
            })
    void numbersAreExact(String cell, String number) {
        CsvResult<String> read = read("name,value\nA,\"" + cell + "\"\n");

        assertThat(read.records()).containsExactly("A=" + number);
        assertThat(read.report().findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-", "–", "x", "12 persons", "5%", "1.2.3", "1e9999", "0x10", "Infinity", "1,23,456", "0,250"})
    void whatIsNoNumberIsReportedAndIsNotZero(String cell) {
        CsvResult<String> read = read("name,value\nA,\"" + cell + "\"\n");

        assertThat(read.records()).containsExactly("A=MISSING");
        assertThat(places(read.report())).containsExactly("t.csv:2:3: error value.format /value");
        assertThat(read.report().inputs().get(0).accepted()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234|1234",
                "1,234,567.5|1234567.5",
                "12 345|12345",
                "12\u00a0345|12345",
                "12\u202f345|12345",
                "12’345|12345"
            })
    void separatorsOfThousandsAreReadAndReported(String cell, String number) {
        CsvResult<String> read = read("name,value\nA,\"" + cell + "\"\n");

        assertThat(read.records()).containsExactly("A=" + number);
        assertThat(places(read.report())).containsExactly("t.csv:2:3: info csv.number-grouped /value");
    }

    @Test
    void theDecimalCommaIsDeclaredAndNotGuessed() {
        String table = "name;value\nA;3,5\nB;1.234,5\nC;7\n";

        CsvResult<String> declared =
                READER.decimalMark(DecimalMark.COMMA).read("t.csv", table.getBytes(StandardCharsets.UTF_8));
        CsvResult<String> undeclared = read(table);

        assertThat(declared.records()).containsExactly("A=3.5", "B=1234.5", "C=7");
        assertThat(places(declared.report())).containsExactly("t.csv:3:3: info csv.number-grouped /value");
        assertThat(undeclared.records()).containsExactly("A=MISSING", "B=MISSING", "C=7");
        assertThat(undeclared.report().findings())
                .extracting(Finding::code, Finding::suggestion)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("value.format", "3.5"),
                        org.assertj.core.groups.Tuple.tuple("value.format", null));
    }

    @Test
    void namibiaIsNoMissingCountry() {
        CsvMapping<String> codes =
                CsvMapping.of("t", List.of(NAME), (row, out) -> out.accept("" + row.area(NAME, AreaScheme.ALPHA2)));

        assertThat(CsvReader.of(codes)
                        .read("t.csv", "name\nNA\nPK\n".getBytes(StandardCharsets.UTF_8))
                        .records())
                .containsExactly("NAM", "PAK");
    }

    @Test
    void equalRowsAreKept() {
        CsvResult<String> read = read("name,value\nA,1\nA,1\n");

        assertThat(read.records()).containsExactly("A=1", "A=1");
        assertThat(read.report().findings()).isEmpty();
    }

    @Test
    void rowsOfBlankCellsArePassedOver() {
        CsvResult<String> read = read("\nname,value\n\nA,1\n,\n  , \nB,x\n");

        assertThat(read.records()).containsExactly("A=1", "B=MISSING");
        assertThat(places(read.report())).containsExactly("t.csv:7:3: error value.format /value");
    }

    @Test
    void placesAreThoseOfTheCellInItsLine() {
        String table = "name,value\r\n\"a \"\"b\"\"\r\nc é𝄞\",x\r\nd,y\r\n";

        CsvResult<String> read = read(table);

        assertThat(read.records().get(0)).isEqualTo("a \"b\"\r\nc é𝄞=MISSING");
        assertThat(read.report().findings())
                .extracting(Finding::location)
                .containsExactly(
                        new Location("t.csv", 3, 7, offset(table, ",x") + 1),
                        new Location("t.csv", 4, 3, offset(table, ",y") + 1));
    }

    private static long offset(String table, String what) {
        return table.substring(0, table.indexOf(what)).getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void placesHoldInLongTables() {
        StringBuilder table = new StringBuilder("name,value\n");
        for (int i = 0; i < 60_000; i++) {
            table.append("é\"").append(i).append(i % 7 == 0 ? ",\"1\"\n" : ",1\n");
        }
        table.append("last,x\n");

        Report report = read(table.toString()).report();

        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location())
                        .isEqualTo(new Location("t.csv", 60_002, 6, offset(table.toString(), "x\n"))));
    }

    @Test
    void aByteThatIsNotUtf8IsReadAsWindows1252() {
        byte[] table = "name,value\nCôte d’Ivoire “x”,1\nB,x\n".getBytes(Charset.forName("windows-1252"));

        CsvResult<String> read = READER.read("t.csv", table);

        assertThat(read.records()).containsExactly("Côte d’Ivoire “x”=1", "B=MISSING");
        assertThat(places(read.report()))
                .containsExactly("t.csv:2:2: warning csv.encoding ", "t.csv:3:3: error value.format /value");
        assertThat(read.report().count("csv.encoding")).isEqualTo(4);
        assertThat(read.report().findings().get(1).location().offset()).isEqualTo(11 + 20 + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A,1\né été,2", "A,1\né été,2\n", "A,1\né,\"2\""})
    void aLastRowWithSuchBytesIsNoOpenQuotation(String rows) {
        CsvResult<String> read = READER.read("t.csv", ("name,value\n" + rows).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read.records()).hasSize(2);
        assertThat(read.report().complete()).isTrue();
    }

    @Test
    void placesBehindSuchAByteInTheSameRowHold() {
        byte[] table = "name,value\né,x\n".getBytes(StandardCharsets.ISO_8859_1);

        Report report = READER.read("t.csv", table).report();

        assertThat(report.findings())
                .extracting(Finding::location)
                .contains(new Location("t.csv", 2, 1, 11), new Location("t.csv", 2, 3, 13));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf16IsNoTable(String charset) {
        CsvResult<String> read = READER.read("t.csv", "name,value\nA,1\n".getBytes(Charset.forName(charset)));

        assertThat(read.records()).isEmpty();
        assertThat(read.report().isValid()).isFalse();
        assertThat(read.report().findings()).extracting(Finding::code).containsExactly("csv.syntax");
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsReportedWhereItOpens() {
        CsvResult<String> read = read("name,value\nA,1\nB,\"2\nC,3\n");

        assertThat(read.report().isValid()).isFalse();
        assertThat(places(read.report())).contains("t.csv:3:3: error csv.syntax ");
        assertThat(read.report().incomplete())
                .extracting(Report.Incomplete::line, Report.Incomplete::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3L, "csv.syntax"));
    }

    @Test
    void whatFollowsAClosingQuotationMarkEndsReading() {
        CsvResult<String> read = read("name,value\nA,1\n\"B\"b,2\nC,3\n");

        assertThat(read.records()).containsExactly("A=1");
        assertThat(read.report().complete()).isFalse();
        assertThat(places(read.report())).singleElement().asString().startsWith("t.csv:3:");
    }

    @Test
    void aColumnThatIsMissingIsNamed() {
        CsvResult<String> read = read("name,worth\nA,1\n");

        assertThat(read.records()).isEmpty();
        assertThat(read.report().isValid()).isFalse();
        assertThat(read.report().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("csv.column-missing");
            assertThat(finding.arguments()).containsEntry("names", "value / #value+num");
        });
    }

    @Test
    void aHeaderWithoutRowsHasNoRecords() {
        assertThat(places(read("name,value\n").report())).containsExactly("t.csv:1:1: warning dataset.empty ");
        assertThat(places(read("").report())).containsExactly("t.csv:1:1: warning dataset.empty ");
        assertThat(places(read("name,worth\n").report())).containsExactly("t.csv:1:1: error csv.column-missing ");
    }

    @Test
    void tagsBelowTheNamesAreNoRowAndNameColumnsToo() {
        CsvResult<String> read = read("pays,nombre\n#country +name,#value+num\nA,1\n");

        assertThat(read.records()).containsExactly("A=1");
        assertThat(read.report().count(Severity.ERROR)).isZero();
    }

    @Test
    void tagsMayStandInThePlaceOfTheHeader() {
        assertThat(read("#country+name,#value+num\nA,1\n").records()).containsExactly("A=1");
    }

    @Test
    void columnsThatAreNotReadOrStandTwiceAreTold() {
        Report report = read("name,value,extra,name\nA,1,x,B\n").report();

        assertThat(report.isValid()).isTrue();
        assertThat(places(report))
                .containsExactly(
                        "t.csv:1:12: info csv.column-unread /extra", "t.csv:1:18: warning csv.column-twice /name");
    }

    @Test
    void aRowOfAnotherLengthIsNotRead() {
        CsvResult<String> read = read("name,value\nA,1\nB\nC,3,\nD,4,x\nE,5\n");

        assertThat(read.records()).containsExactly("A=1", "C=3", "E=5");
        assertThat(places(read.report()))
                .containsExactly("t.csv:3:1: error csv.row-length ", "t.csv:5:5: error csv.row-length ");
        assertThat(read.report().complete()).isFalse();
        assertThat(read.report().inputs().get(0).records()).isEqualTo(5);
        assertThat(read.report().inputs().get(0).accepted()).isEqualTo(3);
    }

    @Test
    void rowsOverALimitAreSkipped() {
        CsvReader<String> strict = READER.limits(new CsvLimits(5, 100_000, 3, 1_000_000));

        CsvResult<String> read =
                strict.read("t.csv", "name,value\nA,1\nBBBBBB,2\nC,3,,,,\nD,4\n".getBytes(StandardCharsets.UTF_8));

        assertThat(read.records()).containsExactly("A=1", "D=4");
        assertThat(places(read.report()))
                .containsExactly("t.csv:3:1: error csv.too-long /name", "t.csv:4:1: error csv.too-long ");
    }

    @Test
    void aCellWithoutEndEndsReading() {
        CsvReader<String> strict = READER.limits(new CsvLimits(5, 100_000, 3, 1L << 30));
        String table = "name,value\nA,1\nB,\"" + "x".repeat(2_000_000);

        CsvResult<String> read = strict.read("t.csv", table.getBytes(StandardCharsets.UTF_8));

        assertThat(read.records()).containsExactly("A=1");
        assertThat(places(read.report())).containsExactly("t.csv:3:3: error csv.too-long ");
        assertThat(read.report().complete()).isFalse();
    }

    @Test
    void aTableOverTheLimitIsReadUpToIt() {
        CsvReader<String> strict = READER.limits(new CsvLimits(100, 100_000, 3, 200_000));
        String table = "name,value\n" + "A,1\n".repeat(100_000);

        CsvResult<String> read = strict.read("t.csv", table.getBytes(StandardCharsets.UTF_8));

        assertThat(read.records()).hasSizeBetween(10_000, 60_000);
        assertThat(read.report().complete()).isFalse();
        assertThat(read.report().count("csv.too-long")).isEqualTo(1);
    }

    @Test
    void bytesThatCannotBeReadMakeTheReportIncomplete() {
        InputStream broken = new InputStream() {
            private final InputStream first =
                    new ByteArrayInputStream("name,value\nA,1\n".getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                int next = first.read();
                if (next < 0) {
                    throw new IOException("the disk is gone");
                }
                return next;
            }
        };

        Report report = READER.read("t.csv", broken, row -> {});

        assertThat(report.isValid()).isFalse();
        assertThat(report.incomplete()).extracting(Report.Incomplete::reason).containsExactly("input.failed");
    }

    @Test
    void aFileThatIsNotThereMakesTheReportIncomplete() {
        assertThat(READER.read(Path.of("no-such-file.csv")).report().incomplete())
                .extracting(Report.Incomplete::reason)
                .containsExactly("input.failed");
    }

    @Test
    void aPackedTableIsReadAsIfItWereNot() throws IOException {
        byte[] text = "name,value\nA,1\nB,x\n".getBytes(StandardCharsets.UTF_8);

        assertThat(READER.read("t.csv", gzip(text)).records())
                .isEqualTo(READER.read("t.csv", text).records())
                .isNotEmpty();
        assertThat(READER.read("t.csv", gzip(text)).report().findings())
                .extracting(Object::toString)
                .isEqualTo(READER.read("t.csv", text).report().findings().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void aPackedTableThatIsCutSaysSo() throws IOException {
        byte[] packed = gzip("name,value\nA,1\n".getBytes(StandardCharsets.UTF_8));

        assertThat(READER.read("t.csv", Arrays.copyOf(packed, packed.length - 9))
                        .report()
                        .incomplete())
                .extracting(Report.Incomplete::reason)
                .containsExactly("input.truncated");
    }

    private static byte[] gzip(byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text);
        }
        return bytes.toByteArray();
    }

    @Test
    void whatTheConsumerThrowsIsThrown() {
        assertThatThrownBy(() -> READER.read(
                        "t.csv",
                        new ByteArrayInputStream("name,value\nA,1\n".getBytes(StandardCharsets.UTF_8)),
                        row -> {
                            throw new IllegalStateException("full");
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("full");
    }

    @Test
    void findingsAreCountedExactlyAndSampled() {
        List<String> kept = new ArrayList<>();
        byte[] table = ("name,value\n" + "A,x\n".repeat(500)).getBytes(StandardCharsets.UTF_8);

        Report report = READER.maxSamples(3).read("t.csv", new ByteArrayInputStream(table), kept::add);

        assertThat(kept).hasSize(500);
        assertThat(report.count("value.format")).isEqualTo(500);
        assertThat(report.findings()).hasSize(3);
    }

    @Test
    void aPolicySetsSeverities() {
        RulePolicy policy = RulePolicy.builder()
                .set("value.format", Severity.WARNING)
                .off("csv.column-unread")
                .build();

        Report report = READER.policy(policy)
                .read("t.csv", "name,value,more\nA,x,\n".getBytes(StandardCharsets.UTF_8))
                .report();

        assertThat(places(report)).containsExactly("t.csv:2:3: warning value.format /value");
        assertThat(report.isValid()).isTrue();
    }

    @Test
    void aFingerprintDoesNotDependOnWhereTheRowStands() {
        Finding first = read("name,value\nA,x\n").report().findings().get(0);
        Finding later = read("name,value\nB,1\nA,x\n").report().findings().get(0);

        assertThat(later.fingerprint()).isEqualTo(first.fingerprint());
        assertThat(later.location()).isNotEqualTo(first.location());
    }
}
