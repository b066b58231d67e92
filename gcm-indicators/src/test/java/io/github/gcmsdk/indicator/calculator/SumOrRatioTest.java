package io.github.gcmsdk.indicator.calculator;

import static io.github.gcmsdk.indicator.calculator.Sample.of;
import static io.github.gcmsdk.indicator.calculator.Sample.one;
import static io.github.gcmsdk.indicator.calculator.Sample.to;
import static io.github.gcmsdk.indicator.calculator.Sample.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.observation.Nature;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sums and ratios of observations. The numbers are of our own making, but for those that name a source. */
class SumOrRatioTest {

    private static Observation sex(String series, String area, String sex, String value) {
        return of(series, area, 2020, value).dimensions(Map.of("SEX", sex)).build();
    }

    /** Afghanistan in 2005, as the SDG database had it in October 2020: 7,786, and not 8,444. */
    @Test
    void refugeesOfAllCountriesOfAsylumStandInTheirOwnDenominator() {
        List<Observation> observations = List.of(
                of("refugees", "AFG", 2005, "2000000").counterpart("PAK").build(),
                of("refugees", "AFG", 2005, "166139").counterpart("IRN").build(),
                of("population", "AFG", 2005, "25654.274").multiplier(3).build());

        Figure figure =
                of("10.7.4").compute(observations, List.of("area", "year")).get(0);

        assertThat(figure.value()).hasToString("7786");
        assertThat(figure.series()).isEqualTo("SM_POP_REFG_OR");
        assertThat(figure.derivation().exact()).hasToString("2166139/27820413");
        assertThat(figure.explain())
                .contains("  refugees: 2166139, observations: 2", "  population: 25654274, observations: 1");
    }

    @Test
    void peopleInNeedOfInternationalProtectionCountWhereThereAreAny() {
        List<Observation> observations = List.of(
                one("refugees", "VEN", 2017, "1"),
                one("population", "VEN", 2017, "99"),
                one("refugees", "VEN", 2018, "1"),
                one("oip", "VEN", 2018, "9"),
                one("population", "VEN", 2018, "90"));

        assertThat(told(of("10.7.4").compute(observations, List.of("area"))))
                .containsExactly("VEN 2017 {} 1000", "VEN 2018 {} 10000");
    }

    @Test
    void aFigureTellsHowManyEstimatesWentIn() {
        List<Observation> observations = List.of(
                of("refugees", "AFG", 2005, "45").nature(Nature.ESTIMATED).build(),
                of("population", "AFG", 2005, "55")
                        .status(ObservationStatus.FORECAST)
                        .build(),
                of("refugees", "AFG", 2006, "45").nature(Nature.COUNTRY).build(),
                of("population", "AFG", 2006, "55").build());

        assertThat(of("10.7.4").compute(observations, List.of("area")))
                .extracting(figure -> figure.derivation().estimated())
                .containsExactly(2L, 0L);
    }

    @Test
    void amountsInSeveralCurrenciesAreNeitherAddedNorDivided() {
        List<Observation> sent = List.of(
                of("remittances-received", "PAK", 2020, "100").unit("EUR").build(),
                of("remittances-received", "IND", 2020, "5").unit("USD").build());
        List<Observation> divided = List.of(
                of("remittances-received", "PAK", 2020, "10").unit("EUR").build(),
                of("gdp", "PAK", 2020, "100").unit("PKR").build());
        List<Observation> same = List.of(
                of("remittances-received", "PAK", 2020, "10").unit("USD").build(),
                of("gdp", "PAK", 2020, "100").unit("USD").build());

        assertThat(of("dem-remit-inflow").compute(sent, List.of()))
                .extracting(Figure::absence)
                .containsExactly(Absence.NOT_COMPUTABLE);
        assertThat(told(of("dem-remit-inflow").compute(sent, List.of("area"))))
                .containsExactly("IND 2020 {} 5", "PAK 2020 {} NOT_COMPUTABLE");
        assertThat(of("17.3.2").compute(divided, List.of("area")))
                .extracting(Figure::absence)
                .containsExactly(Absence.NOT_COMPUTABLE);
        assertThat(told(of("17.3.2").compute(same, List.of("area")))).containsExactly("PAK 2020 {} 10.00000");
    }

