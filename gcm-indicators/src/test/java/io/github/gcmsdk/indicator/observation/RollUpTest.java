package io.github.gcmsdk.indicator.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.area.AreaScheme;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test is a way in which tables that are added up naively give a wrong number. */
class RollUpTest {

    private static Observation.Builder observation(String area, String period, String value) {
        return Observation.builder("o")
                .area(area)
                .period(TimePeriod.parse(period))
                .value(value == null ? null : new BigDecimal(value));
    }

    private static Observation of(String area, String value, Map<String, String> dimensions) {
        return observation(area, "2020", value).dimensions(dimensions).build();
    }

    private static Observation ofSex(String area, String sex, String value) {
        return of(area, value, sex == null ? Map.of() : Map.of("SEX", sex));
    }

    private static List<Figure> figures(RollUp rollUp, Observation... observations) {
        return rollUp.of(ObservationSet.of(List.of(observations)));
    }

    private static Figure figure(RollUp rollUp, Observation... observations) {
        List<Figure> figures = figures(rollUp, observations);

        assertThat(figures).hasSize(1);
        return figures.get(0);
    }

    private static final RollUp WORLD = RollUp.by(Axis.YEAR).exclusive(Axis.AREA);

    @Test
    void aGroupOfCountriesIsNotAddedToItsMembers() {
        Figure world = figure(
                WORLD,
                observation("AUT", "2020", "2").build(),
                observation("DEU", "2020", "3").build(),
                observation("150", "2020", "5").build(),
                observation("001", "2020", "5").build());

        assertThat(world.value()).isEqualByComparingTo("5");
        assertThat(world.area()).isNull();
        assertThat(world.period()).hasToString("2020");
        assertThat(world.derivation().used()).isEqualTo(2);
        assertThat(world.derivation().dropped()).isEqualTo(Map.of("total of area", 2L));
        assertThat(world.derivation().formula()).isEqualTo("sum over area");
    }

    /** By nature or by status; and what did not go in is no estimate of the sum. */
    @Test
    void aSumTellsHowManyEstimatesWentIn() {
        Figure world = figure(
                WORLD,
                observation("AUT", "2020", "2").nature(Nature.ESTIMATED).build(),
                observation("FRA", "2020", "2")
                        .status(ObservationStatus.IMPUTED)
                        .build(),
                observation("ITA", "2020", "2")
                        .nature(Nature.MODELLED)
                        .status(ObservationStatus.FORECAST)
                        .build(),
                observation("DEU", "2020", "3").nature(Nature.COUNTRY).build(),
                observation("ESP", "2020", "3").build(),
                observation("001", "2020", "5").nature(Nature.ESTIMATED).build());

        assertThat(world.value()).isEqualByComparingTo("12");
        assertThat(world.derivation().used()).isEqualTo(5);
        assertThat(world.derivation().estimated()).isEqualTo(3);
    }

    @Test
    void theWorldOfThePopulationDivisionIsAGroupToo() {
        ObservationSet table = ObservationSet.of(List.of(
                        observation("40", "2020", "2").build(),
                        observation("900", "2020", "2").build()))
                .areas(AreaScheme.UN_DESA);

        assertThat(table.codes(Axis.AREA)).containsExactly("001", "AUT");
        assertThat(WORLD.of(table).get(0).value()).isEqualByComparingTo("2");
    }

    @Test
    void groupsAloneAreNoSumOfCountries() {
        Figure world = figure(WORLD, observation("001", "2020", "5").build());

        assertThat(world.value()).isNull();
        assertThat(world.absence()).isEqualTo(Absence.NOT_COMPUTABLE);
    }

    private static final RollUp OF_BOTH = RollUp.by(Axis.AREA, Axis.YEAR).complete(Axis.SEX, "M", "F");

    @ParameterizedTest
    @CsvSource({"_T", ","})
    void theTotalIsTakenAndNotAddedToMenAndWomen(String total) {
        Figure figure = figure(OF_BOTH, ofSex("AUT", total, "10"), ofSex("AUT", "M", "4"), ofSex("AUT", "F", "5"));

        assertThat(figure.value()).isEqualByComparingTo("10");
        assertThat(figure.derivation().used()).isOne();
        assertThat(figure.derivation().dropped()).isEqualTo(Map.of("codes of SEX beside their total", 2L));
    }

