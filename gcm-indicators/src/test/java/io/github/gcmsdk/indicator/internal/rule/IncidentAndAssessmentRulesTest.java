package io.github.gcmsdk.indicator.internal.rule;

import static io.github.gcmsdk.indicator.internal.rule.Judging.findings;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.indicator.death.Incident;
import io.github.gcmsdk.indicator.policy.AnswerValue;
import io.github.gcmsdk.indicator.policy.PolicyAnswer;
import io.github.gcmsdk.indicator.policy.PolicyAssessment;
import io.github.gcmsdk.record.Code;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one incident, and one assessment, must keep. */
class IncidentAndAssessmentRulesTest {

    private static Incident.Builder incident(String id) {
        return Incident.builder(id).dead(3).missing(12).survivors(5);
    }

    @Test
    void femalesAndMalesAreNoMoreThanAll() {
        assertThat(findings(incident("i").females(8).males(12).build())).isEmpty();
        assertThat(findings(incident("i").females(9).males(12).build()))
                .containsExactly("incident.parts-exceed-total i /males");
        assertThat(findings(incident("i").females(21).build()))
                .containsExactly("incident.parts-exceed-total i /females");
    }

    @Test
    void childrenAreNoThirdPart() {
        assertThat(findings(incident("i").females(8).males(12).children(9).build()))
                .isEmpty();
    }

    @Test
    void whatIsNotKnownOfAllIsNotJudged() {
        assertThat(findings(incident("i").survivors(null).females(50).build())).isEmpty();
        assertThat(findings(incident("i").missing(null).females(50).build())).isEmpty();
    }

    @Test
    void incidentsThatAreEqualAreTwo() {
        assertThat(findings(incident("i-1").build(), incident("i-2").build())).isEmpty();
    }

    private static List<PolicyAnswer> answers() {
        List<PolicyAnswer> answers = new ArrayList<>();
        for (int domain = 1; domain <= 6; domain++) {
            for (int item = 1; item <= 5; item++) {
                answers.add(new PolicyAnswer(domain, item, Code.of(AnswerValue.NO)));
            }
        }
        return answers;
    }

    @Test
    void allThirtyItemsAreAnswered() {
        assertThat(findings(PolicyAssessment.builder("a").answers(answers()).build()))
                .isEmpty();
    }

    @Test
    void itemsThatAreMissingOrUnknownAreListed() {
        List<PolicyAnswer> answers = answers();
        answers.remove(7);
        answers.set(0, new PolicyAnswer(1, 1, Code.of(AnswerValue.UNKNOWN)));

        List<Finding> findings = Judging.standard()
                .check(PolicyAssessment.builder("a").answers(answers).build())
                .findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("assessment.incomplete");
            assertThat(finding.arguments()).containsEntry("count", "2").containsEntry("items", "1.1, 2.3");
        });
    }
}
