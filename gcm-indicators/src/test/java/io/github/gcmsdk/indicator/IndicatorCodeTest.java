package io.github.gcmsdk.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorCodeTest {

    @Test
    void partsAreThoseOfTheFramework() {
        IndicatorCode code = IndicatorCode.of("10.7.2");

        assertThat(code.goal()).isEqualTo(10);
        assertThat(code.target()).isEqualTo("10.7");
        assertThat(code.number()).isEqualTo(2);
    }

    @Test
    void targetsWithALetterAreMeansOfImplementation() {
        assertThat(IndicatorCode.of("1.a.1").target()).isEqualTo("1.a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "10.7", "10.7.0", "0.7.2", "18.1.1", "10.07.2", "1.A.1", " 10.7.2", "10.7.2.1", "١٠.٧.٢"})
    void strictReadingRefusesOtherForms(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorCode.of(value))
                .withMessageStartingWith("value:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" 10.7.2 ", "10.7.2.", "SDG 10.7.2", "sdg indicator 10.7.2", "Indicator 10.7.2", "10-07-02"})
    void lenientReadingTakesWhatPeopleWrite(String text) {
        assertThat(IndicatorCode.parse(text)).isEqualTo(IndicatorCode.of("10.7.2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.7", "objective 10.7.2", "18.1.1", "10.7.2 and 10.7.4", "10 7 2"})
    void lenientReadingDoesNotGuess(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> IndicatorCode.parse(text));
    }

    @Test
    void orderIsThatOfTheFramework() {
        assertThat(Stream.of("10.10.1", "1.b.1", "10.7.2", "1.a.1", "1.5.4")
                        .map(IndicatorCode::of)
                        .sorted())
                .map(IndicatorCode::value)
                .containsExactly("1.5.4", "1.a.1", "1.b.1", "10.7.2", "10.10.1");
    }
}
