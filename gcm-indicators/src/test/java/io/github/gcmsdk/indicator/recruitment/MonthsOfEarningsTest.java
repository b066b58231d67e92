package io.github.gcmsdk.indicator.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.fund.CurrencyCode;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsOfEarningsTest {

    private static RecruitmentCost worker(String cost, String earnings, String weight) {
        return RecruitmentCost.builder("c")
                .cost(money(cost, "USD"))
                .monthlyEarnings(money(earnings, "USD"))
                .weight(weight == null ? null : new BigDecimal(weight))
                .build();
    }

    private static RecruitmentCost worker(String cost, String earnings) {
        return worker(cost, earnings, null);
    }

    private static Money money(String amount, String currency) {
        return amount == null ? null : new Money(new BigDecimal(amount), CurrencyCode.of(currency));
    }

    private static List<String> figures(RecruitmentCost... workers) {
        List<String> told = new ArrayList<>();
        for (Figure figure : Stream.of(workers).collect(new MonthsOfEarnings().toCollector())) {
            told.add(figure.dimensions().get("MEASURE") + " "
                    + (figure.value() == null ? figure.absence() : figure.value()));
        }
        return told;
    }

    /** Costs of 10 and earnings of 1 beside costs of 10 and earnings of 10: the ratio of the means would be 1.8. */
    @Test
    void theRatioIsOfTheSameWorkerAndNotOfTheMeans() {
        assertThat(figures(worker("10", "1"), worker("10", "10"), worker("0", "4")))
                .containsExactly("MEDIAN 1.00000", "P80 10.00000", "MEAN 3.66667");
    }

    @Test
    void betweenTwoWorkersThePercentileIsInTheMiddle() {
        assertThat(figures(worker("1", "1"), worker("2", "1"))).startsWith("MEDIAN 1.50000");
        assertThat(figures(IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> worker("" + i, "1"))
                        .toArray(RecruitmentCost[]::new)))
                .containsExactly("MEDIAN 3.00000", "P80 4.50000", "MEAN 3.00000");
    }

    @Test
    void aWeightStandsForSoManyWorkers() {
        assertThat(figures(worker("1", "1", "3"), worker("9", "1", "1")))
                .isEqualTo(figures(worker("1", "1"), worker("1", "1"), worker("1", "1"), worker("9", "1")));
    }

    @ParameterizedTest
    @CsvSource({
        ", 5, 1, without a cost",
        "5, , 1, without earnings",
        "5, 0, 1, earnings of zero or below",
        "-1, 5, 1, a cost below zero",
        "5, 5, 0, a weight of zero or below"
    })
    void whoCannotBeComputedDoesNotGoInAndIsCounted(String cost, String earnings, String weight, String reason) {
        List<Figure> figures = Stream.of(worker(cost, earnings, weight)).collect(new MonthsOfEarnings().toCollector());

        assertThat(figures).hasSize(1).first().satisfies(figure -> {
            assertThat(figure.absence()).isEqualTo(Absence.MISSING);
            assertThat(figure.derivation().dropped()).containsEntry(reason, 1L);
        });
    }

    @Test
    void twoCurrenciesAreNotDividedByEachOther() {
        RecruitmentCost mixed =
                worker("5", "5").toBuilder().monthlyEarnings(money("5", "SAR")).build();

        assertThat(figures(mixed)).containsExactly("MEDIAN MISSING");
    }
}