    /** Its definition says USD: a sum of euros under that name would be another amount. */
    @Test
    void aSumIsInTheUnitOfItsDefinitionOrNotAtAll() {
        List<Observation> euros = List.of(
                of("remittances-received", "PAK", 2020, "100").unit("EUR").build(),
                of("remittances-received", "IND", 2020, "100").unit("EUR").build());

        Figure figure = of("dem-remit-inflow").compute(euros, List.of()).get(0);

        assertThat(figure.absence()).isEqualTo(Absence.NOT_COMPUTABLE);
        assertThat(figure.derivation().notes()).contains("amounts in another unit than the figure, which is in USD");
    }

    @ParameterizedTest
    @CsvSource({"THOUSANDS, NUMBER", "THOUSANDS, PERSONS", "USD_M, EUR_M", "USD, NUMBER"})
    void whatIsAboveAndBelowTheLineInOtherUnitsIsNotDivided(String above, String below) {
        List<Observation> observations = List.of(
                of("net-migration", "DEU", 2020, "5").unit(above).build(),
                of("population", "DEU", 2020, "83000000").unit(below).build());

        Figure figure = of("dem-net-migration-rate")
                .compute(observations, List.of("area"))
                .get(0);

        assertThat(figure.absence()).isEqualTo(Absence.NOT_COMPUTABLE);
        assertThat(figure.derivation().notes()).contains("amounts in different units");
    }

    @Test
    void personsAreNumbersAndAMultiplierIsNoOtherUnit() {
        List<Observation> observations = List.of(
                of("net-migration", "DEU", 2020, "5000").unit("PERSONS").build(),
                of("population", "DEU", 2020, "1000")
                        .unit("NUMBER")
                        .multiplier(3)
                        .build());

        assertThat(told(of("dem-net-migration-rate").compute(observations, List.of("area"))))
                .containsExactly("DEU 2020 {} 5.00000");
    }

    @Test
    void thousandsAreTakenToBeDividedByThousandsIfNobodyTellsAndThatIsSaid() {
        List<Observation> observations = List.of(
                of("net-migration", "DEU", 2020, "5").unit("THOUSANDS").build(),
                one("population", "DEU", 2020, "1000"));

        assertThat(of("dem-net-migration-rate")
                        .compute(observations, List.of("area"))
                        .get(0)
                        .derivation()
                        .notes())
                .contains("above and below the line are taken to be in one unit: one of them tells none");
    }

    @Test
    void aTotalThatLacksAPartIsNoTotal() {
        Observation conflict = of("idps", "PAK", 2020, "100")
                .dimensions(Map.of("cause", "conflict"))
                .build();
        Observation disaster = Observation.builder("d")
                .series("idps")
                .area("PAK")
                .period(TimePeriod.ofYear(2020))
                .status(ObservationStatus.MISSING)
                .dimensions(Map.of("cause", "disaster"))
                .build();

        Figure figure = of("dem-idp-stock")
                .compute(List.of(conflict, disaster), List.of("area"))
                .get(0);

        assertThat(figure.absence()).isEqualTo(Absence.MISSING);
        assertThat(figure.derivation().dropped()).containsEntry("of a total that lacks codes of CAUSE: disaster", 1L);
    }

