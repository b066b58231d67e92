package io.github.gcmsdk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.commitment.ReviewCoverage;
import io.github.gcmsdk.commitment.VoluntaryReview;
import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.fund.CurrencyCode;
import io.github.gcmsdk.fund.FlowLevel;
import io.github.gcmsdk.fund.FundLedger;
import io.github.gcmsdk.fund.FundStatement;
import io.github.gcmsdk.fund.MoneyFlows;
import io.github.gcmsdk.journey.JourneyAccount;
import io.github.gcmsdk.network.Coverage;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.network.PolicyCoherence;
import io.github.gcmsdk.network.Representation;
import io.github.gcmsdk.network.Role;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.StakeholderKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of {@code examples/data} give the findings that the tables beside them tell, and no other. */
class ExampleDataTest {

    private static final Path DATA = Path.of("..", "examples", "data");
    private static final Path FUND_YEAR = DATA.resolve("fund-year.json");
    private static final LocalDate LAUNCH = LocalDate.of(2025, 9, 1);

    static List<Path> flawedFiles() throws IOException {
        try (Stream<Path> files = Files.list(DATA)) {
            return files.filter(
                            file -> file.getFileName().toString().matches("partner-submission\\.([a-z]+\\.)?(nd)?json"))
                    .sorted()
                    .toList();
        }
    }

    /** Code, severity, pointer and line: the columns of a table but for the note. */
    private static List<String> labelsOf(Path file) throws IOException {
        String table = file.getFileName().toString().replaceFirst("\\.(nd)?json$", ".expected.tsv");
        return Files.readAllLines(file.resolveSibling(table), UTF_8).stream()
                .skip(1)
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .toList();
    }

