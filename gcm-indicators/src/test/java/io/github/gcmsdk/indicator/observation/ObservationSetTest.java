package io.github.gcmsdk.indicator.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.gcmsdk.indicator.area.AreaScheme;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObservationSetTest {

    private static Observation.Builder of(String id, String area, int year, String value) {
        return Observation.builder(id)
                .area(area)
                .period(TimePeriod.ofYear(year))
                .value(value == null ? null : new BigDecimal(value));
    }

    private static final Observation FULL = of("full", "AUT", 2020, "1.50")
            .indicator("sdg-10.7.3")
            .series("SM_DTH_MIGR")
            .counterpart("SYR")
            .dimensions(Map.of("SEX", "F", "AGE", "Y0T17"))
            .unit("NUMBER")
            .multiplier(3)
            .status(Code.parse(ObservationStatus.class, "not in the list"))
            .nature(Nature.ESTIMATED)
            .lower(new BigDecimal("1"))
            .upper(new BigDecimal("2"))
            .footnotes(List.of("a remark"))
            .vintage(LocalDate.of(2024, 12, 20))
            .build();

    @Test
    void nothingOfAnObservationIsLost() {
        List<Observation> observations = List.of(
                Observation.builder("empty").build(),
                FULL,
                of("zero", "DEU", 2019, "0").build(),
                of("long", "DEU", 2019, "123456789012345678901234567890.5").build(),
                of("missing", "DEU", 2018, null)
                        .status(ObservationStatus.MISSING)
                        .build());

        assertThat(ObservationSet.of(observations)).containsExactlyElementsOf(observations);
    }

    @Test
    void setsArePutTogetherInTheirOrder() {
        ObservationSet first =
                ObservationSet.of(List.of(of("a", "AUT", 2020, "1").build()));
        ObservationSet second =
                ObservationSet.of(List.of(FULL, of("b", "DEU", 2020, "1e30").build()));

        ObservationSet both =
                ObservationSet.builder().add(second).add(first).add(second).build();

        assertThat(both.stream().map(Observation::id)).containsExactly("full", "b", "a", "full", "b");
        assertThat(both.get(4)).isEqualTo(second.get(1));
    }

    @Test
    void rowsNeedNoRecords() {
        ObservationSet.Builder builder = ObservationSet.builder(Axis.AREA, Axis.PERIOD, Axis.STATUS);
        int[] row = {builder.number(0, "AUT"), builder.number(1, "2020"), builder.number(2, null)};
        builder.add(row, 125, 1);
        row[2] = builder.number(2, "O");
        builder.add(row, null);

        ObservationSet set = builder.build();

        assertThat(set)
                .containsExactly(
                        of("row-1", "AUT", 2020, "12.5").build(),
                        of("row-2", "AUT", 2020, null)
                                .status(ObservationStatus.MISSING)
                                .build());
        assertThat(set).hasToString("2 observations by [area, period, status]");
    }

    @Test
    void aSliceKeepsTheOrder() {
        ObservationSet set = ObservationSet.of(List.of(
                of("1", "AUT", 2020, "1").build(),
                of("2", "DEU", 2019, "2").build(),
                of("3", "AUT", 2019, "3").dimensions(Map.of("SEX", "_T")).build(),
                of("4", null, 2019, "3").dimensions(Map.of("SEX", "M")).build()));

        assertThat(set.where(Axis.AREA, "AUT")).extracting(Observation::id).containsExactly("1", "3");
        assertThat(set.where(Axis.YEAR, "2019").where(Axis.AREA, "AUT", ""))
                .extracting(Observation::id)
                .containsExactly("3", "4");
        assertThat(set.where(Axis.SEX, Axis.TOTAL)).hasSize(3);
        assertThat(set.codes(Axis.AREA)).containsExactly("", "AUT", "DEU");
        assertThat(set.where(Axis.AREA, "AUT").codes(Axis.AREA)).containsExactly("AUT");
        assertThat(set.where(Axis.AREA, "XXX")).isEmpty();
    }

    @Test
    void theNewestReleaseIsTakenFigureByFigure() {
        Observation old =
                of("old", "AUT", 2020, "1").vintage(LocalDate.of(2021, 1, 1)).build();
        ObservationSet set = ObservationSet.of(List.of(
                of("new", "AUT", 2020, "2").vintage(LocalDate.of(2022, 1, 1)).build(),
                old,
                of("unknown", "AUT", 2020, "3").build(),
                of("other", "AUT", 2020, "4")
                        .unit("PT")
                        .vintage(LocalDate.of(2020, 1, 1))
                        .build()));

        assertThat(set.latest()).extracting(Observation::id).containsExactly("new", "other");
    }

    @Test
    void twoEntitiesThatShareANumberAreSeenAsRepeated() {
        ObservationSet set = ObservationSet.of(List.of(
                of("ethiopia", "231", 1992, "50").build(),
                of("ethiopia-with-eritrea", "231", 1992, "53").build(),
                of("kenya", "404", 1992, "24").build()));

        assertThat(set.areas(AreaScheme.M49).repeated())
                .extracting(Observation::id, Observation::area)
                .containsExactly(org.assertj.core.api.Assertions.tuple("ethiopia-with-eritrea", "ETH"));
    }

    @Test
    void aCodeMeansAnotherCountryInAnotherList() {
        ObservationSet refugees = ObservationSet.of(
                List.of(of("r", "AUS", 2020, "7").counterpart("AUL").build()));

        Observation mapped = refugees.areas(AreaScheme.UNHCR).get(0);

        assertThat(mapped.area()).isEqualTo("AUT");
        assertThat(mapped.counterpart()).isEqualTo("AUS");
    }

    @Test
    void aJoinPairsByCodesAndTellsWhatHasNoPartner() {
        ObservationSet refugees = ObservationSet.of(List.of(
                        of("r1", "AUS", 2020, "7").build(),
                        of("r2", "AUS", 2019, "6").build(),
                        of("r3", "AUL", 2020, "5").build(),
                        of("r4", null, 2020, "4").build(),
                        of("r5", "GFR", 2020, "3").build()))
                .areas(AreaScheme.UNHCR);
        ObservationSet people = ObservationSet.of(List.of(
                        of("p1", "40", 2020, "9000").build(),
                        of("p2", "36", 2020, "25000").build(),
                        of("p3", "231", 2020, "50").build(),
                        of("p4", "276", 2020, "80000").build(),
                        of("p5", "276", 2020, "81000").build()))
                .areas(AreaScheme.M49);

        Joined joined = refugees.join(people, Axis.AREA, Axis.YEAR);

        assertThat(joined.left()).extracting(Observation::id).containsExactly("r1", "r3");
        assertThat(joined.right()).extracting(Observation::id).containsExactly("p1", "p2");
        assertThat(joined.dropped())
                .isEqualTo(Map.of(
                        "none in the other set", 1L,
                        "no code to join on", 1L,
                        "several in the other set", 1L,
                        "in the other set only", 1L));
    }

    @Test
    void severalMayHaveOnePartner() {
        ObservationSet left = ObservationSet.of(List.of(
                of("1", "AUT", 2020, "1").dimensions(Map.of("SEX", "M")).build(),
                of("2", "AUT", 2020, "2").dimensions(Map.of("SEX", "F")).build()));

        Joined joined =
                left.join(ObservationSet.of(List.of(of("p", "AUT", 2020, "9").build())), Axis.AREA);

        assertThat(joined.right()).extracting(Observation::id).containsExactly("p", "p");
        assertThat(joined.dropped()).isEmpty();
    }

    @Test
    void wrongCallsAreRefused() {
        ObservationSet.Builder builder = ObservationSet.builder(Axis.PERIOD);

        assertThatIllegalArgumentException().isThrownBy(() -> ObservationSet.builder(Axis.YEAR));
        assertThatIllegalArgumentException().isThrownBy(() -> ObservationSet.builder(Axis.AREA, Axis.AREA));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.number(0, "someday"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(new int[2], 1, 0));
        builder.build();
        assertThatIllegalStateException().isThrownBy(builder::build);
        assertThatIllegalStateException().isThrownBy(() -> builder.add(FULL));
    }
}
