package io.github.gcmsdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.finding.Report.RuleSummary;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.internal.engine.DatasetRule.Place;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RulePolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingLogTest {

    private static final Rule ERROR = Rule.error("test.error", "E.").constraint();
    private static final Rule WARNING = Rule.warning("test.warning", "W.").constraint();

    private final FindingLog log = new FindingLog(RulePolicy.DECLARED, 3);

    private static Problem problem(Rule rule, String pointer, String... arguments) {
        return Problem.of(rule, pointer, null, arguments);
    }

    @Test
    void countsAreExactHoweverFewAreSampled() {
        for (int i = 0; i < 1000; i++) {
            log.add(problem(ERROR, "/id"), i);
        }
        log.add(problem(WARNING, "/name"), 7);

        assertThat(log.counts()).isEqualTo(Map.of(Severity.ERROR, 1000L, Severity.WARNING, 1L));
        assertThat(log.rules())
                .containsExactly(
                        new RuleSummary("test.error", Severity.ERROR, 1000, 3),
                        new RuleSummary("test.warning", Severity.WARNING, 1, 1));
    }

    @Test
    void ruleWithAnotherSeverityAtAPlaceIsCountedApart() {
        RulePolicy policy = RulePolicy.builder()
                .set("test.error", "/advice", Severity.INFO)
                .off("test.error", "/draft")
                .build();
        FindingLog graded = new FindingLog(policy, 3);

        graded.add(problem(ERROR, "/id"), 0);
        graded.add(problem(ERROR, "/advice/0"), 1);
        graded.add(problem(ERROR, "/draft"), 2);

        assertThat(graded.rules())
                .containsExactly(
                        new RuleSummary("test.error", Severity.ERROR, 1, 1),
                        new RuleSummary("test.error", Severity.INFO, 1, 1));
        assertThat(graded.rejected(0, 3)).isEqualTo(1);
        assertThat(graded.isRejected(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void firstOfTheInputAreSampledWhateverTheOrderOfArrival(long seed) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, 100).boxed().toList());
        Collections.shuffle(numbers, new Random(seed));

        numbers.forEach(number -> log.add(problem(number % 2 == 0 ? ERROR : WARNING, "/id"), number));

        assertThat(log.drafts()).extracting(Draft::number).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void findingsOfARecordKeepTheirOrderAndTheInputComesFirst() {
        log.add(problem(ERROR, "/b"), 1);
        log.add(problem(WARNING, "/a"), 1);
        log.add(problem(ERROR, "/c"), 0);
        log.addAboutInput(problem(WARNING, "/d"), 1);

        assertThat(log.drafts()).extracting(draft -> draft.problem().pointer()).containsExactly("/c", "/d", "/b", "/a");
    }

    @Test
    void draftIsGivenOnlyIfItIsKept() {
        assertThat(log.add(problem(ERROR, "/id"), 5)).isNotNull();
        assertThat(log.add(problem(ERROR, "/id"), 6)).isNotNull();
        assertThat(log.add(problem(ERROR, "/id"), 7)).isNotNull();
        assertThat(log.add(problem(ERROR, "/id"), 8)).isNull();
        assertThat(log.add(problem(ERROR, "/id"), 4)).isNotNull();
        assertThat(log.drafts()).extracting(Draft::number).containsExactly(4, 5, 6);
    }

    @Test
    void noSamplesMayBeKeptAtAll() {
        FindingLog counting = new FindingLog(RulePolicy.DECLARED, 0);

        assertThat(counting.add(problem(ERROR, "/id"), 5)).isNull();
        assertThat(counting.findings()).isEmpty();
        assertThat(counting.counts()).isEqualTo(Map.of(Severity.ERROR, 1L));
    }

    @Test
    void policySetsSeveritiesAndSwitchesRulesOff() {
        RulePolicy policy = RulePolicy.builder()
                .set("test.warning", Severity.ERROR)
                .off("test.error")
                .build();
        FindingLog judged = new FindingLog(policy, 3);

        assertThat(judged.add(problem(ERROR, "/id"), 0)).isNull();
        judged.add(problem(WARNING, "/id"), 1);

        assertThat(judged.counts()).isEqualTo(Map.of(Severity.ERROR, 1L));
        assertThat(judged.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(judged.isRejected(0)).isFalse();
        assertThat(judged.isRejected(1)).isTrue();
    }

    @Test
    void recordsWithErrorsAreRejected() {
        log.add(problem(ERROR, "/id"), 2);
        log.add(problem(ERROR, "/name"), 2);
        log.add(problem(WARNING, "/id"), 3);
        log.addAboutInput(problem(ERROR, ""), 4);
        log.reject(9);

        assertThat(log.rejected(0, 10)).isEqualTo(2);
        assertThat(log.rejected(0, 9)).isEqualTo(1);
        assertThat(log.rejected(3, 9)).isZero();
    }

    @Test
    void whateverComesFromTheInputIsMasked() {
        Problem problem = Problem.of(
                ERROR, "/x/a@example.org", "b@example.org", "value", "c@example.org", "long", "x".repeat(200));
        Draft draft = log.add(problem, 0, false, new Place(1, "/y/d@example.org"));
        draft.locate(new RecordKey("e@example.org", "f@example.org", 0), problem.pointer(), null);
        draft.locateRelated(new RecordKey("t", "g@example.org", 1), new Location("in", 1, 2, 3));

        Finding finding = log.findings().get(0);

        assertThat(finding.toString()
                        + finding.arguments()
                        + finding.record()
                        + finding.related()
                        + finding.suggestion())
                .doesNotContain("example.org");
        assertThat(finding.pointer()).isEqualTo("/x/‹e-mail›");
        assertThat(finding.arguments()).containsEntry("value", "‹e-mail›").containsEntry("long", "x".repeat(79) + "…");
        assertThat(finding.record()).isEqualTo(new RecordKey("‹e-mail›", "‹e-mail›", 0));
        assertThat(finding.suggestion()).isEqualTo("‹e-mail›");
        assertThat(finding.related().get(0).pointer()).isEqualTo("/y/‹e-mail›");
        assertThat(finding.related().get(0).record().id()).isEqualTo("‹e-mail›");
    }

    private static Draft add(FindingLog log, Rule rule, int number, String type, String id, String pointer) {
        Draft draft = log.add(problem(rule, pointer), number);
        draft.locate(new RecordKey(type, id, number), pointer, null);
        return draft;
    }

    @Test
    void fingerprintsAreThoseOfRecordCodeAndPlace() {
        FindingLog all = new FindingLog(RulePolicy.DECLARED, 100);
        add(all, ERROR, 0, "t", "a", "/id");
        add(all, ERROR, 1, "t", "b", "/id");
        add(all, ERROR, 2, "u", "a", "/id");
        add(all, WARNING, 3, "t", "a", "/id");
        add(all, ERROR, 4, "t", "a", "/name");
        add(all, ERROR, 5, null, "a", "/name");
        add(all, ERROR, 6, "t", null, "/name");

        assertThat(all.findings())
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates()
                .allMatch(fingerprint -> fingerprint.matches("[0-9a-f]{32}"));
    }

    @Test
    void fingerprintsStayWhenRecordsAreInserted() {
        FindingLog before = new FindingLog(RulePolicy.DECLARED, 100);
        add(before, ERROR, 0, "t", "a", "/id");
        add(before, ERROR, 1, "t", "b", "/id");
        FindingLog after = new FindingLog(RulePolicy.DECLARED, 100);
        add(after, ERROR, 0, "t", "new", "/id");
        add(after, ERROR, 5, "t", "b", "/id");
        add(after, ERROR, 7, "t", "a", "/id");

        List<String> fingerprints =
                after.findings().stream().map(Finding::fingerprint).toList();

        assertThat(fingerprints)
                .containsAll(
                        before.findings().stream().map(Finding::fingerprint).toList());
    }

    @Test
    void repeatedFingerprintsAreTold() {
        add(log, ERROR, 0, "t", "a", "/id");
        add(log, ERROR, 1, "t", "a", "/id");
        add(log, ERROR, 2, "t", "a", "/id");

        List<String> fingerprints =
                log.findings().stream().map(Finding::fingerprint).toList();

        assertThat(fingerprints.subList(1, 3)).containsExactly(fingerprints.get(0) + "-2", fingerprints.get(0) + "-3");
    }

    @Test
    void finderOfADraftMaySuggestLater() {
        Draft draft = log.add(problem(ERROR, "/id", "id", "x"), 0);

        draft.suggest("y");

        assertThat(log.findings().get(0).suggestion()).isEqualTo("y");
        assertThat(log.findings().get(0).arguments()).isEqualTo(Map.of("id", "x"));
    }
}
