package io.github.gcmsdk.commitment;

import io.github.gcmsdk.rule.WebAddress;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * Something that shows what a practice achieved.
 *
 * <pre>{@code {"title": {"en": "Evaluation 2024"}, "uri": "https://example.org/evaluation.pdf"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param title what it is called
 * @param uri where it can be read
 */
public record PracticeEvidence(
        @Valid Text title, @Nullable @WebAddress String uri) {

    /**
     * Takes the parts.
     *
     * @param title what it is called
     * @param uri where it can be read, or null
     */
    public PracticeEvidence {
        title = title == null ? Text.EMPTY : title;
    }
}
