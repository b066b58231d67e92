package io.github.gcmsdk.internal.constraint;

import io.github.gcmsdk.rule.Distinct;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link Distinct} for the standard surface: a violation for each element that stands before it too, at its index. */
public final class DistinctValidator implements ConstraintValidator<Distinct, List<?>> {

    @Override
    public boolean isValid(@Nullable List<?> list, ConstraintValidatorContext context) {
        if (list == null) {
            return true;
        }
        List<Integer> repeated = new ArrayList<>();
        Strings.forEachRepeated(list, repeated::add);
        if (!repeated.isEmpty()) {
            context.disableDefaultConstraintViolation();
        }
        for (int index : repeated) {
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addContainerElementNode("<list element>", List.class, 0)
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        }
        return repeated.isEmpty();
    }
}
