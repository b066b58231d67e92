package io.github.gcmsdk.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gcmsdk.record.TimePeriod.Granularity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TimePeriodProperties {

    @Example
    void parseOfToStringIsTheSameForEveryPeriodOfALeapYearAndTheNext() {
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2026; day = day.plusDays(1)) {
            String month = YearMonth.from(day).toString();
            int quarter = (day.getMonthValue() + 2) / 3;
            for (String text : List.of("" + day, month, day.getYear() + "-Q" + quarter, "" + day.getYear())) {
                TimePeriod period = TimePeriod.parse(text);

                assertThat(TimePeriod.parse(period.toString()))
                        .isEqualTo(period)
                        .hasSameHashCodeAs(period);
                assertThat(period.toString()).isEqualTo(text);
                assertThat(period.year()).isEqualTo(day.getYear());
                assertThat(period.start()).isBeforeOrEqualTo(day);
                assertThat(period.end()).isAfterOrEqualTo(day);
            }
        }
    }

    @Property(tries = 500)
    void yearsHaveFourDigits(@ForAll @IntRange(min = 1, max = 9999) int year) {
        TimePeriod period = TimePeriod.ofYear(year);

        assertThat(period.toString()).hasSize(4);
        assertThat(period.year()).isEqualTo(year);
        assertThat(period.granularity()).isEqualTo(Granularity.YEAR);
        assertThat(period.start()).isEqualTo(LocalDate.of(year, 1, 1));
        assertThat(period.end()).isEqualTo(LocalDate.of(year, 12, 31));
    }

    @Example
    void endsAreInclusive() {
        assertThat(TimePeriod.parse("2024-Q1").end()).isEqualTo("2024-03-31");
        assertThat(TimePeriod.parse("2024-Q2").start()).isEqualTo("2024-04-01");
        assertThat(TimePeriod.parse("2024-Q4").end()).isEqualTo("2024-12-31");
        assertThat(TimePeriod.parse("2024-02").end()).isEqualTo("2024-02-29");
        assertThat(TimePeriod.parse("2024-05-17").end()).isEqualTo("2024-05-17");
        assertThat(TimePeriod.parse("9999").end()).isEqualTo("9999-12-31");
    }

    @Example
    void whatIsNoneOfTheFormsIsRefused() {
        for (String text : List.of(
                "",
                "0000",
                "0000-Q1",
                "0000-01",
                "0000-01-01",
                "24",
                "20245",
                "2024-",
                "2024-Q0",
                "2024-Q5",
                "2024-q2",
                "2024-QQ",
                "2024Q02",
                "2024/Q2",
                "2024-00",
                "2024-13",
                "2024/05",
                "2024-5",
                "2024-5-1",
                "2024-02-30",
                "2023-02-29",
                "2024-05-17T",
                " 2024",
                "2024 ",
                "-202",
                "+202",
                "٢٠٢٤",
                "2024-٠٥",
                "20240517",
                "2024-W05",
                "２０２４")) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> TimePeriod.parse(text));
        }
    }

    @Example
    void yearsOutsideOfFourDigitsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.ofYear(10_000));
        assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.ofYear(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.ofYear(-999));
        assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.ofYear(0));
    }

    @Example
    void machinesLanguageDoesNotChangeTheDigits() {
        java.util.Locale before = java.util.Locale.getDefault();
        java.util.Locale.setDefault(java.util.Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(TimePeriod.ofYear(2024).toString()).isEqualTo("2024");
        } finally {
            java.util.Locale.setDefault(before);
        }
    }
}
