package io.github.gcmsdk.indicator.internal.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final Set<String> SEXES = Set.of("F", "M");

    @Test
    void allCodesWithAValueAreTheWhole() {
        assertThat(Parts.of(SEXES, SEXES, SEXES).areWhole()).isTrue();
    }

    @Test
    void aCodeThatNobodyNamesIsAsAbsentAsOneWithoutAValue() {
        Parts unnamed = Parts.of(SEXES, Set.of("M"), Set.of("M"));
        Parts withoutValue = Parts.of(SEXES, SEXES, Set.of("M"));

        assertThat(unnamed).isEqualTo(withoutValue);
        assertThat(unnamed.areWhole()).isFalse();
        assertThat(unnamed.reason("SEX")).isEqualTo("of a total that lacks codes of SEX: F");
    }

    @Test
    void aCodeBesideThePartsIsNoPart() {
        Parts parts = Parts.of(SEXES, Set.of("F", "M", "_O"), Set.of("F", "M", "_O"));

        assertThat(parts.areWhole()).isFalse();
        assertThat(parts.reason("SEX")).isEqualTo("of a total that has other codes of SEX beside its parts: _O");
    }

    @Test
    void aReasonDoesNotGrowWithTheCodes() {
        assertThat(Parts.of(Set.of("a", "b", "c", "d", "e"), Set.of(), Set.of()).reason("AGE"))
                .isEqualTo("of a total that lacks codes of AGE: a, b, c and 2 more");
    }
}
