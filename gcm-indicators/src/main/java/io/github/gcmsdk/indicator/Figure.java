package io.github.gcmsdk.indicator;

import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A computed value of an indicator, with what it was computed from: anyone can follow it back. Where no value can be
 * computed there is none, and the reason stands in its place; that is not zero.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param indicator the id of the indicator in the catalogue, or null for a sum of observations that tell none
 * @param series the code of the series, or null
 * @param area the area: ISO 3166-1 alpha-3 or M49; null if the inputs were of no certain area
 * @param period the time that the value is about, or null
 * @param dimensions the code of each dimension by which the value is broken down
 * @param value the value, rounded as the definition says; null if there is none
 * @param absence why there is no value; null if there is one
 * @param unit the unit of the value, or null
 * @param derivation what the value was computed from
 */
public record Figure(
        @Nullable String indicator,
        @Nullable String series,
        @Nullable String area,
        @Nullable TimePeriod period,
        SortedMap<String, String> dimensions,
        @Nullable BigDecimal value,
        @Nullable Absence absence,
        @Nullable String unit,
        Derivation derivation) {

    /** Why there is no value. */
    public enum Absence {
        /** There are no inputs. */
        MISSING,
        /** The value exists and must not be shown. */
        SUPPRESSED,
        /** The value cannot exist. */
        NOT_APPLICABLE,
        /** There are inputs, and the formula is not defined for them. */
        NOT_COMPUTABLE
    }

    /**
     * What a value was computed from.
     *
     * @param formula the formula, as the definition states it
     * @param exact the value before rounding and multiplication, or null if the formula is no fraction
     * @param multiplier what the fraction was multiplied with
     * @param inputs the inputs that went in, by name, with their values
     * @param used how many inputs went in
     * @param estimated how many of those were estimates, as they say themselves ({@code Observation.isEstimate()}); null of
     *     records that cannot say so, such as incidents and quotes
     * @param dropped how many inputs did not, by reason
     * @param vintage the day of the release that the inputs are from, or null if unknown
     * @param notes what a reader must know besides: a variant, a reference date, a limit
     */
    public record Derivation(
            String formula,
            @Nullable Ratio exact,
            BigDecimal multiplier,
            Map<String, String> inputs,
            long used,
            @Nullable Long estimated,
            SortedMap<String, Long> dropped,
            @Nullable LocalDate vintage,
            List<String> notes) {

        /**
         * Copies the collections.
         *
         * @param formula the formula, as the definition states it
         * @param exact the value before rounding and multiplication, or null if the formula is no fraction
         * @param multiplier what the fraction was multiplied with
         * @param inputs the inputs that went in, by name, with their values
         * @param used how many inputs went in
         * @param estimated how many of those were estimates; null of records that cannot say so
         * @param dropped how many inputs did not, by reason
         * @param vintage the day of the release that the inputs are from, or null if unknown
         * @param notes what a reader must know besides: a variant, a reference date, a limit
         */
        public Derivation {
            inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
            dropped = Collections.unmodifiableSortedMap(new TreeMap<>(dropped));
            notes = List.copyOf(notes);
        }

        /**
         * Whether an estimate went in, as far as the inputs tell.
         *
         * @return true if one did
         */
        public boolean isEstimate() {
            return estimated != null && estimated > 0;
        }
    }

    /**
     * Copies the dimensions.
     *
     * @param indicator the id of the indicator in the catalogue, or null
     * @param series the code of the series, or null
     * @param area the area: ISO 3166-1 alpha-3 or M49; null if the inputs were of no certain area
     * @param period the time that the value is about, or null
     * @param dimensions the code of each dimension by which the value is broken down
     * @param value the value, rounded as the definition says; null if there is none
     * @param absence why there is no value; null if there is one
     * @param unit the unit of the value, or null
     * @param derivation what the value was computed from
     * @throws IllegalArgumentException if there are both a value and a reason for its absence, or neither
     */
    public Figure {
        if ((value == null) == (absence == null)) {
            throw new IllegalArgumentException("value: a figure has either a value or a reason why there is none");
        }
        dimensions = Collections.unmodifiableSortedMap(new TreeMap<>(dimensions));
    }

    /**
     * The derivation in words, a line for each step.
     *
     * @return the lines
     */
    public List<String> explain() {
        List<String> lines = new ArrayList<>();
        lines.add(heading() + " = " + (value == null ? String.valueOf(absence) : value.toPlainString())
                + (value == null || unit == null ? "" : " " + unit));
        lines.add("  formula: " + derivation.formula);
        derivation.inputs.forEach((name, input) -> lines.add("  " + name + ": " + input));
        if (derivation.exact != null) {
            lines.add("  exactly: " + derivation.exact + " × " + derivation.multiplier.toPlainString());
        }
        lines.add("  inputs used: " + derivation.used
                + (derivation.isEstimate() ? ", of these estimates: " + derivation.estimated : ""));
        derivation.dropped.forEach((reason, count) -> lines.add("  inputs dropped, " + reason + ": " + count));
        lines.add("  vintage: " + (derivation.vintage == null ? "not known" : derivation.vintage.toString()));
        derivation.notes.forEach(note -> lines.add("  note: " + note));
        return lines;
    }

    private String heading() {
        StringBuilder heading = new StringBuilder(indicator == null ? "sum" : indicator);
        if (series != null) {
            heading.append(' ').append(series);
        }
        if (area != null) {
            heading.append(' ').append(area);
        }
        if (period != null) {
            heading.append(' ').append(period);
        }
        dimensions.forEach((dimension, code) ->
                heading.append(' ').append(dimension).append('=').append(code));
        return heading.toString();
    }
}
