package io.github.gcmsdk.fund;

import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A line of a programme budget.
 *
 * <pre>{@code {"organization": "iom", "category": "staff", "amount": {"amount": 120000, "currency": "USD"}}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param organization whose budget
 * @param category what for
 * @param amount how much
 */
public record BudgetLine(
        @Nullable @Valid Ref<Stakeholder> organization,
        @Nullable @Valid Code<BudgetCategory> category,
        @Nullable @Valid Money amount) {}
