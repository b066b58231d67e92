package io.github.gcmsdk.cli;

import static io.github.gcmsdk.cli.Cli.gcm;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.indicator.IndicatorCatalogue;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndicatorsCommandTest {

    private static final String RECORDS = """
            {"type":"incident","id":"i-1","kind":"incident","date":"2020-03","area":"ITA","dead":3,"missing":4}
            {"type":"incident","id":"i-2","kind":"incident","date":"2020-05","area":"LBY","dead":1}
            {"type":"incident","id":"i-3","kind":"incident","date":"2021-01","area":"ITA","dead":0,"missing":2}
            """;

    @TempDir
    Path directory;

    private Path records() throws IOException {
        return Files.writeString(directory.resolve("incidents.ndjson"), RECORDS);
    }

    @Test
    void everyDefinitionIsListed() {
        assertThat(gcm("indicators", "list").out().lines().map(line -> line.split(" ")[0]))
                .containsExactlyElementsOf(IndicatorCatalogue.standard().all().stream()
                        .map(IndicatorDefinition::id)
                        .toList());
    }

    @Test
    void aGroupIsListedByItself() {
        assertThat(gcm("indicators", "list", "sdg").out().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("sdg-"));
        assertThat(gcm("indicators", "list", "weather").exit()).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdg-10.7.3", "10.7.3", "SM_DTH_MIGR"})
    void anIndicatorIsExplainedByItsIdItsCodeOrASeries(String name) {
        Cli cli = gcm("indicators", "explain", name);

        assertThat(cli.exit()).isZero();
        assertThat(cli.out()).contains("sdg-10.7.3", "SM_DTH_MIGR", "IOM", "verified", "incident: --by");
    }

    @Test
    void anIndicatorThatThereIsNotIsWrongUsageWithTheNearest() {
        Cli cli = gcm("indicators", "explain", "10.7.33");

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("no indicator 10.7.33", "10.7.3");
    }

    @Test
    void figuresAreATableWithAFigureForEachGroup() throws IOException {
        Cli cli = compute("--by", "area,year");

        assertThat(cli.exit()).isZero();
        assertThat(cli.out()).containsPattern("ITA +2020 +7 ").containsPattern("ITA +2021 +2 ");
    }

    @Test
    void figuresCanBeNarrowedDown() throws IOException {
        assertThat(compute("--by", "area,year", "--only", "area=LBY").out())
                .contains("LBY")
                .doesNotContain("ITA");
    }

    @Test
    void codesThatNoFigureHasAreWrongUsage() throws IOException {
        assertThat(compute("--by", "area", "--only", "Area=LBY").exit()).isZero();
        assertThat(compute("--by", "area", "--only", "area=NPL").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(compute("--by", "area", "--only", "colour=red").err()).contains("none of 2 figures");
    }

    @Test
    void aFigureExplainsItself() throws IOException {
        assertThat(compute("--explain").out()).contains("= 10", "inputs used: 3", "formula:");
    }

    @Test
    void asCsvTheyAreARowEach() throws IOException {
        assertThat(compute("--by", "year", "--format", "csv").out().lines().map(line -> line.split(",")[4]))
                .containsExactly("value", "8", "2");
    }

    @Test
    void asJsonTheyKeepTheirDerivation() throws IOException {
        JsonNode figures = new JsonMapper()
                .readTree(compute("--by", "year", "--format", "json").out());

        assertThat(figures).hasSize(2);
        assertThat(figures.get(0).get("value").decimalValue()).isEqualByComparingTo("8");
        assertThat(figures.get(0).get("derivation").get("used").intValue()).isEqualTo(2);
    }

    @Test
    void asSvgTheyAreAChart() throws IOException {
        Path chart = directory.resolve("chart.svg");

        assertThat(compute("--by", "area,year", "--format", "svg", "--out", chart.toString())
                        .exit())
                .isZero();
        assertThat(chart).content().startsWith("<svg").contains(">ITA</text").contains("persons");
    }

    @Test
    void aTableIsReadAsItsPublisherSharesIt() {
        Cli cli = gcm(
                "indicators",
                "compute",
                "10.7.3",
                "--input",
                Cli.DATA.resolve("incidents.csv").toString(),
                "--table",
                "mmp",
                "--by",
                "year");

        assertThat(cli.exit()).as("the table has a flaw").isEqualTo(ExitCode.FINDINGS);
        assertThat(cli.out()).containsPattern("2021 +56 ");
        assertThat(cli.err())
                .contains("value.range", "the figures are of all that could be read, flawed rows included");
    }

    @Test
    void whatCannotBeComputedIsWrongUsage() throws IOException {
        assertThat(compute("--by", "colour").err()).contains("is not computed by colour");
        assertThat(gcm("indicators", "compute", "mipex", "--input", records().toString())
                        .err())
                .contains("no calculator of mipex");
        assertThat(gcm("indicators", "compute", "10.7.3", "--input", "nowhere.ndjson")
                        .exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(gcm("indicators", "compute", "10.c.1", "--input", records().toString())
                        .err())
                .contains("remittance-quote");
        assertThat(gcm("indicators").err()).contains("a command is missing");
    }

    private Path assessments() throws IOException {
        StringBuilder answers = new StringBuilder();
        for (int domain = 1; domain <= 6; domain++) {
            for (int item = 1; item <= 5; item++) {
                answers.append(answers.length() == 0 ? "" : ",")
                        .append("{\"domain\":" + domain + ",\"item\":" + item + ",\"answer\":\"yes\"}");
            }
        }
        return Files.writeString(
                directory.resolve("assessments.ndjson"),
                "{\"type\":\"policy-assessment\",\"id\":\"a\",\"country\":\"ITA\",\"year\":2019,\"answers\":[" + answers
                        + "]}\n");
    }

    /** Of one country there is a score, and no share of countries. */
    @Test
    void whatOneIndicatorOfACodeRefusesIsLeftOutAndTold() throws IOException {
        String file = assessments().toString();

        Cli byArea = gcm("indicators", "compute", "10.7.2", "--input", file, "--by", "area,year");
        Cli ofAll = gcm("indicators", "compute", "10.7.2", "--input", file);

        assertThat(byArea.exit()).isZero();
        assertThat(byArea.out())
                .containsPattern("sdg-10.7.2-score.* ITA +2019 +PERCENT +_T +100")
                .containsPattern("sdg-10.7.2-score.* ITA +2019 +CATEGORY +_T +4");
        assertThat(byArea.err()).contains("left out: ", "sdg-10.7.2 is not computed by area, but by ");
        assertThat(ofAll.err()).doesNotContain("left out");
    }

    @Test
    void whatAllIndicatorsOfACodeRefuseIsWrongUsage() throws IOException {
        Path table = Files.writeString(
                directory.resolve("categories.csv"),
                "SeriesCode,GeoAreaCode,TimePeriod,Value\nSG_CPA_MIGRS,8,2019,3\n");

        Cli cli = gcm("indicators", "compute", "10.7.2", "--table", "sdg", "--input", table.toString(), "--by", "area");

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("sdg-10.7.2 is not computed by area, but by ", "region");
    }

    private Cli compute(String... options) throws IOException {
        String[] all = new String[options.length + 5];
        System.arraycopy(
                new String[] {
                    "indicators", "compute", "10.7.3", "--input", records().toString()
                },
                0,
                all,
                0,
                5);
        System.arraycopy(options, 0, all, 5, options.length);
        return gcm(all);
    }
}
