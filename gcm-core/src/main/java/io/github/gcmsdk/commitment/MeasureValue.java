package io.github.gcmsdk.commitment;

import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a measure came to in a time.
 *
 * <pre>{@code {"value": 412, "period": "2026"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param value the value
 * @param period the time that the value is about
 */
public record MeasureValue(
        @Nullable BigDecimal value, @Nullable TimePeriod period) {}
