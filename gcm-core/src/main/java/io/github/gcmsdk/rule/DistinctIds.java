package io.github.gcmsdk.rule;

import io.github.gcmsdk.internal.constraint.DistinctIdsValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@linkplain io.github.gcmsdk.record.Part parts} in the list have different ids ({@code id.local-duplicate}, at the id
 * that stands before it too). An absent or blank id is none.
 */
@Documented
@Constraint(validatedBy = DistinctIdsValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@SuppressWarnings("exports") // the standard creates the validator itself; nobody else does
public @interface DistinctIds {

    /**
     * The code of the rule, in braces.
     *
     * @return the message template
     */
    String message() default "{id.local-duplicate}";

    /**
     * The validation groups.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * Not used.
     *
     * @return nothing
     */
    Class<? extends Payload>[] payload() default {};
}
