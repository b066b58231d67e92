package io.github.gcmsdk.indicator.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.indicator.disclosure.CountTable.Place;
import io.github.gcmsdk.indicator.disclosure.Suppression.Zeros;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import io.github.gcmsdk.record.Code;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/disclosure.md shows is what is compiled and run here. */
class DisclosureGuideTest {

    private static final String SOURCE = "src/test/java/io/github/gcmsdk/indicator/disclosure/DisclosureGuideTest.java";

    private static List<Observation> table() {
        String[] ages = {"Y0T17", "Y_GE18", "_T"};
        String[] sexes = {"F", "M", "_T"};
        long[][] counts = {{4, 31, 35}, {52, 40, 92}, {56, 71, 127}};
        List<Observation> table = new ArrayList<>();
        for (int i = 0; i < ages.length; i++) {
            for (int j = 0; j < sexes.length; j++) {
                table.add(Observation.builder(ages[i] + "-" + sexes[j])
                        .dimensions(Map.of("AGE", ages[i], "SEX", sexes[j]))
                        .value(BigDecimal.valueOf(counts[i][j]))
                        .lower(BigDecimal.ZERO)
                        .unit("NUMBER")
                        .build());
            }
        }
        return table;
    }

    @Test
    void smallCountsAreHiddenAndNotZero() {
        List<Observation> victims = table();

        CountedObservations table = CountedObservations.of(victims, "AGE", "SEX");
        Suppression suppression = new Suppression(10, 5, Zeros.SHOWN);
        List<Observation> safe = table.protect(suppression);

        assertThat(safe).extracting(Observation::id).containsExactlyElementsOf(ids(victims));
        Observation girls = safe.get(0);
        assertThat(girls.value()).isNull();
        assertThat(girls.lower()).isNull();
        assertThat(girls.status()).isEqualTo(Code.of(ObservationStatus.SUPPRESSED));
        assertThat(safe.get(8)).isEqualTo(victims.get(8));
    }

    private static List<String> ids(List<Observation> observations) {
        return observations.stream().map(Observation::id).toList();
    }

    @Test
    void theProofTellsWhatCanBeTold() {
        CountedObservations table = CountedObservations.of(table(), "AGE", "SEX");
        Suppression suppression = new Suppression(10, 5, Zeros.SHOWN);

        ProtectedTable proven = suppression.protect(table.table());
        proven.attack().intervals().forEach((place, interval) -> System.out.println(place + ": " + interval));

        assertThat(proven.primary()).containsExactly(new Place("Y0T17", "F"));
        assertThat(proven.complementary()).hasSize(3);
        assertThat(proven.attack().narrowerThan(5)).isEmpty();
    }

    @Test
    void twoTablesTellOfThoseInOneOfThem() {
        CountTable allAges = CountTable.of(List.of("A", "B"), List.of("F", "M"), new long[][] {{40, 31}, {52, 40}});
        CountTable adults = CountTable.of(List.of("A", "B"), List.of("F", "M"), new long[][] {{37, 20}, {22, 10}});

        Differencing told = Differencing.of(allAges, adults);
        told.below(10).forEach((place, interval) -> System.out.println("children, " + place + ": " + interval));

        assertThat(told.below(10)).isEqualTo(Map.of(new Place("A", "F"), Interval.exactly(3)));
    }

    @Test
    void hiddenCountsMayStillBeToldByTheDifference() {
        CountTable whole = CountTable.of(List.of("A", "B"), List.of("F", "M"), new long[][] {{40, 31}, {52, 40}});
        CountTable part = CountTable.of(List.of("A", "B"), List.of("F", "M"), new long[][] {{37, 31}, {52, 40}});

        Differencing told = Differencing.of(whole.with(new Place("A", "F"), Cell.SUPPRESSED), part);

        assertThat(told.below(10)).containsEntry(new Place("A", "F"), Interval.exactly(3));
        assertThat(Differencing.of(part, whole).isPossible()).isFalse();
    }

    /** Of the four women and girls in A, at least one is an adult. */
    @Test
    void whoKnowsThatNoZeroIsHiddenKnowsMoreOfTheDifference() {
        List<String> areas = List.of("A", "B");
        List<String> sexes = List.of("F", "M");
        CountTable whole = CountTable.of(areas, sexes, new long[][] {{4, 36}, {57, 44}});
        CountTable part = CountTable.of(areas, sexes, new long[][] {{1, 31}, {52, 40}});
        for (String area : areas) {
            for (String sex : sexes) {
                part = part.with(new Place(area, sex), Cell.SUPPRESSED);
            }
        }
        Place place = new Place("A", "F");

        assertThat(Differencing.of(whole, part).differences()).containsEntry(place, new Interval(0, 4));
        assertThat(Differencing.of(whole, part, 1).differences()).containsEntry(place, new Interval(0, 3));
    }

    @Test
    void microdataAreCountedTogether() {
        List<Map<String, String>> records = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            records.add(Map.of("sex", i < 15 ? "F" : "M", "age", i % 5 == 0 ? "0-17" : "18+"));
        }

        KAnonymity.Result alike = records.stream()
                .collect(new KAnonymity<Map<String, String>>(11, one -> Arrays.asList(one.get("sex"), one.get("age")))
                        .toCollector());
        SortedMap<String, Long> told =
                records.stream().collect(new Combinations(3, 10).toCollector()).counts();

        assertThat(alike).isEqualTo(new KAnonymity.Result(25, 4, 2, 3, 13));
        assertThat(alike.isAnonymous()).isFalse();
        assertThat(told)
                .containsOnlyKeys("age:18+", "age:18+;sex:F", "sex:F", "sex:M")
                .containsEntry("age:18+", 20L);
    }

    @Test
    void everySnippetStandsHere() throws IOException {
        String source = Files.readString(Path.of(SOURCE));
        List<String> snippets = Pattern.compile("(?s)```java\n(.*?)```")
                .matcher(Files.readString(Path.of("../docs/disclosure.md")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(snippets).hasSize(4).allSatisfy(snippet -> assertThat(source).contains(snippet));
    }
}
