package io.github.gcmsdk.journey;

import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * On what basis an account may be held and used, for what, and how long.
 *
 * <pre>{@code {"basis": "informed-consent", "purposes": ["research"], "given": "2025-06-01", "expires": "2027-06-01"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. {@code toString} shows no value.
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

    /**
     * Whether the account may be held on a day: there is a basis, and it is given, not ended and not withdrawn by then. The
     * day on which it ends still counts, the day of a withdrawal does not. A day that is not told sets no limit.
     *
     * @param day a day
     * @return true if so
     */
    public boolean isValidOn(LocalDate day) {
        boolean given = this.given == null || !this.given.isAfter(day);
        return basis != null && !basis.isBlank() && given && !isExpired(day) && !isWithdrawn(day);
    }

    /**
     * Whether the account may be used for a purpose on a day. No purpose allows another, and none at all allows nothing.
     *
     * @param purpose a purpose, as it is written in {@link #purposes}
     * @param day a day
     * @return true if the purpose is named, and the consent {@linkplain #isValidOn valid}
     */
    public boolean allows(String purpose, LocalDate day) {
        Objects.requireNonNull(purpose, "purpose");
        return purposes.contains(purpose) && isValidOn(day);
    }

    /**
     * Whether it has ended.
     *
     * @param day a day
     * @return true if its last day is before that day
     */
    public boolean isExpired(LocalDate day) {
        return expires != null && expires.isBefore(day);
    }

    /**
     * Whether it was withdrawn.
     *
     * @param day a day
     * @return true if it was withdrawn on or before that day
     */
    public boolean isWithdrawn(LocalDate day) {
        return withdrawn != null && !withdrawn.isAfter(day);
    }

    @Override
    public String toString() {
        return "Consent[" + purposes.size() + " purposes]";
    }
}
