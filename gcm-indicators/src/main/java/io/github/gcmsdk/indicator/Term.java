package io.github.gcmsdk.indicator;

import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Observations whose values are added up above or below the line of a formula.
 *
 * <pre>{@code {"series": "stock", "dimensions": {"SEX": "F"}}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param series the code of the series of the observations
 * @param dimensions the codes that the observations must have, by dimension
 * @param optional whether there may be none of them, which then add nothing; false if absent
 * @param ofCounterpart whether they count for their counterpart, such as refugees for the country of asylum where the area is
 *     that of origin; false if absent
 */
public record Term(
        @NotNull @Visible @Tidy(groups = Advice.class) String series,
        Map<String, @NotNull @Visible @Tidy(groups = Advice.class) String> dimensions,
        @Nullable Boolean optional,
        @Nullable Boolean ofCounterpart) {

    /**
     * Copies the dimensions.
     *
     * @param series the code of the series of the observations
     * @param dimensions the codes that the observations must have, by dimension
     * @param optional whether there may be none of them, or null for false
     * @param ofCounterpart whether they count for their counterpart, or null for false
     */
    public Term {
        dimensions = dimensions == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    }

    /**
     * All observations of a series.
     *
     * @param series the code of the series
     * @return the term
     */
    public static Term of(String series) {
        return new Term(series, Map.of(), null, null);
    }
}
