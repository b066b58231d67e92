package io.github.gcmsdk.network;

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
 * A group of a network.
 *
 * <pre>{@code {"id": "wg-data", "name": {"en": "Data"}, "kind": "thematic", "leads": ["iom-pakistan"], "objectives": [1]}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param id unique in the network
 * @param name what the group is called
 * @param kind what the group is
 * @param leads who leads it; leads are members
 * @param members who takes part, the leads aside
 * @param objectives objectives that it works on
 * @param active while it exists
 */
public record WorkingGroup(
        @NotNull @Visible @Tidy(groups = Advice.class) String id,
        @Valid Text name,
        @Nullable @Valid Code<WorkingGroupKind> kind,
        @Distinct(groups = Advice.class) List<@NotNull @Valid Ref<Stakeholder>> leads,
        @Distinct(groups = Advice.class) List<@NotNull @Valid Ref<Stakeholder>> members,
        @Distinct(groups = Advice.class) List<@NotNull Objective> objectives,
        @Nullable @Valid Period active)
        implements Part {

    /**
     * Copies the lists.
     *
     * @param id unique in the network
     * @param name what the group is called
     * @param kind what the group is, or null
     * @param leads who leads it; leads are members
     * @param members who takes part, the leads aside
     * @param objectives objectives that it works on
     * @param active while it exists, or null
     */
    public WorkingGroup {
        name = name == null ? Text.EMPTY : name;
        leads = Lists.copy(leads);
        members = Lists.copy(members);
        objectives = Lists.copy(objectives);
    }
}
