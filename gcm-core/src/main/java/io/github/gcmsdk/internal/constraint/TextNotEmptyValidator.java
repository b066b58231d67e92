package io.github.gcmsdk.internal.constraint;

import io.github.gcmsdk.text.Text;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/** {@link NotEmpty} on {@link Text}: required text says something in some language. */
public final class TextNotEmptyValidator implements ConstraintValidator<NotEmpty, Text> {

    @Override
    public boolean isValid(@Nullable Text text, ConstraintValidatorContext context) {
        return text != null && !text.isEmpty();
    }
}
