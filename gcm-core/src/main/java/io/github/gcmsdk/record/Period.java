package io.github.gcmsdk.record;

import io.github.gcmsdk.rule.RecordRules;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days. The end is inclusive; either side may be absent, which leaves it open.
 *
 * <pre>{@code {"start": "2025-09-01", "end": "2028-08-31"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A period whose end precedes its start can be held, and is a finding.
 *
 * @param start the first day, null if open
 * @param end the last day, null if open
 */
@RecordRules
public record Period(@Nullable LocalDate start, @Nullable LocalDate end) {

    /** Always. */
    public static final Period OPEN = new Period(null, null);

    /**
     * A closed period.
     *
     * @param start the first day, ISO 8601
     * @param end the last day, ISO 8601
     * @return the period
     * @throws java.time.format.DateTimeParseException if one of them is not a date
     */
    public static Period of(String start, String end) {
        return new Period(LocalDate.parse(start), LocalDate.parse(end));
    }

    /**
     * A period without an end.
     *
     * @param start the first day
     * @return the period
     */
    public static Period from(LocalDate start) {
        return new Period(start, null);
    }

    /**
     * Whether the end precedes the start.
     *
     * @return true if both are there and reversed
     */
    public boolean isReversed() {
        return start != null && end != null && end.isBefore(start);
    }

    /**
     * Whether a day lies in the period.
     *
     * @param day a day
     * @return true if it is neither before the start nor after the end
     */
    public boolean contains(LocalDate day) {
        return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
    }

    /**
     * Whether another period lies in this one.
     *
     * @param other a period
     * @return true if no day of the other lies outside; an open side of the other counts as reaching no further
     */
    public boolean encloses(Period other) {
        return (other.start == null || contains(other.start)) && (other.end == null || contains(other.end));
    }

    /**
     * Whether two periods share a day.
     *
     * @param other a period
     * @return true if they do; an open side is unbounded
     */
    public boolean overlaps(Period other) {
        return (start == null || other.end == null || !other.end.isBefore(start))
                && (end == null || other.start == null || !other.start.isAfter(end));
    }
}
