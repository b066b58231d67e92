package io.github.gcmsdk.record;

import io.github.gcmsdk.internal.engine.IsoDates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time that a statistic is about: a year {@code 2024}, a quarter {@code 2024-Q2}, a month {@code 2024-05} or a day
 * {@code 2024-05-17}, as in SDMX. In JSON it is a string.
 *
 * <p>Immutable, thread-safe, value-based.
 */
public final class TimePeriod {

    /** How fine a period is. */
    public enum Granularity {
        /** A calendar year. */
        YEAR,
        /** A quarter of a calendar year. */
        QUARTER,
        /** A month. */
        MONTH,
        /** A day. */
        DAY
    }

    private final String text;
    private final Granularity granularity;
    private final LocalDate start;

    private TimePeriod(String text, Granularity granularity, LocalDate start) {
        this.text = text;
        this.granularity = granularity;
        this.start = start;
    }

    /**
     * A year.
     *
     * @param year 1 to 9999
     * @return the period
     * @throws IllegalArgumentException for another year
     */
    public static TimePeriod ofYear(int year) {
        return parse(String.format(Locale.ROOT, "%04d", year));
    }

    /**
     * Reads a period.
     *
     * @param text one of the four forms
     * @return the period
     * @throws IllegalArgumentException if the text is none of them
     */
    public static TimePeriod parse(CharSequence text) {
        String s = text.toString();
        try {
            return switch (s.length()) {
                case 4 -> new TimePeriod(s, Granularity.YEAR, LocalDate.of(year(s), 1, 1));
                case 7 -> s.charAt(5) == 'Q' ? quarter(s) : month(s);
                case 10 -> new TimePeriod(s, Granularity.DAY, IsoDates.parse(s).withYear(year(s)));
                default -> throw unreadable(null);
            };
        } catch (DateTimeException e) {
            throw unreadable(e);
        }
    }

    private static TimePeriod quarter(String s) {
        int quarter = digits(s, 6, 7);
        if (s.charAt(4) != '-' || quarter < 1 || quarter > 4) {
            throw unreadable(null);
        }
        return new TimePeriod(s, Granularity.QUARTER, LocalDate.of(year(s), 3 * quarter - 2, 1));
    }

    private static TimePeriod month(String s) {
        if (s.charAt(4) != '-') {
            throw unreadable(null);
        }
        return new TimePeriod(s, Granularity.MONTH, LocalDate.of(year(s), digits(s, 5, 7), 1));
    }

    /** There is no year 0 in the calendar that people mean. */
    private static int year(String s) {
        int year = digits(s, 0, 4);
        if (year == 0) {
            throw unreadable(null);
        }
        return year;
    }

    private static int digits(String s, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = s.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw unreadable(null);
            }
            value = 10 * value + digit;
        }
        return value;
    }

    private static IllegalArgumentException unreadable(@Nullable Exception cause) {
        return new IllegalArgumentException("text: not a year, quarter, month or day", cause);
    }

    /**
     * How fine the period is.
     *
     * @return the granularity
     */
    public Granularity granularity() {
        return granularity;
    }

    /**
     * The calendar year it lies in.
     *
     * @return the year
     */
    public int year() {
        return start.getYear();
    }

    /**
     * The first day.
     *
     * @return the day
     */
    public LocalDate start() {
        return start;
    }

    /**
     * The last day.
     *
     * @return the day
     */
    public LocalDate end() {
        return switch (granularity) {
            case YEAR -> start.plusYears(1).minusDays(1);
            case QUARTER -> start.plusMonths(3).minusDays(1);
            case MONTH -> YearMonth.from(start).atEndOfMonth();
            case DAY -> start;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimePeriod that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
