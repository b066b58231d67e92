package io.github.gcmsdk.indicator.calculator;

import static io.github.gcmsdk.indicator.calculator.Sample.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.fund.CurrencyCode;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.indicator.Corridor;
import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.death.Incident;
import io.github.gcmsdk.indicator.remittance.RemittanceQuote;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordCalculatorTest {

    private static final Calculator<Incident> DEATHS =
            Calculators.standard().find("10.7.3", Incident.class).orElseThrow();
    private static final Calculator<RemittanceQuote> COSTS =
            Calculators.standard().find("10.c.1", RemittanceQuote.class).orElseThrow();

    private static Incident incident(String area, String date, int dead) {
        return Incident.builder("i")
                .area(area)
                .date(date == null ? null : TimePeriod.parse(date))
                .dead(dead)
                .build();
    }

    private static RemittanceQuote quote(String origin, int fee) {
        return RemittanceQuote.builder("q")
                .corridor(new Corridor(CountryCode.of(origin), CountryCode.of("PAK")))
                .period(TimePeriod.parse("2024-Q1"))
                .sent(new Money(new BigDecimal(100), CurrencyCode.of("USD")))
                .fee(new BigDecimal(fee))
                .exchangeRate(BigDecimal.ONE)
                .interbankRate(BigDecimal.ONE)
                .transparent(true)
                .qualifiesSmart(true)
                .build();
    }

    @Test
    void aFigureOfEachAreaAndYearComesInTheOrderOfBoth() {
        List<Incident> incidents = List.of(
                incident("LBY", "2021-05", 2),
                incident("GRC", "2022", 1),
                incident("LBY", "2020-12-31", 4),
                incident("LBY", "2021", 3));

        assertThat(told(DEATHS.compute(incidents, List.of("Area", "YEAR"))))
                .containsExactly("GRC 2022 {} 1", "LBY 2020 {} 4", "LBY 2021 {} 5");
    }

    @Test
    void whatIsNotToldIsAGroupOfItsOwn() {
        List<Incident> incidents = List.of(incident(null, "2021", 2), incident("LBY", null, 1));

        assertThat(told(DEATHS.compute(incidents, List.of("area", "year", "route"))))
                .containsExactly("null 2021 {route=_U} 2", "LBY null {route=_U} 1");
    }

    @Test
    void aRegionIsTheSumOfItsCountries() {
        List<Incident> incidents = List.of(incident("LBY", "2021", 2), incident("TUN", "2021", 3));

        assertThat(told(DEATHS.compute(incidents, List.of("region"))))
                .containsExactly("001 null {} 5", "002 null {} 5", "015 null {} 5", "747 null {} 5");
    }

    @Test
    void withoutADimensionThereIsOneFigureAndWithoutRecordsNone() {
        assertThat(told(DEATHS.compute(List.of(incident("LBY", "2021", 2), incident("TUN", "2020", 3)), List.of())))
                .containsExactly("null null {} 5");
        assertThat(DEATHS.compute(List.of(), List.of("area"))).isEmpty();
    }

    @Test
    void releasesAreNotMixed() {
        LocalDate later = LocalDate.of(2025, 6, 1);
        List<Incident> incidents = List.of(
                incident("LBY", "2021", 2),
                incident("LBY", "2021", 3).toBuilder()
                        .meta(Meta.NONE.withAsOf(later))
                        .build());

        List<Figure> figures = DEATHS.compute(incidents, List.of("area"));

        assertThat(told(figures)).containsExactly("LBY null {} 2", "LBY null {} 3");
        assertThat(figures).extracting(figure -> figure.derivation().vintage()).containsExactly(null, later);
    }

    @Test
    void peopleOfSeveralOriginsAreAGroupOfTheirOwn() {
        Incident several = incident("LBY", "2021", 2).toBuilder()
                .originCountries(List.of("SDN", "ERI"))
                .build();
        Incident same =
                several.toBuilder().originCountries(List.of("ERI", "SDN")).build();

        assertThat(told(DEATHS.compute(List.of(several, same, incident("LBY", "2021", 1)), List.of("origin"))))
                .containsExactly("null null {origin=_U} 1", "null null {origin=ERI SDN} 4");
    }

    @Test
    void theMeanOfARegionIsThatOfServicesAndNotOfCorridors() {
        List<RemittanceQuote> quotes = List.of(quote("SAU", 1), quote("SAU", 2), quote("SAU", 3), quote("ARE", 10));

        assertThat(told(COSTS.compute(quotes, List.of("destination", "year"))))
                .containsExactly("null 2024 {destination=PAK} 4.00");
    }

    @Test
    void smartIsOfACorridorAtATimeOnly() {
        List<RemittanceQuote> quotes = List.of(quote("SAU", 1), quote("SAU", 2), quote("SAU", 3), quote("SAU", 10));

        List<Figure> figures = COSTS.compute(quotes, List.of("corridor", "period"));

        assertThat(told(figures)).containsExactly("SAU-PAK 2024-Q1 {} 4.00", "SAU-PAK 2024-Q1 {} 2.00");
        assertThat(figures).extracting(Figure::series).containsExactly(null, "SI_RMT_COST_SC");
        assertThat(COSTS.compute(quotes, List.of("corridor", "year"))).hasSize(1);
    }
}
