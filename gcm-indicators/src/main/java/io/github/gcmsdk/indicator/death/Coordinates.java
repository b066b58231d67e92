package io.github.gcmsdk.indicator.death;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A place on the earth, in degrees of WGS 84.
 *
 * <pre>{@code {"latitude": 35.5, "longitude": 12.6}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 */
public record Coordinates(
        @Nullable @Min(value = -90, message = "{value.range}") @Max(value = 90, message = "{value.range}")
        BigDecimal latitude,

        @Nullable @Min(value = -180, message = "{value.range}") @Max(value = 180, message = "{value.range}")
        BigDecimal longitude) {}
