package io.github.gcmsdk.indicator.internal.rule;

import static io.github.gcmsdk.indicator.internal.rule.Judging.findings;
import static io.github.gcmsdk.indicator.internal.rule.Judging.victims;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.indicator.disclosure.CountedObservations;
import io.github.gcmsdk.indicator.disclosure.Suppression;
import io.github.gcmsdk.indicator.disclosure.Suppression.Zeros;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Observations of one thing beside each other: equal ones, totals and their parts, and what is hidden among them. */
class TablesTest {

    private static Observation stock(String id, String area, String value) {
        return Observation.builder(id)
                .series("stock")
                .area(area)
                .period(TimePeriod.ofYear(2020))
                .value(new BigDecimal(value))
                .unit("NUMBER")
                .build();
    }

    @Test
    void oneThingIsToldOnce() {
        Observation first = victims("o-1", "100").build();

        assertThat(findings(first, victims("o-2", "100.0").build())).containsExactly("indicator.duplicate o-2 /value");
        assertThat(findings(first, victims("o-2", "101").build())).containsExactly("indicator.conflict o-2 /value");
        assertThat(findings(first, victims("o-2", "100", "SEX", "_T").build()))
                .containsExactly("indicator.duplicate o-2 /value");
        assertThat(findings(first, victims("o-2", null).build())).contains("indicator.conflict o-2 /value");
    }

