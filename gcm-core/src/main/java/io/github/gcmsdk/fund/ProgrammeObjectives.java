package io.github.gcmsdk.fund;

import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The objectives that a programme serves.
 *
 * <pre>{@code {"primary": [9, 10], "secondary": [23]}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param primary the objectives that it serves first
 * @param secondary further objectives
 */
public record ProgrammeObjectives(
        @Distinct(groups = Advice.class) List<@NotNull Objective> primary,
        @Distinct(groups = Advice.class) List<@NotNull Objective> secondary) {

    /**
     * Copies the lists.
     *
     * @param primary the objectives that it serves first
     * @param secondary further objectives
     */
    public ProgrammeObjectives {
        primary = Lists.copy(primary);
        secondary = Lists.copy(secondary);
    }
}
