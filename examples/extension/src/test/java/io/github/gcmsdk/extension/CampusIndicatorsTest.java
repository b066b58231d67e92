package io.github.gcmsdk.extension;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.calculator.Calculators;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.record.TimePeriod;
import io.github.gcmsdk.text.Text;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CampusIndicatorsTest {

    private static final Calculators CALCULATORS = Calculators.installed();

    private static Observation observation(String series, int value) {
        return Observation.builder("o")
                .series(series)
                .area("PAK")
                .period(TimePeriod.ofYear(2024))
                .value(BigDecimal.valueOf(value))
                .build();
    }

    private static Course course(Integer seats, Integer enrolled) {
        return new Course("c", Text.of("en", "Migration law"), Ref.to("uni-x"), seats, enrolled, Meta.NONE);
    }

    @Test
    void aDefinitionThatNamesItsSeriesNeedsNoCode() {
        List<Figure> figures = CALCULATORS
                .find("campus-foreign-students", Observation.class)
                .orElseThrow()
                .compute(
                        List.of(observation("campus-students-abroad", 30), observation("campus-students", 400)),
                        List.of("area", "year"));

        assertThat(figures).singleElement().satisfies(figure -> {
            assertThat(figure.value()).hasToString("7.5");
            assertThat(figure.area()).isEqualTo("PAK");
        });
    }

    @Test
    void aCalculatorOfItsOwnIsFoundByItsDefinition() {
        List<Figure> figures = CALCULATORS
                .find("campus-seats-taken", Course.class)
                .orElseThrow()
                .compute(List.of(course(30, 28), course(10, 2), course(null, 9)), List.of());

        assertThat(figures).singleElement().satisfies(figure -> {
            assertThat(figure.value()).hasToString("75.0");
            assertThat(figure.derivation().dropped()).containsEntry("no denominator", 1L);
        });
    }

    @Test
    void whatIsNotAskedForChangesNothing() {
        assertThat(Calculators.standard().find("campus-seats-taken")).isEmpty();
        assertThat(CALCULATORS.find("10.7.3")).hasSize(1);
    }
}
