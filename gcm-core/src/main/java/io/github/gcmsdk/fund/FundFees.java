package io.github.gcmsdk.fund;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a fund pays for its administration, in percent.
 *
 * <pre>{@code {"administrativeAgent": 1, "indirectSupport": 7}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param administrativeAgent the fee of the administrative agent, in percent of a contribution
 * @param indirectSupport the indirect support costs of an organization, in percent of its direct costs
 */
public record FundFees(
        @Nullable @Min(value = 0, message = "{value.range}") @Max(value = 100, message = "{value.range}")
        BigDecimal administrativeAgent,

        @Nullable @Min(value = 0, message = "{value.range}") @Max(value = 100, message = "{value.range}")
        BigDecimal indirectSupport) {}
