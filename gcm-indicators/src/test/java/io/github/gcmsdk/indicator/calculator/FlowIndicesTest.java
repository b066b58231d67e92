package io.github.gcmsdk.indicator.calculator;

import static io.github.gcmsdk.indicator.calculator.Sample.of;
import static io.github.gcmsdk.indicator.calculator.Sample.one;
import static io.github.gcmsdk.indicator.calculator.Sample.to;
import static io.github.gcmsdk.indicator.calculator.Sample.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Derivation;
import io.github.gcmsdk.indicator.observation.Nature;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlowIndicesTest {

    /** Thirty go, ten come back; of a thousand people. The flow of a country to itself is none. */
    private static final List<Observation> FLOWS = List.of(
            to("migrations", "PAK", "IND", "30"),
            to("migrations", "IND", "PAK", "10"),
            to("migrations", "IND", "IND", "99"),
            one("population", "PAK", 2020, "400"),
            one("population", "IND", 2020, "600"));

    @Test
    void intensityEffectivenessAndNetRateAreOfAllFlows() {
        assertThat(told(of("dem-cmi").compute(FLOWS, List.of()))).containsExactly("null 2020 {} 4.00000");
        assertThat(told(of("dem-mei").compute(FLOWS, List.of()))).containsExactly("null 2020 {} 50.00000");
        assertThat(told(of("dem-anmr").compute(FLOWS, List.of()))).containsExactly("null 2020 {} 2.00000");
    }

    @Test
    void theGiniFamilyIsToldApartByItsMeasure() {
        assertThat(told(of("dem-gini").compute(FLOWS, List.of())))
                .containsExactly(
                        "null 2020 {MEASURE=TOTAL} 0.25000",
                        "null 2020 {MEASURE=ROWS} 0.00000",
                        "null 2020 {MEASURE=COLUMNS} 0.00000",
                        "null 2020 {MEASURE=EXCHANGE} 0.25000",
                        "null 2020 {MEASURE=WEIGHTED_OUT} NOT_COMPUTABLE",
                        "null 2020 {MEASURE=WEIGHTED_IN} NOT_COMPUTABLE");
    }

    @Test
    void flowsAndPopulationsGoInAndTellWhichAreEstimates() {
        List<Observation> observations = new ArrayList<>(FLOWS);
        observations.set(
                0, FLOWS.get(0).toBuilder().status(ObservationStatus.IMPUTED).build());
        observations.set(3, FLOWS.get(3).toBuilder().nature(Nature.MODELLED).build());

        Derivation how = of("dem-cmi").compute(observations, List.of()).get(0).derivation();

        assertThat(how.used()).isEqualTo(4);
        assertThat(how.estimated()).isEqualTo(2);
        assertThat(how.dropped()).isEqualTo(Map.of("a flow from an area to itself", 1L));
    }

    @Test
    void aFlowThatIsNotToldIsNotZero() {
        Figure figure = of("dem-mei").compute(FLOWS.subList(0, 1), List.of()).get(0);

        assertThat(figure.value()).isNull();
        assertThat(figure.derivation().notes()).containsExactly("flows that are not told, and need not be zero: 1");
    }

    @Test
    void withoutThePopulationOfAnAreaThereIsNoIntensity() {
        Figure figure = of("dem-cmi").compute(FLOWS.subList(0, 4), List.of()).get(0);

        assertThat(figure.value()).isNull();
        assertThat(figure.derivation().notes()).containsExactly("the population of an area is not told");
    }

    @Test
    void aGroupOfAreasIsNoEndOfAFlowAndANegativeFlowIsNone() {
        List<Observation> more = new ArrayList<>(FLOWS);
        more.add(to("migrations", "PAK", "142", "30"));

        assertThat(of("dem-mei").compute(more, List.of()).get(0).value()).isEqualByComparingTo("50");

        List<Observation> negative =
                List.of(to("migrations", "PAK", "IND", "-1"), to("migrations", "IND", "PAK", "10"));

        assertThat(of("dem-mei")
                        .compute(negative, List.of())
                        .get(0)
                        .derivation()
                        .notes())
                .containsExactly("a negative flow");
    }

    @Test
    void flowsInSeveralUnitsAreOfNoMatrixAndNotDividedByPeopleInAnother() {
        List<Observation> flows = new ArrayList<>(FLOWS);
        flows.set(0, FLOWS.get(0).toBuilder().unit("THOUSANDS").build());
        flows.set(1, FLOWS.get(1).toBuilder().unit("NUMBER").build());
        List<Observation> people = new ArrayList<>(FLOWS);
        people.set(0, FLOWS.get(0).toBuilder().unit("THOUSANDS").build());
        people.set(3, FLOWS.get(3).toBuilder().unit("PERSONS").build());

        for (Figure figure : List.of(
                of("dem-mei").compute(flows, List.of()).get(0),
                of("dem-cmi").compute(people, List.of()).get(0))) {
            assertThat(figure.value()).isNull();
            assertThat(figure.derivation().notes()).containsExactly("amounts in different units");
        }
    }

    @Test
    void anIndexIsOfNoSingleArea() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("dem-cmi").by(List.of("area")))
                .withMessage("dimensions: dem-cmi is not computed by area, but by [year]");
    }
}
