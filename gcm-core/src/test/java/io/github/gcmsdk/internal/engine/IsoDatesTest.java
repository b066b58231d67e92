package io.github.gcmsdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day is read as the platform reads it, if it has ten characters. */
class IsoDatesTest {

    @Test
    void everyDayOfACenturyIsRead() {
        for (LocalDate day = LocalDate.of(1950, 1, 1); day.getYear() < 2050; day = day.plusDays(1)) {
            assertThat(IsoDates.parse(day.toString())).isEqualTo(day);
        }
    }

    @Test
    void whatIsSpelledLikeADayIsOneOrNoneForBoth() {
        Random random = new Random(1);
        int days = 0;
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder("2024-02-28");
            for (int changes = random.nextInt(3); changes > 0; changes--) {
                text.setCharAt(random.nextInt(10), "0123459-+ ٣".charAt(random.nextInt(11)));
            }
            LocalDate expected = orNull(() -> LocalDate.parse(text));
            days += expected == null ? 0 : 1;
            assertThat(orNull(() -> IsoDates.parse(text.toString())))
                    .as("%s", text)
                    .isEqualTo(expected);
        }
        assertThat(days).isBetween(30_000, 90_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-1-1", "2024-01-011", "+12024-01-01", "12024-01-01", "2023-02-29", "2024-13-01"})
    void allElseIsNone(String text) {
        assertThat(orNull(() -> IsoDates.parse(text))).isNull();
    }

    private interface Parse {
        LocalDate day();
    }

    private static @Nullable LocalDate orNull(Parse parse) {
        try {
            return parse.day();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
