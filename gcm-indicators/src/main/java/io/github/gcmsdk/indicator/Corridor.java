package io.github.gcmsdk.indicator;

import io.github.gcmsdk.place.CountryCode;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * From where to where people go, or money is sent.
 *
 * <pre>{@code {"origin": "PAK", "destination": "SAU"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param origin where it begins
 * @param destination where it ends
 */
public record Corridor(
        @Nullable @Valid CountryCode origin,
        @Nullable @Valid CountryCode destination) {}
