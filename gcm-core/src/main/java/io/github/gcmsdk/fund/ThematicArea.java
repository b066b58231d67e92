package io.github.gcmsdk.fund;

import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Part;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A field that a fund supports.
 *
 * <pre>{@code {"id": "3", "name": {"en": "…"}, "objectives": [9, 10]}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param id unique in the fund
 * @param name what the area is called
 * @param objectives objectives that belong to it
 */
public record ThematicArea(
        @NotNull @Visible @Tidy(groups = Advice.class) String id,
        @Valid Text name,
        @Distinct(groups = Advice.class) List<@NotNull Objective> objectives)
        implements Part {

    /**
     * Copies the lists.
     *
     * @param id unique in the fund
     * @param name what the area is called
     * @param objectives objectives that belong to it
     */
    public ThematicArea {
        name = name == null ? Text.EMPTY : name;
        objectives = Lists.copy(objectives);
    }
}
