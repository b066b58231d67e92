package io.github.gcmsdk.framework;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One reason to think that a text means an objective: what of our vocabulary stood in it. It never carries the text itself.
 *
 * <p>Example: {@code new Evidence(Kind.HANDLE, Objective.REMITTANCES, "es", "Remesas")}. Immutable, thread-safe and
 * value-based.
 *
 * @param kind what matched
 * @param objective the objective that it speaks for
 * @param language the language of the piece, {@code en}, {@code fr} or {@code es}; null for numbers
 * @param piece the title, handle or words of our vocabulary that matched; for a number or paragraph its digits
 */
public record Evidence(
        Kind kind, Objective objective, @Nullable String language, String piece) {

    /** What matched. */
    public enum Kind {
        /** The number of the objective. */
        NUMBER,
        /** The paragraph of the resolution, written as a paragraph. */
        PARAGRAPH,
        /** A title: of the resolution, of its final draft, or as the UN Network shortens it. */
        TITLE,
        /** A short name of the UN Network. */
        HANDLE,
        /** Words that only this objective's titles and handles have, or a well-known synonym of its subject. */
        WORDS
    }

    /**
     * Evidence of its parts.
     *
     * @param kind what matched
     * @param objective the objective that it speaks for
     * @param language the language of the piece; null for numbers
     * @param piece the piece of our vocabulary, or the digits
     * @throws NullPointerException if a part other than the language is null
     */
    public Evidence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(objective, "objective");
        Objects.requireNonNull(piece, "piece");
    }
}
