package io.github.gcmsdk.cli;

import static io.github.gcmsdk.cli.Cli.gcm;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in a table that figures are computed from: each is told at its place, or treated as documented. */
class TableInputTest {

    /** Of displaced people, a series that is added up. */
    private static final String HEAD = "SeriesCode,GeoAreaCode,TimePeriod,Value,[Sex],[Units]\n";

    private static final double[] YEARS = {14000, 14600, 17200, 19300, 19800, 19900, 21200, 22100, 26000};

    @TempDir
    Path directory;

    private Cli compute(byte[] table, String... options) throws IOException {
        Path file = Files.write(directory.resolve("t.csv"), table);
        String[] fixed = {"indicators", "compute", "dem-idp-stock", "--table", "sdg", "--input", file.toString()};
        return gcm(Stream.concat(Stream.of(fixed), Stream.of(options)).toArray(String[]::new));
    }

    private Cli compute(String rows, String... options) throws IOException {
        return compute((HEAD + rows).getBytes(StandardCharsets.UTF_8), options);
    }

    private static String row(int area, int year, String value) {
        return "idps," + area + ',' + year + ',' + value + ",BOTHSEX,NUMBER\n";
    }

    @Test
    void aPackedTableGivesTheFiguresOfTheTable() throws IOException {
        String rows = row(788, 2021, "7");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write((HEAD + rows).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(compute(bytes.toByteArray()).out())
                .isEqualTo(compute(rows).out())
                .contains("7");
        Cli cut = compute(Arrays.copyOf(bytes.toByteArray(), bytes.size() - 9));
        assertThat(cut.exit()).isNotZero();
        assertThat(cut.err()).contains("input.truncated: the packed data ends too early");
    }

    record Bad(String what, String rows, String told, int exit) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Bad> tables() {
        String good = row(788, 2021, "7");
        return Stream.of(
                new Bad("decimal comma", row(434, 2021, "\"12,5\"") + good, "t.csv:2:15: error value.format /Value", 1),
                new Bad("no number", row(434, 2021, "many") + good, "t.csv:2:15: error value.format /Value", 1),
                new Bad("equal rows", good + good, "t.csv:3:15: error indicator.duplicate /Value", 1),
                new Bad("contradiction", good + row(788, 2021, "8"), "t.csv:3:15: error indicator.conflict /Value", 1),
                new Bad(
                        "aggregate beside its members",
                        row(15, 2021, "100") + row(434, 2021, "80") + row(788, 2021, "40"),
                        "t.csv:2:14: warning indicator.below-parts /Value",
                        0),
                new Bad(
                        "unknown area",
                        row(99999, 2021, "7") + good,
                        "t.csv:2:6: warning area.unknown /GeoAreaCode",
                        0),
                new Bad("ten times", years(10), "t.csv:7:15: warning indicator.outlier /Value", 0),
                new Bad("a tenth", years(0.1), "t.csv:7:15: warning indicator.outlier /Value", 0),
                new Bad("a hundred times", years(100), "t.csv:7:15: warning indicator.scale-jump /Value", 0),
                new Bad("a thousand times", years(1000), "t.csv:7:15: warning indicator.scale-jump /Value", 0),
                new Bad("a thousandth", years(0.001), "t.csv:7:15: warning indicator.scale-jump /Value", 0));
    }

    private static String years(double factor) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < YEARS.length; i++) {
            rows.append(row(434, 2014 + i, "" + YEARS[i] * (i == 5 ? factor : 1)));
        }
        return rows.toString();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatIsWrongIsToldAtItsPlace(Bad bad) throws IOException {
        Cli cli = compute(bad.rows, "--by", "area,year");

        assertThat(cli.err()).contains(bad.told);
        assertThat(cli.exit()).isEqualTo(bad.exit);
    }

    @ParameterizedTest
    @CsvSource({
        "N, missing",
        ".., missing",
        "NaN, missing",
        "'', missing",
        "-, missing",
        "<5, suppressed",
        "., not applicable"
    })
    void whatIsNoNumberIsAbsentAndNeverZero(String cell, String absence) throws IOException {
        Cli cli = compute(row(434, 2021, cell) + row(788, 2021, "7"), "--by", "area,year");

        assertThat(cli.out()).containsPattern("LBY +2021 +" + absence).containsPattern("TUN +2021 +7 ");
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        Cli cli = compute(("\ufeff" + HEAD + row(434, 2021, "12")).getBytes(StandardCharsets.UTF_8));

        assertThat(cli.exit()).isZero();
        assertThat(cli.out()).contains(" 12 ");
    }

