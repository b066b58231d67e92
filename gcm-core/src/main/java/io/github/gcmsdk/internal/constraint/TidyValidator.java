package io.github.gcmsdk.internal.constraint;

import io.github.gcmsdk.rule.Tidy;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** {@link Tidy} for the standard surface. */
public final class TidyValidator implements ConstraintValidator<Tidy, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || Strings.isTidyOrBlank(text);
    }
}
