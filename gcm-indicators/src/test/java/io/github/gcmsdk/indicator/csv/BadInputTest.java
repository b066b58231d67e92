package io.github.gcmsdk.indicator.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.indicator.death.Incident;
import io.github.gcmsdk.indicator.observation.Observation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in tables as they are shared, and what becomes of it: a finding or a treatment, never a silent zero. */
class BadInputTest {

    private static <T> CsvResult<T> read(CsvMapping<T> mapping, String table) {
        return CsvReader.of(mapping).read("t.csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> places(CsvResult<?> read) {
        return read.report().findings().stream().map(Finding::toString).toList();
    }

    private static String deaths(String... rows) {
        return "SeriesCode,GeoAreaCode,TimePeriod,Value,[Sex],[Units]\n" + String.join("\n", rows) + '\n';
    }

    @ParameterizedTest
    @CsvSource({"N, MISSING", ".., MISSING", "NaN, MISSING", "'', MISSING", "<5, SUPPRESSED", "., NOT_APPLICABLE"})
    void whatIsNoNumberIsAbsentForItsReason(String cell, String status) {
        CsvResult<Observation> read =
                read(SharedFiles.SDG_SERIES, deaths("SM_DTH_MIGR,434,2021," + cell + ",BOTHSEX,NUMBER"));

        assertThat(places(read)).isEmpty();
        assertThat(read.records()).singleElement().satisfies(one -> {
            assertThat(one.value()).isNull();
            assertThat(one.status().known().map(Enum::name)).contains(status);
        });
    }

    @Test
    void aRecordOfATableIsHeldToTheRulesOfItsType() {
        CsvResult<Observation> read = read(
                SharedFiles.SDG_SERIES,
                deaths(
                        "SM_DTH_MIGR,434,2021,120,BOTHSEX,NUMBER",
                        "SM_DTH_MIGR,434,2021,20,FEMALE,NUMBER",
                        "SM_DTH_MIGR,434,2022,1.5,BOTHSEX,PER_100000_POP"));

        assertThat(places(read))
                .containsExactly(
                        "t.csv:3:25: error indicator.code-not-allowed /[Sex]",
                        "t.csv:4:34: error indicator.unit-mismatch /[Units]");
        assertThat(read.report().inputs().get(0).accepted()).isEqualTo(1);
    }

    /** The cell tells it with its column; the record is not reported for it again. */
    @Test
    void whatIsWrongWithACellIsToldOnce() {
        CsvResult<Incident> read = read(SharedFiles.MISSING_MIGRANTS, """
                Incident year,Number of Dead,Minimum Estimated Number of Missing
                2014,-1,0
                """);

        assertThat(places(read)).containsExactly("t.csv:2:6: error value.range /Number of Dead");
    }

    @Test
    void rowsOfIncidentsThatAreEqualAreTwoEvents() {
        CsvResult<Incident> read = read(SharedFiles.MISSING_MIGRANTS, """
                Incident year,Number of Dead,Minimum Estimated Number of Missing
                2014,1,0
                2014,1,0
                """);

        assertThat(read.records()).hasSize(2);
        assertThat(places(read)).isEmpty();
    }

    @Test
    void rowsOfObservationsThatAreEqualAreToldAndKept() {
        CsvResult<Observation> read = read(
                SharedFiles.SDG_SERIES,
                deaths(
                        "SM_DTH_MIGR,434,2021,120,BOTHSEX,NUMBER",
                        "SM_DTH_MIGR,434,2021,120,BOTHSEX,NUMBER",
                        "SM_DTH_MIGR,434,2021,121,BOTHSEX,NUMBER"));

        assertThat(read.records()).hasSize(3);
        assertThat(places(read))
                .containsExactly(
                        "t.csv:3:22: error indicator.duplicate /Value", "t.csv:4:22: error indicator.conflict /Value");
        assertThat(read.report().findings().get(1).related())
                .singleElement()
                .satisfies(first -> assertThat(first.location()).hasToString("t.csv:2:22"));
    }

    @Test
    void aggregatesBesideTheirMembersMustAgree() {
        CsvResult<Observation> read = read(
                SharedFiles.SDG_SERIES,
                deaths(
                        "SM_DTH_MIGR,15,2021,100,BOTHSEX,NUMBER",
                        "SM_DTH_MIGR,434,2021,80,BOTHSEX,NUMBER",
                        "SM_DTH_MIGR,788,2021,40,BOTHSEX,NUMBER"));

        assertThat(places(read)).containsExactly("t.csv:2:21: warning indicator.below-parts /Value");
    }

    @Test
    void anAreaThatIsUnknownIsToldAndKept() {
        CsvResult<Observation> read = read(SharedFiles.SDG_SERIES, deaths("SM_DTH_MIGR,99999,2021,120,BOTHSEX,NUMBER"));

        assertThat(places(read)).containsExactly("t.csv:2:13: warning area.unknown /GeoAreaCode");
        assertThat(read.records().get(0).area()).isEqualTo("99999");
    }

    @ParameterizedTest
    @CsvSource({"10, outlier", "0.1, outlier", "100, scale-jump", "1000, scale-jump", "0.001, scale-jump"})
    void valuesThatAreTenTimesAndMoreOffAreTold(double factor, String rule) {
        double[] values = {14000, 14600, 17200, 19300, 19800, 19900 * factor, 21200, 22100, 26000};
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            rows.append("SM_DTH_MIGR,434," + (2014 + i) + ',' + values[i] + ",BOTHSEX,NUMBER\n");
        }

        CsvResult<Observation> read =
                read(SharedFiles.SDG_SERIES, deaths(rows.toString().strip()));

        assertThat(places(read)).containsExactly("t.csv:7:22: warning indicator." + rule + " /Value");
    }
}
