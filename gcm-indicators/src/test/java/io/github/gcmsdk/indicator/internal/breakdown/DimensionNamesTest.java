package io.github.gcmsdk.indicator.internal.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DimensionNamesTest {

    @Test
    void aNameIsTheSameInAnyCase() {
        assertThat(DimensionNames.inCapitals(Map.of("cause", "conflict", "Sex", "F")))
                .isEqualTo(Map.of("CAUSE", "conflict", "SEX", "F"));
    }

    @Test
    void namesThatDifferInCaseOnlyAreOneIfTheirCodesAre() {
        assertThat(DimensionNames.inCapitals(Map.of("cause", "conflict", "Cause", "conflict")))
                .isEqualTo(Map.of("CAUSE", "conflict"));
    }

    @Test
    void elseTheyStayAsTheyAre() {
        assertThat(DimensionNames.inCapitals(Map.of("cause", "conflict", "Cause", "disaster", "sex", "F")))
                .isEqualTo(Map.of("cause", "conflict", "Cause", "disaster", "SEX", "F"));
    }

    @Test
    void aCodeThatCouldNotBeReadIsNone() {
        Map<String, String> dimensions = new HashMap<>(Map.of("cause", "conflict"));
        dimensions.put("Cause", null);

        assertThat(DimensionNames.inCapitals(dimensions)).isEqualTo(Map.of("CAUSE", "conflict"));
    }
}
