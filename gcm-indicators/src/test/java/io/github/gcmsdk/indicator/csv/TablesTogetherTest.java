package io.github.gcmsdk.indicator.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.rule.RulePolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records of tables are judged together, and what is found is told at the cell that it is in. */
class TablesTogetherTest {

    private static final CsvReader<Observation> STOCKS = CsvReader.of(SharedFiles.MIGRANT_STOCK);

    @TempDir
    Path directory;

    private Path table(String name, String rows) throws IOException {
        return Files.writeString(
                directory.resolve(name), "location_code,year,stock_total,stock_male,stock_female\n" + rows);
    }

    private List<String> places(Report report) {
        return report.findings().stream()
                .map(finding -> finding.toString().replace(directory + "/", ""))
                .toList();
    }

    @Test
    void aFindingIsAtTheCellOfTheRecordAndNotAtAnotherOfItsRow() throws IOException {
        Path file = table("a.csv", "8,2015,100,40,60\n8,2020,110,45,65\n8,2020,110,46,65\n");

        Report report = STOCKS.read(file).report();

        assertThat(places(report))
                .containsExactly(
                        "a.csv:4:8: error indicator.duplicate /stock_total",
                        "a.csv:4:12: error indicator.conflict /stock_male",
                        "a.csv:4:15: error indicator.duplicate /stock_female");
        assertThat(report.findings().get(1).record().index()).isEqualTo(2);
        assertThat(report.findings().get(1).related().get(0).location().column())
                .isEqualTo(12);
        assertThat(report.findings()).extracting(Finding::fingerprint).doesNotHaveDuplicates();
    }

    /** Three records of the third row have an error; it is one row. */
    @Test
    void aRowIsRejectedOnce() throws IOException {
        Path file = table("a.csv", "8,2015,100,40,60\n8,2020,110,45,65\n8,2020,110,46,65\n");

        assertThat(STOCKS.read(file).report().inputs()).singleElement().satisfies(input -> {
            assertThat(input.records()).isEqualTo(3);
            assertThat(input.accepted()).isEqualTo(2);
        });
    }

    @Test
    void severalTablesAreOneDatasetAndTheirIdsStayApart() throws IOException {
        Path first = table("a.csv", "8,2015,100,40,60\n12,2015,100,40,60\n");
        Path second = table("b.csv", "\n12,2015,100,40,61\n");

        CsvResult<Observation> read = STOCKS.read(List.of(first, second));

        assertThat(read.records()).extracting(Observation::id).doesNotHaveDuplicates();
        assertThat(places(read.report()))
                .containsExactly(
                        "b.csv:3:9: error indicator.duplicate /stock_total",
                        "b.csv:3:13: error indicator.duplicate /stock_male",
                        "b.csv:3:16: error indicator.conflict /stock_female");
        assertThat(read.report().findings().get(2).related().get(0).location())
                .isEqualTo(new Location(first.toString(), 3, 16, offset(first, "60\n", 2)));
        assertThat(read.report().inputs())
                .extracting(Report.InputSummary::accepted)
                .containsExactly(2L, 0L);
    }

    private static long offset(Path file, String text, int times) throws IOException {
        String all = Files.readString(file);
        int at = -1;
        for (int i = 0; i < times; i++) {
            at = all.indexOf(text, at + 1);
        }
        return at;
    }

    @Test
    void aStreamThatCanBeReadOnceHasTheSamePlaces() throws IOException {
        Path file = table("a.csv", "8,2015,100,40,60\n".repeat(100_000));

        Report ofFile = STOCKS.read(file).report();
        byte[] bytes = Files.readAllBytes(file);
        Report ofStream = STOCKS.read(file.toString(), new ByteArrayInputStream(bytes), row -> {});

        assertThat(bytes.length).isGreaterThan(1 << 20);
        assertThat(ofStream.findings()).isEqualTo(ofFile.findings()).isNotEmpty();
        assertThat(ofStream.count("indicator.duplicate")).isEqualTo(3 * 99_999);
    }

    @Test
    void placesHoldBehindBytesThatAreNotUtf8AndSkippedRows() {
        String rows = "name,location_code,year,stock_total\né,8,2015,100\ntoo short\né\"é,8,2015,101\n";

        Report report =
                STOCKS.read("a.csv", rows.getBytes(StandardCharsets.ISO_8859_1)).report();

        assertThat(places(report)).contains("a.csv:4:12: error indicator.conflict /stock_total");
    }

    @Test
    void aPolicySwitchesSuchRulesOff() throws IOException {
        Path file = table("a.csv", "8,2015,100,40,60\n8,2015,100,40,60\n");
        RulePolicy policy = RulePolicy.builder().off("indicator.duplicate").build();

        assertThat(STOCKS.policy(policy).read(file).report().findings()).isEmpty();
    }

    /** A mapping that does not say which column a member is from has the finding at the beginning of the row. */
    @Test
    void withoutAColumnAFindingIsAtItsRow() {
        CsvColumn value = CsvColumn.required("value");
        CsvMapping<Observation> mapping = CsvMapping.of(
                "births",
                List.of(value),
                (row, out) -> out.accept(Observation.builder(row.id())
                        .series("births")
                        .area("ITA")
                        .period(io.github.gcmsdk.record.TimePeriod.parse("2020"))
                        .value(row.number(value).value())
                        .build()));

        Report report = CsvReader.of(mapping)
                .read("a.csv", "name,value\nA,1\nB,2\n".getBytes(StandardCharsets.UTF_8))
                .report();

        assertThat(places(report)).contains("a.csv:3:1: error indicator.conflict /value");
    }
}
