package io.github.gcmsdk.internal.constraint;

import io.github.gcmsdk.rule.DistinctIds;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link DistinctIds} for the standard surface: a violation at each id that stands before it too. */
public final class DistinctIdsValidator implements ConstraintValidator<DistinctIds, List<?>> {

    @Override
    public boolean isValid(@Nullable List<?> parts, ConstraintValidatorContext context) {
        if (parts == null) {
            return true;
        }
        List<Integer> repeated = new ArrayList<>();
        PartIds.forEachRepeated(parts, (index, first, id) -> repeated.add(index));
        if (!repeated.isEmpty()) {
            context.disableDefaultConstraintViolation();
        }
        for (int index : repeated) {
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("id")
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        }
        return repeated.isEmpty();
    }
}
