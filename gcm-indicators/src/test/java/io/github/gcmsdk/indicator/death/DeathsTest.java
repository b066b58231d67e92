package io.github.gcmsdk.indicator.death;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.GroupedBy;
import io.github.gcmsdk.record.TimePeriod;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeathsTest {

    private static final Deaths LIBYA = new Deaths("LBY", TimePeriod.ofYear(2021), null);

    private static Incident incident(IncidentKind kind, String area, Integer dead, Integer missing) {
        return Incident.builder("i")
                .kind(kind)
                .area(area)
                .dead(dead)
                .missing(missing)
                .build();
    }

    private static Incident incident(Integer dead, Integer missing) {
        return incident(IncidentKind.INCIDENT, "LBY", dead, missing);
    }

    @Test
    void theDeadAndTheMissingOfAllKindsOfIncidentsAreSummed() {
        Figure figure = Stream.of(
                        incident(3, 12),
                        incident(IncidentKind.SPLIT, "LBY", 1, 0),
                        incident(IncidentKind.CUMULATIVE, "LBY", 20, null))
                .collect(LIBYA.toCollector());

        assertThat(figure.value()).isEqualByComparingTo("36");
        assertThat(figure.derivation().inputs()).containsEntry("dead", "24").containsEntry("missing, at least", "12");
    }

    @Test
    void equalRowsAreIncidentsOfTheirOwn() {
        assertThat(Stream.of(incident(1, 0), incident(1, 0))
                        .collect(LIBYA.toCollector())
                        .value())
                .isEqualByComparingTo("2");
    }

    @Test
    void anIncidentThatTellsOnlyTheMissingCountsWithThem() {
        assertThat(Stream.of(incident(null, 5)).collect(LIBYA.toCollector()).value())
                .isEqualByComparingTo("5");
    }

    @Test
    void anIncidentWithoutNumbersDoesNotGoInAndIsCounted() {
        Figure figure = Stream.of(incident(null, null), incident(0, 0)).collect(LIBYA.toCollector());

        assertThat(figure.value()).isEqualByComparingTo("0");
        assertThat(figure.derivation().used()).isEqualTo(1);
        assertThat(figure.derivation().dropped()).containsEntry("neither dead nor missing are told", 1L);
    }

    @Test
    void aNegativeNumberIsACorrection() {
        Figure figure = Stream.of(incident(57, -1), incident(3, 0)).collect(LIBYA.toCollector());

        assertThat(figure.value()).isEqualByComparingTo("59");
        assertThat(figure.derivation().dropped()).isEmpty();
        assertThat(figure.derivation().notes()).contains("negative numbers summed as corrections: 1");
    }

    @Test
    void anIncidentOfLessThanNobodyTakesNothingAway() {
        Figure figure = Stream.of(incident(3, 0), incident(-3, 0)).collect(LIBYA.toCollector());

        assertThat(figure.value()).isEqualByComparingTo("3");
        assertThat(figure.derivation().dropped()).containsEntry("dead and missing are less than nobody", 1L);
    }

    @Test
    void anAreaWithoutIncidentsHasNoFigureWhichIsNotZero() {
        assertThat(Stream.<Incident>of().collect(LIBYA.toCollector()).absence()).isEqualTo(Absence.MISSING);
    }

    @Test
    void incidentsAreGroupedByArea() {
        GroupedBy<Incident, Deaths.Counts, Figure> byArea =
                new GroupedBy<>(Incident::area, area -> new Deaths(area, TimePeriod.ofYear(2021), null));

        SortedMap<String, Figure> figures =
                List.of(incident(1, 2), incident(IncidentKind.INCIDENT, "ITA", 4, 0), incident(1, 0)).parallelStream()
                        .collect(byArea.toCollector());

        assertThat(figures.keySet()).containsExactly("ITA", "LBY");
        assertThat(figures.get("LBY").value()).isEqualByComparingTo("4");
    }
}
