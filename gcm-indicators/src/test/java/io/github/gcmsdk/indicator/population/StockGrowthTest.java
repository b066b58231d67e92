package io.github.gcmsdk.indicator.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class StockGrowthTest {

    /** The stocks of the world in 1990 and 1995. */
    @Test
    void theRateIsContinuousAndNotCompound() {
        double rate = StockGrowth.annualRate(new BigDecimal("152986157"), new BigDecimal("161289976"), 5)
                .orElseThrow();

        assertThat(rate).isCloseTo(1.0571, within(5e-4)).isNotCloseTo(1.0627, within(1e-3));
    }

    @Test
    void aStockOfZeroHasNoRate() {
        assertThat(StockGrowth.annualRate(BigDecimal.ZERO, BigDecimal.ONE, 5)).isEmpty();
        assertThat(StockGrowth.annualRate(BigDecimal.ONE, BigDecimal.ZERO, 5)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StockGrowth.annualRate(BigDecimal.ONE, BigDecimal.ONE, 0))
                .withMessageStartingWith("years");
    }
}
