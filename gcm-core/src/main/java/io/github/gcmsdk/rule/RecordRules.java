package io.github.gcmsdk.rule;

import io.github.gcmsdk.internal.engine.RecordRulesValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules of a type that span its members hold. Stands once for the errors, and once with
 * {@code groups = Advice.class} for warnings and infos, if the type has any.
 */
@Documented
@Constraint(validatedBy = RecordRulesValidator.class)
@Repeatable(RecordRules.List.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SuppressWarnings("exports") // the standard creates the validator itself; nobody else does
public @interface RecordRules {

    /**
     * Replaced by the code of the rule that was broken.
     *
     * @return the message template
     */
    String message() default "{record.rules}";

    /**
     * The validation groups: none for the errors, {@link Advice} for the rest.
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

    /** Holds several. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * The single ones.
         *
         * @return the annotations
         */
        RecordRules[] value();
    }
}
