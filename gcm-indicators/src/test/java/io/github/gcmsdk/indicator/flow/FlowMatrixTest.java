package io.github.gcmsdk.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.gcmsdk.indicator.Ratio;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractBigDecimalAssert;
import org.junit.jupiter.api.Test;

class FlowMatrixTest {

    /** Two matrices of textbooks, with the values that the package migration.indices expects of them. */
    private static final FlowMatrix FIRST = matrix(new long[][] {{0, 10, 10}, {20, 0, 20}, {30, 30, 0}});

    private static final FlowMatrix SECOND = matrix(new long[][] {{0, 20, 20}, {30, 0, 50}, {20, 20, 0}});

    private static FlowMatrix matrix(long[][] rows) {
        return FlowMatrix.of(Arrays.stream(rows)
                .map(row -> Arrays.stream(row).mapToObj(BigDecimal::valueOf).toList())
                .toList());
    }

    private static AbstractBigDecimalAssert<?> assertValue(Optional<Ratio> ratio) {
        return assertThat(ratio.orElseThrow().round(9));
    }

    @Test
    void theGiniIndexOverAllFlowsAndItsParts() {
        assertValue(FIRST.giniTotal()).isEqualByComparingTo("0.222222222");
        assertValue(FIRST.giniRows()).isEqualByComparingTo("0");
        assertValue(FIRST.giniColumns()).isEqualByComparingTo("0.055555556");
        assertValue(FIRST.shareOfTotal(FIRST.giniColumns().orElseThrow())).isEqualByComparingTo("0.25");
        assertValue(FIRST.shareOfTotal(FIRST.giniExchange().orElseThrow())).isEqualByComparingTo("0.25");

        assertValue(SECOND.giniTotal()).isEqualByComparingTo("0.1875");
        assertValue(SECOND.giniRows()).isEqualByComparingTo("0.020833333");
        assertValue(SECOND.giniColumns()).isEqualByComparingTo("0.041666667");
        assertValue(SECOND.shareOfTotal(SECOND.giniRows().orElseThrow())).isEqualByComparingTo("0.111111111");
        assertValue(SECOND.shareOfTotal(SECOND.giniExchange().orElseThrow())).isEqualByComparingTo("0.222222222");
    }

    @Test
    void theGiniIndexOfTheMovesIntoAndOutOfAnArea() {
        String[] in = {"0.2", "0.5", "0.333333333"};
        String[] secondIn = {"0.2", "0", "0.428571429"};
        String[] secondOut = {"0", "0.25", "0"};
        for (int area = 0; area < 3; area++) {
            assertValue(FIRST.giniIn(area)).isEqualByComparingTo(in[area]);
            assertValue(FIRST.giniOut(area)).isEqualByComparingTo("0");
            assertValue(SECOND.giniIn(area)).isEqualByComparingTo(secondIn[area]);
            assertValue(SECOND.giniOut(area)).isEqualByComparingTo(secondOut[area]);
        }
    }

    @Test
    void theWeightedIndicesAndTheCoefficientsOfVariation() {
        assertValue(FIRST.weightedGiniIn()).isEqualByComparingTo("0.122222222");
        assertValue(FIRST.weightedGiniOut()).isEqualByComparingTo("0");
        assertValue(SECOND.weightedGiniIn()).isEqualByComparingTo("0.052380952");
        assertValue(SECOND.weightedGiniOut()).isEqualByComparingTo("0.020833333");
        assertThat(SECOND.variationIn(2)).hasValueCloseTo(0.4285714, within(1e-7));
        assertThat(SECOND.variationOut(1)).hasValueCloseTo(0.25, within(1e-12));
        assertThat(FIRST.aggregateVariationIn()).hasValueCloseTo(0.3333333, within(1e-7));
        assertThat(FIRST.aggregateVariationOut()).hasValueCloseTo(0.0, within(1e-12));
        assertThat(SECOND.aggregateVariationIn()).hasValueCloseTo(0.25, within(1e-12));
        assertThat(SECOND.aggregateVariationOut()).hasValueCloseTo(0.125, within(1e-12));
    }

    @Test
    void intensityEffectivenessAndNetRate() {
        FlowMatrix matrix = matrix(new long[][] {{999, 30}, {10, 999}});

        assertThat(matrix.total()).isEqualByComparingTo("40");
        assertValue(matrix.crudeIntensity(BigDecimal.valueOf(800))).isEqualByComparingTo("0.05");
        // One area loses 20 and the other one gains 20, of 40 moves that each leave one area and reach another.
        assertValue(matrix.effectiveness()).isEqualByComparingTo("0.5");
        assertValue(matrix.aggregateNetRate(BigDecimal.valueOf(800))).isEqualByComparingTo("0.025");
    }

    @Test
    void theUnitOfTheFlowsMakesNoDifference() {
        FlowMatrix thousands = matrix(new long[][] {{0, 20000, 20000}, {30000, 0, 50000}, {20000, 20000, 0}});

        assertThat(thousands.giniTotal().orElseThrow())
                .isEqualByComparingTo(SECOND.giniTotal().orElseThrow());
        assertThat(thousands.effectiveness().orElseThrow())
                .isEqualByComparingTo(SECOND.effectiveness().orElseThrow());
    }

    @Test
    void withoutAMoveNothingIsDefined() {
        FlowMatrix still = matrix(new long[][] {{5, 0, 0}, {0, 5, 0}, {0, 0, 5}});

        assertThat(still.effectiveness()).isEmpty();
        assertThat(still.giniTotal()).isEmpty();
        assertThat(still.giniIn(0)).isEmpty();
        assertThat(still.weightedGiniIn()).isEmpty();
        assertThat(still.variationIn(0)).isEmpty();
        assertThat(still.aggregateVariationOut()).isEmpty();
        assertThat(still.crudeIntensity(BigDecimal.ZERO)).isEmpty();
        assertValue(still.crudeIntensity(BigDecimal.TEN)).isEqualByComparingTo("0");
    }

    @Test
    void aMatrixIsSquareAndHasNoNegativeFlow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowMatrix.of(List.of(List.of(BigDecimal.ONE))))
                .withMessageStartingWith("rows");
        assertThatIllegalArgumentException().isThrownBy(() -> matrix(new long[][] {{0, -1}, {1, 0}}));
    }
}
