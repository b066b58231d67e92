package io.github.gcmsdk.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.Figure.Derivation;
import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static Figure figure(@Nullable BigDecimal value, @Nullable Absence absence) {
        return new Figure(
                "sdg-10.7.2",
                "SG_CPA_MIGRP",
                "1",
                TimePeriod.parse("2019"),
                new TreeMap<>(Map.of("POLICY_DOMAIN", "_T")),
                value,
                absence,
                "PT",
                new Derivation(
                        "countries that meet / countries with data",
                        Ratio.of(60, 111),
                        BigDecimal.valueOf(100),
                        Map.of("countries that meet", "60"),
                        111,
                        7L,
                        new TreeMap<>(Map.of("no data", 50L)),
                        LocalDate.of(2020, 10, 1),
                        List.of()));
    }

    @Test
    void aFigureExplainsItself() {
        assertThat(figure(new BigDecimal("54.1"), null).explain())
                .containsExactly(
                        "sdg-10.7.2 SG_CPA_MIGRP 1 2019 POLICY_DOMAIN=_T = 54.1 PT",
                        "  formula: countries that meet / countries with data",
                        "  countries that meet: 60",
                        "  exactly: 60/111 × 100",
                        "  inputs used: 111, of these estimates: 7",
                        "  inputs dropped, no data: 50",
                        "  vintage: 2020-10-01");
    }

    @Test
    void whatCannotBeComputedIsNotZero() {
        assertThat(figure(null, Absence.NOT_COMPUTABLE).explain().get(0)).endsWith("= NOT_COMPUTABLE");
    }

    @Test
    void aFigureHasEitherAValueOrAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> figure(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> figure(BigDecimal.ONE, Absence.MISSING));
    }
}
