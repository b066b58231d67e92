package io.github.gcmsdk.cli;

import static io.github.gcmsdk.cli.Cli.DATA;
import static io.github.gcmsdk.cli.Cli.gcm;
import static io.github.gcmsdk.cli.Lines.ERROR;
import static io.github.gcmsdk.cli.Lines.GOOD;
import static io.github.gcmsdk.cli.Lines.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RuleExamples;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

    private static final String PAKISTAN = DATA.resolve("pakistan-unnm.json").toString();

    private static final String PLAN = DATA.resolve("plan-and-review.json").toString();

    @TempDir
    Path directory;

    @Test
    void aNetworkIsShownWithItsRolesAndCoverage() {
        Cli cli = gcm("show", PAKISTAN);

        assertThat(cli.exit()).isZero();
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out())
                .contains("Pakistan United Nations Network on Migration", "stakeholder      27")
                .containsPattern("chair +Office of the United Nations Resident Coordinator")
                .containsPattern("coordinator +IOM Pakistan +from 2025-09-01")
                .containsPattern("launched +2025-09-01")
                .containsPattern("Whole of society: \\d+ of 12")
                .containsPattern("national-human-rights-institution +NCHR \\(event\\)")
                .containsPattern("interior +Ministry of Interior \\(event\\)")
                .containsPattern("primary objectives +9, 10")
                .containsPattern("participating organizations +IOM, UNODC");
    }

    @Test
    void theNetworkOfTheCountryComesBeforeThatOfTheWorld() {
        String networks = gcm("show", PAKISTAN)
                .out()
                .lines()
                .filter(line -> line.startsWith("Network: "))
                .reduce("", (a, b) -> a + b + '\n');

        assertThat(networks).startsWith("Network: Pakistan ").hasLineCount(2);
    }

    @Test
    void aReviewIsShownObjectiveByObjectiveWithItsGapsApart() {
        Cli cli = gcm("show", PLAN);

        assertThat(cli.exit()).isZero();
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out())
                .contains("Voluntary review: ATA (review-2026)")
                .containsPattern("forum +Review forum")
                .contains("with evidence: 4, in words alone: 1; not mentioned: 0")
                .containsPattern("(?m)^ +1 +gap: no-data +–$")
                .containsPattern("(?m)^ +3 +reported, in words alone +–$")
                .containsPattern("(?m)^ +4 +gap: not-a-priority +–$")
                .containsPattern(
                        "(?m)^ +6 +reported, with evidence +plan-action license-agencies, pledge recruitment-fees$");
    }

    @Test
    void policyCoherenceIsATableWithItsGaps() {
        String out = gcm("show", PLAN).out();

        assertThat(out)
                .contains("Policy coherence: Country Network on Migration, on 2026-03-01")
                .containsPattern("(?m)^ +9 +yes +– +anti-trafficking +– +– +cooperation-framework/outcome-2$")
                .containsPattern("(?m)^ +8\\.8 +country-network, implementation-plan$")
                .containsPattern("priorities without activity, programme or plan +20\n")
                .containsPattern("framework elements that nobody names +development-plan/diaspora\n")
                .containsPattern("targets of plans that no action serves +10\\.c \\(implementation-plan\\)\n");
        assertThat(gcm("show", PAKISTAN).out()).doesNotContain("Policy coherence");
    }

    @Test
    void plansFrameworksAndPracticesAreShown() {
        assertThat(gcm("show", PLAN).out())
                .containsPattern("led by +Ministry of Labour")
                .contains("Priority 1: Fair recruitment (objectives 6)")
                .containsPattern(
                        "license-agencies +License recruitment agencies +22\\(c\\) +Ministry of Labour +ongoing")
                .containsPattern("elements +decent-work, data, diaspora")
                .containsPattern("One-stop shop for people who return +ATA +21");
    }

    @Test
    void aFundIsShownWithItsLedger() {
        Cli cli = gcm("show", DATA.resolve("fund-year.json").toString());

        assertThat(cli.exit()).isZero();
        assertThat(cli.out())
                .contains("Ledger of Pooled Fund M", "Money of Fair recruitment in Country Z")
                .containsPattern("contributor +Ministry of Foreign Affairs of Country X +2000000.00 USD +– +–")
                .containsPattern("organization +Agency A +– +700000.00 USD +460100.00 USD +65.7 %")
                .containsPattern("organization +Agency B +– +350000.00 USD +224700.00 USD +64.2 %")
                .containsPattern("year +2024 +3081200.00 USD +1050000.00 USD +684800.00 USD")
                .containsPattern("balance of the organizations +365200.00 USD")
                .containsPattern("category +staff +900000 USD +– +– +390000.00 USD")
                .containsPattern("difference +0")
                .containsPattern("Counted once: .*\n +t-2, t-2-agency-b");
    }

    @Test
    void whatIsNotKnownIsADashAndNeverZero() {
        String out = gcm("show", PAKISTAN).out();

        assertThat(out)
                .containsPattern("(?m)^ +status +–$")
                .containsPattern("(?m)^ +period +–$")
                .containsPattern("(?m)^ +trade-union +–$")
                .doesNotContainPattern("(?m) 0$");
    }

    @Test
    void ofANetworkWithoutParticipantsCoverageIsNotKnown() {
        String network =
                "{\"type\":\"network\",\"id\":\"n\",\"name\":{\"en\":\"N\"},\"level\":\"national\",\"countries\":[\"PAK\"]}";

        assertThat(gcm("show", write(directory, "n.json", network)).out()).contains("Whole of society: – of 12");
    }

    @Test
    void theDayDecidesWhoHoldsARole() {
        assertThat(gcm("show", "--as-of", "2025-08-31", PAKISTAN).out())
                .contains("Roles on 2025-08-31")
                .containsPattern("coordinator +IOM Pakistan +from 2025-09-01 +not on that day");
        assertThat(gcm("show", "--as-of", "2025-09-01", PAKISTAN).out()).doesNotContain("not on that day");
        assertThat(gcm("show", "--as-of", "tomorrow", PAKISTAN).exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void wordsAreInTheLanguageAskedFor() {
        assertThat(gcm("show", "--lang", "fr", PAKISTAN).out()).contains("Ensemble de la société", "Rôles au");
        assertThat(gcm("show", "--lang", "es", PAKISTAN).out()).contains("Pansocial", "Funciones al");
    }

    @Test
    void standardInputIsShownToo() {
        assertThat(Cli.withInput(GOOD).run("show", "-").out()).contains("stakeholder  1");
    }

    @Test
    void flawedDataIsShownAsFarAsItGoes() {
        String flawed = write(directory, "a.ndjson", GOOD, ERROR, "{\"type\":\"new-type\",\"id\":\"x\"}\n");
        String torn = write(directory, "b.ndjson", GOOD, "{\"type\":");

        assertThat(gcm("show", flawed).exit()).isZero();
        assertThat(gcm("show", flawed).out()).containsPattern("stakeholder +2").containsPattern("new-type +1");
        assertThat(gcm("show", flawed).err()).contains("Errors in the data: ");
        assertThat(gcm("show", torn).exit()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void theWholeSubmissionIsShown() {
        Cli cli = gcm("show", DATA.resolve("partner-submission.ndjson").toString());

        assertThat(cli.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(cli.out())
                .contains("Network: ", "Event: ", "Fund: ", "Joint programme: ", "Contributions", "Pledge: ");
        assertThat(cli.err()).contains("gcm validate");
    }

    @Test
    void everyExampleOfARuleIsShown() {
        for (Rule rule : RuleCatalogue.standard().all()) {
            for (RuleExamples.Example example : List.of(
                    RuleExamples.good(rule.code()).orElseThrow(),
                    RuleExamples.bad(rule.code()).orElseThrow())) {
                if (example.name().endsWith(".csv")) {
                    continue; // a table is no submission
                }
                Cli cli = gcm("show", write(directory, example.name(), example.content()));

                assertThat(cli.exit()).as(example.name()).isBetween(ExitCode.CLEAN, ExitCode.FINDINGS);
                assertThat(cli.all()).as(example.name()).doesNotContain("Exception", "\u001b");
            }
        }
    }

    @Test
    void aFileThatIsNotThereIsWrongUsage() {
        Cli cli = gcm("show", directory.resolve("gone.json").toString());

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("there is no such file");
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void nothingOfTheDataReachesTheTerminalAsACommand() {
        String line = GOOD.replace("stakeholder", "\\u001b[2J").replace("iom", "\\u001b[31m");
        String network =
                "{\"type\":\"network\",\"id\":\"n\",\"name\":{\"en\":\"\\u001b[2JN\\u0007\"},\"level\":\"\\u009bx\"}\n";

        assertThat(gcm("show", write(directory, "a.ndjson", line, network)).all())
                .contains("\\u001b[2JN")
                .doesNotContain("\u001b", "\u0007", "\u009b");
    }
}
