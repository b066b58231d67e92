package io.github.gcmsdk.indicator.remittance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.fund.CurrencyCode;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.remittance.RemittanceCost.Measure;
import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemittanceCostTest {

    private static final RemittanceCost AVERAGE =
            new RemittanceCost(Measure.AVERAGE, "SAU-PAK", TimePeriod.parse("2024-Q1"), null);
    private static final RemittanceCost SMART =
            new RemittanceCost(Measure.SMART, "SAU-PAK", TimePeriod.parse("2024-Q1"), null);

    private static RemittanceQuote quote(String sent, String fee, String rate, String interbank, Boolean transparent) {
        return RemittanceQuote.builder("q")
                .sent(new Money(new BigDecimal(sent), CurrencyCode.of("SAR")))
                .fee(decimal(fee))
                .exchangeRate(decimal(rate))
                .interbankRate(decimal(interbank))
                .transparent(transparent)
                .qualifiesSmart(true)
                .build();
    }

    private static RemittanceQuote quote(String fee) {
        return quote("100", fee, "1", "1", true);
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    /** The first two are services that Remittance Prices Worldwide surveyed. */
    @ParameterizedTest
    @CsvSource({
        "160, 8, 1, 1, 5.000",
        "1370, 108, 0.1152, 0.11936, 11.368",
        "200, 0, 1.02, 1, -2.000",
        "100, 0, 1, 1, 0.000"
    })
    void theCostIsTheFeeAndTheMarginOnTheRateOfExchange(
            String sent, String fee, String rate, String interbank, String total) {
        TotalCost cost = TotalCost.of(quote(sent, fee, rate, interbank, true)).orElseThrow();

        assertThat(cost.total().setScale(3, RoundingMode.HALF_UP)).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({", 1, 1, true", "5, , 1, true", "5, 1, , true", "5, 1, 0, true", "5, 1, 1, false", "5, 1, 1,"})
    void withoutAllOfThemThereIsNoCostAndItIsNotZero(String fee, String rate, String interbank, Boolean transparent) {
        RemittanceQuote quote = quote("100", fee, rate, interbank, transparent);

        assertThat(TotalCost.of(quote)).isEmpty();
        Figure figure = Stream.of(quote, quote("4")).collect(AVERAGE.toCollector());
        assertThat(figure.value()).hasToString("4.00");
        assertThat(figure.derivation().dropped().values()).containsExactly(1L);
    }

    @Test
    void theAverageIsThePlainMeanOverServices() {
        assertThat(Stream.of(quote("1"), quote("2"), quote("6"))
                        .collect(AVERAGE.toCollector())
                        .value())
                .hasToString("3.00");
    }

    @Test
    void smartIsTheMeanOfTheThreeCheapestThatQualify() {
        RemittanceQuote cheapButUnqualified =
                quote("0").toBuilder().qualifiesSmart(false).build();

        Figure figure = Stream.of(quote("9"), quote("2"), cheapButUnqualified, quote("1"), quote("3"))
                .collect(SMART.toCollector());

        assertThat(figure.value()).hasToString("2.00");
        assertThat(figure.derivation().dropped()).containsEntry("does not qualify", 1L);
    }

    @Test
    void twoServicesAreNotEnoughForSmart() {
        Figure figure = Stream.of(quote("1"), quote("2")).collect(SMART.toCollector());

        assertThat(figure.absence()).isEqualTo(Absence.NOT_COMPUTABLE);
        assertThat(figure.derivation().notes()).containsExactly("fewer than three services qualify");
    }
}