    @Test
    void menAndWomenMakeTheTotalWhereThereIsNone() {
        Figure figure = figure(OF_BOTH, ofSex("AUT", "M", "4"), ofSex("AUT", "F", "5"));

        assertThat(figure.value()).isEqualByComparingTo("9");
        assertThat(figure.dimensions()).isEmpty();
    }

    @Test
    void menAloneAreNotTheTotal() {
        Figure figure = figure(OF_BOTH, ofSex("AUT", "M", "4"));

        assertThat(figure.value()).isNull();
        assertThat(figure.absence()).isEqualTo(Absence.NOT_COMPUTABLE);
        assertThat(figure.derivation().dropped()).isEqualTo(Map.of("of a total that lacks codes of SEX: F", 1L));
    }

    @Test
    void peopleOfUnknownSexBesideMenAndWomenMakeTheirSumNoTotal() {
        Figure figure = figure(OF_BOTH, ofSex("AUT", "M", "4"), ofSex("AUT", "F", "5"), ofSex("AUT", "_U", "1"));

        assertThat(figure.absence()).isEqualTo(Absence.NOT_COMPUTABLE);
    }

    @Test
    void whetherThereIsATotalIsAnotherQuestionForEachCountry() {
        Figure world = figure(
                WORLD.complete(Axis.SEX, "M", "F"),
                ofSex("AUT", "_T", "10"),
                ofSex("AUT", "M", "4"),
                ofSex("AUT", "F", "5"),
                ofSex("DEU", "M", "1"),
                ofSex("DEU", "F", "2"),
                ofSex("FRA", "F", "100"));

        assertThat(world.value()).isEqualByComparingTo("13");
        assertThat(world.derivation().used()).isEqualTo(3);
        assertThat(world.derivation().dropped())
                .isEqualTo(Map.of("codes of SEX beside their total", 2L, "of a total that lacks codes of SEX: M", 1L));
    }

    @Test
    void totalsOfOneAxisThatAreBrokenDownByAnotherAreNotAddedToEachOther() {
        Figure figure = figure(
                OF_BOTH.complete(Axis.AGE, "young", "old"),
                of("AUT", "4", Map.of("SEX", "M")),
                of("AUT", "5", Map.of("SEX", "F")),
                of("AUT", "3", Map.of("AGE", "young")),
                of("AUT", "6", Map.of("AGE", "old")));

        assertThat(figure.value()).isEqualByComparingTo("9");
    }

    @Test
    void causesThatOverlapAreNeverAdded() {
        RollUp total = RollUp.by(Axis.AREA, Axis.YEAR).overlapping(Axis.dimension("CAUSE"));
        Observation conflict = of("AUT", "4", Map.of("CAUSE", "conflict"));
        Observation disaster = of("AUT", "5", Map.of("CAUSE", "disaster"));

        assertThat(figure(total, conflict, disaster, of("AUT", "7", Map.of())).value())
                .isEqualByComparingTo("7");
        assertThat(figure(total, conflict, disaster).absence()).isEqualTo(Absence.NOT_COMPUTABLE);
    }

    @Test
    void childrenAreCountedAmongMenAndWomenAndNothingIsAddedThatNobodyExplained() {
        Figure figure = figure(
                RollUp.by(Axis.AREA, Axis.YEAR),
                of("AUT", "4", Map.of("PEOPLE", "women")),
                of("AUT", "5", Map.of("PEOPLE", "children")));

        assertThat(figure.value()).isNull();
        assertThat(figure.absence()).isEqualTo(Absence.NOT_COMPUTABLE);
        assertThat(figure.derivation().notes())
                .containsExactly("several codes of PEOPLE, and nothing says how they relate");
    }

    @Test
    void aFigureOfOnePartOnlySaysOfWhich() {
        Figure figure = figure(RollUp.by(Axis.AREA, Axis.YEAR), ofSex("AUT", "F", "5"));

        assertThat(figure.value()).isEqualByComparingTo("5");
        assertThat(figure.dimensions()).isEqualTo(Map.of("SEX", "F"));
    }

