package io.github.gcmsdk.commitment;

import io.github.gcmsdk.record.Part;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A part of a policy framework that others align with: an outcome, a chapter, an article.
 *
 * <pre>{@code {"id": "outcome-3", "title": {"en": "Safe mobility"}}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param id unique in the framework
 * @param title what the element is called
 */
public record FrameworkElement(
        @NotNull @Visible @Tidy(groups = Advice.class) String id,
        @Valid Text title) implements Part {

    /**
     * Takes the parts.
     *
     * @param id unique in the framework
     * @param title what the element is called
     */
    public FrameworkElement {
        title = title == null ? Text.EMPTY : title;
    }
}
