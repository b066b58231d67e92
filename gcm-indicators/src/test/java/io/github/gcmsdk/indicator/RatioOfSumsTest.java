package io.github.gcmsdk.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioOfSumsTest {

    private static IndicatorDefinition definition(String id) {
        return IndicatorCatalogue.standard().get(id).orElseThrow();
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    /** Refugees and populations as the database had them in October 2020, and what it published. */
    @ParameterizedTest
    @CsvSource({"AFG, 2000, 3587327, 20779957, 14722", "AFG, 2005, 2166139, 25654274, 7786", "XXX, 2005, 0, 1000, 0"})
    void refugeesByOriginStandInTheirOwnDenominator(
            String origin, int year, BigDecimal refugees, BigDecimal population, BigDecimal published) {
        Figure figure = RatioOfSums.of(definition("sdg-10.7.4"), origin, TimePeriod.ofYear(year))
                .of(Share.ofRest(refugees, population));

        assertThat(figure.value()).isEqualTo(published);
        assertThat(figure.unit()).isEqualTo("PER_100000_POP");
    }

    @ParameterizedTest
    @CsvSource({
        ", 100, MISSING, no numerator",
        "5, , MISSING, no denominator",
        "0, 0, NOT_COMPUTABLE,",
    })
    void withoutAllInputsThereIsNoValue(String numerator, String denominator, Absence absence, String dropped) {
        Figure figure = RatioOfSums.of(definition("dem-stock-share"), "PAK", TimePeriod.ofYear(2020))
                .of(Share.of(decimal(numerator), decimal(denominator)));

        assertThat(figure.value()).isNull();
        assertThat(figure.absence()).isEqualTo(absence);
        if (dropped != null) {
            assertThat(figure.derivation().dropped()).containsEntry(dropped, 1L);
        }
    }

    @Test
    void aRegionIsTheRatioOfTheSumsAndNotTheMeanOfTheRatios() {
        Figure figure = Stream.of(Share.of(decimal("10"), decimal("100")), Share.of(decimal("1"), decimal("900")))
                .collect(RatioOfSums.of(definition("sdg-17.3.2"), "1", TimePeriod.ofYear(2000))
                        .toCollector());

        assertThat(figure.value()).isEqualByComparingTo("1.1");
        assertThat(figure.derivation().exact()).hasToString("11/1000");
    }

    @Test
    void theCoverageIsShownAndMayBeAskedFor() {
        RatioOfSums half = new RatioOfSums(
                definition("dem-stock-share"),
                null,
                "1",
                TimePeriod.ofYear(2020),
                new TreeMap<>(),
                1,
                Ratio.of(1, 2),
                null,
                List.of());
        Share withData = Share.of(decimal("1"), decimal("10")).ofPopulation(decimal("40"));
        Share without = Share.of(null, decimal("10")).ofPopulation(decimal("60"));

        Figure below = Stream.of(withData, without).collect(half.toCollector());
        Figure enough = Stream.of(withData, withData, without).collect(half.toCollector());

        assertThat(below.absence()).isEqualTo(Absence.NOT_COMPUTABLE);
        assertThat(below.derivation().inputs()).containsEntry("population covered", "40/100");
        assertThat(enough.value()).hasToString("10.0");
    }

    @Test
    void aFormulaThatIsNoRatioIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatioOfSums.of(definition("sdg-10.7.3"), "1", TimePeriod.ofYear(2020)))
                .withMessage("definition: not a ratio: sdg-10.7.3");
    }
}
