package io.github.gcmsdk.internal.rule;

import io.github.gcmsdk.commitment.NationalImplementationPlan;
import io.github.gcmsdk.commitment.PlanAction;
import io.github.gcmsdk.commitment.PlanPriority;
import io.github.gcmsdk.framework.ActionCode;
import io.github.gcmsdk.network.ActivityStatus;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.rule.Problems;
import io.github.gcmsdk.rule.RecordRule;
import io.github.gcmsdk.rule.Rule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The rules about one national implementation plan. */
final class PlanRules {

    private static final String PLANS = "A/RES/73/195, paragraph 53";

    private static final RecordRule<NationalImplementationPlan> RANK_GAP = Rule.warning(
                    "plan.rank-gap", "The ranks of a plan's priorities repeat, or leave a number out.")
            .reads("priorities")
            .record(PlanRules::rankGap);

    private static final RecordRule<NationalImplementationPlan> RESPONSIBLE_MISSING = Rule.warning(
                    "plan.responsible-missing", "Nobody is responsible for an action of a plan.")
            .basis(PLANS)
            .reads("priorities")
            .record((plan, out) -> forEachAction(plan, (pointer, priority, action) -> {
                if (action.responsible().isEmpty() && !isCancelled(action)) {
                    out.at(pointer + "/responsible", "id", action.id());
                }
            }));

    private static final RecordRule<NationalImplementationPlan> OBJECTIVE_MISSING = Rule.info(
                    "plan.objective-missing",
                    "A priority of a plan names no objective, and its actions name no action of the Compact.")
            .basis(PLANS)
            .reads("priorities")
            .record(PlanRules::objectiveMissing);

    private static final RecordRule<NationalImplementationPlan> ACTION_OUTSIDE_OBJECTIVE = Rule.warning(
                    "plan.action-outside-objective",
                    "A plan carries out an action of the Compact under a priority that names other objectives.")
            .basis("A/RES/73/195, paragraphs 17–39")
            .reads("priorities")
            .record((plan, out) -> forEachAction(
                    plan, (pointer, priority, action) -> actionOutsideObjective(pointer, priority, action, out)));

    private static final RecordRule<NationalImplementationPlan> ACTION_OUTSIDE_PERIOD = Rule.warning(
                    "plan.action-outside-period", "No day of an action lies in the period of its plan.")
            .reads("period", "priorities")
            .record((plan, out) -> forEachAction(plan, (pointer, priority, action) -> {
                Period period = action.period();
                if (period != null && plan.period() != null && !plan.period().overlaps(period)) {
                    out.at(pointer + "/period", "id", action.id());
                }
            }));

    /** An action is named by the plan and its id, whatever the priority; in one list the constraint finds it. */
    private static final RecordRule<NationalImplementationPlan> ACTION_TWICE =
            ValueRules.localDuplicate().reads("priorities").record(PlanRules::actionTwice);

    private PlanRules() {}

    static List<RecordRule<NationalImplementationPlan>> all() {
        return List.of(
                RANK_GAP,
                RESPONSIBLE_MISSING,
                OBJECTIVE_MISSING,
                ACTION_OUTSIDE_OBJECTIVE,
                ACTION_OUTSIDE_PERIOD,
                ACTION_TWICE);
    }

    /** Is given each action of a plan, with its place and its priority. */
    @FunctionalInterface
    private interface ActionVisitor {
        void visit(String pointer, PlanPriority priority, PlanAction action);
    }

    private static void forEachAction(NationalImplementationPlan plan, ActionVisitor visitor) {
        for (int i = 0; i < plan.priorities().size(); i++) {
            PlanPriority priority = plan.priorities().get(i);
            for (int j = 0; j < priority.actions().size(); j++) {
                visitor.visit(
                        "/priorities/" + i + "/actions/" + j,
                        priority,
                        priority.actions().get(j));
            }
        }
    }

    /**
     * Reports a rank that repeats another, and the first rank behind numbers that nobody has. Two priorities of rank 1 may be
     * followed by rank 2 and by rank 3: both are ways to rank equals.
     */
    private static void rankGap(NationalImplementationPlan plan, Problems out) {
        List<Integer> byRank = IntStream.range(0, plan.priorities().size())
                .boxed()
                .filter(i -> plan.priorities().get(i).rank() != null)
                .sorted(Comparator.comparing(i -> rank(plan, i)))
                .toList();
        int last = 0;
        for (int place = 1; place <= byRank.size(); place++) {
            int index = byRank.get(place - 1);
            int rank = rank(plan, index);
            if (rank == last || rank - 1 > last && rank > place) {
                out.at("/priorities/" + index + "/rank", "rank", "" + rank);
            }
            last = rank;
        }
    }

    /** The rank of a priority that has one; 0 is never asked for. */
    private static int rank(NationalImplementationPlan plan, int index) {
        Integer rank = plan.priorities().get(index).rank();
        return rank == null ? 0 : rank;
    }

    private static boolean isCancelled(PlanAction action) {
        return action.status() != null && action.status().is(ActivityStatus.CANCELLED);
    }

    private static void objectiveMissing(NationalImplementationPlan plan, Problems out) {
        for (int i = 0; i < plan.priorities().size(); i++) {
            PlanPriority priority = plan.priorities().get(i);
            boolean none = priority.actions().stream()
                    .allMatch(action -> action.gcmActions().isEmpty());
            if (priority.objectives().isEmpty() && none) {
                out.at("/priorities/" + i + "/objectives");
            }
        }
    }

    private static void actionTwice(NationalImplementationPlan plan, Problems out) {
        Map<String, String> first = new HashMap<>();
        forEachAction(plan, (pointer, priority, action) -> {
            String other = first.putIfAbsent(action.id(), pointer);
            if (other != null) {
                out.at(pointer + "/id", "id", action.id(), "other", other + "/id");
            }
        });
    }

    private static void actionOutsideObjective(String pointer, PlanPriority priority, PlanAction action, Problems out) {
        for (int i = 0; i < action.gcmActions().size() && !priority.objectives().isEmpty(); i++) {
            ActionCode code = action.gcmActions().get(i);
            String place = pointer + "/gcmActions/" + i;
            code.objective()
                    .filter(objective -> !priority.objectives().contains(objective))
                    .ifPresent(objective -> out.at(place, "action", code.text(), "objective", "" + objective.number()));
        }
    }
}