    @Test
    void anotherReleaseTimePlaceOrBreakdownIsAnotherThing() {
        assertThat(findings(
                        victims("o-1", "100").build(),
                        victims("o-2", "100").vintage(LocalDate.of(2024, 1, 1)).build(),
                        victims("o-3", "100").period(TimePeriod.ofYear(2022)).build(),
                        victims("o-4", "100").area("IND").build(),
                        victims("o-5", "100").counterpart("IND").build(),
                        victims("o-6", "100", "SEX", "F").build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "100, ",
        "99, indicator.below-parts o /value",
        "101, indicator.above-parts o /value",
        "1, indicator.below-parts o /value"
    })
    void aTotalIsTheSumOfTheSexes(String total, String found) {
        assertThat(findings(
                        victims("o", total).build(),
                        victims("f", "60", "SEX", "F").build(),
                        victims("m", "40", "SEX", "M").build()))
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void anUnknownPartCounts() {
        List<Observation> parts = List.of(
                victims("o", "105").build(),
                victims("f", "60", "SEX", "F").build(),
                victims("m", "40", "SEX", "M").build());
        List<Observation> more = new ArrayList<>(parts);
        more.add(victims("u", "5", "SEX", "_U").build());

        assertThat(findings(Judging.standard(), parts)).containsExactly("indicator.above-parts o /value");
        assertThat(findings(Judging.standard(), more)).isEmpty();
    }

    @Test
    void partsThatAreMissingOrHiddenAreNoZeros() {
        assertThat(findings(
                        victims("o", "100").build(),
                        victims("f", "60", "SEX", "F").build()))
                .isEmpty();
        assertThat(findings(
                        victims("o", "100").build(),
                        victims("f", "60", "SEX", "F").build(),
                        victims("m", null, "SEX", "M")
                                .status(Code.of(ObservationStatus.MISSING))
                                .build()))
                .isEmpty();
        assertThat(findings(
                        victims("o", "50").build(),
                        victims("f", "60", "SEX", "F").build(),
                        victims("m", null, "SEX", "M")
                                .status(Code.of(ObservationStatus.MISSING))
                                .build()))
                .containsExactly("indicator.below-parts o /value");
    }

    @Test
    void agesThatOverlapAreNoPartsAndThoseWithAGapLeaveSomethingOut() {
        assertThat(Partition.of("AGE", List.of("Y0T17", "Y15T24"))).isEmpty();
        assertThat(Partition.of("AGE", List.of("Y0T17", "Y_GE18", "_U")))
                .hasValueSatisfying(
                        partition -> assertThat(partition.complete()).isTrue());
        assertThat(Partition.of("AGE", List.of("0-4", "5-17", "18-59", "60+")))
                .hasValueSatisfying(
                        partition -> assertThat(partition.complete()).isTrue());
        assertThat(Partition.of("AGE", List.of("Y_LT5", "Y_GE18")))
                .hasValueSatisfying(
                        partition -> assertThat(partition.complete()).isFalse());
        assertThat(Partition.of("AGE", List.of("CHILD", "ADULT"))).isEmpty();
        assertThat(Partition.of("SEX", List.of("F", "M", "F_HEAD"))).isEmpty();
        assertThat(Partition.of("CAUSE", List.of("A", "B"))).isEmpty();
    }

    @Test
    void valuesThatAreRoundedMayMissTheTotalByTheirLastDigits() {
        assertThat(findings(
                        victims("o", "10.1").build(),
                        victims("f", "6.1", "SEX", "F").build(),
                        victims("m", "3.9", "SEX", "M").build()))
                .isEmpty();
    }

    /** Regions beside their members: both may stand in one file, and then they must agree. */
    @Test
    void aRegionIsTheSumOfItsPartsAndNotLessThanItsCountries() {
        assertThat(findings(stock("o", "034", "100"), stock("p", "PAK", "60"), stock("i", "IND", "30")))
                .isEmpty();
        assertThat(findings(stock("o", "034", "100"), stock("p", "PAK", "60"), stock("i", "IND", "50")))
                .containsExactly("indicator.below-parts o /value");
        assertThat(findings(
                        stock("o", "1", "100"),
                        stock("a", "2", "40"),
                        stock("b", "9", "10"),
                        stock("c", "19", "10"),
                        stock("d", "142", "20"),
                        stock("e", "150", "10")))
                .containsExactly("indicator.above-parts o /value");
    }

    @Test
    void ratesDoNotAddUp() {
        assertThat(findings(
                        victims("o", "100").unit("PER_100000_POP").build(),
                        victims("f", "60", "SEX", "F").unit("PER_100000_POP").build(),
                        victims("m", "70", "SEX", "M").unit("PER_100000_POP").build()))
                .isEmpty();
    }

    @Test
    void oneHiddenCountIsTheTotalWithoutTheOthers() {
        Dataset dataset = Dataset.builder()
                .add(
                        victims("o", "100").build(),
                        victims("f", "96", "SEX", "F").build(),
                        victims("m", null, "SEX", "M").build())
                .build();

        Finding finding = Judging.standard().validate(dataset).findings().get(0);

        assertThat(finding.code()).isEqualTo("privacy.recoverable-cell");
        assertThat(finding.record().id()).isEqualTo("m");
        assertThat(finding.arguments()).containsEntry("least", "4").containsEntry("most", "4");
    }

    @Test
    void twoThatAreHiddenTogetherMayLieClose() {
        assertThat(findings(
                        victims("o", "100").build(),
                        victims("f", "98", "SEX", "F").build(),
                        victims("m", null, "SEX", "M").build(),
                        victims("u", null, "SEX", "_U").build()))
                .containsExactly("privacy.recoverable-cell m /value", "privacy.recoverable-cell u /value");
        assertThat(findings(
                        victims("o", "100").build(),
                        victims("f", "90", "SEX", "F").build(),
                        victims("m", null, "SEX", "M").build(),
                        victims("u", null, "SEX", "_U").build()))
                .isEmpty();
    }

    @Test
    void aReleaseBesideItShowsWhatIsHidden() {
        assertThat(findings(
                        victims("a", "70", "SEX", "M")
                                .vintage(LocalDate.of(2023, 4, 1))
                                .build(),
                        victims("b", null, "SEX", "M")
                                .vintage(LocalDate.of(2024, 4, 1))
                                .build()))
                .containsExactly("privacy.recoverable-cell b /value");
    }

    private static List<Observation> table() {
        List<Observation> table = new ArrayList<>();
        String[][] counts = {{"4", "31", "35"}, {"52", "40", "92"}, {"56", "71", "127"}};
        String[] ages = {"Y0T17", "Y_GE18", "_T"};
        String[] sexes = {"F", "M", "_T"};
        for (int i = 0; i < ages.length; i++) {
            for (int j = 0; j < sexes.length; j++) {
                table.add(victims(
                                (ages[i] + "-" + sexes[j]).replace("_T", "T"),
                                counts[i][j],
                                "AGE",
                                ages[i],
                                "SEX",
                                sexes[j])
                        .build());
            }
        }
        return table;
    }

    private static Observation hidden(Observation observation) {
        return observation.toBuilder()
                .value(null)
                .status(Code.of(ObservationStatus.SUPPRESSED))
                .build();
    }

    @Test
    void twoInTheSameRowAreGivenAwayByTheirColumns() {
        List<Observation> table = table();
        table.replaceAll(one -> one.id().matches("Y0T17-[FM]") ? hidden(one) : one);

        assertThat(findings(Judging.standard(), table))
                .containsExactly("privacy.recoverable-cell Y0T17-F /value", "privacy.recoverable-cell Y0T17-M /value");
    }

    /** Neither the sums of rows nor those of columns give it away; both together do. */
    @Test
    void aTableThatWasProtectedGivesNothingAway() {
        List<Observation> safe =
                CountedObservations.of(table(), "AGE", "SEX").protect(new Suppression(10, 5, Zeros.SHOWN));

        assertThat(safe).filteredOn(one -> one.value() == null).hasSizeGreaterThan(1);
        assertThat(findings(Judging.standard(), safe)).isEmpty();
    }

    @Test
    void codesOfWhichNobodyKnowsThatTheyAddUpAreNotAddedUp() {
        List<Observation> forms = List.of(
                victims("o", "100").series("own").indicator(null).build(),
                victims("a", "60", "ROUTE", "A").series("own").indicator(null).build(),
                victims("b", null, "ROUTE", "B").series("own").indicator(null).build());
        List<Observation> shownElsewhere = new ArrayList<>(forms);
        shownElsewhere.add(
                victims("p", "90").area("IND").series("own").indicator(null).build());
        shownElsewhere.add(victims("q", "50", "ROUTE", "A")
                .area("IND")
                .series("own")
                .indicator(null)
                .build());
        shownElsewhere.add(victims("r", "40", "ROUTE", "B")
                .area("IND")
                .series("own")
                .indicator(null)
                .build());

        assertThat(findings(Judging.standard(), forms)).isEmpty();
        assertThat(findings(Judging.standard(), shownElsewhere)).containsExactly("privacy.recoverable-cell b /value");
    }

    @Test
    void memoryOnDiskChangesNothing() {
        List<Observation> table = table();
        table.replaceAll(one -> one.id().matches("Y0T17-[FM]") ? hidden(one) : one);
        Gcm small = Judging.builder().memory(0).build();

        assertThat(findings(small, table)).isEqualTo(findings(Judging.standard(), table));
    }
}
