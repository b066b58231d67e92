package io.github.gcmsdk.internal.constraint;

import io.github.gcmsdk.rule.Distinct;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link Distinct} for the standard surface: a violation for each element that stands before it too, at its index. */
public final class DistinctValidator implements ConstraintValidator<Distinct, List<?>> {

    @Override
    public boolean isValid(@Nullable List<?> list, ConstraintValidatorContext context) {
        int repeated = list == null ? -1 : Strings.firstRepeated(list);
        if (list == null || repeated < 0) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        for (; repeated >= 0; repeated = Strings.nextRepeated(list, repeated + 1)) {
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addContainerElementNode("<list element>", List.class, 0)
                    .inIterable()
                    .atIndex(repeated)
                    .addConstraintViolation();
        }
        return false;
    }
}
