package io.github.gcmsdk.commitment;

import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a review says about some objectives, or why it says nothing.
 *
 * <pre>{@code {"objectives": [9, 10], "narrative": {"en": "…"}, "evidence": [{"kind": "pledge", "ref": "p-7"}]}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param title the heading
 * @param objectives the objectives that the section is about
 * @param narrative what is reported
 * @param evidence what it rests on
 * @param gap why nothing is reported
 */
public record ReviewSection(
        @Valid Text title,
        @Distinct(groups = Advice.class) List<@NotNull Objective> objectives,
        @Valid Text narrative,
        List<@NotNull @Valid ReviewEvidence> evidence,
        @Nullable @Valid Code<ReviewGap> gap) {

    /**
     * Copies the lists.
     *
     * @param title the heading
     * @param objectives the objectives that the section is about
     * @param narrative what is reported
     * @param evidence what it rests on
     * @param gap why nothing is reported, or null
     */
    public ReviewSection {
        title = title == null ? Text.EMPTY : title;
        objectives = Lists.copy(objectives);
        narrative = narrative == null ? Text.EMPTY : narrative;
        evidence = Lists.copy(evidence);
    }
}
