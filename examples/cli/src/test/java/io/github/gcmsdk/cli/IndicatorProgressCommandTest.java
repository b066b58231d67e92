package io.github.gcmsdk.cli;

import static io.github.gcmsdk.cli.Cli.gcm;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndicatorProgressCommandTest {

    private static final String RECORDS = """
            {"type":"incident","id":"i-1","kind":"incident","date":"2015","area":"ITA","dead":100}
            {"type":"incident","id":"i-2","kind":"incident","date":"2020","area":"ITA","dead":50}
            {"type":"incident","id":"i-3","kind":"incident","date":"2020","area":"LBY","dead":5}
            """;

    @TempDir
    Path directory;

    private Cli progress(String... options) throws IOException {
        Path file = Files.writeString(directory.resolve("incidents.ndjson"), RECORDS);
        String[] fixed = {"indicators", "progress", "10.7.3", "--input", file.toString()};
        return gcm(Stream.concat(Stream.of(fixed), Stream.of(options)).toArray(String[]::new));
    }

    /** Halved in five years: the rate is 1 - 0.5^(1/5) = 0.1294 a year. */
    @Test
    void withoutAValueToReachTheRateIsJudgedInTheDirectionOfTheDefinition() throws IOException {
        Cli cli = progress("--by", "area");

        assertThat(cli.exit()).isZero();
        assertThat(cli.out()).containsPattern("ITA +2015 +2020 +0\\.1294 +5\\.0000 +substantial");
    }

    @Test
    void theTableHasTheUnitAndSaysWhatItsColumnsMean() throws IOException {
        assertThat(progress("--by", "area").out())
                .containsPattern("substantial +NUMBER")
                .contains("the rate of change a year in the wanted direction");
        assertThat(progress("--by", "area", "--target", "25").out())
                .contains("the rate of change over the rate that reaches the value in time");
        assertThat(progress("--by", "area", "--format", "csv").out()).doesNotContain("rate of change");
    }

    @Test
    void oneYearIsNotComputableWhichIsNotZero() throws IOException {
        assertThat(progress("--by", "area").out())
                .containsPattern("LBY +2020 +2020 +– +– +not-computable: one year only");
    }

    @Test
    void otherwiseDirectedItIsDeterioration() throws IOException {
        assertThat(progress("--by", "area", "--direction", "up", "--only", "area=ITA")
                        .out())
                .contains("deterioration")
                .doesNotContain("LBY");
    }

    /** From 100 to 25 in 15 years asks for 8.83 % a year; 12.94 % were seen. */
    @Test
    void aValueToReachIsComparedWithTheRateThatItAsksFor() throws IOException {
        JsonNode all = new JsonMapper()
                .readTree(progress("--by", "area", "--target", "25", "--format", "json")
                        .out());

        assertThat(all.get(0).get("area").stringValue()).isEqualTo("ITA");
        assertThat(all.get(0).get("progress").doubleValue()).isBetween(1.466, 1.467);
        assertThat(all.get(0).get("base").decimalValue()).isEqualByComparingTo("100");
        assertThat(all.get(0).get("method").stringValue()).isEqualTo("open-sdg");
        assertThat(all.get(1).get("progress").isNull()).isTrue();
    }

    @Test
    void aMethodFromMemorySaysSo() throws IOException {
        assertThat(progress("--by", "area", "--method", "unsd", "--explain").out())
                .contains("method: unsd (from-memory)", "2015: 100 → 2020: 50 NUMBER", "score: –");
    }

    @Test
    void asCsvEachSeriesIsARow() throws IOException {
        assertThat(progress("--by", "area", "--format", "csv").out().lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("indicator,series,area,unit,vintage,baseYear,base,currentYear,current,direction");
    }

    @Test
    void whatCannotBeJudgedIsWrongUsage() throws IOException {
        assertThat(progress("--method", "guess").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(progress("--by", "colour").err()).contains("is not computed by colour");
        Path stocks = Files.writeString(
                directory.resolve("stock.csv"), "location_code,year,stock_total\n8,2015,10\n8,2020,12\n");
        Cli cli = gcm("indicators", "progress", "dem-stock-share", "--table", "un-desa", "--input", stocks.toString());
        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("--direction up or down");
    }
}
