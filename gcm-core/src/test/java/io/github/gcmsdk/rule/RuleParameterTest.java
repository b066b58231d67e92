package io.github.gcmsdk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleParameterTest {

    private static final RuleParameter<Integer> DAYS = RuleParameter.whole("days", 120, "The days.");
    private static final RuleParameter<BigDecimal> RATE =
            RuleParameter.number("rate", new BigDecimal("0.01"), "The rate.");
    private static final RuleParameter<List<String>> KINDS =
            RuleParameter.words("kinds", List.of("un-entity"), "The kinds.");

    private static final Rule RULE = Rule.warning("test.late", "It is late.")
            .parameters(DAYS, RATE, KINDS)
            .dataset();

    @Test
    void standardValueHoldsUntilAPolicySetsAnother() {
        RulePolicy policy = RulePolicy.builder().parameter(RULE, "days", 90).build();

        assertThat(policy.parameter(RULE, DAYS)).isEqualTo(90);
        assertThat(policy.parameter(RULE, RATE)).isEqualTo("0.01");
        assertThat(RulePolicy.DECLARED.parameter(RULE, DAYS)).isEqualTo(120);
        assertThat(policy.isDeclared()).isFalse();
        assertThat(policy.codes()).containsExactly("test.late");
        assertThat(policy.rulesVersion()).isEmpty();
        assertThat(RulePolicy.builder().rulesVersion("0.1").build().rulesVersion())
                .contains("0.1");
        assertThat(policy.sha256()).isNotEqualTo(RulePolicy.DECLARED.sha256());
    }

    @Test
    void anyKindOfNumberWillDoThatIsExact() {
        assertThat(DAYS.value(7L)).isEqualTo(7);
        assertThat(DAYS.value(BigInteger.TEN)).isEqualTo(10);
        assertThat(DAYS.value(new BigDecimal("5.0"))).isEqualTo(5);
        assertThat(RATE.value(2)).isEqualTo("2");
        assertThat(KINDS.value(List.of())).isEmpty();
        assertThat(KINDS.value(List.of("a", "b"))).containsExactly("a", "b");
        assertThat(DAYS.value(0)).isZero();
        assertThat(DAYS.value(Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
        assertThat(DAYS).hasToString("days = 120");
    }

    @Test
    void otherValuesAreRefusedWithWhatIsExpected() {
        for (Object value : new Object[] {"7", 1.5, new BigDecimal("1.5"), -1, 1L << 31, List.of(), true}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DAYS.value(value))
                    .withMessage("value: days is to be a whole number from 0");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RATE.value("0.02"))
                .withMessage("value: rate is to be a number from 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KINDS.value(List.of(1)))
                .withMessage("value: kinds is to be a list of texts");
    }

    @Test
    void wordsHaveTheFormThatIsAskedFor() {
        RuleParameter<List<String>> scales =
                RuleParameter.words("scales", List.of("un-gem/2"), "The scales.", Pattern.compile("[^/]+/.+"));

        assertThat(scales.standard()).containsExactly("un-gem/2");
        assertThat(scales.value(List.of())).isEmpty();
        assertThat(scales.value(List.of("a/1", "a/1/2"))).containsExactly("a/1", "a/1/2");
        for (Object value : new Object[] {List.of("a/1", "a"), List.of("/1"), List.of(1), "a/1"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scales.value(value))
                    .withMessage("value: scales is to be a list of texts of the form [^/]+/.+");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleParameter.words("scales", List.of("a"), "…", Pattern.compile("[^/]+/.+")))
                .withMessageStartingWith("value: scales");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Days", "the days", "days-late", "1st"})
    void nameIsOneWord(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> RuleParameter.whole(name, 1, "…"));
    }

    @Test
    void parameterThatTheRuleDoesNotDeclareIsRefused() {
        RuleParameter<Integer> other = RuleParameter.whole("days", 1, "…");

        assertThatIllegalArgumentException().isThrownBy(() -> RulePolicy.DECLARED.parameter(RULE, other));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePolicy.builder().parameter(RULE, "day", 1))
                .withMessage("name: test.late has no parameter day; it has [days, rate, kinds]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.info("a.b", "…").parameters(DAYS, other));
    }
}