    private static String labelOf(Finding finding) {
        Location location = finding.location();
        return String.join(
                "\t",
                finding.code(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.pointer(),
                location == null ? "" : "" + location.line());
    }

    @ParameterizedTest
    @MethodSource("flawedFiles")
    void aFlawedFileGivesTheFindingsOfItsTable(Path file) throws IOException {
        List<Finding> findings = Gcm.standard().validate(file).findings();

        assertThat(findings).extracting(ExampleDataTest::labelOf).containsExactlyInAnyOrderElementsOf(labelsOf(file));
    }

    @Test
    void flawedFilesAreFound() throws IOException {
        assertThat(flawedFiles()).hasSize(8);
    }

    @Test
    void pakistanGivesNoFinding() {
        assertThat(Gcm.standard().validate(DATA.resolve("pakistan-unnm.json")).findings())
                .isEmpty();
    }

    @Test
    void planAndReviewGivesNeitherErrorNorWarning() {
        assertThat(Gcm.standard().validate(DATA.resolve("plan-and-review.json")).findings())
                .extracting(Finding::severity)
                .doesNotContain(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void planAndReviewSaysThatItIsInvented() {
        Dataset dataset =
                Gcm.standard().read(DATA.resolve("plan-and-review.json")).orThrow();

        assertThat(dataset.header().title().in("en").orElseThrow()).contains("invented");
    }

    @Test
    void planAndReviewAnswersWhatIsCoveredWhoSpeaksAndWhereTheGapsAre() {
        Dataset dataset =
                Gcm.standard().read(DATA.resolve("plan-and-review.json")).orThrow();
        LocalDate day = LocalDate.of(2026, 3, 1);
        MigrationNetwork network = dataset.get(MigrationNetwork.class, "country-network");

        ReviewCoverage review =
                dataset.get(VoluntaryReview.class, "review-2026").coverage();
        Representation representation = Representation.of(dataset, network, day);
        PolicyCoherence.Gaps gaps = PolicyCoherence.of(dataset, network, day).gaps();

        assertThat(review.withEvidence()).extracting(Objective::number).containsExactly(6, 9, 10, 21);
        assertThat(review.gaps()).containsOnlyKeys("no-data", "not-a-priority", "not-reported");
        assertThat(review.silent()).isEmpty();
        assertThat(representation.constituencies().get(StakeholderKind.MIGRANTS))
                .extracting(Representation.Voice::capacity)
                .containsExactly(Representation.Capacity.MEMBER, Representation.Capacity.PARTICIPANT);
        assertThat(representation.unheard()).hasSize(9).contains(StakeholderKind.PRIVATE_SECTOR);
        assertThat(gaps.idlePriorities().keySet()).extracting(Objective::number).containsExactly(20);
        assertThat(gaps.unalignedElements())
                .extracting(PolicyCoherence.Element::element)
                .containsExactly("diaspora");
        assertThat(gaps.unservedTargets())
                .extracting(gap -> gap.target().text())
                .containsExactly("10.c");
    }

    @Test
    void pakistanAnswersWhoDoesWhatAndWhoTakesPart() {
        Dataset dataset =
                Gcm.standard().read(DATA.resolve("pakistan-unnm.json")).orThrow();
        MigrationNetwork network = dataset.get(MigrationNetwork.class, "pk-unnm");

        Coverage coverage = Coverage.of(dataset, network, LAUNCH);

        assertThat(network.holders(Role.CHAIR, LAUNCH)).containsExactly(Ref.to("rc-pakistan"));
        assertThat(network.holders(Role.COORDINATOR, LAUNCH)).containsExactly(Ref.to("iom-pakistan"));
        assertThat(coverage.society())
                .extractingByKeys(
                        StakeholderKind.CIVIL_SOCIETY,
                        StakeholderKind.PRIVATE_SECTOR,
                        StakeholderKind.NATIONAL_HUMAN_RIGHTS_INSTITUTION,
                        StakeholderKind.MEDIA)
                .allSatisfy(evidence -> assertThat(evidence).isNotEmpty());
        assertThat(coverage.societyCovered()).isEqualTo(4);
        assertThat(coverage.sectorsCovered()).isEqualTo(3);
        assertThat(coverage.foreign()).hasSize(1);
        assertThat(coverage.unresolved()).isEmpty();
    }

    @Test
    void fundYearGivesTheOneFindingThatItsReadmeNames() {
        assertThat(Gcm.standard().validate(FUND_YEAR).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("money.counted-twice");
                    assertThat(finding.record().id()).isEqualTo("t-2-agency-b");
                    assertThat(finding.related())
                            .singleElement()
                            .satisfies(
                                    related -> assertThat(related.record().id()).isEqualTo("t-2"));
                });
    }

    @Test
    void fundYearAnswersWhereTheMoneyWent() {
        Dataset dataset = Gcm.standard().read(FUND_YEAR).orThrow();
        FundLedger ledger = FundLedger.of("fund-m", dataset);

        assertThat(ledger.total().contributed()).isEqualTo(usd("3081200.00"));
        assertThat(ledger.total().netFunded()).isEqualTo(usd("1050000.00"));
        assertThat(ledger.total().spent()).isEqualTo(usd("684800.00"));
        assertThat(ledger.deliveries())
                .extracting(delivery ->
                        delivery.organization() + " " + delivery.percent(1).orElseThrow())
                .containsExactlyInAnyOrder("agency-a 65.7", "agency-b 64.2");
        assertThat(MoneyFlows.of(dataset).total(FlowLevel.IMPLEMENTATION)).isEqualTo(usd("120000.00"));
        assertThat(dataset.get(FundStatement.class, "s-2024").imbalance()).contains(BigDecimal.ZERO);
    }

    /** The rule and the graph share what they take for one flow. */
    @Test
    void whatTheRuleReportsIsWhatTheGraphMerges() {
        Dataset dataset = Gcm.standard().read(FUND_YEAR).orThrow();

        long again = MoneyFlows.of(dataset).merged().stream()
                .mapToLong(flow -> flow.records().size() - 1)
                .sum();

        assertThat(Gcm.standard().validate(FUND_YEAR).count("money.counted-twice"))
                .isEqualTo(again);
    }

    private static Map<CurrencyCode, BigDecimal> usd(String amount) {
        return Map.of(CurrencyCode.of("USD"), new BigDecimal(amount));
    }

    @Test
    void theAccountsOfJourneysAreSound() {
        Dataset journeys = Gcm.standard().read(DATA.resolve("journeys.json")).orThrow();

        assertThat(Gcm.standard().validate(DATA.resolve("journeys.json")).findings())
                .isEmpty();
        assertThat(journeys.header().title().toString()).contains("invented");
        assertThat(journeys.get(JourneyAccount.class, "j-01").monthsBetween(0, 2))
                .hasValue(10);
    }
}
