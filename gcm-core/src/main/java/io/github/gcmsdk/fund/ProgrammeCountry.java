package io.github.gcmsdk.fund;

import io.github.gcmsdk.place.CountryCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A country of a programme, with its share.
 *
 * <pre>{@code {"country": "PAK", "percentage": 100}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param country the country
 * @param percentage its share of the programme, 0 to 100
 */
public record ProgrammeCountry(
        @Nullable @Valid CountryCode country,

        @Nullable @Min(value = 0, message = "{value.range}") @Max(value = 100, message = "{value.range}")
        BigDecimal percentage) {}
