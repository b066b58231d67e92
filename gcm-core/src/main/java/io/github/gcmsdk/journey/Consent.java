package io.github.gcmsdk.journey;

import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what basis an account may be held and used, for what, and how long.
 *
 * <pre>{@code {"basis": "informed-consent", "purposes": ["research"], "given": "2025-06-01", "expires": "2027-06-01"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param basis the basis on which the account is held
 * @param purposes what it may be used for
 * @param given the day on which consent was given
 * @param expires the last day on which it holds
 * @param withdrawn the day on which it was withdrawn
 */
public record Consent(
        @Nullable @Visible @Tidy(groups = Advice.class) String basis,
        @Distinct(groups = Advice.class) List<@NotNull @Visible @Tidy(groups = Advice.class) String> purposes,
        @Nullable LocalDate given,
        @Nullable LocalDate expires,
        @Nullable LocalDate withdrawn) {

    /**
     * Copies the lists.
     *
     * @param basis the basis on which the account is held, or null
     * @param purposes what it may be used for
     * @param given the day on which consent was given, or null
     * @param expires the last day on which it holds, or null
     * @param withdrawn the day on which it was withdrawn, or null
     */
    public Consent {
        purposes = Lists.copy(purposes);
    }
}
