package io.github.gcmsdk.indicator.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gcmsdk.indicator.disclosure.CountTable.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a reader can tell of what is not shown. */
class AttackTest {

    private static final CountTable TABLE =
            CountTable.of(List.of("child", "adult"), List.of("F", "M"), new long[][] {{4, 31}, {52, 40}});

    private static final Place GIRLS = new Place("child", "F");

    private static CountTable without(CountTable table, Place... places) {
        CountTable published = table;
        for (Place place : places) {
            published = published.with(place, Cell.SUPPRESSED);
        }
        return published;
    }

    @Test
    void totalsAreComputed() {
        assertThat(TABLE.at("child", CountTable.TOTAL)).isEqualTo(Cell.of(35));
        assertThat(TABLE.at(CountTable.TOTAL, "F")).isEqualTo(Cell.of(56));
        assertThat(TABLE.at(CountTable.TOTAL, CountTable.TOTAL)).isEqualTo(Cell.of(127));
    }

    @Test
    void oneHiddenCountIsTheTotalWithoutTheOthers() {
        assertThat(Attack.on(without(TABLE, GIRLS)).intervals()).isEqualTo(Map.of(GIRLS, Interval.exactly(4)));
    }

    @Test
    void twoInARowAreGivenAwayByTheirColumns() {
        Attack attack = Attack.on(without(TABLE, GIRLS, new Place("child", "M")));

        assertThat(attack.narrowerThan(1)).hasSize(2);
    }

    @Test
    void fourAtTheCornersOfARectangleAreNot() {
        Place boys = new Place("child", "M");
        Place women = new Place("adult", "F");
        Place men = new Place("adult", "M");

        Attack attack = Attack.on(without(TABLE, GIRLS, boys, women, men));

        assertThat(attack.intervals())
                .containsEntry(GIRLS, new Interval(0, 35))
                .containsEntry(boys, new Interval(0, 35))
                .containsEntry(women, new Interval(21, 56))
                .containsEntry(men, new Interval(36, 71));
        assertThat(attack.narrowerThan(36)).hasSize(4);
        assertThat(attack.narrowerThan(35)).isEmpty();
    }

    @Test
    void whoKnowsThatNoZeroIsHiddenKnowsMore() {
        CountTable published =
                without(TABLE, GIRLS, new Place("child", "M"), new Place("adult", "F"), new Place("adult", "M"));

        assertThat(Attack.on(published, 1).intervals()).containsEntry(GIRLS, new Interval(1, 34));
    }

    @Test
    void aHiddenTotalIsTheSumOfItsParts() {
        Place children = new Place("child", CountTable.TOTAL);

        assertThat(Attack.on(without(TABLE, children)).intervals()).containsEntry(children, Interval.exactly(35));
    }

    @Test
    void whatIsAbsentHelpsNobody() {
        CountTable table = TABLE.with(new Place("child", CountTable.TOTAL), Cell.ABSENT)
                .with(new Place(CountTable.TOTAL, "F"), Cell.ABSENT);

        assertThat(Attack.on(without(table, GIRLS)).intervals())
                .containsEntry(GIRLS, new Interval(0, Interval.UNBOUNDED).and(new Interval(4, 4)));
        assertThat(Attack.on(without(table.with(new Place(CountTable.TOTAL, CountTable.TOTAL), Cell.ABSENT), GIRLS))
                        .intervals())
                .containsEntry(GIRLS, new Interval(0, Interval.UNBOUNDED));
    }

    @Test
    void aTableThatDoesNotAddUpTellsNothing() {
        Place all = new Place(CountTable.TOTAL, CountTable.TOTAL);

        Attack attack = Attack.on(without(TABLE, GIRLS).with(all, Cell.of(120)));

        assertThat(attack.isPossible()).isFalse();
        assertThat(attack.intervals()).isEmpty();
    }

    @Test
    void wrongCallsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attack.on(TABLE, -1))
                .withMessageContaining("least");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.at("child", "X"))
                .withMessageContaining("column");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountTable.of(List.of("a", "a"), List.of("F"), new long[][] {{1}, {2}}))
                .withMessageContaining("rows");
        assertThatIllegalArgumentException().isThrownBy(() -> Cell.of(-1)).withMessageContaining("count");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(3, 2))
                .withMessageContaining("interval");
    }
}
