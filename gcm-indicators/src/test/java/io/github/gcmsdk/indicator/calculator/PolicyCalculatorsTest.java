package io.github.gcmsdk.indicator.calculator;

import static io.github.gcmsdk.indicator.calculator.Sample.of;
import static io.github.gcmsdk.indicator.calculator.Sample.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.observation.Nature;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.policy.AnswerValue;
import io.github.gcmsdk.indicator.policy.PolicyAnswer;
import io.github.gcmsdk.indicator.policy.PolicyAssessment;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Indicator 10.7.2: score, category and share. */
class PolicyCalculatorsTest {

    private static final Calculator<PolicyAssessment> SCORES = Calculators.standard()
            .find("sdg-10.7.2-score", PolicyAssessment.class)
            .orElseThrow();
    private static final Calculator<PolicyAssessment> SHARES =
            Calculators.standard().find("sdg-10.7.2", PolicyAssessment.class).orElseThrow();

    /** All items of all domains are met, but for so many of the first domain. */
    private static PolicyAssessment assessment(String country, int notMet) {
        List<PolicyAnswer> answers = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            AnswerValue answer = i < notMet ? AnswerValue.NO : AnswerValue.YES;
            answers.add(new PolicyAnswer(i / 5 + 1, i % 5 + 1, Code.of(answer)));
        }
        return PolicyAssessment.builder("a")
                .country(CountryCode.of(country))
                .year(2021)
                .answers(answers)
                .build();
    }

    private static Observation category(String area, String domain, String value) {
        return of("SG_CPA_MIGRS", area, 2021, value)
                .dimensions(Map.of("POLICY_DOMAIN", domain))
                .build();
    }

    @Test
    void aCountryHasAScoreAndACategoryInEachDomainAndInAll() {
        List<Figure> figures = SCORES.compute(List.of(assessment("PAK", 3)), List.of());

        assertThat(told(figures))
                .hasSize(14)
                .startsWith(
                        "PAK 2021 {MEASURE=PERCENT, POLICY_DOMAIN=_T} 90.0",
                        "PAK 2021 {MEASURE=CATEGORY, POLICY_DOMAIN=_T} 3",
                        "PAK 2021 {MEASURE=PERCENT, POLICY_DOMAIN=PD_1} 40.0",
                        "PAK 2021 {MEASURE=CATEGORY, POLICY_DOMAIN=PD_1} 2",
                        "PAK 2021 {MEASURE=PERCENT, POLICY_DOMAIN=PD_2} 100.0");
    }

    @Test
    void assessmentsCompleteEachOtherAndWhatTheyAnswerInTwoWaysIsOpen() {
        PolicyAssessment whole = assessment("PAK", 0);
        PolicyAssessment half =
                whole.toBuilder().answers(whole.answers().subList(0, 15)).build();
        PolicyAssessment rest =
                whole.toBuilder().answers(whole.answers().subList(15, 30)).build();

        assertThat(SCORES.compute(List.of(half, rest), List.of())).isEqualTo(SCORES.compute(List.of(whole), List.of()));
        assertThat(told(SCORES.compute(List.of(whole, assessment("PAK", 1)), List.of())))
                .contains("PAK 2021 {MEASURE=PERCENT, POLICY_DOMAIN=PD_1} NOT_COMPUTABLE");
    }

    @Test
    void theShareOfARegionIsOfCountriesWithData() {
        List<Observation> observations =
                List.of(category("PAK", "PD_1", "3"), category("IND", "PD_1", "2"), category("NPL", "PD_1", null));

        Figure asia =
                Sample.of("sdg-10.7.2").compute(observations, List.of("region")).get(2);

        assertThat(told(List.of(asia))).containsExactly("062 2021 {POLICY_DOMAIN=PD_1} 50.0");
        assertThat(asia.derivation().dropped()).containsEntry("no data", 1L);
    }

    @Test
    void aShareTellsHowManyCategoriesWereEstimates() {
        List<Observation> observations = List.of(
                category("PAK", "PD_1", "3").toBuilder()
                        .nature(Nature.ESTIMATED)
                        .build(),
                category("IND", "PD_1", "2"),
                category("NPL", "PD_1", "9").toBuilder()
                        .nature(Nature.ESTIMATED)
                        .build());

        Figure share = of("sdg-10.7.2").compute(observations, List.of()).get(0);

        assertThat(share.derivation().used()).isEqualTo(2);
        assertThat(share.derivation().estimated()).isEqualTo(1);
    }

    @Test
    void theSameShareFollowsFromTheAnswers() {
        List<Figure> figures = SHARES.compute(List.of(assessment("PAK", 0), assessment("IND", 5)), List.of());

        assertThat(told(figures))
                .hasSize(7)
                .contains("null 2021 {POLICY_DOMAIN=PD_1} 50.0", "null 2021 {POLICY_DOMAIN=_T} 100.0");
    }

    @Test
    void aNumberThatIsNoCategoryIsNoData() {
        assertThat(told(Sample.of("sdg-10.7.2")
                        .compute(List.of(category("PAK", "PD_1", "7"), category("IND", "PD_1", "2.5")), List.of())))
                .containsExactly("null 2021 {POLICY_DOMAIN=PD_1} MISSING");
    }
}
