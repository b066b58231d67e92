package io.github.gcmsdk.indicator.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds our figures to the published ones. Skipped, visibly, where the real data are not at hand. */
class PublishedValuesTest {

    private static final Path DOCUMENT = top().resolve("docs").resolve("published-values.md");

    private static Path top() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(directory.resolve("gcm-core"))) {
            directory = directory.getParent();
        }
        return directory;
    }

    private static void assertAllEqual(Comparison comparison, int atLeast) {
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.compared()).isGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void sharesOfCountriesWithPolicies() {
        assertAllEqual(PublishedValues.policyShares(), 238);
    }

    @Test
    void refugeesByOrigin() {
        Comparison refugees = PublishedValues.refugees();

        assertThat(refugees.compared()).isEqualTo(550);
        assertThat(refugees.differences())
                .extracting(Comparison.Difference::what)
                .containsExactly("ERI 2010");
    }

    @Test
    void deathsByCountry() {
        Comparison deaths = PublishedValues.deathsByCountry();

        assertThat(deaths.compared()).isEqualTo(86);
        assertThat(deaths.equal()).isGreaterThanOrEqualTo(80);
        assertThat(deaths.within(1)).isGreaterThanOrEqualTo(82);
    }

    @Test
    void deathsInTheWorld() {
        assertAllEqual(PublishedValues.deathsInTheWorld(), 10);
    }

    @Test
    void migrantStocks() {
        assertThat(PublishedValues.stocks()).allSatisfy(stock -> assertAllEqual(stock, 1_300));
    }

    @Test
    void stocksOfRegions() {
        List<Comparison> stocks = PublishedRegions.stocks();

        assertThat(stocks).extracting(Comparison::compared).containsExactly(238, 238, 226);
        assertThat(stocks).extracting(Comparison::equal).containsExactly(210, 224, 189);
        assertThat(stocks)
                .allSatisfy(stock -> assertThat(stock.listOfDifferences()).doesNotContain("not known"));
    }

    @Test
    void theWorldIsTheSumOfItsCountries() {
        PublishedValues.worldStock().forEach(way -> assertAllEqual(way, 7));
    }

    @Test
    void progressTo2030() {
        assertAllEqual(PublishedValues.progress(), 290);
    }

    @Test
    void remittanceQuotes() {
        assertAllEqual(PublishedValues.remittances(), 30);
    }

    @Test
    void migrationIndices() {
        assertAllEqual(PublishedValues.migrationIndices(), 30);
    }

    @Test
    void survivalRatios() {
        assertAllEqual(PublishedValues.survivalRatios(), 9);
    }

    @Test
    void anonymousAggregates() {
        assertAllEqual(PublishedAggregates.combinations(), 29);
    }

    @Test
    void otherReleasesBreakdownsAndInputs() {
        assertAllEqual(PublishedOthers.worldOfCleanedIncidents(), 5);
        assertAllEqual(PublishedOthers.deathsByRegion(), 100);
        assertAllEqual(PublishedOthers.countriesWithPolicies(), 476);
        assertAllEqual(PublishedOthers.margins(), 20);
    }

    @Test
    void everyCalculatorIsComparedOrSaysWhyNot() {
        assertThat(NotCompared.untold()).isEmpty();
    }

    @Test
    void anotherReleaseOfTheDatabaseIsNoFurtherThanItsLastYear() {
        Comparison world = PublishedOthers.worldOfTheDatabase();

        assertThat(world.compared()).isEqualTo(8);
        assertThat(world.within(6)).isEqualTo(7);
    }

    @Test
    void theDocumentIsThatOfTheComparisons() throws IOException {
        String rendered = render(PublishedValues.all());
        if (Boolean.getBoolean("updateDocs")) {
            Files.writeString(DOCUMENT, rendered);
        }

        assertThat(DOCUMENT)
                .as("docs/published-values.md is generated: run mvn -pl gcm-indicators -am test "
                        + "-Dtest=PublishedValuesTest -Dsurefire.failIfNoSpecifiedTests=false -DupdateDocs=true")
                .exists()
                .hasContent(rendered);
    }

    private static String render(List<Comparison> comparisons) {
        StringBuilder out = new StringBuilder("""
                # Published values

                What this library computes from raw files, beside what their publishers print. This file is generated where the files are
                at hand (`GCM_DATA`, or `shared/data` beside the repository); they are no part of the repository. Two values are equal if
                they are no further apart than the tolerance, in the unit of the value.

                | what | source | tolerance | equal |
                |---|---|---|---|
                """);
        comparisons.forEach(comparison -> out.append(comparison.tableRow()));
        comparisons.stream()
                .filter(comparison -> !comparison.differences().isEmpty())
                .forEach(comparison -> out.append(comparison.listOfDifferences()));
        out.append(NotCompared.section());
        return out.toString().stripTrailing() + '\n';
    }
}
