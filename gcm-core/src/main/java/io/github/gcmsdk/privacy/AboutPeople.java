package io.github.gcmsdk.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Records of this type are about living people. Every text in them is looked through for personal values, member names
 * such as {@code name} and {@code latitude} count as personal too, and a dataset that holds them must tell its sensitivity.
 *
 * <pre>{@code
 * @AboutPeople
 * public record Interview(String id, Text account, Meta meta) implements GcmRecord {}
 * }</pre>
 *
 * <p>Stands on the record that is registered, and holds for all its parts. Write a {@code toString} for such a record:
 * that of the language shows every value.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AboutPeople {}
