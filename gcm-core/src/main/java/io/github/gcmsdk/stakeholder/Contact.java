package io.github.gcmsdk.stakeholder;

import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.EmailAddress;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import org.jspecify.annotations.Nullable;

/**
 * How to reach an organization; never a person.
 *
 * <pre>{@code {"office": "Secretariat", "email": "secretariat@example.org"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. {@code toString} shows neither address nor number: partners put persons here in
 * spite of what they are told.
 *
 * @param office the office
 * @param email its e-mail address
 * @param phone its telephone number
 */
public record Contact(
        @Nullable @Visible @Tidy(groups = Advice.class) String office,
        @Nullable @EmailAddress String email,
        @Nullable @Visible @Tidy(groups = Advice.class) String phone) {

    @Override
    public String toString() {
        return "Contact[]";
    }
}
