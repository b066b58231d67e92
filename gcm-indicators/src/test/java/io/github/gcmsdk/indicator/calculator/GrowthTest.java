package io.github.gcmsdk.indicator.calculator;

import static io.github.gcmsdk.indicator.calculator.Sample.of;
import static io.github.gcmsdk.indicator.calculator.Sample.one;
import static io.github.gcmsdk.indicator.calculator.Sample.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.observation.Nature;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import io.github.gcmsdk.record.TimePeriod;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private static final Calculator<Observation> GROWTH = of("dem-stock-growth");

    /** The world by UN DESA: 100 ln(161289976 / 152986157) / 5. */
    @Test
    void growthIsContinuousAndFromEachYearToTheNext() {
        List<Figure> figures = GROWTH.compute(
                List.of(
                        one("stock", "001", 2000, "173230585"),
                        one("stock", "001", 1990, "152986157"),
                        one("stock", "001", 1995, "161289976")),
                List.of("area"));

        assertThat(told(figures)).containsExactly("001 1995 {} 1.05713", "001 2000 {} 1.42839");
        assertThat(figures.get(0).derivation().inputs())
                .containsEntry("stock of 1990", "152986157")
                .containsEntry("stock of 1995", "161289976");
    }

    @Test
    void aStockThatIsHiddenIsNotMissing() {
        Observation hidden = Observation.builder("h")
                .series("stock")
                .area("PAK")
                .period(TimePeriod.ofYear(2015))
                .status(ObservationStatus.SUPPRESSED)
                .build();

        Figure figure = GROWTH.compute(List.of(one("stock", "PAK", 2010, "100"), hidden), List.of("area"))
                .get(0);

        assertThat(figure.absence()).isEqualTo(Absence.SUPPRESSED);
        assertThat(figure.derivation().dropped()).containsEntry("suppressed", 1L);
    }

    @Test
    void aRateTellsHowManyStocksWereEstimates() {
        List<Observation> stocks = List.of(
                of("stock", "PAK", 2010, "100").nature(Nature.ESTIMATED).build(),
                of("stock", "PAK", 2015, "110").nature(Nature.COUNTRY).build(),
                one("stock", "PAK", 2020, "121"));

        assertThat(GROWTH.compute(stocks, List.of("area")))
                .extracting(figure -> figure.derivation().estimated())
                .containsExactly(1L, 0L);
    }

    @Test
    void whatIsOfNoYearAndGroupsOfAreasAreCountedWhereTheyLie() {
        Observation quarter = one("stock", "PAK", 2010, "100").toBuilder()
                .period(TimePeriod.parse("2017-Q1"))
                .build();
        Observation timeless =
                one("stock", "PAK", 2010, "100").toBuilder().period(null).build();
        List<Observation> stocks = List.of(
                timeless,
                one("stock", "PAK", 2010, "100"),
                one("stock", "PAK", 2015, "110"),
                quarter,
                one("stock", "PAK", 2020, "121"),
                one("stock", "001", 2021, "999"));

        List<Figure> figures = GROWTH.compute(stocks, List.of());

        assertThat(figures).hasSize(2);
        assertThat(figures.get(0).derivation().dropped()).isEqualTo(Map.of("of a period that is no year", 1L));
        assertThat(figures.get(1).derivation().dropped())
                .isEqualTo(Map.of("of a period that is no year", 1L, "a group of areas beside its members", 1L));
    }

    @Test
    void oneYearHasNoGrowthAndSaysSo() {
        Observation quarter = one("stock", "PAK", 2010, "100").toBuilder()
                .period(TimePeriod.parse("2017-Q1"))
                .build();

        assertThat(told(GROWTH.compute(List.of(one("stock", "PAK", 2010, "100")), List.of("area"))))
                .containsExactly("PAK 2010 {} MISSING");

        Figure none = GROWTH.compute(List.of(quarter), List.of("area")).get(0);

        assertThat(told(List.of(none))).containsExactly("PAK null {} MISSING");
        assertThat(none.derivation().dropped()).isEqualTo(Map.of("of a period that is no year", 1L));
        assertThat(none.derivation().notes()).containsExactly("growth needs the stocks of two years");
    }

    @Test
    void stocksBeyondAllMeasureHaveNoRate() {
        List<Observation> stocks = List.of(one("stock", "PAK", 2010, "1E-200"), one("stock", "PAK", 2015, "1E+200"));

        assertThat(GROWTH.compute(stocks, List.of("area")))
                .extracting(Figure::absence)
                .containsExactly(Absence.NOT_COMPUTABLE);
    }

    @Test
    void aRegionIsComputedAnewFromItsSums() {
        List<Observation> observations = List.of(
                one("stock", "PAK", 2010, "100"), one("stock", "IND", 2010, "300"),
                one("stock", "PAK", 2020, "300"), one("stock", "IND", 2020, "100"));

        assertThat(told(GROWTH.compute(observations, List.of("region"))))
                .startsWith("001 2020 {} 0.00000")
                .hasSize(4);
    }

    @Test
    void sumsOfOtherAreasAreNotCompared() {
        List<Observation> observations = List.of(
                one("stock", "SDN", 2010, "100"), one("stock", "SDN", 2015, "60"), one("stock", "SSD", 2015, "40"));

        Figure all = GROWTH.compute(observations, List.of()).get(0);

        assertThat(told(List.of(all))).containsExactly("null 2015 {} NOT_COMPUTABLE");
        assertThat(all.derivation().notes()).containsExactly("not the same areas have a stock in both years");
    }

    @Test
    void aStockOfZeroAndOneThatIsMissingAreNotTheSame() {
        List<Observation> observations = List.of(
                one("stock", "PAK", 2010, "0"), one("stock", "PAK", 2015, "5"),
                one("stock", "SSD", 2010, null), one("stock", "SSD", 2015, "5"));

        assertThat(told(GROWTH.compute(observations, List.of("area"))))
                .containsExactly("PAK 2015 {} NOT_COMPUTABLE", "SSD 2015 {} MISSING");
    }
}
