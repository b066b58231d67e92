package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.commitment.FrameworkElement;
import io.github.gcmsdk.commitment.Measure;
import io.github.gcmsdk.commitment.NationalImplementationPlan;
import io.github.gcmsdk.commitment.PlanAction;
import io.github.gcmsdk.commitment.PlanPriority;
import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.commitment.PolicyFramework;
import io.github.gcmsdk.fund.Fund;
import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.fund.ProgrammeResult;
import io.github.gcmsdk.fund.ThematicArea;
import io.github.gcmsdk.network.Activity;
import io.github.gcmsdk.network.Event;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.network.Session;
import io.github.gcmsdk.network.WorkingGroup;
import io.github.gcmsdk.network.Workplan;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalIdsTest {

    private static final String CODE = "id.local-duplicate";

    private static <T> List<T> twice(Function<String, T> part) {
        return List.of(part.apply("a"), part.apply("b"), part.apply("a"));
    }

    private static WorkingGroup group(String id) {
        return new WorkingGroup(id, Text.EMPTY, null, List.of(), List.of(), List.of(), null);
    }

    private static Activity activity(String id) {
        return new Activity(id, Text.EMPTY, List.of(), List.of(), null, List.of(), null, null, Text.EMPTY);
    }

    private static Workplan workplan(String id) {
        return new Workplan(id, null, List.of(), List.of());
    }

    private static Measure measure(String id) {
        return new Measure(id, null, Text.EMPTY, null, null, null, List.of());
    }

    private static ProgrammeResult result(String id) {
        return new ProgrammeResult(id, null, Text.EMPTY, List.of(), List.of());
    }

    private static PlanAction action(String id) {
        return new PlanAction(id, Text.EMPTY, List.of(), List.of(), null, null, List.of(), null);
    }

    private static Session session(String id) {
        return new Session(id, Text.EMPTY, null);
    }

    private static Event event(String... ids) {
        return Event.builder("e")
                .sessions(Arrays.stream(ids).map(LocalIdsTest::session).toList())
                .build();
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(
                        MigrationNetwork.builder("n")
                                .workingGroups(twice(LocalIdsTest::group))
                                .build(),
                        "/workingGroups"),
                Arguments.of(
                        MigrationNetwork.builder("n")
                                .workplans(twice(LocalIdsTest::workplan))
                                .build(),
                        "/workplans"),
                Arguments.of(
                        MigrationNetwork.builder("n")
                                .workplans(new Workplan("w", null, List.of(), twice(LocalIdsTest::activity)))
                                .build(),
                        "/workplans/0/activities"),
                Arguments.of(
                        Event.builder("e")
                                .sessions(twice(LocalIdsTest::session))
                                .build(),
                        "/sessions"),
                Arguments.of(
                        Fund.builder("f")
                                .thematicAreas(twice(id -> new ThematicArea(id, Text.EMPTY, List.of())))
                                .build(),
                        "/thematicAreas"),
                Arguments.of(
                        JointProgramme.builder("p")
                                .results(twice(LocalIdsTest::result))
                                .build(),
                        "/results"),
                Arguments.of(
                        JointProgramme.builder("p")
                                .results(new ProgrammeResult(
                                        "r", null, Text.EMPTY, List.of(), twice(LocalIdsTest::measure)))
                                .build(),
                        "/results/0/indicators"),
                Arguments.of(
                        Pledge.builder("p")
                                .measures(twice(LocalIdsTest::measure))
                                .build(),
                        "/measures"),
                Arguments.of(
                        NationalImplementationPlan.builder("p")
                                .priorities(new PlanPriority(Text.EMPTY, List.of(), null, twice(LocalIdsTest::action)))
                                .build(),
                        "/priorities/0/actions"),
                Arguments.of(
                        PolicyFramework.builder("p")
                                .elements(twice(id -> new FrameworkElement(id, Text.EMPTY)))
                                .build(),
                        "/elements"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void idThatStandsTwiceInAListIsReportedAtTheSecondAndNamesTheFirst(GcmRecord record, String list) {
        assertThat(Checked.places(CODE, record)).containsExactly(list + "/2/id");
        assertThat(Checked.arguments(CODE, record)).isEqualTo(Map.of("id", "a", "other", list + "/0/id"));
    }

    @Test
    void eachRepetitionIsReported() {
        assertThat(Checked.places(CODE, event("a", "a", "b", "a"))).containsExactly("/sessions/1/id", "/sessions/3/id");
    }

    @Test
    void caseCounts() {
        assertThat(Checked.places(CODE, event("a", "A"))).isEmpty();
    }

    @Test
    void absentAndBlankIdsAreReportedAsSuchOnly() {
        Event event = event(null, null, " ", " ");

        assertThat(Checked.places(CODE, event)).isEmpty();
        assertThat(Checked.places("value.required", event)).contains("/sessions/0/id", "/sessions/1/id");
        assertThat(Checked.places("value.blank", event)).containsExactly("/sessions/2/id", "/sessions/3/id");
    }

    @Test
    void theSameIdMayStandInTwoLists() {
        MigrationNetwork network = MigrationNetwork.builder("n")
                .workingGroups(group("a"))
                .workplans(
                        new Workplan("a", null, List.of(), List.of(activity("a"))),
                        new Workplan("b", null, List.of(), List.of(activity("a"))))
                .build();

        assertThat(Checked.places(CODE, network)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 32, 33, 9_000})
    void longListsAreCheckedInOnePass(int size) {
        List<Session> sessions = IntStream.range(0, 2 * size)
                .mapToObj(i -> session("s" + i % size))
                .toList();

        assertThat(Checked.places(CODE, Event.builder("e").sessions(sessions).build()))
                .hasSize(size);
    }
}
