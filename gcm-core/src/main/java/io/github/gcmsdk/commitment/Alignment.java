package io.github.gcmsdk.commitment;

import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A policy framework that something is in line with, or one element of it.
 *
 * <pre>{@code {"framework": "pk-unsdcf", "element": "outcome-3"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param framework the framework
 * @param element the id of an element of the framework
 */
public record Alignment(
        @Nullable @Valid Ref<PolicyFramework> framework,
        @Nullable @Visible @Tidy(groups = Advice.class) String element) {}
