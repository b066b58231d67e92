package io.github.gcmsdk.indicator.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurvivalRatioTest {

    /** Greater Bombay, 1941 to 1951, as Manual VI has it. */
    @ParameterizedTest
    @CsvSource({
        "77135, 132870, 0.9087, 62777, 69085, 65931",
        "85434, 170227, 0.9573, 88441, 92386, 90413",
        "79185, 263971, 0.9471, 188975, 199530, 194252"
    })
    void netMigrationIsWhatTheSecondCensusCountsBeyondTheSurvivors(
            BigDecimal first, BigDecimal second, BigDecimal ratio, long forward, long reverse, long average) {
        SurvivalRatio cohort = new SurvivalRatio(first, second, ratio);

        assertThat(cohort.forward().setScale(0, RoundingMode.HALF_UP).longValueExact())
                .isEqualTo(forward);
        assertThat(cohort.reverse().setScale(0, RoundingMode.HALF_UP).longValueExact())
                .isEqualTo(reverse);
        assertThat(cohort.average().setScale(0, RoundingMode.HALF_UP).longValueExact())
                .isEqualTo(average);
    }

    @Test
    void nobodySurvivesMoreThanOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SurvivalRatio(BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("1.01")))
                .withMessageStartingWith("survival");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SurvivalRatio(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO));
    }
}
