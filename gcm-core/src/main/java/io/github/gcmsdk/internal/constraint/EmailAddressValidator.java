package io.github.gcmsdk.internal.constraint;

import io.github.gcmsdk.rule.EmailAddress;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** {@link EmailAddress} for the standard surface. */
public final class EmailAddressValidator implements ConstraintValidator<EmailAddress, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || Strings.isEmailAddress(text);
    }
}
