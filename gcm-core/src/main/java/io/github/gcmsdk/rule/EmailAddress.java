package io.github.gcmsdk.rule;

import io.github.gcmsdk.internal.constraint.EmailAddressValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is an e-mail address ({@code value.format}); null passes.
 */
@Documented
@Constraint(validatedBy = EmailAddressValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@SuppressWarnings("exports") // the standard creates the validator itself; nobody else does
public @interface EmailAddress {

    /**
     * The code of the rule, in braces.
     *
     * @return the message template
     */
    String message() default "{value.format}";

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
