package io.github.gcmsdk.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionCodeTest {

    @Test
    void knownActionsKnowTheirPlace() {
        assertThat(ActionCode.all()).hasSize(187).allSatisfy(action -> {
            Objective objective = action.objective().orElseThrow();
            assertThat(action.isKnown()).isTrue();
            assertThat(action.paragraph()).hasValue(objective.paragraph());
            assertThat(action.text())
                    .isEqualTo(objective.paragraph() + "(" + action.letter().orElseThrow() + ")");
            assertThat(action.label()).get().asString().isNotBlank().hasSizeLessThan(80);
            assertThat(action.suggestion()).isEmpty();
            assertThat(ActionCode.parse(action.toString())).isEqualTo(action);
            assertThat(ActionCode.of(action.text())).isEqualTo(action).hasSameHashCodeAs(action);
        });
    }

    @Test
    void lettersRunWithoutAGap() {
        for (Objective objective : Objective.values()) {
            char next = 'a';
            for (ActionCode action : objective.actions()) {
                assertThat(action.letter()).contains(String.valueOf(next++));
            }
        }
    }

    @Test
    void twentyAIsAnActionOfObjectiveFour() {
        assertThat(ActionCode.of("20(a)").objective()).contains(Objective.LEGAL_IDENTITY_AND_DOCUMENTATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "20.a > 36(a)",
                "36a > 36(a)",
                "36 a > 36(a)",
                "36 (a) > 36(a)",
                "36(A) > 36(a)",
                "36.a > 36(a)",
                "36(a). > 36(a)",
                "Obj 20 a > 36(a)",
                "Obj. 20.a > 36(a)",
                "Objective 20(a) > 36(a)",
                "objectif 20 (a) > 36(a)",
                "para 36(a) > 36(a)",
                "para. 20 (a) > 20(a)",
                "§ 20(a) > 20(a)",
                "20 (a) > 20(a)",
                "20(A) > 20(a)",
                "20a) > 20(a)",
                "9.a > 25(a)",
                "9(a) > 25(a)",
                "9a > 25(a)",
                "15.a > 31(a)",
                "23.e > 39(e)"
            })
    void anotherSpellingIsSuggested(String text, String reference) {
        assertThat(ActionCode.parse(text).suggestion()).contains(ActionCode.of(reference));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20a",
                "20 a",
                "20-a",
                "15(a)",
                "15a",
                "45(a)",
                "40.a",
                "0.a",
                "36(z)",
                "22.d",
                "36",
                "a",
                "",
                " ",
                "36(a)(b)",
                "36(a), 36(b)",
                "SDG 10.a",
                "remittances",
                "action"
            })
    void nothingIsSuggestedWithoutCertainty(String text) {
        ActionCode action = ActionCode.parse(text);

        assertThat(action.isKnown()).isFalse();
        assertThat(action.suggestion()).isEmpty();
        assertThat(action.objective()).isEmpty();
        assertThat(action.paragraph()).isEmpty();
        assertThat(action.letter()).isEmpty();
        assertThat(action.label()).isEmpty();
    }

    @Test
    void unknownTextIsKept() {
        assertThat(ActionCode.parse(" 36(a) ")).hasToString(" 36(a) ").isNotEqualTo(ActionCode.of("36(a)"));
        assertThat(ActionCode.parse(new StringBuilder("x"))).isEqualTo(ActionCode.parse("x"));
        assertThat(ActionCode.parse("9".repeat(100_000)).suggestion()).isEmpty();
    }

    @Test
    void strictFactoryRefusesUnknownText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionCode.of("20.a"))
                .withMessageStartingWith("text:");
    }
}
