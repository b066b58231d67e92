package io.github.gcmsdk.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All periods within five days, open sides included, against counting days. */
class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 27);
    private static final int DAYS = 5;

    private static List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        for (int start = -1; start < DAYS; start++) {
            for (int end = -1; end < DAYS; end++) {
                periods.add(new Period(day(start), day(end)));
            }
        }
        return periods;
    }

    private static LocalDate day(int index) {
        return index < 0 ? null : DAY.plusDays(index);
    }

    /** Days from well before to well after. */
    private static boolean any(IntPredicate predicate) {
        return IntStream.range(-3, DAYS + 3).anyMatch(predicate);
    }

    private static boolean contains(Period period, int day) {
        return period.contains(DAY.plusDays(day));
    }

    @Test
    void periodContainsItsDays() {
        for (Period period : periods()) {
            for (int i = -3; i < DAYS + 3; i++) {
                long day = DAY.plusDays(i).toEpochDay();
                boolean expected = (period.start() == null || period.start().toEpochDay() <= day)
                        && (period.end() == null || day <= period.end().toEpochDay());
                assertThat(contains(period, i)).isEqualTo(expected);
            }
        }
    }

    @Test
    void reversedPeriodIsClosedAndHasNoDay() {
        for (Period period : periods()) {
            boolean closed = period.start() != null && period.end() != null;
            assertThat(period.isReversed()).isEqualTo(closed && !any(day -> contains(period, day)));
        }
    }

    @Test
    void periodsOverlapIfTheyShareADay() {
        for (Period a : periods()) {
            for (Period b : periods()) {
                if (!a.isReversed() && !b.isReversed()) {
                    boolean shared = any(day -> contains(a, day) && contains(b, day));
                    assertThat(a.overlaps(b)).as(a + " " + b).isEqualTo(shared);
                    assertThat(b.overlaps(a)).isEqualTo(shared);
                }
            }
        }
    }

    @Test
    void periodEnclosesWhatHasNoSideOutside() {
        for (Period a : periods()) {
            for (Period b : periods()) {
                boolean start = b.start() == null || a.contains(b.start());
                boolean end = b.end() == null || a.contains(b.end());
                assertThat(a.encloses(b)).isEqualTo(start && end);
            }
            assertThat(Period.OPEN.encloses(a)).isTrue();
            assertThat(a.encloses(Period.OPEN)).isTrue();
        }
    }

    @Test
    void factoriesReadDates() {
        assertThat(Period.of("2025-09-01", "2028-08-31"))
                .isEqualTo(new Period(LocalDate.of(2025, 9, 1), LocalDate.of(2028, 8, 31)));
        assertThat(Period.from(DAY)).isEqualTo(new Period(DAY, null));
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> Period.of("2025", "2026"));
    }
}
