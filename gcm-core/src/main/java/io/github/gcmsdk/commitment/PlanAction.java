package io.github.gcmsdk.commitment;

import io.github.gcmsdk.framework.ActionCode;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.network.ActivityStatus;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Part;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.DistinctIds;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a national implementation plan sets out to do.
 *
 * <pre>{@code {"id": "pa-1", "title": {"en": "Ethical recruitment law"}, "gcmActions": ["22(d)"], "responsible": ["pk-mophrd"], "status": "planned"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param id unique in the plan
 * @param title what is to be done
 * @param gcmActions actions of the Compact that it carries out
 * @param responsible who is responsible
 * @param period when it is done
 * @param status how far it has come
 * @param indicators what shows whether it is reached
 * @param budget the money that it is planned to take
 */
public record PlanAction(
        @NotNull @Visible @Tidy(groups = Advice.class) String id,
        @Valid Text title,
        @Distinct(groups = Advice.class) List<@NotNull @Valid ActionCode> gcmActions,
        @Distinct(groups = Advice.class) List<@NotNull @Valid Ref<Stakeholder>> responsible,
        @Nullable @Valid Period period,
        @Nullable @Valid Code<ActivityStatus> status,
        @DistinctIds List<@NotNull @Valid Measure> indicators,
        @Nullable @Valid Money budget)
        implements Part {

    /**
     * Copies the lists.
     *
     * @param id unique in the plan
     * @param title what is to be done
     * @param gcmActions actions of the Compact that it carries out
     * @param responsible who is responsible
     * @param period when it is done, or null
     * @param status how far it has come, or null
     * @param indicators what shows whether it is reached
     * @param budget the money that it is planned to take, or null
     */
    public PlanAction {
        title = title == null ? Text.EMPTY : title;
        gcmActions = Lists.copy(gcmActions);
        responsible = Lists.copy(responsible);
        indicators = Lists.copy(indicators);
    }
}
