package io.github.gcmsdk.commitment;

import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * News of a pledge.
 *
 * <pre>{@code {"date": "2026-03-01", "status": "in-progress", "text": {"en": "…"}}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param date the day of the news
 * @param status how far the pledge has come
 * @param text the news
 */
public record PledgeUpdate(
        @Nullable LocalDate date,
        @Nullable @Valid Code<PledgeStatus> status,
        @Valid Text text) {

    /**
     * Takes the parts.
     *
     * @param date the day of the news, or null
     * @param status how far the pledge has come, or null
     * @param text the news
     */
    public PledgeUpdate {
        text = text == null ? Text.EMPTY : text;
    }
}
