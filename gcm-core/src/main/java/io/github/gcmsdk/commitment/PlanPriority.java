package io.github.gcmsdk.commitment;

import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.DistinctIds;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A priority of a national implementation plan, with what is to be done for it.
 *
 * <pre>{@code {"title": {"en": "Fair recruitment"}, "objectives": [6], "rank": 1, "actions": []}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param title what the priority is called
 * @param objectives objectives of the Compact that it serves
 * @param rank its place among the priorities, from 1
 * @param actions what is to be done
 */
public record PlanPriority(
        @Valid Text title,
        @Distinct(groups = Advice.class) List<@NotNull Objective> objectives,
        @Nullable @Min(value = 1, message = "{value.range}") Integer rank,
        @DistinctIds List<@NotNull @Valid PlanAction> actions) {

    /**
     * Copies the lists.
     *
     * @param title what the priority is called
     * @param objectives objectives of the Compact that it serves
     * @param rank its place among the priorities, from 1, or null
     * @param actions what is to be done
     */
    public PlanPriority {
        title = title == null ? Text.EMPTY : title;
        objectives = Lists.copy(objectives);
        actions = Lists.copy(actions);
    }
}
