package io.github.gcmsdk.rule;

import io.github.gcmsdk.internal.constraint.DistinctValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The list holds no element twice ({@code value.duplicate}, at the second). A warning: declare it with
 * {@code groups = Advice.class}.
 */
@Documented
@Constraint(validatedBy = DistinctValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@SuppressWarnings("exports") // the standard creates the validator itself; nobody else does
public @interface Distinct {

    /**
     * The code of the rule, in braces.
     *
     * @return the message template
     */
    String message() default "{value.duplicate}";

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
