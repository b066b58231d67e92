package io.github.gcmsdk.indicator;

import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statistical series under which values of an indicator are published.
 *
 * <pre>{@code {"code": "SM_DTH_MIGR", "unit": "NUMBER", "allowed": {"SEX": ["_T"]}}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param code the code of the series
 * @param unit the unit of its values
 * @param allowed the codes that the series allows, by dimension; any for a dimension that is not named
 * @param note what is to be known of it
 */
public record Series(
        @NotNull @Visible @Tidy(groups = Advice.class) String code,
        @Nullable @Visible @Tidy(groups = Advice.class) String unit,
        Map<String, List<@NotNull String>> allowed,
        @Nullable @Visible @Tidy(groups = Advice.class) String note) {

    /**
     * Takes the parts.
     *
     * @param code the code of the series
     * @param unit the unit of its values, or null
     * @param allowed the codes that the series allows, by dimension; any for a dimension that is not named
     * @param note what is to be known of it, or null
     */
    public Series {
        allowed = allowed == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(allowed));
    }
}
