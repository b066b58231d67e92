package io.github.gcmsdk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.internal.rule.DatasetRules;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "value.required", "id.near-duplicate", "x:visit.too-long", "un2:a.b"})
    void codeIsAnAreaAndAProblem(String code) {
        assertThat(Rule.error(code, "…").constraint().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "value", "Value.required", "a.b.c", ".b", "a.", "a_b.c", "x:y:a.b", "{a.b}", "a.b-"})
    void otherCodesAreRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rule.error(code, "…"));
    }

    @Test
    void errorsAndUnknownCodesSilenceWhatReadsThem() {
        assertThat(Rule.error("a.b", "…").constraint().blocks()).isTrue();
        assertThat(Rule.warning("code.unknown", "…").constraint().blocks()).isTrue();
        assertThat(Rule.warning("a.b", "…").constraint().blocks()).isFalse();
        assertThat(Rule.info("code.alias", "…").constraint().blocks()).isFalse();
    }

    @Test
    void ruleSaysWhatItWasGiven() {
        RuleParameter<BigDecimal> rate = RuleParameter.number("rate", BigDecimal.TEN, "The rate.");
        RuleParameter<List<String>> kinds = RuleParameter.words("kinds", List.of("a"), "The kinds.");

        Rule rule = Rule.warning("area.problem", "It is so.")
                .basis("ISO 8601")
                .reads("a", "b")
                .parameters(rate, kinds)
                .since("0.2")
                .dataset();

        assertThat(rule.summary()).isEqualTo("It is so.");
        assertThat(rule.basis()).isEqualTo("ISO 8601");
        assertThat(rule.reads()).containsExactly("a", "b");
        assertThat(rule.parameters()).containsExactly(rate, kinds);
        assertThat(rule.since()).isEqualTo("0.2");
        assertThat(rule).hasToString("WARNING area.problem");
        assertThat(rate.standard()).isEqualTo(BigDecimal.TEN);
        assertThat(kinds.standard()).containsExactly("a");
    }

    @Test
    void kindIsWhatTheRuleLooksAt() {
        assertThat(Rule.info("a.b", "…").reader().kind()).isEqualTo(Rule.Kind.READER);
        assertThat(Rule.info("a.b", "…").constraint().kind()).isEqualTo(Rule.Kind.CONSTRAINT);
        assertThat(Rule.info("a.b", "…").dataset().kind()).isEqualTo(Rule.Kind.DATASET);
        assertThat(Rule.info("a.b", "…").value((value, out) -> {}).rule().kind())
                .isEqualTo(Rule.Kind.CONSTRAINT);
        assertThat(Rule.info("a.b", "…").record((value, out) -> {}).rule().kind())
                .isEqualTo(Rule.Kind.RECORD);
    }

    @Test
    void catalogueHoldsEachRuleOnceAndAllThatAreReported() {
        assertThat(RuleCatalogue.standard().all()).extracting(Rule::code).doesNotHaveDuplicates();
        assertThat(RuleCatalogue.standard().all()).allSatisfy(rule -> {
            assertThat(rule.summary()).endsWith(".").doesNotContain("\n");
            assertThat(RuleCatalogue.standard().find(rule.code())).contains(rule);
        });
        for (DatasetRule rule : DatasetRules.all()) {
            assertThat(RuleCatalogue.standard().all()).containsAll(List.copyOf(rule.rules()));
        }
        assertThat(RuleCatalogue.standard().find("a.b")).isEmpty();
        assertThat(RuleCatalogue.standard().sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void policySetsOverridesOnly() {
        Rule rule = Rule.warning("a.b", "…").constraint();
        RulePolicy policy =
                RulePolicy.builder().set("a.b", Severity.ERROR).off("c.d").build();

        assertThat(policy.severityOf(rule)).contains(Severity.ERROR);
        assertThat(policy.severityOf(Rule.error("c.d", "…").constraint())).isEmpty();
        assertThat(policy.severityOf(Rule.error("e.f", "…").constraint())).contains(Severity.ERROR);
        assertThat(policy.isDeclared()).isFalse();
        assertThat(RulePolicy.DECLARED.isDeclared()).isTrue();
        assertThat(RulePolicy.DECLARED.severityOf(rule)).contains(Severity.WARNING);
        assertThat(policy.sha256())
                .isEqualTo(RulePolicy.builder()
                        .off("c.d")
                        .set("a.b", Severity.ERROR)
                        .build()
                        .sha256())
                .isNotEqualTo(RulePolicy.DECLARED.sha256());
    }
}
