package io.github.gcmsdk.indicator.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gcmsdk.indicator.disclosure.CountTable.Place;
import io.github.gcmsdk.indicator.disclosure.Suppression.Zeros;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import io.github.gcmsdk.record.Code;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is hidden, and what is not. */
class SuppressionTest {

    private static final CountTable ONE_SMALL = CountTable.of(
            List.of("a", "b", "c"), List.of("F", "M", "X"), new long[][] {{4, 90, 80}, {12, 11, 70}, {60, 50, 40}});

    @Test
    void asFewPersonsAsPossibleAreHiddenBesides() {
        ProtectedTable safe = new Suppression(10, 5, Zeros.SHOWN).protect(ONE_SMALL);

        assertThat(safe.primary()).containsExactly(new Place("a", "F"));
        assertThat(safe.complementary())
                .containsExactlyInAnyOrder(new Place("b", "F"), new Place("b", "M"), new Place("a", "M"));
        assertThat(safe.attack().intervals().get(new Place("a", "F")).contains(4))
                .isTrue();
    }

    @Test
    void nothingSmallMeansNothingHidden() {
        ProtectedTable safe = new Suppression(3, 5, Zeros.SHOWN).protect(ONE_SMALL);

        assertThat(safe.published()).isEqualTo(ONE_SMALL);
        assertThat(safe.attack().intervals()).isEmpty();
    }

    @Test
    void zerosAreShownOrHiddenAsThePolicySays() {
        CountTable table = CountTable.of(List.of("a", "b"), List.of("F", "M"), new long[][] {{0, 30}, {40, 50}});

        assertThat(new Suppression(10, 5, Zeros.SHOWN).protect(table).published())
                .isEqualTo(table);
        assertThat(new Suppression(10, 5, Zeros.HIDDEN).protect(table).primary())
                .containsExactly(new Place("a", "F"));
    }

    @Test
    void aTableByOneDimensionIsProtectedToo() {
        List<Observation> line = List.of(
                observation("f", 4, "F"),
                observation("m", 30, "M"),
                observation("u", 20, "_U"),
                observation("t", 54, "_T"));

        List<Observation> safe = CountedObservations.of(line, "SEX").protect(new Suppression(10, 5, Zeros.SHOWN));

        assertThat(safe)
                .filteredOn(one -> one.value() == null)
                .extracting(Observation::id)
                .containsExactly("f", "u");
    }

    @Test
    void aValueBesideTheStatusThatHidesItIsHiddenAndOneInThousandsIsCountedInPersons() {
        Observation hidden = observation("h", 50, "F").toBuilder()
                .status(ObservationStatus.SUPPRESSED)
                .build();
        Observation thousands =
                observation("t", 2, "M").toBuilder().multiplier(3).build();

        CountTable table =
                CountedObservations.of(List.of(hidden, thousands), "SEX").table();

        assertThat(table.at("all", "F")).isEqualTo(Cell.SUPPRESSED);
        assertThat(table.at("all", "M")).isEqualTo(Cell.of(2000));
    }

    private static Observation observation(String id, long value, String sex) {
        return Observation.builder(id)
                .value(BigDecimal.valueOf(value))
                .dimensions(Map.of("SEX", sex))
                .build();
    }

    @Test
    void whatIsMissingIsAbsentAndWhatIsSuppressedStaysSo() {
        Observation missing = observation("m", 1, "M").toBuilder()
                .value(null)
                .status(Code.of(ObservationStatus.MISSING))
                .build();
        Observation suppressed = missing.toBuilder()
                .dimensions(Map.of("SEX", "F"))
                .status(Code.of(ObservationStatus.SUPPRESSED))
                .build();

        CountTable table =
                CountedObservations.of(List.of(missing, suppressed), "SEX").table();

        assertThat(table.at("all", "M")).isEqualTo(Cell.ABSENT);
        assertThat(table.at("all", "F")).isEqualTo(Cell.SUPPRESSED);
        assertThat(table.at("all", CountTable.TOTAL)).isEqualTo(Cell.ABSENT);
    }

    @Test
    void wrongCallsAreRefused() {
        Suppression suppression = new Suppression(10, 5, Zeros.SHOWN);
        CountTable hidden = ONE_SMALL.with(new Place("a", "F"), Cell.SUPPRESSED);
        CountTable wrong = ONE_SMALL.with(new Place("a", "F"), Cell.of(5));
        List<Observation> twice = List.of(observation("a", 1, "F"), observation("b", 2, "F"));
        List<Observation> halves = List.of(observation("a", 1, "F").toBuilder()
                .value(new BigDecimal("0.5"))
                .build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> suppression.protect(hidden))
                .withMessageContaining("suppressed already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> suppression.protect(wrong))
                .withMessageContaining("do not add up");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Suppression(0, 5, Zeros.SHOWN))
                .withMessageContaining("k:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Suppression(10, 0, Zeros.SHOWN))
                .withMessageContaining("width");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountedObservations.of(twice, "SEX"))
                .withMessageContaining("two are of one cell");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountedObservations.of(halves, "SEX"))
                .withMessageContaining("no count");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.told(7, 5))
                .withMessageContaining("multiple");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Combinations(0, 10))
                .withMessageContaining("length");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KAnonymity<String>(0, List::of))
                .withMessageContaining("k:");
    }

    @Test
    void valuesThatAreNotKnownAreInNoCombination() {
        Map<String, String> known = Map.of("A", "a;b", "B", " ");

        Combinations.Result result =
                java.util.stream.Stream.of(known, known).collect(new Combinations(2, 1).toCollector());

        assertThat(result.counts()).isEqualTo(Map.of("A:a\\;b", 2L));
        assertThat(result.records()).isEqualTo(2);
    }
}
