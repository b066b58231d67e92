package io.github.gcmsdk.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SdgTargetTest {

    private static final List<Integer> BY_GOAL = List.of(7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19);

    @Test
    void targetsAreCountedByGoal() {
        assertThat(SdgTarget.all()).hasSize(169);
        for (int goal = 1; goal <= 17; goal++) {
            int wanted = goal;
            assertThat(SdgTarget.all())
                    .filteredOn(target -> target.goal().orElseThrow() == wanted)
                    .hasSize(BY_GOAL.get(goal - 1))
                    .allMatch(target -> target.text().startsWith(wanted + "."));
        }
    }

    @Test
    void knownTargetsReadBack() {
        assertThat(SdgTarget.all()).allSatisfy(target -> {
            assertThat(SdgTarget.parse(target.toString())).isEqualTo(target);
            assertThat(SdgTarget.of(target.text())).isEqualTo(target).hasSameHashCodeAs(target);
            assertThat(target.suggestion()).isEmpty();
        });
        assertThat(SdgTarget.of("8.10")).isNotEqualTo(SdgTarget.of("8.1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "10.C > 10.c",
                "10c > 10.c",
                "10,7 > 10.7",
                "SDG 10.7 > 10.7",
                "SDG10.7 > 10.7",
                "target 17.18 > 17.18",
                "10.7. > 10.7",
                "10.7.1 > 10.7",
                "10 .c > 10.c",
                "ODS 8.10 > 8.10"
            })
    void anotherSpellingIsSuggested(String text, String code) {
        SdgTarget target = SdgTarget.parse(text);

        assertThat(target.isKnown()).isFalse();
        assertThat(target.goal()).isEmpty();
        assertThat(target.suggestion()).contains(SdgTarget.of(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "107", "10 7", "10", "10.9", "18.1", "10.z", "c", "10.7, 10.c", "migration", "10.70", "1.10"
            })
    void nothingIsSuggestedWithoutCertainty(String text) {
        assertThat(SdgTarget.parse(text).isKnown()).isFalse();
        assertThat(SdgTarget.parse(text).suggestion()).isEmpty();
        assertThat(SdgTarget.parse(text)).hasToString(text);
    }

    @Test
    void strictFactoryRefusesUnknownText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SdgTarget.of("10.C"))
                .withMessageStartingWith("text:");
    }
}
