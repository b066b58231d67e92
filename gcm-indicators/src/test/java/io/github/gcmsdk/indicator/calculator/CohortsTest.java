package io.github.gcmsdk.indicator.calculator;

import static io.github.gcmsdk.indicator.calculator.Sample.of;
import static io.github.gcmsdk.indicator.calculator.Sample.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.observation.Observation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CohortsTest {

    private static List<Observation> cohort(String first, String second, String survival) {
        return List.of(cell("cohort-first", first), cell("cohort-second", second), cell("survival-ratio", survival));
    }

    private static Observation cell(String series, String value) {
        return of(series, "IND", 2011, value)
                .dimensions(Map.of("AGE", "Y10T14"))
                .build();
    }

    @Test
    void whoIsCountedBeyondTheSurvivorsHasCome() {
        assertThat(told(of("dem-net-sr").compute(cohort("100", "90", "0.8"), List.of("area"))))
                .containsExactly(
                        "IND 2011 {AGE=Y10T14, MEASURE=FORWARD} 10.00000",
                        "IND 2011 {AGE=Y10T14, MEASURE=REVERSE} 12.50000",
                        "IND 2011 {AGE=Y10T14, MEASURE=AVERAGE} 11.25000");
    }

    @Test
    void aSurvivalBeyondOneAndACohortThatIsMissingGiveNothing() {
        assertThat(told(of("dem-net-sr").compute(cohort("100", "90", "1.2"), List.of())))
                .hasSize(3)
                .allMatch(figure -> figure.endsWith("NOT_COMPUTABLE"));
        assertThat(told(of("dem-net-sr").compute(cohort(null, "90", "0.8"), List.of())))
                .hasSize(3)
                .allMatch(figure -> figure.endsWith("MISSING"));
    }

    @Test
    void censusesInDifferentUnitsAreNotCompared() {
        List<Observation> cohort = List.of(
                cell("cohort-first", "100").toBuilder().unit("THOUSANDS").build(),
                cell("cohort-second", "90").toBuilder().unit("PERSONS").build(),
                cell("survival-ratio", "0.8"));

        assertThat(of("dem-net-sr").compute(cohort, List.of())).hasSize(3).allSatisfy(figure -> {
            assertThat(figure.absence()).isEqualTo(Absence.NOT_COMPUTABLE);
            assertThat(figure.derivation().notes()).containsExactly("amounts in different units");
        });
    }
}