    @ParameterizedTest
    @CsvSource({
        ", O, MISSING, missing",
        ", L, MISSING, not collected",
        ", Q, SUPPRESSED, suppressed",
        ", M, NOT_APPLICABLE, not applicable",
        ", A, MISSING, missing",
        ", , MISSING, missing",
        "7, Q, SUPPRESSED, suppressed",
        "0, O, MISSING, missing",
    })
    void whatHasNoValueIsNoZeroAndSaysWhy(String value, String status, Absence absence, String reason) {
        Observation none = observation("AUT", "2020", value)
                .status(status == null ? null : Code.parse(ObservationStatus.class, status))
                .build();
        Observation some = observation("DEU", "2020", "5").build();

        Figure figure = figure(WORLD, none);
        Figure sum = figure(WORLD, none, some);

        assertThat(figure.value()).isNull();
        assertThat(figure.absence()).isEqualTo(absence);
        assertThat(sum.value()).isEqualByComparingTo("5");
        assertThat(sum.derivation().dropped()).isEqualTo(Map.of(reason, 1L));
    }

    @Test
    void anExplicitZeroIsAValue() {
        Figure figure = figure(WORLD, observation("AUT", "2020", "0").build());

        assertThat(figure.value()).isEqualByComparingTo("0");
        assertThat(figure.derivation().used()).isOne();
    }

    @Test
    void aSuppressedTotalIsNotRecoveredFromItsMembers() {
        Observation hidden = ofSex("AUT", "_T", null).toBuilder()
                .status(ObservationStatus.SUPPRESSED)
                .build();

        Figure figure = figure(OF_BOTH, hidden, ofSex("AUT", "M", "4"), ofSex("AUT", "F", "5"));

        assertThat(figure.absence()).isEqualTo(Absence.SUPPRESSED);
    }

    @Test
    void twoReleasesOfAFigureAreNotAdded() {
        Observation early = observation("001", "2021", "5892")
                .vintage(LocalDate.of(2022, 8, 1))
                .build();
        Observation late = early.toBuilder()
                .value(new BigDecimal("6279"))
                .vintage(LocalDate.of(2025, 6, 1))
                .build();
        ObservationSet both = ObservationSet.of(List.of(late, early));
        RollUp byAreaAndYear = RollUp.by(Axis.AREA, Axis.YEAR);

        assertThat(byAreaAndYear.of(both).get(0).absence()).isEqualTo(Absence.NOT_COMPUTABLE);
        assertThat(byAreaAndYear.of(both.latest()).get(0).value()).isEqualByComparingTo("6279");
        assertThat(byAreaAndYear
                        .of(both.where(Axis.VINTAGE, "2022-08-01"))
                        .get(0)
                        .value())
                .isEqualByComparingTo("5892");
        assertThat(byAreaAndYear.of(both.latest()).get(0).derivation().vintage())
                .isEqualTo(late.vintage());
    }

    @Test
    void aFigureThatIsToldTwiceIsNotAddedToItself() {
        Observation once = observation("AUT", "2020", "5").build();

        Figure figure = figure(RollUp.by(Axis.AREA, Axis.YEAR), once, once);

        assertThat(figure.absence()).isEqualTo(Absence.NOT_COMPUTABLE);
        assertThat(figure.derivation().dropped()).isEqualTo(Map.of("told more than once", 2L));
    }

    @Test
    void aFigureHasWhatAllItsObservationsHave() {
        Figure figure = figure(
                WORLD,
                observation("AUT", "2020", "5")
                        .indicator("sdg-10.7.3")
                        .series("SM_DTH_MIGR")
                        .unit("NUMBER")
                        .build(),
                observation("DEU", "2020", "6")
                        .indicator("sdg-10.7.3")
                        .series("SM_DTH_MIGR")
                        .unit("NUMBER")
                        .build());

        assertThat(figure.indicator()).isEqualTo("sdg-10.7.3");
        assertThat(figure.series()).isEqualTo("SM_DTH_MIGR");
        assertThat(figure.unit()).isEqualTo("NUMBER");
        assertThat(figure.dimensions()).isEmpty();
        assertThat(figure.explain().get(0)).isEqualTo("sdg-10.7.3 SM_DTH_MIGR 2020 = 11 NUMBER");
    }

    @Test
    void roundsOfAStockAreNotAddedOverTime() {
        Figure figure = figure(
                RollUp.by(Axis.AREA, Axis.YEAR),
                observation("AUT", "2020-03", "5").build(),
                observation("AUT", "2020-06", "6").build());

        assertThat(figure.absence()).isEqualTo(Absence.NOT_COMPUTABLE);
    }

