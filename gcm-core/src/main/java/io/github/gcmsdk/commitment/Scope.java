package io.github.gcmsdk.commitment;

import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.place.RegionCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a commitment applies.
 *
 * <pre>{@code {"level": "national", "countries": ["PAK"]}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param level how far it reaches
 * @param countries the countries
 * @param region the region
 */
public record Scope(
        @Nullable @Valid Code<ScopeLevel> level,
        @Distinct(groups = Advice.class) List<@NotNull @Valid CountryCode> countries,
        @Nullable @Valid RegionCode region) {

    /**
     * Copies the lists.
     *
     * @param level how far it reaches, or null
     * @param countries the countries
     * @param region the region, or null
     */
    public Scope {
        countries = Lists.copy(countries);
    }
}
