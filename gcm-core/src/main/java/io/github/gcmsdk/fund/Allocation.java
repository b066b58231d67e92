package io.github.gcmsdk.fund;

import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that a fund allots to an organization in a programme.
 *
 * <pre>{@code {"date": "2025-09-01", "organization": "iom", "amount": {"amount": 500000, "currency": "USD"}}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param date the day of the decision
 * @param organization the organization
 * @param amount the amount
 */
public record Allocation(
        @Nullable LocalDate date,
        @Nullable @Valid Ref<Stakeholder> organization,
        @Nullable @Valid Money amount) {}
