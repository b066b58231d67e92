package io.github.gcmsdk.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IndicatorCodeProperties {

    @Property(tries = 200)
    void whatIsPrintedIsReadAgain(@ForAll("codes") IndicatorCode code) {
        assertThat(IndicatorCode.parse(code.toString())).isEqualTo(code);
    }

    @Property(tries = 200)
    void orderAgreesWithEquality(@ForAll("codes") IndicatorCode one, @ForAll("codes") IndicatorCode other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<IndicatorCode> codes() {
        Arbitrary<String> targets = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 20).map(String::valueOf),
                Arbitraries.chars().range('a', 'k').map(String::valueOf));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 17),
                        targets,
                        Arbitraries.integers().between(1, 12))
                .as((goal, target, number) -> IndicatorCode.of(goal + "." + target + "." + number));
    }
}
