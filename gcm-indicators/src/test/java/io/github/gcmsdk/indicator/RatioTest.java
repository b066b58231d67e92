package io.github.gcmsdk.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({"60, 111, 1, 54.1", "1, 8, 2, 12.50", "1, 3, 0, 33", "1, 2, 0, 50", "-1, 8, 1, -12.5", "5, 1000, 0, 1"})
    void percentIsRoundedOnceAndHalfUp(long numerator, long denominator, int decimals, BigDecimal percent) {
        assertThat(Ratio.of(numerator, denominator).times(100).round(decimals)).isEqualTo(percent);
    }

    @Test
    void valuesAreComparedAndNotTheirForm() {
        assertThat(Ratio.of(1, 2)).isEqualByComparingTo(Ratio.of(2, 4)).isNotEqualTo(Ratio.of(2, 4));
        assertThat(Ratio.of(1, -2)).isLessThan(Ratio.of(1, 3));
        assertThat(Ratio.of(-1, -2)).isGreaterThan(Ratio.of(1, 3));
        // 12/30 is exactly the edge of a band, where a double is not.
        assertThat(Ratio.of(12, 30)).isEqualByComparingTo(Ratio.of(2, 5));
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(1, 0)).withMessage("denominator: zero");
    }

    @Test
    void aValueMayBeAskedForToSoManyDigits() {
        assertThat(Ratio.of(2, 3).toDecimal(MathContext.DECIMAL32)).isEqualTo(new BigDecimal("0.6666667"));
    }
}
