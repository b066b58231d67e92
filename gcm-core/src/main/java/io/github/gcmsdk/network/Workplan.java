package io.github.gcmsdk.network;

import io.github.gcmsdk.commitment.Alignment;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Part;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.DistinctIds;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a network sets out to do in a time.
 *
 * <pre>{@code {"id": "wp-2026", "period": {"start": "2026-01-01", "end": "2026-12-31"}, "activities": []}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param id unique in the network
 * @param period the time of the workplan
 * @param alignedWith policy frameworks that it is in line with
 * @param activities what is to be done
 */
public record Workplan(
        @NotNull @Visible @Tidy(groups = Advice.class) String id,
        @Nullable @Valid Period period,
        List<@NotNull @Valid Alignment> alignedWith,
        @DistinctIds List<@NotNull @Valid Activity> activities)
        implements Part {

    /**
     * Copies the lists.
     *
     * @param id unique in the network
     * @param period the time of the workplan, or null
     * @param alignedWith policy frameworks that it is in line with
     * @param activities what is to be done
     */
    public Workplan {
        alignedWith = Lists.copy(alignedWith);
        activities = Lists.copy(activities);
    }
}
