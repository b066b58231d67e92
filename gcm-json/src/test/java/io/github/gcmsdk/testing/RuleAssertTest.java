package io.github.gcmsdk.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.record.Extension;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.rule.Problems;
import io.github.gcmsdk.rule.RecordRule;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kit says what a rule lacks; that it accepts what lacks nothing, each rule of ours shows in RuleExamplesTest. */
class RuleAssertTest {

    private record Kit(RecordRule<Stakeholder> rule, Map<String, String> said) implements Extension {

        @Override
        public String prefix() {
            return "kit";
        }

        @Override
        public List<RecordType<?>> types() {
            return List.of(RecordType.standard(Stakeholder.class).with(rule));
        }

        @Override
        public Map<String, String> messages(Locale language) {
            return said;
        }
    }

    private static Rule.Builder warning(String problem) {
        return Rule.warning("kit:stakeholder." + problem, "A stakeholder is of the kit.");
    }

    private static void assertCompliance(RecordRule<Stakeholder> rule) {
        Gcm gcm = Gcm.builder().add(new Kit(rule, Map.of())).build();
        RuleAssert.assertCompliance(rule.rule(), gcm, RuleAssertTest.class);
    }

    @Test
    void aRuleThatIsNotRegistered() {
        Rule rule = warning("unregistered").reader();

        assertThatThrownBy(() -> RuleAssert.assertCompliance(rule, Gcm.standard(), RuleAssertTest.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is not registered");
    }

    @Test
    void aSummaryThatIsNoSentence() {
        RecordRule<Stakeholder> rule =
                Rule.warning("kit:stakeholder.mute", "no sentence").record((stakeholder, out) -> {});

        assertThatThrownBy(() -> assertCompliance(rule)).hasMessageContaining("no sentence");
    }

    @Test
    void aRuleWithoutExamples() {
        RecordRule<Stakeholder> rule = warning("unheard").record((stakeholder, out) -> {});

        assertThatThrownBy(() -> assertCompliance(rule)).hasMessageContaining("has no good example");
    }

    @Test
    void aGoodExampleThatIsNone() {
        RecordRule<Stakeholder> rule = warning("example").record((stakeholder, out) -> out.at("/name"));

        assertThatThrownBy(() -> assertCompliance(rule)).hasMessageContaining("has a good example with findings");
    }

    @Test
    void aBadExampleThatIsNone() {
        RecordRule<Stakeholder> rule = warning("example").record((stakeholder, out) -> {});

        assertThatThrownBy(() -> assertCompliance(rule)).hasMessageContaining("has a bad example without one finding");
    }

    @Test
    void aRuleWithoutAMessage() {
        RecordRule<Stakeholder> rule = warning("example").record(RuleAssertTest::isBad);

        assertThatThrownBy(() -> assertCompliance(rule)).hasMessageContaining("there is no message of");
    }

    @Test
    void examplesDifferInOneMember() {
        Rule rule = warning("example").reader();

        RuleAssert.assertOneDifference(rule, RuleAssertTest.class);
        assertThatThrownBy(
                        () -> RuleAssert.assertOneDifference(warning("unheard").reader(), RuleAssertTest.class))
                .hasMessageContaining("has no good example");
    }

    private static void isBad(Stakeholder stakeholder, Problems out) {
        if (stakeholder.id().equals("bad")) {
            out.at("/id");
        }
    }

    @ParameterizedTest
    @CsvSource({"code, value.blank", "pointer, /nowhere", "severity, error", "argument, x", "suggestion, x"})
    void whatAFindingDoesNotSay(String what, String expected) {
        Gcm gcm = Gcm.builder()
                .add(new Kit(warning("example").record(RuleAssertTest::isBad), Map.of()))
                .build();
        FindingAssert finding = FindingAssert.assertSingle(
                gcm.check(Stakeholder.builder("bad").name(Text.of("en", "n")).build()).findings().stream()
                        .filter(f -> f.code().startsWith("kit:"))
                        .toList());

        finding.hasCode("kit:stakeholder.example")
                .isAt("/id")
                .hasSeverity(Severity.WARNING)
                .hasArgument("none", null)
                .suggests(null);
        assertThatThrownBy(() -> {
                    switch (what) {
                        case "code" -> finding.hasCode(expected);
                        case "pointer" -> finding.isAt(expected);
                        case "severity" -> finding.hasSeverity(Severity.ERROR);
                        case "argument" -> finding.hasArgument("none", expected);
                        default -> finding.suggests(expected);
                    }
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(what);
    }
}
