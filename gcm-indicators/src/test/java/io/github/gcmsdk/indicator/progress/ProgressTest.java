package io.github.gcmsdk.indicator.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.gcmsdk.indicator.Confidence;
import io.github.gcmsdk.indicator.Direction;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    private static SortedMap<Integer, BigDecimal> series(int y0, String v0, int y1, String v1) {
        return new TreeMap<>(Map.of(y0, new BigDecimal(v0), y1, new BigDecimal(v1)));
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    /** Rows that Statistics Canada publishes, with their progress, score and status. */
    @ParameterizedTest
    @CsvSource({
        // base year and value, current year and value, direction, target, limit, progress, score, status
        "2015, 14.5, 2023, 10.2, DOWN, 7.25,, 0.9525901793, 2.518556, SUBSTANTIAL",
        "2015, 98.8, 2024, 98.3, UP, 100,, -0.699948, -5, DETERIORATION",
        "2023, 8.2, 2024, 8.4, UP, 100,, 0.0567939, -2.263359, LIMITED",
        "2015, 95.5974842767296, 2023, 97.4874371859297, UP, 100,, 0.815054, 1.536, MODERATE",
        "2015, 0.79, 2024, 0.0, DOWN, 0.5,, 33.2948132, 5, TARGET_ACHIEVED",
        "2015, 45.36, 2024, 53.22, UP,,, 0.0179145304, 3.957265, SUBSTANTIAL",
        "2014, 48.0, 2019, 46.0, DOWN,,, 0.0084757990, 0.868950, MODERATE",
        "2015, 57590.92, 2024, 59529.12, UP,,, 0.0036846259, -0.657687, LIMITED",
        "2015, 51.59, 2024, 50.44, UP,,, -0.0025016816, -2.812710, DETERIORATION",
        "2015, 76.9, 2021, 77.1, UP,, 100, 0.0004329900, -2.185534, LIMITED",
        "2016, 99.47, 2022, 99.57, UP,, 100, 0.0001674808, 0.545626, MODERATE",
        "2016, 86.2795833333333, 2024, 92.35875, UP,, 100, 0.0085472500, 3.890719, SUBSTANTIAL",
        "2021, 79.0, 2022, 79.0, UP,, 100, 0, -2.5, LIMITED"
    })
    void progressAndScoreAreThoseThatArePublished(
            int baseYear,
            String base,
            int currentYear,
            String current,
            Direction direction,
            String target,
            String limit,
            double progress,
            double score,
            ProgressStatus status) {
        Progress found = Progress.of(
                baseYear,
                currentYear,
                series(baseYear, base, currentYear, current),
                new Target(direction, decimal(target), 2030, decimal(limit)),
                ProgressMethod.OPEN_SDG);

        assertThat(found.status()).isEqualTo(status);
        assertThat(found.value().orElseThrow()).isCloseTo(progress, within(2e-7 * Math.max(1, Math.abs(progress))));
        assertThat(found.score().orElseThrow()).isCloseTo(score, within(1e-3));
    }

    @Test
    void aTargetThatWasMetFromTheStartHasNoRatioOfRates() {
        Progress found = Progress.of(
                series(2015, "3.5", 2024, "3.3"),
                new Target(Direction.DOWN, decimal("12"), 2030, null),
                ProgressMethod.OPEN_SDG);

        assertThat(found.status()).isEqualTo(ProgressStatus.TARGET_ACHIEVED);
        assertThat(found.value()).isEmpty();
        assertThat(found.score()).hasValue(5);
    }

    /** Two negative rates divided would be called substantial progress. */
    @ParameterizedTest
    @CsvSource({"100, 80, UP", "90, 80, UP", "80, 100, DOWN", "90, 100, DOWN"})
    void aTargetThatWasMetAndIsLostIsDeteriorationWithoutARatio(String base, String current, Direction direction) {
        for (ProgressMethod method : ProgressMethod.values()) {
            Progress found = Progress.of(
                    series(2015, base, 2020, current), new Target(direction, decimal("90"), 2030, null), method);

            assertThat(found.status()).isEqualTo(ProgressStatus.DETERIORATION);
            assertThat(found.value()).isEmpty();
            assertThat(found.score()).isEmpty();
            assertThat(found.reason()).isEqualTo("the value to reach was reached in the base year and is lost");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "100, 90, 50, 2015, the year of the value to reach is not after the base year",
        "100, 90, 50, 2010, the year of the value to reach is not after the base year",
        "100, 90, -5, 2030, values of zero or below have no rate of growth",
        "0.0005, 0.0007, 0, 2030, the base value is too near the value to reach for a rate of growth between them",
        "0.001, 0.0007, 0, 2030, the base value is too near the value to reach for a rate of growth between them"
    })
    void whatAllowsNoRateToTheTargetIsNotComputableForItsOwnReason(
            String base, String current, String wanted, int year, String reason) {
        Progress found = Progress.of(
                series(2015, base, 2020, current),
                new Target(Direction.DOWN, decimal(wanted), year, null),
                ProgressMethod.OPEN_SDG);

        assertThat(found.status()).isEqualTo(ProgressStatus.NOT_COMPUTABLE);
        assertThat(found.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "-1, 5", "5, -1"})
    void valuesThatAllowNoRateOfGrowthAreNotComputableWhichIsNotZero(String base, String current) {
        Progress found =
                Progress.of(series(2015, base, 2020, current), Target.of(Direction.UP), ProgressMethod.OPEN_SDG);

        assertThat(found.status()).isEqualTo(ProgressStatus.NOT_COMPUTABLE);
        assertThat(found.value()).isEmpty();
        assertThat(found.reason()).isEqualTo("values of zero or below have no rate of growth");
    }

    @Test
    void progressIsCountedFrom2015OrTheNextYearWithAValue() {
        SortedMap<Integer, BigDecimal> series = series(2010, "1", 2017, "4");
        series.put(2020, new BigDecimal("4"));

        Progress found = Progress.of(series, Target.of(Direction.UP), ProgressMethod.OPEN_SDG);

        assertThat(found.baseYear()).isEqualTo(2017);
        assertThat(found.currentYear()).isEqualTo(2020);
        assertThat(Progress.of(series(2001, "1", 2014, "2"), Target.of(Direction.UP), ProgressMethod.OPEN_SDG)
                        .status())
                .isEqualTo(ProgressStatus.NOT_COMPUTABLE);
        assertThat(Progress.of(series(2016, "1", 2017, "2").headMap(2017), Target.of(Direction.UP), ProgressMethod.UNSD)
                        .reason())
                .isEqualTo("one year only");
    }

    @ParameterizedTest
    @CsvSource({
        "UNSD, 100, 101.2, SUBSTANTIAL",
        "UNSD, 100, 100.7, MODERATE",
        "UNSD, 100, 99.7, LIMITED",
        "UNSD, 100, 99.0, DETERIORATION",
        "EUROSTAT, 100, 101.2, SUBSTANTIAL",
        "EUROSTAT, 100, 100.7, MODERATE",
        "EUROSTAT, 100, 99.5, LIMITED",
        "EUROSTAT, 100, 98.5, DETERIORATION"
    })
    void otherMethodsHaveBoundsOfTheirOwnAndNoScores(
            ProgressMethod method, String base, String current, ProgressStatus status) {
        Progress found = Progress.of(series(2015, base, 2016, current), Target.of(Direction.UP), method);

        assertThat(found.status()).isEqualTo(status);
        assertThat(found.score()).isEmpty();
        assertThat(method.confidence()).isEqualTo(Confidence.FROM_MEMORY);
    }

    @Test
    void aSeriesWithoutADirectionIsNotScored() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.of(Direction.NONE))
                .withMessageStartingWith("direction");
    }
}
