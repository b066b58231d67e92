package io.github.gcmsdk.network;

import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.framework.SdgTarget;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What a network works for first.
 *
 * <pre>{@code {"objectives": [9, 10], "sdgTargets": ["16.2"]}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param objectives objectives of the Compact
 * @param sdgTargets targets of the 2030 Agenda
 */
public record NetworkPriorities(
        @Distinct(groups = Advice.class) List<@NotNull Objective> objectives,
        @Distinct(groups = Advice.class) List<@NotNull @Valid SdgTarget> sdgTargets) {

    /**
     * Copies the lists.
     *
     * @param objectives objectives of the Compact
     * @param sdgTargets targets of the 2030 Agenda
     */
    public NetworkPriorities {
        objectives = Lists.copy(objectives);
        sdgTargets = Lists.copy(sdgTargets);
    }
}
