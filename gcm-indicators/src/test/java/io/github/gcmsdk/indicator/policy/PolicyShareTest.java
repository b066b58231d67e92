package io.github.gcmsdk.indicator.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.record.TimePeriod;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyShareTest {

    private static final PolicyShare WORLD = new PolicyShare("1", TimePeriod.ofYear(2019), "_T", null);

    @Test
    void countriesWithoutDataCountNeitherAboveNorBelow() {
        List<Optional<PolicyCategory>> countries = IntStream.of(4, 3, 2, 0, 0, 1)
                .mapToObj(number ->
                        number == 0 ? Optional.<PolicyCategory>empty() : Optional.of(PolicyCategory.of(number)))
                .toList();

        Figure share = countries.stream().collect(WORLD.toCollector());

        assertThat(share.value()).hasToString("50.0");
        assertThat(share.derivation().exact()).hasToString("2/4");
        assertThat(share.derivation().dropped()).containsEntry("no data", 2L);
    }

    @Test
    void aRegionWithoutDataHasNoShareWhichIsNotZero() {
        Figure share = Stream.of(Optional.<PolicyCategory>empty()).collect(WORLD.toCollector());

        assertThat(share.value()).isNull();
        assertThat(share.absence()).isEqualTo(Absence.MISSING);
    }

    @Test
    void aRegionWhereNoCountryMeetsHasAShareOfZero() {
        Figure share = Stream.of(Optional.of(PolicyCategory.PARTIALLY_MEETS)).collect(WORLD.toCollector());

        assertThat(share.value()).hasToString("0.0");
    }
}
