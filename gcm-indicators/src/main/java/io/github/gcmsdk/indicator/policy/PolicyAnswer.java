package io.github.gcmsdk.indicator.policy;

import io.github.gcmsdk.record.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one item of one domain.
 *
 * <pre>{@code {"domain": 1, "item": 3, "answer": "regular-only"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param domain the domain, 1 to 6
 * @param item the item in the domain, 1 to 5
 * @param answer the answer
 */
public record PolicyAnswer(
        @Nullable @Min(value = 1, message = "{value.range}") @Max(value = 6, message = "{value.range}")
        Integer domain,

        @Nullable @Min(value = 1, message = "{value.range}") @Max(value = 5, message = "{value.range}")
        Integer item,

        @Nullable @Valid Code<AnswerValue> answer) {}
