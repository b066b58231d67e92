package io.github.gcmsdk.indicator.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.Ratio;
import io.github.gcmsdk.indicator.policy.PolicyScore.Unanswered;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyScoreTest {

    private static PolicyAnswer answer(int domain, int item, AnswerValue value) {
        return new PolicyAnswer(domain, item, Code.of(value));
    }

    private static PolicyAssessment assessment(List<PolicyAnswer> answers) {
        return PolicyAssessment.builder("pk-2021")
                .country(CountryCode.of("PAK"))
                .year(2021)
                .answers(answers)
                .build();
    }

    /** A string of five letters for each domain: y, n, r (regular only), u (unknown), - (no answer). */
    private static PolicyAssessment assessment(String... domains) {
        List<PolicyAnswer> answers = new ArrayList<>();
        for (int d = 0; d < domains.length; d++) {
            for (int i = 0; i < domains[d].length(); i++) {
                char letter = domains[d].charAt(i);
                if (letter != '-') {
                    answers.add(answer(
                            d + 1,
                            i + 1,
                            switch (letter) {
                                case 'y' -> AnswerValue.YES;
                                case 'n' -> AnswerValue.NO;
                                case 'r' -> AnswerValue.REGULAR_ONLY;
                                default -> AnswerValue.UNKNOWN;
                            }));
                }
            }
        }
        return assessment(answers);
    }

    @ParameterizedTest
    @CsvSource({
        "nnnnn, 0.0, 1",
        "ynnnn, 20.0, 1",
        "yrnnn, 30.0, 1",
        "yynnn, 40.0, 2", // the lower bound belongs to its category
        "rrrrn, 40.0, 2",
        "yyyrn, 70.0, 2",
        "yyyyn, 80.0, 3",
        "yyyyr, 90.0, 3",
        "yyyyy, 100.0, 4"
    })
    void aDomainIsScoredByItsItemsAndHasACategory(String answers, String percent, int category) {
        Figure score = PolicyScore.of(assessment(answers), 1, Unanswered.NOT_COMPUTABLE);

        assertThat(score.value()).hasToString(percent);
        assertThat(PolicyScore.category(score)).map(PolicyCategory::number).contains(category);
        assertThat(score.area()).isEqualTo("PAK");
        assertThat(score.dimensions()).containsEntry("POLICY_DOMAIN", "PD_1");
    }

    @Test
    void allDomainsAreScoredByTheirItemsAndNotByTheirCategories() {
        // 24 of 30 items are exactly 80 percent; the categories of the domains would say otherwise.
        PolicyAssessment assessment = assessment("yyyyy", "yyyyy", "yyynn", "yyynn", "yyynn", "yyyyy");

        Figure score = PolicyScore.of(assessment, PolicyScore.ALL_DOMAINS, Unanswered.NOT_COMPUTABLE);

        assertThat(score.derivation().exact()).isEqualByComparingTo(Ratio.of(4, 5));
        assertThat(PolicyScore.category(score)).contains(PolicyCategory.MEETS);
        assertThat(IntStream.rangeClosed(1, 6)
                        .mapToObj(domain -> PolicyScore.of(assessment, domain, Unanswered.NOT_COMPUTABLE))
                        .map(one -> PolicyScore.category(one).orElseThrow().number()))
                .containsExactly(4, 4, 2, 2, 2, 4);
    }

    @Test
    void anItemWithoutAnAnswerLeavesItsDomainWithoutAScore() {
        PolicyAssessment assessment = assessment("yyyyu", "yyyy-");

        for (int domain : new int[] {1, 2, PolicyScore.ALL_DOMAINS}) {
            Figure score = PolicyScore.of(assessment, domain, Unanswered.NOT_COMPUTABLE);
            assertThat(score.value()).isNull();
            assertThat(score.absence()).isEqualTo(Absence.NOT_COMPUTABLE);
        }
        assertThat(PolicyScore.of(assessment, 2, Unanswered.NOT_COMPUTABLE).explain())
                .contains("  inputs dropped, not answered: 2.5: 1");
    }

    @Test
    void anItemWithoutAnAnswerCountsAsNoOnlyIfTheCallerSaysSo() {
        Figure score = PolicyScore.of(assessment("yyyyu"), 1, Unanswered.AS_NO);

        assertThat(score.value()).hasToString("80.0");
        assertThat(score.derivation().notes()).containsExactly("items not answered are taken as not met");
    }

    @Test
    void aCountryWithoutAnyAnswerHasNoScoreEvenThen() {
        assertThat(PolicyScore.of(assessment(), 1, Unanswered.AS_NO).absence()).isEqualTo(Absence.NOT_COMPUTABLE);
    }

    @Test
    void twoAnswersToOneItemAreNone() {
        List<PolicyAnswer> answers = new ArrayList<>(assessment("yyyyy").answers());
        answers.add(answer(1, 3, AnswerValue.NO));

        assertThat(PolicyScore.of(assessment(answers), 1, Unanswered.NOT_COMPUTABLE)
                        .value())
                .isNull();

        answers.set(answers.size() - 1, answer(1, 3, AnswerValue.YES));
        assertThat(PolicyScore.of(assessment(answers), 1, Unanswered.NOT_COMPUTABLE)
                        .value())
                .hasToString("100.0");
    }

    @Test
    void onlyDomainOneAsksForTheStatus() {
        assertThat(PolicyScore.of(assessment("yyyyy", "ryyyy"), 2, Unanswered.NOT_COMPUTABLE)
                        .value())
                .isNull();
    }

    @Test
    void thereAreSixDomains() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyScore.of(assessment("yyyyy"), 7, Unanswered.AS_NO))
                .withMessageStartingWith("domain");
    }
}
