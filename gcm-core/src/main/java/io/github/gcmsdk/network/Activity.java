package io.github.gcmsdk.network;

import io.github.gcmsdk.framework.ActionCode;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Part;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a workplan sets out to do.
 *
 * <pre>{@code {"id": "a-1", "title": {"en": "Training of border officials"}, "objectives": [11], "group": "wg-borders", "status": "planned"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param id unique in the workplan
 * @param title what is to be done
 * @param objectives objectives that it serves
 * @param actions actions of the Compact that it serves
 * @param group the id of the working group that does it
 * @param leads who leads it
 * @param status how far it has come
 * @param period when it is done
 * @param deliverable what comes of it
 */
public record Activity(
        @NotNull @Visible @Tidy(groups = Advice.class) String id,
        @Valid Text title,
        @Distinct(groups = Advice.class) List<@NotNull Objective> objectives,
        @Distinct(groups = Advice.class) List<@NotNull @Valid ActionCode> actions,
        @Nullable @Visible @Tidy(groups = Advice.class) String group,
        @Distinct(groups = Advice.class) List<@NotNull @Valid Ref<Stakeholder>> leads,
        @Nullable @Valid Code<ActivityStatus> status,
        @Nullable @Valid Period period,
        @Valid Text deliverable)
        implements Part {

    /**
     * Copies the lists.
     *
     * @param id unique in the workplan
     * @param title what is to be done
     * @param objectives objectives that it serves
     * @param actions actions of the Compact that it serves
     * @param group the id of the working group that does it, or null
     * @param leads who leads it
     * @param status how far it has come, or null
     * @param period when it is done, or null
     * @param deliverable what comes of it
     */
    public Activity {
        title = title == null ? Text.EMPTY : title;
        objectives = Lists.copy(objectives);
        actions = Lists.copy(actions);
        leads = Lists.copy(leads);
        deliverable = deliverable == null ? Text.EMPTY : deliverable;
    }
}
