package io.github.gcmsdk.indicator.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.Input;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RuleExamples;
import io.github.gcmsdk.rule.RuleExamples.Example;
import io.github.gcmsdk.testing.RuleAssert;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the rules on records of this module. */
class IndicatorRuleExamplesTest {

    private static final Gcm GCM = Judging.standard();

    private static final Pattern OF_INDICATORS =
            Pattern.compile("\"type\": \"(observation|incident|policy-assessment)\"");

    static Stream<Rule> rules() {
        return RuleCatalogue.standard().all().stream().filter(rule -> {
            Example bad = RuleExamples.bad(rule.code()).orElseThrow();
            return OF_INDICATORS
                    .matcher(new String(bad.content(), StandardCharsets.UTF_8))
                    .find();
        });
    }

    @Test
    void everyRuleOfObservationsIncidentsAndAssessmentsIsHere() {
        List<String> declared = RuleCatalogue.standard().all().stream()
                .map(Rule::code)
                .filter(code -> code.matches("(indicator|incident|assessment)\\..*|privacy\\..*-cell"))
                .toList();

        assertThat(rules().map(Rule::code)).containsExactlyInAnyOrderElementsOf(declared);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void complies(Rule rule) {
        RuleAssert.assertCompliance(rule, GCM, RuleExamples.class);
        RuleAssert.assertOneDifference(rule, RuleExamples.class);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBadOneIsBadWhereTheTableSays(Rule rule) throws IOException {
        Example bad = RuleExamples.bad(rule.code()).orElseThrow();
        List<String> expected = row(rule.code());

        Finding finding = GCM.validate(List.of(Input.of(bad.name(), bad.content())))
                .findings()
                .get(0);

        assertThat("" + finding.record().index()).isEqualTo(expected.get(2));
        assertThat(finding.pointer()).isEqualTo(expected.get(3));
    }

    private static List<String> row(String code) throws IOException {
        try (InputStream in = RuleExamples.class.getResourceAsStream("examples/examples.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split("\t", -1)))
                    .filter(cells -> cells.get(0).equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
