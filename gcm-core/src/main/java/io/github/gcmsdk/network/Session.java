package io.github.gcmsdk.network;

import io.github.gcmsdk.record.Part;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A part of an event.
 *
 * <pre>{@code {"id": "panel", "title": {"en": "Panel discussion"}, "kind": "panel"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param id unique in the event
 * @param title what the session is called
 * @param kind what the session is, in the words of the event
 */
public record Session(
        @NotNull @Visible @Tidy(groups = Advice.class) String id,
        @Valid Text title,
        @Nullable @Visible @Tidy(groups = Advice.class) String kind)
        implements Part {

    /**
     * Takes the parts.
     *
     * @param id unique in the event
     * @param title what the session is called
     * @param kind what the session is, in the words of the event, or null
     */
    public Session {
        title = title == null ? Text.EMPTY : title;
    }
}
