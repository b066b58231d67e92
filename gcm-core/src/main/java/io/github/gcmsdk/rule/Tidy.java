package io.github.gcmsdk.rule;

import io.github.gcmsdk.internal.constraint.TidyValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text has no white space around it and no control character, but for line feed and tab inside
 * ({@code value.whitespace}); null passes. A warning: declare it with {@code groups = Advice.class}.
 */
@Documented
@Constraint(validatedBy = TidyValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@SuppressWarnings("exports") // the standard creates the validator itself; nobody else does
public @interface Tidy {

    /**
     * The code of the rule, in braces.
     *
     * @return the message template
     */
    String message() default "{value.whitespace}";

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
