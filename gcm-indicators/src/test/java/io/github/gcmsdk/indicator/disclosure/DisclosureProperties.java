package io.github.gcmsdk.indicator.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.indicator.disclosure.CountTable.Place;
import io.github.gcmsdk.indicator.disclosure.Suppression.Zeros;
import io.github.gcmsdk.testing.AccumulatorLaws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Laws of disclosure control, on small tables of every kind. */
class DisclosureProperties {

    private static CountTable table(Random random, int rows, int columns, int most) {
        long[][] counts = new long[rows][columns];
        for (long[] row : counts) {
            Arrays.setAll(row, i -> random.nextInt(4) == 0 ? 0 : random.nextInt(most));
        }
        return CountTable.of(names("r", rows), names("c", columns), counts);
    }

    private static List<String> names(String letter, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(letter + i);
        }
        return names;
    }

    private static List<Place> places(CountTable table) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i <= table.rows().size(); i++) {
            for (int j = 0; j <= table.columns().size(); j++) {
                places.add(table.place(i, j));
            }
        }
        return places;
    }

    private static long count(CountTable table, Place place) {
        return ((Cell.Shown) table.at(place.row(), place.column())).count();
    }

    /** The oracle tries all tables of counts up to the greatest sum, and looks which agree with what is shown. */
    @Property(tries = 300)
    void theAttackFindsTheExtremesOfAllTablesThatAgree(@ForAll Random random, @ForAll @IntRange(max = 1) int least) {
        CountTable truth = table(random, 2, 2, 4);
        CountTable published = truth;
        for (Place place : places(truth)) {
            if (random.nextBoolean() && count(truth, place) >= least) {
                published = published.with(place, Cell.SUPPRESSED);
            }
        }

        Attack attack = Attack.on(published, least);

        assertThat(attack.isPossible()).isTrue();
        int bound = 13;
        Map<Place, Set<Long>> possible = possible(published, least, bound);
        attack.intervals().forEach((place, interval) -> {
            Set<Long> values = possible.get(place);
            assertThat(interval.least())
                    .isEqualTo(values.stream().min(Long::compare).orElseThrow());
            if (interval.most() < bound) {
                assertThat(interval.most())
                        .isEqualTo(values.stream().max(Long::compare).orElseThrow());
            } else {
                assertThat(values.stream().max(Long::compare).orElseThrow()).isGreaterThanOrEqualTo((long) bound - 1);
            }
        });
    }

    private static Map<Place, Set<Long>> possible(CountTable published, int least, int bound) {
        Map<Place, Set<Long>> possible = new HashMap<>();
        for (int number = 0; number < bound * bound * bound * bound; number++) {
            long[][] counts = {
                {number % bound, number / bound % bound},
                {number / bound / bound % bound, number / bound / bound / bound}
            };
            CountTable candidate = CountTable.of(published.rows(), published.columns(), counts);
            boolean agrees = places(published).stream().allMatch(place -> {
                Cell shown = published.at(place.row(), place.column());
                return shown == Cell.SUPPRESSED
                        ? count(candidate, place) >= least
                        : shown.equals(candidate.at(place.row(), place.column()));
            });
            if (agrees) {
                places(published)
                        .forEach(place -> possible.computeIfAbsent(place, p -> new HashSet<>())
                                .add(count(candidate, place)));
            }
        }
        return possible;
    }

    @Property(tries = 300)
    void nothingHiddenCanBeToldMoreCloselyThanAsked(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 6) int rows,
            @ForAll @IntRange(min = 1, max = 6) int columns,
            @ForAll @IntRange(min = 1, max = 12) int k,
            @ForAll @IntRange(min = 1, max = 15) int width,
            @ForAll Zeros zeros) {
        CountTable truth = table(random, rows, columns, 40);
        CountTable told = truth;
        for (Place place : places(truth)) {
            boolean total =
                    place.row().equals(CountTable.TOTAL) || place.column().equals(CountTable.TOTAL);
            told = total && random.nextInt(4) == 0 ? told.with(place, Cell.ABSENT) : told;
        }

        ProtectedTable safe = new Suppression(k, width, zeros).protect(told);

        Attack attack = Attack.on(safe.published(), zeros == Zeros.HIDDEN ? 0 : 1);
        assertThat(attack.narrowerThan(width)).isEmpty();
        assertThat(attack).isEqualTo(safe.attack());
        attack.intervals()
                .forEach((place, interval) ->
                        assertThat(interval.contains(count(truth, place))).isTrue());
    }

    @Property(tries = 300)
    void nothingSmallIsShownAndNothingIsChanged(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 12) int k, @ForAll Zeros zeros) {
        CountTable truth = table(random, 4, 5, 30);

        ProtectedTable safe = new Suppression(k, 3, zeros).protect(truth);

        for (Place place : places(truth)) {
            Cell cell = safe.published().at(place.row(), place.column());
            boolean hidden =
                    safe.primary().contains(place) || safe.complementary().contains(place);
            assertThat(cell == Cell.SUPPRESSED).isEqualTo(hidden);
            if (cell instanceof Cell.Shown shown) {
                assertThat(shown.count()).isEqualTo(count(truth, place));
                assertThat(shown.count() >= k || shown.count() == 0 && zeros == Zeros.SHOWN)
                        .isTrue();
            }
        }
    }

    @Property
    void roundingGoesDownToTheNearestMultiple(
            @ForAll @LongRange(max = 1_000_000) long count, @ForAll @LongRange(min = 1, max = 1000) long base) {
        long rounded = Rounding.down(count, base);

        assertThat(rounded % base).isZero();
        assertThat(rounded).isBetween(count - base + 1, count);
        assertThat(Rounding.down(rounded, base)).isEqualTo(rounded);
        assertThat(Rounding.down(count + 1, base)).isGreaterThanOrEqualTo(rounded);
        assertThat(Rounding.told(rounded, base).contains(count)).isTrue();
    }

    @Property(tries = 200)
    void whatTwoTablesTellOfTheOthersIsTrue(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 10) int k, @ForAll Zeros zeros) {
        CountTable part = table(random, 3, 3, 20);
        CountTable others = table(random, 3, 3, 5);
        long[][] sums = new long[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                sums[i][j] = count(part, part.place(i, j)) + count(others, others.place(i, j));
            }
        }
        CountTable whole = CountTable.of(part.rows(), part.columns(), sums);
        Suppression suppression = new Suppression(k, 2, zeros);

        Differencing told = Differencing.of(
                suppression.protect(whole).published(),
                suppression.protect(part).published(),
                zeros == Zeros.HIDDEN ? 0 : 1);

        assertThat(told.isPossible()).isTrue();
        told.differences()
                .forEach((place, interval) ->
                        assertThat(interval.contains(count(others, place))).isTrue());
    }

    @Property(tries = 100)
    void kAnonymityKeepsTheLawsOfAccumulators(@ForAll Random random, @ForAll @IntRange(max = 30) int size) {
        List<List<String>> records = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            records.add(Arrays.asList(random.nextBoolean() ? "F" : "M", random.nextInt(3) == 0 ? null : "x"));
        }

        AccumulatorLaws.of(new KAnonymity<List<String>>(3, record -> record), records)
                .check(random);
    }

    @Property(tries = 100)
    void combinationsKeepTheLawsOfAccumulators(@ForAll Random random, @ForAll @IntRange(max = 20) int size) {
        List<Map<String, String>> records = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Map<String, String> record = new LinkedHashMap<>();
            record.put("sex", random.nextBoolean() ? "F" : "M");
            record.put("age", random.nextInt(3) == 0 ? null : "x" + random.nextInt(2));
            record.put("route", random.nextInt(3) == 0 ? "" : "a;b:" + random.nextInt(2));
            records.add(record);
        }

        AccumulatorLaws.of(new Combinations(3, 2), records).check(random);
    }
}
