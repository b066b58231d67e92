package io.github.gcmsdk.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @Test
    void m49HasThirtyRegionsAndThereAreFiveCommissions() {
        Map<RegionCode.Kind, Integer> counts = new HashMap<>();
        RegionCode.all().forEach(region -> counts.merge(region.kind().orElseThrow(), 1, Integer::sum));

        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        RegionCode.Kind.WORLD, 1,
                        RegionCode.Kind.REGION, 5,
                        RegionCode.Kind.SUB_REGION, 17,
                        RegionCode.Kind.INTERMEDIATE, 7,
                        RegionCode.Kind.COMMISSION, 5));
    }

    @Test
    void everyRegionAnswersItsOtherSpellings() {
        for (RegionCode region : RegionCode.all()) {
            String name = region.name().orElseThrow();

            assertThat(region.isKnown()).isTrue();
            assertThat(region.suggestion()).isEmpty();
            assertThat(RegionCode.of(region.text())).isSameAs(region);
            assertThat(RegionCode.parse(name).suggestion()).as(name).contains(region);
            assertThat(RegionCode.parse(name.toUpperCase(Locale.ROOT)).suggestion())
                    .contains(region);
            assertThat(RegionCode.parse(" " + region.text()).suggestion()).contains(region);
        }
    }

    @Test
    void everyM49RegionLeadsToTheWorldAndHoldsCountries() {
        for (RegionCode region : RegionCode.all()) {
            if (region.commission().isPresent()) {
                assertThat(region.parent()).isEmpty();
                continue;
            }
            RegionCode top = region;
            while (top.parent().isPresent()) {
                top = top.parent().orElseThrow();
            }
            assertThat(top).isEqualTo(RegionCode.of("001"));
            assertThat(region.countries())
                    .isNotEmpty()
                    .allSatisfy(country -> assertThat(country.regions()).contains(region));
        }
        assertThat(RegionCode.of("001").countries()).hasSize(248);
    }

    @ParameterizedTest
    @CsvSource({
        "34, 034",
        "1, 001",
        "unece, ECE",
        "UNECE, ECE",
        "ece, ECE",
        "CEPAL, ECLAC",
        "UNESCAP, ESCAP",
        "UNESCWA, ESCWA",
        "UNECA, ECA",
        "southern asia, 034",
        "Economic Commission for Europe, ECE",
        "United Nations Economic Commission for Europe, ECE"
    })
    void recognizesOtherSpellings(String text, String expected) {
        assertThat(RegionCode.parse(text).isKnown()).isFalse();
        assertThat(RegionCode.parse(text).suggestion()).contains(RegionCode.of(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "586", "PAK", "0034", "Atlantis", "99", "-34"})
    void suggestsNothingWhereNothingFits(String text) {
        RegionCode region = RegionCode.parse(text);

        assertThat(region.isKnown()).isFalse();
        assertThat(region.suggestion()).isEmpty();
        assertThat(region.kind()).isEmpty();
        assertThat(region.name()).isEmpty();
        assertThat(region.parent()).isEmpty();
        assertThat(region.countries()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionCode.of(text))
                .withMessageStartingWith("code: ");
    }

    @Test
    void commissionsAreNoM49Regions() {
        assertThat(RegionCode.of("ESCAP").commission()).contains(RegionalCommission.ESCAP);
        assertThat(RegionCode.of("ESCAP").countries()).isEqualTo(RegionalCommission.ESCAP.members());
        assertThat(RegionCode.of("034").commission()).isEmpty();
        assertThat(RegionCode.of("034").countries())
                .extracting(CountryCode::text)
                .isEqualTo(List.of("AFG", "BGD", "BTN", "IND", "IRN", "LKA", "MDV", "NPL", "PAK"));
    }

    @Property
    void anyTextIsKept(@ForAll String text) {
        RegionCode code = RegionCode.parse(text);

        assertThat(code.text()).isEqualTo(text);
        assertThat(RegionCode.parse(code.toString())).isEqualTo(code).hasSameHashCodeAs(code);
        assertThat(code.suggestion()).isNotEqualTo(Optional.of(code));
    }

    @Test
    void aLongTextIsKeptAndNotLookedUp() {
        assertThat(RegionCode.parse("0".repeat(10_000)).suggestion()).isEmpty();
    }
}
