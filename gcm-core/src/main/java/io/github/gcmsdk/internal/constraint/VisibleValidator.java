package io.github.gcmsdk.internal.constraint;

import io.github.gcmsdk.rule.Visible;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** {@link Visible} for the standard surface. */
public final class VisibleValidator implements ConstraintValidator<Visible, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || Strings.isVisible(text);
    }
}
