package io.github.gcmsdk.indicator.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.IndicatorCatalogue;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.death.Incident;
import io.github.gcmsdk.indicator.remittance.RemittanceQuote;
import io.github.gcmsdk.record.Accumulator;
import io.github.gcmsdk.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalculatorsTest {

    private static final Calculators STANDARD = Calculators.standard();

    /** A calculator of another's, for an indicator and incidents. */
    private record Own(String indicator) implements Calculator<Incident> {

        @Override
        public Class<Incident> input() {
            return Incident.class;
        }

        @Override
        public List<String> dimensions() {
            return List.of();
        }

        @Override
        public Accumulator<Incident, ?, List<Figure>> by(List<String> dimensions) {
            throw new UnsupportedOperationException();
        }
    }

    private static IndicatorExtension extension(List<IndicatorDefinition> definitions, Calculator<?>... calculators) {
        return new IndicatorExtension() {
            @Override
            public List<IndicatorDefinition> definitions() {
                return definitions;
            }

            @Override
            public List<Calculator<?>> calculators() {
                return List.of(calculators);
            }
        };
    }

    @Test
    void aCalculatorIsFoundByItsDefinitionOrByTheCodeOfTheAgenda() {
        assertThat(STANDARD.find("sdg-10.7.3")).hasSize(1).isEqualTo(STANDARD.find("10.7.3"));
        assertThat(STANDARD.find("10.c.1", RemittanceQuote.class)).isPresent();
        assertThat(STANDARD.find("10.7.3", RemittanceQuote.class)).isEmpty();
        assertThat(STANDARD.find("10.7.99")).isEmpty();
    }

    @Test
    void everyCalculatorHasADefinition() {
        assertThat(STANDARD.all()).isNotEmpty().allSatisfy(calculator -> {
            assertThat(IndicatorCatalogue.standard().get(calculator.indicator()))
                    .as(calculator.indicator())
                    .isPresent();
            assertThat(calculator.input().isRecord()).isTrue();
        });
    }

    @Test
    void anExtensionAddsCalculatorsAndDefinitions() {
        IndicatorDefinition own = IndicatorDefinition.builder("campus-places")
                .name(Text.of("en", "Places"))
                .build();
        Calculator<Incident> calculator = new Own("campus-places");

        Calculators calculators = Calculators.of(extension(List.of(own), calculator));

        assertThat(calculators.find("campus-places")).hasSize(1).first().isSameAs(calculator);
        assertThat(calculators.catalogue().get("campus-places")).contains(own);
        assertThat(calculators.find("10.7.3")).hasSize(1);
    }

    @Test
    void anExtensionReplacesACalculator() {
        Calculator<Incident> own = new Own("sdg-10.7.3");

        assertThat(Calculators.of(extension(List.of(), own)).find("10.7.3"))
                .hasSize(1)
                .first()
                .isSameAs(own);
    }

    @Test
    void aCalculatorWithoutADefinitionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calculators.of(extension(List.of(), new Own("nothing"))))
                .withMessage("calculators: no definition of nothing");
    }

    @Test
    void aDimensionThatTheIndicatorDoesNotHaveIsRefused() {
        Calculator<Incident> deaths = STANDARD.find("10.7.3", Incident.class).orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> deaths.by(List.of("area", "colour")))
                .withMessage("dimensions: sdg-10.7.3 is not computed by colour, but by " + deaths.dimensions());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deaths.by(List.of("area", "region")))
                .withMessage("dimensions: one of [area, corridor, region] only");
    }
}
