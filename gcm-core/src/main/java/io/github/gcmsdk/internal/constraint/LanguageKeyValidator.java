package io.github.gcmsdk.internal.constraint;

import io.github.gcmsdk.rule.LanguageKey;
import io.github.gcmsdk.text.LanguageTag;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** {@link LanguageKey} for the standard surface. */
public final class LanguageKeyValidator implements ConstraintValidator<LanguageKey, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || LanguageTag.parse(text).isKnown();
    }
}
