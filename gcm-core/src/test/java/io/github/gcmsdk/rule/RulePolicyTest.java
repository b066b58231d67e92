package io.github.gcmsdk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gcmsdk.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulePolicyTest {

    private static final Rule RULE = Rule.error("a.b", "A.").constraint();

    @ParameterizedTest
    @CsvSource({
        "/measures, /measures, true",
        "/measures, /measures/0/unit, true",
        "/measures, /measuresX, false",
        "/measures, /measure, false",
        "/measures, /pledge/measures, false",
        "/measures, '', false",
        "/measures/0, /measures, false",
        "/participants/*/function, /participants/12/function, true",
        "/participants/*/function, /participants/12/function/x, true",
        "/participants/*/function, /participants/12/role, false",
        "/participants/*/function, /participants/function, false",
        "/a~1b, /a~1b/0, true",
        "/a~1b, /a/b, false",
        "/*, /anything/at/all, true"
    })
    void placeHoldsForWhatLiesUnderItByWholeSegments(String place, String pointer, boolean holds) {
        RulePolicy policy = RulePolicy.builder().off("a.b", place).build();

        assertThat(policy.severityOf(RULE, pointer).isEmpty()).isEqualTo(holds);
        assertThat(policy.severityOf(RULE)).contains(Severity.ERROR);
    }

    @Test
    void longestPlaceHoldsAndOfTwoTheOneThatIsTold() {
        RulePolicy policy = RulePolicy.builder()
                .off("a.b")
                .set("a.b", "/x", Severity.INFO)
                .set("a.b", "/x/*", Severity.WARNING)
                .set("a.b", "/x/3", Severity.ERROR)
                .build();

        assertThat(policy.severityOf(RULE, "/y")).isEmpty();
        assertThat(policy.severityOf(RULE, "/x")).contains(Severity.INFO);
        assertThat(policy.severityOf(RULE, "/x/2/z")).contains(Severity.WARNING);
        assertThat(policy.severityOf(RULE, "/x/3/z")).contains(Severity.ERROR);
    }

    /** Whichever of the places sorts first: a sign may stand before the star in the alphabet, or behind it. */
    @ParameterizedTest
    @CsvSource({"/$x/y, /*/y", "/x/y, /*/y", "/x/*/z, /*/y", "/*/y, /x", "/*/y, /$x"})
    void nearestPlaceHoldsInWhateverOrder(String nearer, String other) {
        RulePolicy policy = RulePolicy.builder()
                .set("a.b", other, Severity.INFO)
                .set("a.b", nearer, Severity.WARNING)
                .build();
        String pointer = (other + nearer).contains("$") ? "/$x/y/z" : "/x/y/z";

        assertThat(policy.severityOf(RULE, pointer)).contains(Severity.WARNING);
    }

    @Test
    void rulesOfTheVersionItselfHold() {
        Rule rule = Rule.error("c.d", "C.").since("0.9").constraint();

        assertThat(RulePolicy.builder().rulesVersion("0.9").build().severityOf(rule))
                .contains(Severity.ERROR);
        assertThat(RulePolicy.builder().rulesVersion("0.8").build().severityOf(rule))
                .isEmpty();
    }

    @Test
    void hashTellsTheVersionThatIsHeldTo() {
        RulePolicy older = RulePolicy.builder().rulesVersion("0.8").build();
        RulePolicy newer = RulePolicy.builder().rulesVersion("0.9").build();

        assertThat(older.sha256())
                .hasSize(64)
                .isNotEqualTo(newer.sha256())
                .isNotEqualTo(RulePolicy.DECLARED.sha256())
                .isEqualTo(RulePolicy.builder().rulesVersion("0.8").build().sha256());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "x/y", "/a~b", "/a~2"})
    void placeIsAPointer(String place) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePolicy.builder().off("a.b", place));
    }

    @Test
    void newerRulesAreHeldBackUnlessTheyAreNamed() {
        Rule newer = Rule.error("c.d", "C.").since("0.10").constraint();
        RulePolicy older = RulePolicy.builder().rulesVersion("0.9").build();
        RulePolicy named = RulePolicy.builder()
                .rulesVersion("0.9")
                .set("c.d", Severity.INFO)
                .build();

        assertThat(older.severityOf(newer)).isEmpty();
        assertThat(older.isHeldBack(newer)).isTrue();
        assertThat(older.severityOf(RULE)).contains(Severity.ERROR);
        assertThat(named.severityOf(newer)).contains(Severity.INFO);
        assertThat(RulePolicy.builder().rulesVersion("1.0").build().severityOf(newer))
                .contains(Severity.ERROR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePolicy.builder().rulesVersion("1"));
    }

    @Test
    void hashTellsPoliciesApart() {
        assertThat(RulePolicy.builder().off("a.b", "/x").build().sha256())
                .isNotEqualTo(RulePolicy.builder().off("a.b").build().sha256())
                .isNotEqualTo(RulePolicy.builder().off("a.b", "/y").build().sha256())
                .isEqualTo(RulePolicy.builder().off("a.b", "/x").build().sha256());
        assertThat(RulePolicy.builder().rulesVersion("0.1").build().sha256())
                .isNotEqualTo(RulePolicy.DECLARED.sha256());
    }
}
