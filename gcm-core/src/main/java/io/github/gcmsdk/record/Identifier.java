package io.github.gcmsdk.record;

import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import jakarta.validation.constraints.NotNull;

/**
 * A name that another system gave to the same thing: a fund's project number, an IATI identifier, a pledge number.
 *
 * <pre>{@code {"scheme": "iati-organization", "value": "XM-DAC-47066"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param scheme the system that gave the name
 * @param value the name
 */
public record Identifier(
        @NotNull @Visible @Tidy(groups = Advice.class) String scheme,
        @NotNull @Visible @Tidy(groups = Advice.class) String value) {}