    /** The definition says that conflict and disaster are all causes: what nobody names is no zero. */
    @Test
    void aTotalSeesAPartThatNoObservationNames() {
        Observation conflict = of("idps", "PAK", 2020, "100")
                .dimensions(Map.of("cause", "conflict"))
                .build();
        Observation disaster = conflict.toBuilder()
                .dimensions(Map.of("cause", "disaster"))
                .value(new BigDecimal("20"))
                .build();
        Observation other =
                conflict.toBuilder().dimensions(Map.of("cause", "other")).build();

        Figure lacking =
                of("dem-idp-stock").compute(List.of(conflict), List.of("area")).get(0);

        assertThat(told(List.of(lacking))).containsExactly("PAK 2020 {} MISSING");
        assertThat(lacking.derivation().used()).isZero();
        assertThat(lacking.derivation().dropped())
                .isEqualTo(Map.of("of a total that lacks codes of CAUSE: disaster", 1L));
        assertThat(told(of("dem-idp-stock").compute(List.of(conflict), List.of("area", "cause"))))
                .containsExactly("PAK 2020 {CAUSE=conflict} 100");
        assertThat(told(of("dem-idp-stock").compute(List.of(conflict, disaster), List.of("area"))))
                .containsExactly("PAK 2020 {} 120");
        assertThat(of("dem-idp-stock")
                        .compute(List.of(conflict, disaster, other), List.of("area"))
                        .get(0)
                        .derivation()
                        .dropped())
                .isEqualTo(Map.of("of a total that has other codes of CAUSE beside its parts: other", 3L));
    }

    /** A country need not have all procedures, so that the sum stands; but it says which of them nobody told. */
    @Test
    void aSumOfCodesThatExcludeEachOtherNamesThoseThatNobodyTold() {
        List<Observation> observations = new ArrayList<>();
        for (String series : List.of("decisions-recognized", "decisions-other", "decisions-rejected")) {
            observations.add(of(series, "PAK", 2020, "10")
                    .dimensions(Map.of("procedure", "G", "level", "FI"))
                    .build());
        }

        Figure figure = of("dem-asylum-recognition")
                .compute(observations, List.of("area"))
                .get(0);

        assertThat(figure.value()).hasToString("33.33333");
        assertThat(figure.derivation().notes())
                .containsExactly(
                        "a sum without codes of PROCEDURE that no observation names: J, U",
                        "whether a code of LEVEL is missing cannot be told: the definition lists none");
    }

    @Test
    void aValueWithoutAUnitIsTakenToBeInThatOfTheOthersAndThatIsSaid() {
        List<Observation> observations = List.of(
                of("refugees", "AFG", 2020, "10")
                        .unit("NUMBER")
                        .counterpart("PAK")
                        .build(),
                of("refugees", "AFG", 2020, "10").counterpart("IRN").build(),
                one("population", "AFG", 2020, "80"));

        Figure figure = of("10.7.4").compute(observations, List.of("area")).get(0);

        assertThat(figure.value()).hasToString("20000");
        assertThat(figure.derivation().notes()).containsExactly("values without a unit are taken to be in NUMBER: 1");
    }

    @Test
    void moneyWithoutACurrencyIsNotAddedToMoneyThatHasOne() {
        List<Observation> sent = List.of(
                of("remittances-received", "PAK", 2020, "100").unit("USD").build(),
                one("remittances-received", "IND", 2020, "5"));
        List<Observation> divided = List.of(
                of("remittances-received", "PAK", 2020, "10").unit("USD").build(), one("gdp", "PAK", 2020, "100"));

        Figure sum = of("dem-remit-inflow").compute(sent, List.of()).get(0);
        Figure share = of("17.3.2").compute(divided, List.of("area")).get(0);

        assertThat(sum.absence()).isEqualTo(Absence.NOT_COMPUTABLE);
        assertThat(sum.derivation().notes()).contains("amounts of money, some of them without a currency");
        assertThat(share.value()).isEqualByComparingTo("10");
        assertThat(share.derivation().notes())
                .contains("above and below the line are taken to be in one currency: one of them tells none");
    }

