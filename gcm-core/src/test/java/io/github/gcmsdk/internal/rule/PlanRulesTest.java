package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.commitment.NationalImplementationPlan;
import io.github.gcmsdk.commitment.PlanAction;
import io.github.gcmsdk.commitment.PlanPriority;
import io.github.gcmsdk.framework.ActionCode;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.network.ActivityStatus;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.text.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRulesTest {

    private static final Period PLAN = Period.of("2026-01-01", "2029-12-31");

    private static NationalImplementationPlan plan(PlanPriority... priorities) {
        return NationalImplementationPlan.builder("plan")
                .title(Text.en("Plan"))
                .country(CountryCode.of("PAK"))
                .period(PLAN)
                .priorities(IntStream.range(0, priorities.length)
                        .mapToObj(i -> numbered(i, priorities[i]))
                        .toList())
                .build();
    }

    /** The priority with an id of its own for each action. */
    private static PlanPriority numbered(int index, PlanPriority priority) {
        List<PlanAction> actions = IntStream.range(0, priority.actions().size())
                .mapToObj(i -> named("a-" + index + "-" + i, priority.actions().get(i)))
                .toList();
        return new PlanPriority(priority.title(), priority.objectives(), priority.rank(), actions);
    }

    private static PlanAction named(String id, PlanAction action) {
        return new PlanAction(
                id,
                action.title(),
                action.gcmActions(),
                action.responsible(),
                action.period(),
                action.status(),
                action.indicators(),
                action.budget());
    }

    private static PlanPriority ranked(Integer rank) {
        return new PlanPriority(Text.EMPTY, List.of(Objective.DATA), rank, List.of());
    }

    private static PlanPriority priority(List<Objective> objectives, PlanAction... actions) {
        return new PlanPriority(Text.EMPTY, objectives, null, List.of(actions));
    }

    private static PlanAction action(String status, Period period, List<String> gcmActions, String... responsible) {
        return new PlanAction(
                "a",
                Text.EMPTY,
                gcmActions.stream().map(ActionCode::of).toList(),
                Arrays.stream(responsible)
                        .map(Ref::<io.github.gcmsdk.stakeholder.Stakeholder>to)
                        .toList(),
                period,
                status == null ? null : Code.parse(ActivityStatus.class, status),
                List.of(),
                null);
    }

    private static PlanAction action(Period period) {
        return action(null, period, List.of(), "ministry");
    }

    /** Ranks in the order of the list, – for none; and the places that are reported. */
    @ParameterizedTest
    @CsvSource({
        "1 2 3,",
        "3 1 2,",
        "– – –,",
        "1 – 2,",
        "1 1 2,          1",
        "1 1 3,          1",
        "1 1 1,          1 2",
        "2,              0",
        "1 3,            1",
        "3 1,            0",
        "1 3 4 5,        1",
        "1 3 5,          1 2",
        "1 1 4,          1 2",
        "1 2147483647,   1"
    })
    void ranksCountFromOneWithoutRepeatAndGap(String ranks, String reported) {
        PlanPriority[] priorities = Stream.of(ranks.split(" "))
                .map(rank -> ranked(rank.equals("–") ? null : Integer.valueOf(rank)))
                .toArray(PlanPriority[]::new);

        List<String> places = Checked.places("plan.rank-gap", plan(priorities));

        assertThat(places)
                .containsExactlyInAnyOrderElementsOf(Stream.of(reported == null ? new String[0] : reported.split(" "))
                        .map(index -> "/priorities/" + index + "/rank")
                        .toList());
    }

    @Test
    void rankThatCannotBeReadLeavesNoGap() {
        assertThat(Checked.places("plan.rank-gap", plan(ranked(1), ranked(null), ranked(3)), "/priorities/1/rank"))
                .isEmpty();
        assertThat(Checked.places("plan.rank-gap", plan(ranked(-1)))).isEmpty();
    }

    @Test
    void somebodyIsResponsibleForEachActionThatIsNotCancelled() {
        NationalImplementationPlan plan = plan(
                priority(List.of(), action(null, null, List.of(), "ministry")),
                priority(List.of(), action(null, null, List.of()), action("cancelled", null, List.of())));

        assertThat(Checked.places("plan.responsible-missing", plan))
                .containsExactly("/priorities/1/actions/0/responsible");
        assertThat(Checked.arguments("plan.responsible-missing", plan)).isEqualTo(Map.of("id", "a-1-0"));
    }

    @Test
    void priorityServesAnObjectiveByItselfOrByItsActions() {
        NationalImplementationPlan plan = plan(
                priority(List.of(Objective.DATA)),
                priority(List.of(), action(null, null, List.of("22(d)"))),
                priority(List.of(), action(null, null, List.of())),
                priority(List.of()));

        assertThat(Checked.places("plan.objective-missing", plan))
                .containsExactly("/priorities/2/objectives", "/priorities/3/objectives");
    }

    @Test
    void actionOfTheCompactBelongsToAnObjectiveOfItsPriority() {
        PlanAction action = action(null, null, List.of("22(d)", "33(c)"));

        NationalImplementationPlan plan =
                plan(priority(List.of(Objective.RECRUITMENT_AND_DECENT_WORK), action), priority(List.of(), action));

        assertThat(Checked.places("plan.action-outside-objective", plan))
                .containsExactly("/priorities/0/actions/0/gcmActions/1");
        assertThat(Checked.arguments("plan.action-outside-objective", plan))
                .isEqualTo(Map.of("action", "33(c)", "objective", "17"));
    }

    @Test
    void actionMayBeginBeforeThePlanAndGoOnAfterItButNotMissIt() {
        NationalImplementationPlan plan = plan(priority(
                List.of(Objective.DATA),
                action((Period) null),
                action(Period.of("2025-01-01", "2026-01-01")),
                action(Period.from(LocalDate.of(2029, 12, 31))),
                action(Period.of("2024-01-01", "2025-12-31")),
                action(Period.from(LocalDate.of(2030, 1, 1)))));

        assertThat(Checked.places("plan.action-outside-period", plan))
                .containsExactly("/priorities/0/actions/3/period", "/priorities/0/actions/4/period");
        assertThat(Checked.places(
                        "plan.action-outside-period",
                        plan.toBuilder().period(null).build()))
                .isEmpty();
    }

    @Test
    void reversedPeriodIsToldAsSuchOnly() {
        NationalImplementationPlan plan =
                plan(priority(List.of(Objective.DATA), action(Period.of("2025-12-31", "2024-01-01"))));

        assertThat(Checked.places("period.end-before-start", plan)).isNotEmpty();
        assertThat(Checked.places("plan.action-outside-period", plan)).isEmpty();
    }

    @Test
    void actionsOfOnePlanHaveDifferentIdsWhateverTheirPriority() {
        NationalImplementationPlan plan = plan(
                priority(List.of(), action(null, null, List.of())), priority(List.of(), action(null, null, List.of())));
        PlanAction first = plan.priorities().get(0).actions().get(0);
        PlanPriority again =
                priority(List.of(), plan.priorities().get(1).actions().get(0), first);
        NationalImplementationPlan twice = plan.toBuilder()
                .priorities(plan.priorities().get(0), again, again)
                .build();

        assertThat(Checked.places("id.local-duplicate", plan)).isEmpty();
        assertThat(Checked.places("id.local-duplicate", twice))
                .containsExactly(
                        "/priorities/1/actions/1/id", "/priorities/2/actions/0/id", "/priorities/2/actions/1/id");
        assertThat(Checked.arguments("id.local-duplicate", twice))
                .containsEntry("id", "a-0-0")
                .containsEntry("other", "/priorities/0/actions/0/id");
    }

    @Test
    void actionThatStandsTwiceInOnePriorityIsReportedOnce() {
        PlanAction action = action(null, null, List.of());
        NationalImplementationPlan plan = NationalImplementationPlan.builder("plan")
                .title(Text.en("Plan"))
                .country(CountryCode.of("PAK"))
                .priorities(priority(List.of(), action, action))
                .build();

        assertThat(Checked.places("id.local-duplicate", plan)).containsExactly("/priorities/0/actions/1/id");
    }
}
