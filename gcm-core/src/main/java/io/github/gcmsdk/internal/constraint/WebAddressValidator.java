package io.github.gcmsdk.internal.constraint;

import io.github.gcmsdk.rule.WebAddress;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** {@link WebAddress} for the standard surface. */
public final class WebAddressValidator implements ConstraintValidator<WebAddress, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || Strings.isWebAddress(text);
    }
}