    /** Nobody can tell which of the two codes is meant, so that neither goes in. */
    @Test
    void namesOfDimensionsThatDifferInCaseOnlyAreNotOne() {
        Observation twice = of("idps", "PAK", 2020, "100")
                .dimensions(Map.of("cause", "conflict", "Cause", "disaster"))
                .build();
        Observation same = of("idps", "PAK", 2020, "100")
                .dimensions(Map.of("cause", "conflict", "Cause", "conflict"))
                .build();

        Figure figure =
                of("dem-idp-stock").compute(List.of(twice), List.of("cause")).get(0);

        assertThat(figure.value()).isNull();
        assertThat(figure.derivation().dropped()).isEqualTo(Map.of("broken down by Cause", 1L));
        assertThat(told(of("dem-idp-stock").compute(List.of(same), List.of("cause"))))
                .containsExactly("null 2020 {CAUSE=conflict} 100");
    }

    @Test
    void whatLiesInNoRegionIsCountedAtTheWorld() {
        List<Observation> observations =
                List.of(one("idps", "PAK", 2020, "10"), one("idps", "142", 2020, "10"), one("idps", "XXA", 2020, "3"));

        Figure world =
                of("dem-idp-stock").compute(observations, List.of("region")).get(0);

        assertThat(told(List.of(world))).containsExactly("001 2020 {} 10");
        assertThat(world.derivation().dropped())
                .isEqualTo(Map.of("a group of areas beside its members", 1L, "of an area that is in no region", 1L));
    }

    @Test
    void whoIsHostedCountsForTheCountryOfAsylum() {
        List<Observation> observations = List.of(
                to("refugees", "AFG", "PAK", "30"),
                to("refugees", "SOM", "PAK", "10"),
                one("population", "PAK", 2020, "1000"));

        assertThat(told(of("dem-refugees-hosted").compute(observations, List.of("area"))))
                .containsExactly("PAK 2020 {} 40.00000");
    }

    @Test
    void aTotalGoesBeforeItsParts() {
        List<Observation> observations = List.of(
                one("refugees", "AFG", 2020, "45"),
                to("refugees", "AFG", "PAK", "30"),
                to("refugees", "AFG", "IRN", "10"),
                one("population", "AFG", 2020, "55"));

        Figure figure = of("10.7.4").compute(observations, List.of("area")).get(0);

        assertThat(figure.value()).hasToString("45000");
        assertThat(figure.derivation().dropped()).containsEntry("a part of a total", 2L);
    }

    @Test
    void anAggregateAmongTheCounterpartsIsNotSummedWithItsMembers() {
        List<Observation> observations = List.of(
                to("refugees", "AFG", "PAK", "30"),
                to("refugees", "AFG", "142", "30"),
                one("population", "AFG", 2020, "70"));

        Figure figure = of("10.7.4").compute(observations, List.of("area")).get(0);

        assertThat(figure.value()).hasToString("30000");
        assertThat(figure.derivation().dropped()).containsEntry("of a counterpart that is an aggregate", 1L);
    }

    @Test
    void theRateOfASexIsOfThePopulationOfThatSex() {
        List<Observation> observations = List.of(
                sex("VC_HTF_DETV", "ALB", "F", "3"), sex("population", "ALB", "F", "1000"),
                sex("VC_HTF_DETV", "ALB", "M", "1"), sex("population", "ALB", "_T", "1900"));

        assertThat(told(of("sdg-16.2.2").compute(observations, List.of("area", "sex"))))
                .containsExactly("ALB 2020 {SEX=F} 300.00", "ALB 2020 {SEX=M} MISSING", "ALB 2020 {SEX=_T} MISSING");
    }

    @Test
    void femalesAndMalesAreNotSummedToATotal() {
        List<Observation> observations = List.of(
                sex("VC_HTF_DETV", "ALB", "F", "3"),
                sex("VC_HTF_DETV", "ALB", "M", "1"),
                one("population", "ALB", 2020, "1900"));

        Figure figure = of("sdg-16.2.2").compute(observations, List.of("area")).get(0);

        assertThat(figure.absence()).isEqualTo(Absence.MISSING);
        assertThat(figure.derivation().dropped()).containsEntry("broken down by SEX", 2L);
    }

