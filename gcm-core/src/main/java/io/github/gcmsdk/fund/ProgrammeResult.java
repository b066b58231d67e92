package io.github.gcmsdk.fund;

import io.github.gcmsdk.commitment.Measure;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Part;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.DistinctIds;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a programme is to bring about.
 *
 * <pre>{@code {"id": "outcome-1", "level": "outcome", "title": {"en": "…"}, "indicators": []}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param id unique in the programme
 * @param level how far from the activities it is
 * @param title what it is
 * @param objectives objectives that it serves
 * @param indicators what shows whether it is reached
 */
public record ProgrammeResult(
        @NotNull @Visible @Tidy(groups = Advice.class) String id,
        @Nullable @Valid Code<ResultLevel> level,
        @Valid Text title,
        @Distinct(groups = Advice.class) List<@NotNull Objective> objectives,
        @DistinctIds List<@NotNull @Valid Measure> indicators)
        implements Part {

    /**
     * Copies the lists.
     *
     * @param id unique in the programme
     * @param level how far from the activities it is, or null
     * @param title what it is
     * @param objectives objectives that it serves
     * @param indicators what shows whether it is reached
     */
    public ProgrammeResult {
        title = title == null ? Text.EMPTY : title;
        objectives = Lists.copy(objectives);
        indicators = Lists.copy(indicators);
    }
}