    @Test
    void flowsAreAddedOverTheMonthsOfAYearButNotToTheYear() {
        RollUp flows = RollUp.by(Axis.AREA, Axis.YEAR).exclusive(Axis.PERIOD);
        Observation march = observation("AUT", "2020-03", "5").build();
        Observation june = observation("AUT", "2020-06", "6").build();

        assertThat(figure(flows, march, june).value()).isEqualByComparingTo("11");
        assertThat(figure(flows, march, june, observation("AUT", "2020", "11").build())
                        .absence())
                .isEqualTo(Absence.NOT_COMPUTABLE);
    }

    @Test
    void countsAndRatesAreNotAdded() {
        Figure figure = figure(
                WORLD,
                observation("AUT", "2020", "5").unit("NUMBER").build(),
                observation("DEU", "2020", "0.3").unit("PER_100000_POP").build());

        assertThat(figure.absence()).isEqualTo(Absence.NOT_COMPUTABLE);
        assertThat(figure.unit()).isNull();
    }

    @Test
    void thousandsAndUnitsAreAddedAsWhatTheyMean() {
        Figure figure = figure(
                WORLD,
                observation("AUT", "2020", "1.5").multiplier(3).build(),
                observation("DEU", "2020", "2").build());

        assertThat(figure.value()).isEqualByComparingTo("1502");
    }

    @Test
    void anExponentThatWouldFillTheMemoryIsDroppedAndCounted() {
        Figure figure = figure(
                WORLD,
                observation("AUT", "2020", "1").multiplier(2_000_000_000).build(),
                observation("FRA", "2020", "1e-2000000000").build(),
                observation("ITA", "2020", "1234567890123456789012e-2000").build(),
                observation("DEU", "2020", "2").build());

        assertThat(figure.value()).isEqualByComparingTo("2");
        assertThat(figure.derivation().dropped()).isEqualTo(Map.of("exponent too large", 3L));
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 1, 9223372036854775808",
        "-9223372036854775808, -0.5, -9223372036854775808.5",
        "123456789012345678901234567890, 0.1, 123456789012345678901234567890.1",
        "0.1, 0.2, 0.3",
    })
    void sumsAreExactBeyondWhatALongHolds(BigDecimal one, BigDecimal other, BigDecimal sum) {
        Figure figure = figure(
                WORLD,
                observation("AUT", "2020", one.toString()).build(),
                observation("DEU", "2020", other.toString()).build());

        assertThat(figure.value()).isEqualTo(sum);
    }

    @Test
    void corridorsAreNotAddedToTheirTotal() {
        Figure figure = figure(
                RollUp.by(Axis.AREA, Axis.YEAR).exclusive(Axis.COUNTERPART),
                observation("AUT", "2020", "9").build(),
                observation("AUT", "2020", "9").counterpart("001").build(),
                observation("AUT", "2020", "5").counterpart("DEU").build(),
                observation("AUT", "2020", "4").counterpart("UNK").build());

        assertThat(figure.derivation().dropped()).isEqualTo(Map.of("total of counterpart", 2L));
        assertThat(figure.value()).isEqualByComparingTo("9");
    }

    @Test
    void whatHasNoAreaIsAFigureOfItsOwn() {
        List<Figure> figures = figures(
                RollUp.by(Axis.AREA),
                observation(null, "2020", "3").build(),
                observation("AUT", "2020", "5").build());

        assertThat(figures).extracting(Figure::area).containsExactly(null, "AUT");
    }

    @Test
    void manyCombinationsAreAddedLikeFew() {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            observations.add(
                    of("A" + i % 1500, "1", Map.of("x", "x" + i % 750, "y", "y" + i % 375, "z", "z" + i / 1500)));
        }

        List<Figure> figures = RollUp.by(Axis.AREA, Axis.dimension("x"), Axis.dimension("y"))
                .exclusive(Axis.dimension("z"))
                .of(ObservationSet.of(observations));

        assertThat(figures)
                .hasSize(1500)
                .allSatisfy(figure -> assertThat(figure.value()).isEqualByComparingTo("2"));
    }

    @Test
    void anAxisHasOnePartInARollUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUp.by(Axis.AREA).exclusive(Axis.AREA))
                .withMessage("axis: twice: area");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUp.by().complete(Axis.AREA, "AUT"))
                .withMessage("axis: no dimension: area");
    }
}
