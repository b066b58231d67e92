package io.github.gcmsdk.network;

import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role that a stakeholder holds in a network or a committee, for a time.
 *
 * <pre>{@code {"stakeholder": "iom-pakistan", "role": "coordinator", "active": {"start": "2025-09-01"}}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param stakeholder who holds the role
 * @param role the role
 * @param active while the role is held
 */
public record Membership(
        @NotNull @Valid Ref<Stakeholder> stakeholder,
        @NotNull @Valid Code<Role> role,
        @Nullable @Valid Period active) {

    /**
     * Whether the role is held on a day.
     *
     * @param day a day
     * @return true if the day lies in {@code active}; without dates the role is always held
     */
    public boolean isActiveOn(LocalDate day) {
        return active == null || active.contains(day);
    }
}