    @Test
    void latin1IsReadAndTold() throws IOException {
        String table = HEAD.strip() + ",FootNote\n" + row(434, 2021, "12").strip() + ",a été estimé\n";

        Cli cli = compute(table.getBytes(Charset.forName("ISO-8859-1")));

        assertThat(cli.err()).contains("t.csv:2:35: warning csv.encoding");
        assertThat(cli.out()).contains(" 12 ");
    }

    @Test
    void equalRowsOfIncidentsAreTwoEvents() throws IOException {
        Path file = Files.writeString(directory.resolve("i.csv"), """
                Incident year,Number of Dead,Minimum Estimated Number of Missing
                2014,1,0
                2014,1,0
                """);

        Cli cli = gcm("indicators", "compute", "10.7.3", "--table", "mmp", "--input", file.toString());

        assertThat(cli.exit()).isZero();
        assertThat(cli.out()).contains(" 2 ");
    }

    @Test
    void aTableThatIsNamedTwiceIsReadOnce() throws IOException {
        Path file = Files.writeString(directory.resolve("i.csv"), """
                Incident year,Number of Dead,Minimum Estimated Number of Missing
                2014,3,0
                """);
        String otherwise = directory.resolve(".").resolve("i.csv").toString();

        Cli cli = gcm(
                "indicators", "compute", "10.7.3", "--table", "mmp", "--input", file.toString(), otherwise, otherwise);

        assertThat(cli.exit()).isZero();
        assertThat(cli.out()).contains(" 3 ").doesNotContain(" 6 ", " 9 ");
    }

    @Test
    void aTableThatCannotBeOpenedIsWrongUsageAndTheRestIsRead() throws IOException {
        Cli cli = compute(row(434, 2021, "8"), "--input", "nowhere.csv", directory.toString());

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("nowhere.csv: there is no such file", directory + ": it cannot be read");
        assertThat(cli.out()).contains(" 8 ");
    }

    @ParameterizedTest
    @CsvSource({"bogus", "'area,bogus'", "'year, bogus'"})
    void aDimensionThatNothingHasIsWrongUsageWithThoseThatThereAre(String by) throws IOException {
        Cli cli = compute(row(434, 2021, "8"), "--by", by);

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains("dem-idp-stock is not computed by bogus, but by [", "area, ", "sex", "year");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'area,,year'"})
    void aDimensionWithoutANameIsWrongUsage(String by) throws IOException {
        Cli cli = compute(row(434, 2021, "8"), "--by=" + by);

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("--by: the name of a dimension is missing");
    }

    @Test
    void aDimensionThatOnlyObservationsHaveIsOne() throws IOException {
        byte[] table = (HEAD.strip() + ",[Migratory status]\n"
                        + row(434, 2021, "8").strip() + ",MIGRANT\n")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(compute(table, "--by", "migration_status").out()).containsPattern("MIGRANT .*8 ");
    }

    @Test
    void aBlankAroundTheNameOfADimensionIsNoPartOfIt() throws IOException {
        Cli cli = compute(row(434, 2021, "8"), "--by", " area, year ,sex ");

        assertThat(cli.exit()).isZero();
        assertThat(cli.out()).containsPattern("LBY +2021 .*8 ");
    }

    @Test
    void severalTablesAreOneDataset() throws IOException {
        Path other = Files.writeString(directory.resolve("u.csv"), HEAD + row(434, 2021, "9"));

        Cli cli = compute(row(434, 2021, "8"), "--input", other.toString());

        assertThat(cli.err()).contains("u.csv:2:15: error indicator.conflict /Value");
    }

    @Test
    void figuresThatAllLackTheirSeriesAreNothingToComputeFrom() throws IOException {
        Cli cli = compute("SL_DOM_TSPD,434,2021,3,BOTHSEX,PT\n");

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("nothing to compute from");
        assertThat(cli.out()).contains("missing");
    }
}
