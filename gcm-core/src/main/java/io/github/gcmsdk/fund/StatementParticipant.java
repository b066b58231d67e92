package io.github.gcmsdk.fund;

import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a fund statement says about one participating organization.
 *
 * <pre>{@code {"organization": "iom", "netFunded": 5000000, "expenditure": 3200000, "balance": 1800000}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param organization the organization
 * @param netFunded transfers less refunds
 * @param expenditure what it spent
 * @param balance what it holds at the end
 */
public record StatementParticipant(
        @Nullable @Valid Ref<Stakeholder> organization,
        @Nullable BigDecimal netFunded,
        @Nullable BigDecimal expenditure,
        @Nullable BigDecimal balance) {}