    @Test
    void proceduresExcludeEachOtherAndAreSummedButCasesAndPersonsAreNot() {
        List<Observation> observations = new ArrayList<>();
        for (String procedure : List.of("G", "U")) {
            for (String series : List.of("decisions-recognized", "decisions-other", "decisions-rejected")) {
                observations.add(of(series, "PAK", 2020, "10")
                        .dimensions(Map.of("procedure", procedure, "unit", "P"))
                        .build());
            }
        }

        assertThat(told(of("dem-asylum-recognition").compute(observations, List.of("area", "unit"))))
                .containsExactly("PAK 2020 {UNIT=P} 33.33333");
        assertThat(told(of("dem-asylum-protection").compute(observations, List.of("area", "unit"))))
                .containsExactly("PAK 2020 {UNIT=P} 66.66667");
        assertThat(told(of("dem-asylum-recognition").compute(observations, List.of("area"))))
                .containsExactly("PAK 2020 {} MISSING");
    }

    @Test
    void femalesAreAShareOfTheTotalAndNotOfFemalesAndMales() {
        List<Observation> observations = List.of(
                sex("stock", "PAK", "_T", "100"), sex("stock", "PAK", "F", "40"), sex("stock", "PAK", "M", "40"));

        assertThat(told(of("dem-stock-female").compute(observations, List.of("area"))))
                .containsExactly("PAK 2020 {} 40.00000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("dem-stock-female").by(List.of("sex")))
                .withMessage(
                        "dimensions: dem-stock-female is not computed by sex, but by [area, region, year, counterpart]");
    }

    /** The world of 2000 is weighted by GDP: a plain mean would be many times larger. */
    @Test
    void aRegionIsTheRatioOfTheSumsAndTellsHowMuchOfThePopulationItCovers() {
        List<Observation> observations = List.of(
                one("remittances-received", "PAK", 2020, "10"),
                one("gdp", "PAK", 2020, "100"),
                one("population", "PAK", 2020, "60"),
                one("remittances-received", "IND", 2020, "1"),
                one("gdp", "IND", 2020, "900"),
                one("population", "IND", 2020, "30"),
                one("gdp", "NPL", 2020, "50"),
                one("population", "NPL", 2020, "10"));

        Figure asia = of("17.3.2").compute(observations, List.of("region")).get(2);

        assertThat(asia.area()).isEqualTo("062");
        assertThat(asia.value()).isEqualByComparingTo("1.1");
        assertThat(asia.derivation().inputs()).containsEntry("population covered", "90/100");
        assertThat(asia.derivation().dropped()).containsEntry("no numerator", 1L);
    }

    /** As UN DESA has it: migrants in what was one country are told of one successor, people of both. */
    @Test
    void theStockOfARegionIsAShareOfAllWhoLiveThere() {
        List<Observation> observations = List.of(
                one("stock", "SRB", 2000, "30"), one("population", "SRB", 2000, "200"),
                one("stock", "MNE", 2000, null), one("population", "MNE", 2000, "100"));

        assertThat(told(of("dem-stock-share").compute(observations, List.of("area"))))
                .containsExactly("MNE 2000 {} MISSING", "SRB 2000 {} 15.00000");
        Figure europe =
                of("dem-stock-share").compute(observations, List.of("region")).get(0);
        assertThat(europe.value()).isEqualByComparingTo("10");
        assertThat(europe.derivation().notes()).contains("areas below the line that tell nothing above it: 1");
    }

    @Test
    void aHiddenOrUnknownStockIsNoPartOfAWhole() {
        Observation population = one("population", "SRB", 2000, "200");
        Observation hidden = of("stock", "MNE", 2000, null)
                .status(ObservationStatus.SUPPRESSED)
                .build();
        Observation other = one("population", "MNE", 2000, "100");

        assertThat(told(of("dem-stock-share").compute(List.of(population, other), List.of("region"))))
                .allMatch(told -> told.endsWith("MISSING"));
        assertThat(of("dem-stock-share")
                        .compute(List.of(one("stock", "SRB", 2000, "30"), population, hidden, other), List.of("region"))
                        .get(0)
                        .value())
                .isEqualByComparingTo("15");
    }

    /** One hundred people who are told by sex, by citizenship or by a group of origins only are not nobody. */
    @ParameterizedTest
    @MethodSource("migrantsWhoAreNotAddedUp")
    void migrantsWhoAreToldButNotAddedUpAreNotNobody(Observation told, List<String> by) {
        List<Observation> observations = List.of(
                one("stock", "DEU", 2020, "100"),
                one("population", "DEU", 2020, "1000"),
                told,
                one("population", "FRA", 2020, "1000"));

        Figure europe = of("dem-stock-share").compute(observations, by).stream()
                .filter(figure ->
                        "150".equals(figure.area()) && !figure.dimensions().containsValue("F"))
                .findFirst()
                .orElseThrow();

        assertThat(europe.value()).isEqualByComparingTo("10");
        assertThat(europe.derivation().dropped()).containsEntry("no numerator", 1L);
        assertThat(europe.derivation().inputs()).containsEntry("population covered", "1000/2000");
    }

    private static Stream<Arguments> migrantsWhoAreNotAddedUp() {
        Observation citizens = of("stock", "FRA", 2020, "100")
                .dimensions(Map.of("CITIZENSHIP", "X"))
                .build();
        return Stream.of(
                Arguments.of(sex("stock", "FRA", "F", "100"), List.of("region")),
                Arguments.of(sex("stock", "FRA", "F", "100"), List.of("region", "sex")),
                Arguments.of(citizens, List.of("region")),
                Arguments.of(to("stock", "FRA", "001", "100"), List.of("region")));
    }

    @Test
    void areasThatTellNothingAreBelowTheLineAndNotCovered() {
        List<Observation> observations = List.of(
                one("stock", "SRB", 2000, "30"), one("population", "SRB", 2000, "200"),
                one("population", "MNE", 2000, "100"), sex("stock", "MNE", "F", null));

        Figure europe =
                of("dem-stock-share").compute(observations, List.of("region")).get(0);

        assertThat(europe.value()).isEqualByComparingTo("10");
        assertThat(europe.derivation().inputs()).containsEntry("population covered", "200/300");
    }

    @Test
    void whatM49ListsAsOneAndIsoAsSeveralIsInItsRegion() {
        List<Observation> observations =
                List.of(one("stock", "830", 2000, "30"), one("population", "830", 2000, "100"));

        assertThat(told(of("dem-stock-share").compute(observations, List.of("region"))))
                .contains("154 2000 {} 30.00000", "150 2000 {} 30.00000", "513 2000 {} 30.00000");
    }

    @Test
    void aGroupOfAreasIsNotSummedWithItsMembers() {
        List<Observation> observations = List.of(
                one("stock", "PAK", 2020, "10"), one("population", "PAK", 2020, "100"),
                one("stock", "001", 2020, "99"), one("population", "001", 2020, "990"));

        assertThat(told(of("dem-stock-share").compute(observations, List.of("region"))))
                .containsExactly(
                        "001 2020 {} 10.00000", "034 2020 {} 10.00000", "062 2020 {} 10.00000", "142 2020 {} 10.00000");
        assertThat(told(of("dem-stock-share").compute(observations, List.of("area"))))
                .containsExactly("001 2020 {} 10.00000", "PAK 2020 {} 10.00000");

        Figure all = of("dem-stock-share").compute(observations, List.of()).get(0);

        assertThat(told(List.of(all))).containsExactly("null 2020 {} 10.00000");
        assertThat(all.derivation().dropped()).containsEntry("a group of areas beside its members", 1L);
    }

    @Test
    void anAreaThatNoListHasIsInNoSumOfAreas() {
        List<Observation> observations = List.of(
                one("stock", "DEU", 2020, "10"), one("population", "DEU", 2020, "100"),
                one("stock", "EU27", 2020, "99"), one("population", "EU27", 2020, "990"));

        Figure all = of("dem-stock-share").compute(observations, List.of()).get(0);

        assertThat(all.derivation().exact().numerator()).isEqualByComparingTo("10");
        assertThat(all.derivation().dropped()).isEqualTo(Map.of("of an area that no list has", 1L));
        assertThat(told(of("dem-stock-share").compute(observations, List.of("area"))))
                .containsExactly("DEU 2020 {} 10.00000", "EU27 2020 {} 10.00000");
    }

    @Test
    void anAreaThatIsToldByLettersAndByNumberIsOne() {
        List<Observation> observations = List.of(
                one("stock", "DEU", 2020, "10"),
                one("population", "276", 2020, "100"),
                one("stock", "276", 2020, "10"));

        assertThat(told(of("dem-stock-share").compute(observations, List.of("area"))))
                .containsExactly("DEU 2020 {} 10.00000");
    }

    @Test
    void whereNoRuleForRegionsIsKnownThereIsNoFigureOfSeveralAreas() {
        List<Observation> observations = List.of(
                one("VC_HTF_DETV", "ALB", 2020, "3"), one("population", "ALB", 2020, "1000"),
                one("VC_HTF_DETV", "PAK", 2020, "3"), one("population", "PAK", 2020, "1000"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("sdg-16.2.2").by(List.of("region")))
                .withMessage(
                        "dimensions: sdg-16.2.2 is not computed by region, but by [area, year, counterpart, sex, age, form of"
                                + " exploitation]");
        assertThat(told(of("sdg-16.2.2").compute(observations, List.of())))
                .containsExactly("null 2020 {} NOT_COMPUTABLE");
    }

    @ParameterizedTest
    @CsvSource({"Q, SUPPRESSED, suppressed", "M, NOT_APPLICABLE, not applicable", "O, MISSING, missing"})
    void whyThereIsNoValueIsTold(String status, Absence absence, String dropped) {
        Observation hidden = of("stock", "PAK", 2020, null)
                .status(Code.parse(ObservationStatus.class, status))
                .build();

        Figure figure = of("dem-stock-share")
                .compute(List.of(hidden, one("population", "PAK", 2020, "100")), List.of("area"))
                .get(0);

        assertThat(figure.absence()).isEqualTo(absence);
        assertThat(figure.derivation().dropped()).containsEntry(dropped, 1L);
    }

    @Test
    void aSumThatLacksASuppressedPartSaysSo() {
        Observation hidden = of("refugees", "AFG", 2020, null)
                .counterpart("NPL")
                .status(Code.of(ObservationStatus.SUPPRESSED))
                .build();

        Figure figure = of("10.7.4")
                .compute(
                        List.of(hidden, to("refugees", "AFG", "PAK", "1"), one("population", "AFG", 2020, "99")),
                        List.of("area"))
                .get(0);

        assertThat(figure.value()).hasToString("1000");
        assertThat(figure.derivation().notes()).contains("what is suppressed is not in the sums, though it exists");
    }

    @Test
    void whatIsHiddenBesideAValueOfTheSamePlaceIsCounted() {
        Observation hidden = of("stock", "PAK", 2020, null)
                .status(ObservationStatus.SUPPRESSED)
                .build();

        Figure figure = of("dem-stock-share")
                .compute(
                        List.of(one("stock", "PAK", 2020, "10"), hidden, one("population", "PAK", 2020, "100")),
                        List.of("area"))
                .get(0);

        assertThat(figure.value()).isEqualByComparingTo("10");
        assertThat(figure.derivation().dropped()).isEqualTo(Map.of("suppressed", 1L));
    }

    @Test
    void zeroIsAValue() {
        assertThat(told(of("dem-stock-share")
                        .compute(
                                List.of(one("stock", "PAK", 2020, "0"), one("population", "PAK", 2020, "100")),
                                List.of("area"))))
                .containsExactly("PAK 2020 {} 0.00000");
    }

    @Test
    void aDenominatorOfZeroGivesNoFigure() {
        assertThat(told(of("dem-stock-share")
                        .compute(
                                List.of(one("stock", "PAK", 2020, "0"), one("population", "PAK", 2020, "0")),
                                List.of("area"))))
                .containsExactly("PAK 2020 {} NOT_COMPUTABLE");
    }

    @Test
    void theSameValueAgainCountsOnceAndAnotherOneContradictsIt() {
        List<Observation> again = List.of(
                one("stock", "PAK", 2020, "10"),
                one("stock", "PAK", 2020, "10.0"),
                one("population", "PAK", 2020, "100"));
        List<Observation> another = List.of(
                one("stock", "PAK", 2020, "10"),
                one("stock", "PAK", 2020, "11"),
                one("population", "PAK", 2020, "100"));

        assertThat(of("dem-stock-share").compute(again, List.of("area")).get(0))
                .satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo("10"))
                .satisfies(figure -> assertThat(figure.derivation().dropped()).containsEntry("said again", 1L));
        assertThat(of("dem-stock-share").compute(another, List.of("area")).get(0))
                .satisfies(figure -> assertThat(figure.absence()).isEqualTo(Absence.NOT_COMPUTABLE))
                .satisfies(figure -> assertThat(figure.derivation().dropped())
                        .containsEntry("values that contradict each other", 1L));
    }

    @Test
    void releasesAreKeptApartAndAnotherSeriesMayBeOfItsOnlyOne() {
        LocalDate first = LocalDate.of(2022, 8, 1);
        LocalDate second = LocalDate.of(2023, 4, 1);
        LocalDate prospects = LocalDate.of(2022, 7, 11);
        List<Observation> observations = List.of(
                of("stock", "PAK", 2020, "10").vintage(first).build(),
                of("stock", "PAK", 2020, "12").vintage(second).build(),
                of("population", "PAK", 2020, "100").vintage(prospects).build());

        List<Figure> figures = of("dem-stock-share").compute(observations, List.of("area"));

        assertThat(told(figures)).containsExactly("PAK 2020 {} 10.00000", "PAK 2020 {} 12.00000");
        assertThat(figures).extracting(figure -> figure.derivation().vintage()).containsExactly(first, second);
    }

    @Test
    void aSumKeepsCorridorsApartIfAsked() {
        List<Observation> observations = List.of(
                to("inflow-citizenship", "DEU", "PAK", "3"),
                to("inflow-citizenship", "DEU", "IND", "4"),
                to("inflow-birth", "DEU", "PAK", "9"));

        assertThat(told(of("dem-inflow-citizenship").compute(observations, List.of("area"))))
                .containsExactly("DEU 2020 {} 7");
        assertThat(told(of("dem-inflow-citizenship").compute(observations, List.of("area", "counterpart"))))
                .containsExactly("DEU 2020 {COUNTERPART=IND} 4", "DEU 2020 {COUNTERPART=PAK} 3");
    }

    @Test
    void observationsOfOtherSeriesAreCounted() {
        Figure figure = of("dem-stock-share")
                .compute(List.of(one("gdp", "PAK", 2020, "1")), List.of("area"))
                .get(0);

        assertThat(figure.absence()).isEqualTo(Absence.MISSING);
        assertThat(figure.derivation().dropped()).containsEntry("of another series, or of none", 1L);
        assertThat(of("dem-stock-share").compute(List.of(), List.of())).isEmpty();
    }

    @Test
    void aMultiplierThatNoUnitHasIsNotUsed() {
        Observation huge =
                of("stock", "PAK", 2020, "1").multiplier(2_000_000_000).build();

        assertThat(told(of("dem-stock-share")
                        .compute(List.of(huge, one("population", "PAK", 2020, "1")), List.of("area"))))
                .containsExactly("PAK 2020 {} NOT_COMPUTABLE");
    }
}
