package io.github.gcmsdk.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gcmsdk.commitment.Alignment;
import io.github.gcmsdk.commitment.FrameworkElement;
import io.github.gcmsdk.commitment.Measure;
import io.github.gcmsdk.commitment.NationalImplementationPlan;
import io.github.gcmsdk.commitment.PlanAction;
import io.github.gcmsdk.commitment.PlanPriority;
import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.commitment.PledgeStatus;
import io.github.gcmsdk.commitment.PolicyFramework;
import io.github.gcmsdk.commitment.Scope;
import io.github.gcmsdk.framework.ActionCode;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.framework.SdgTarget;
import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.fund.ProgrammeCountry;
import io.github.gcmsdk.fund.ProgrammeObjectives;
import io.github.gcmsdk.fund.ProgrammeStatus;
import io.github.gcmsdk.network.PolicyCoherence.Element;
import io.github.gcmsdk.network.PolicyCoherence.Instrument;
import io.github.gcmsdk.network.PolicyCoherence.Link;
import io.github.gcmsdk.network.PolicyCoherence.Mention;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyCoherenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Period NOW = Period.of("2026-01-01", "2026-12-31");
    private static final Period BEFORE = Period.of("2024-01-01", "2024-12-31");
    private static final CountryCode PAK = CountryCode.of("PAK");
    private static final CountryCode BGD = CountryCode.of("BGD");

    private static final MigrationNetwork NETWORK =
            MigrationNetwork.builder("net").countries(PAK).build();

    private static List<Objective> objectives(int... numbers) {
        return Arrays.stream(numbers).mapToObj(Objective::of).toList();
    }

    private static List<SdgTarget> targets(String... targets) {
        return Stream.of(targets).map(SdgTarget::parse).toList();
    }

    private static List<ActionCode> actions(String... actions) {
        return Stream.of(actions).map(ActionCode::of).toList();
    }

    private static Activity activity(String id, List<Objective> objectives, ActivityStatus status, String... actions) {
        return new Activity(
                id,
                Text.EMPTY,
                objectives,
                actions(actions),
                null,
                List.of(),
                status == null ? null : Code.of(status),
                null,
                Text.EMPTY);
    }

    private static Workplan workplan(Period period, List<Alignment> alignedWith, Activity... activities) {
        return new Workplan("wp", period, alignedWith, List.of(activities));
    }

    private static JointProgramme.Builder programme(String id, CountryCode country, int... primary) {
        return JointProgramme.builder(id)
                .countries(new ProgrammeCountry(country, null))
                .objectives(new ProgrammeObjectives(objectives(primary), List.of()));
    }

    private static PlanAction planAction(ActivityStatus status, String indicator, String... gcmActions) {
        Measure measure = new Measure("m", indicator, Text.EMPTY, null, null, null, List.of());
        return new PlanAction(
                "pa",
                Text.EMPTY,
                actions(gcmActions),
                List.of(),
                null,
                status == null ? null : Code.of(status),
                List.of(measure),
                null);
    }

    private static NationalImplementationPlan.Builder plan(PlanPriority... priorities) {
        return NationalImplementationPlan.builder("plan").country(PAK).priorities(priorities);
    }

    private static PlanPriority priority(List<Objective> objectives, PlanAction... actions) {
        return new PlanPriority(Text.EMPTY, objectives, null, List.of(actions));
    }

    private static Alignment alignment(String framework, String element) {
        return new Alignment(Ref.to(framework), element);
    }

    private static PolicyFramework.Builder framework(String id, String... elements) {
        return PolicyFramework.builder(id)
                .elements(Stream.of(elements)
                        .map(element -> new FrameworkElement(element, Text.EMPTY))
                        .toList());
    }

    private static PolicyCoherence coherence(MigrationNetwork network, GcmRecord... others) {
        return PolicyCoherence.of(Dataset.builder().add(network).add(others).build(), network, DAY);
    }

    /** A cell as the records and places in it. */
    private static List<String> cell(PolicyCoherence coherence, int objective, Instrument instrument) {
        return places(coherence.row(Objective.of(objective)).mentions(instrument));
    }

    private static List<String> places(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> mention.record() + mention.pointer())
                .toList();
    }

    @Test
    void everyObjectiveHasARowAndAnEmptyTableHasNoGap() {
        PolicyCoherence coherence = coherence(NETWORK);

        assertThat(coherence.rows()).extracting(PolicyCoherence.Row::objective).containsExactly(Objective.values());
        assertThat(coherence.rows()).allMatch(PolicyCoherence.Row::isEmpty);
        assertThat(coherence.rows())
                .allSatisfy(row -> assertThat(row.instruments()).containsOnlyKeys(Instrument.values()));
        assertThat(coherence.gaps().idlePriorities()).isEmpty();
        assertThat(coherence.gaps().unalignedElements()).isEmpty();
        assertThat(coherence.gaps().unservedTargets()).isEmpty();
    }

    @Test
    void prioritiesActivitiesProgrammesPlansAndPledgesServeObjectives() {
        MigrationNetwork network = NETWORK.toBuilder()
                .priorities(new NetworkPriorities(objectives(9, 10), List.of()))
                .workplans(workplan(NOW, List.of(), activity("a-1", objectives(9, 10), null, "25(b)", "22(d)")))
                .build();
        JointProgramme programme = JointProgramme.builder("jp")
                .countries(new ProgrammeCountry(PAK, null))
                .objectives(new ProgrammeObjectives(objectives(9), objectives(10)))
                .build();
        NationalImplementationPlan plan = plan(priority(objectives(10), planAction(null, null, "26(a)", "22(d)")))
                .build();
        Pledge pledge = Pledge.builder("p")
                .pledgers("net")
                .objectives(objectives(10))
                .actions(actions("25(b)"))
                .build();

        PolicyCoherence coherence = coherence(network, programme, plan, pledge);

        assertThat(cell(coherence, 9, Instrument.PRIORITY)).containsExactly("net/priorities/objectives/0");
        assertThat(coherence.row(Objective.of(9)).mentions(Instrument.WORKPLAN))
                .containsExactly(
                        new Mention(Instrument.WORKPLAN, "net", "a-1", "/workplans/0/activities/0/objectives/0"));
        assertThat(cell(coherence, 6, Instrument.WORKPLAN)).containsExactly("net/workplans/0/activities/0/actions/1");
        assertThat(cell(coherence, 9, Instrument.PROGRAMME)).containsExactly("jp/objectives/primary/0");
        assertThat(cell(coherence, 10, Instrument.PROGRAMME)).containsExactly("jp/objectives/secondary/0");
        assertThat(cell(coherence, 10, Instrument.PLAN)).containsExactly("plan/priorities/0/objectives/0");
        assertThat(cell(coherence, 6, Instrument.PLAN)).containsExactly("plan/priorities/0/actions/0/gcmActions/1");
        assertThat(cell(coherence, 10, Instrument.PLEDGE)).containsExactly("p/objectives/0");
        assertThat(cell(coherence, 9, Instrument.PLEDGE)).containsExactly("p/actions/0");
        assertThat(coherence.row(Objective.of(1)).isEmpty()).isTrue();
        assertThat(coherence.withoutObjective()).isEmpty();
        assertThat(coherence.gaps().idlePriorities()).isEmpty();
    }

    @Test
    void whatIsOverCancelledOrOfAnotherCountryServesNothing() {
        MigrationNetwork network = NETWORK.toBuilder()
                .workplans(
                        workplan(BEFORE, List.of(), activity("a", objectives(9), null)),
                        workplan(NOW, List.of(), activity("b", objectives(9), ActivityStatus.CANCELLED)))
                .build();

        PolicyCoherence coherence = coherence(
                network,
                programme("jp-1", BGD, 9).build(),
                programme("jp-2", PAK, 9).status(ProgrammeStatus.CONCEPT).build(),
                programme("jp-3", PAK, 9).period(BEFORE).build(),
                plan(priority(objectives(9))).period(BEFORE).build(),
                plan(priority(objectives(9))).country(BGD).build(),
                plan(priority(List.of(), planAction(ActivityStatus.CANCELLED, null, "25(b)")))
                        .build(),
                Pledge.builder("p-1")
                        .pledgers("net")
                        .objectives(objectives(9))
                        .status(PledgeStatus.WITHDRAWN)
                        .build(),
                Pledge.builder("p-2")
                        .pledgers("net")
                        .objectives(objectives(9))
                        .period(BEFORE)
                        .build());

        assertThat(coherence.row(Objective.of(9)).isEmpty()).isTrue();
    }

    @Test
    void pledgesAreThoseOfTheNetworkItsCountriesAndTheirStakeholders() {
        Stakeholder ours = Stakeholder.builder("ours").country(PAK).build();
        Stakeholder theirs = Stakeholder.builder("theirs").country(BGD).build();
        Pledge.Builder pledge = Pledge.builder("x").objectives(objectives(9));

        assertThat(serves(pledge.pledgers("net").scope(scope(BGD)).build(), ours, theirs))
                .isTrue();
        assertThat(serves(pledge.pledgers("theirs").scope(scope(BGD, PAK)).build(), ours, theirs))
                .isTrue();
        assertThat(serves(pledge.pledgers("ours").scope(scope(BGD)).build(), ours, theirs))
                .isFalse();
        assertThat(serves(pledge.pledgers("ours").scope(scope()).build(), ours, theirs))
                .isTrue();
        assertThat(serves(pledge.pledgers("theirs", "ours").scope(null).build(), ours, theirs))
                .isTrue();
        assertThat(serves(pledge.pledgers("theirs").scope(null).build(), ours, theirs))
                .isFalse();
        assertThat(serves(pledge.pledgers("nobody").scope(null).build(), ours, theirs))
                .isFalse();
    }

    private static Scope scope(CountryCode... countries) {
        return new Scope(null, List.of(countries), null);
    }

    private static boolean serves(Pledge pledge, GcmRecord... others) {
        Dataset dataset = Dataset.builder().add(NETWORK, pledge).add(others).build();
        return !PolicyCoherence.of(dataset, NETWORK, DAY).row(Objective.of(9)).isEmpty();
    }

    @Test
    void frameworksStandInTheRowsOfWhatIsInLineWithThem() {
        MigrationNetwork network = NETWORK.toBuilder()
                .workplans(workplan(
                        NOW,
                        List.of(alignment("f", "1")),
                        activity("a", objectives(9), null),
                        activity("b", objectives(9, 11), null)))
                .build();
        JointProgramme programme = programme("jp", PAK, 11)
                .alignedWith(List.of(alignment("f", null)))
                .build();

        PolicyCoherence coherence =
                coherence(network, programme, framework("f", "1").build());

        Link ofWorkplan = new Link(
                alignment("f", "1"), new Mention(Instrument.WORKPLAN, "net", null, "/workplans/0/alignedWith/0"));
        Link ofProgramme =
                new Link(alignment("f", null), new Mention(Instrument.PROGRAMME, "jp", null, "/alignedWith/0"));
        assertThat(coherence.row(Objective.of(9)).frameworks()).containsExactly(ofWorkplan);
        assertThat(coherence.row(Objective.of(11)).frameworks()).containsExactly(ofWorkplan, ofProgramme);
        assertThat(coherence.row(Objective.of(1)).frameworks()).isEmpty();
    }

    @Test
    void priorityThatNoActivityProgrammeOrPlanServesIsIdle() {
        MigrationNetwork network = NETWORK.toBuilder()
                .priorities(new NetworkPriorities(objectives(1, 9, 10), List.of()))
                .build();
        Pledge pledge =
                Pledge.builder("p").pledgers("net").objectives(objectives(1)).build();

        PolicyCoherence coherence = coherence(network, programme("jp", PAK, 9).build(), pledge);

        assertThat(coherence.gaps().idlePriorities()).containsOnlyKeys(Objective.of(1), Objective.of(10));
        assertThat(coherence.gaps().idlePriorities().get(Objective.of(10)).pointer())
                .isEqualTo("/priorities/objectives/2");
    }

    @Test
    void elementsThatNobodyNamesAreGaps() {
        NationalImplementationPlan plan = plan().alignedWith(
                        List.of(alignment("whole", null), alignment("f", "1"), alignment("away", "1")))
                .build();

        PolicyCoherence coherence = coherence(
                NETWORK,
                plan,
                framework("f", "1", "2").build(),
                framework("whole", "1").country(PAK).build(),
                framework("bare").country(PAK).build(),
                framework("theirs", "1").country(BGD).build(),
                framework("over", "1").country(PAK).period(BEFORE).build(),
                framework("nowhere", "1").build());

        assertThat(coherence.gaps().unalignedElements())
                .containsExactly(
                        new Element("f", "2", "/elements/1"),
                        new Element("whole", "1", "/elements/0"),
                        new Element("bare", null, ""));
    }

    @Test
    void frameworkWithoutElementsIsTakenUpAsAWhole() {
        JointProgramme programme = programme("jp", PAK, 9)
                .alignedWith(List.of(alignment("bare", null)))
                .build();

        assertThat(coherence(NETWORK, programme, framework("bare").country(PAK).build())
                        .gaps()
                        .unalignedElements())
                .isEmpty();
    }

    @Test
    void targetsAreListedWithWhoNamesThem() {
        MigrationNetwork network = NETWORK.toBuilder()
                .priorities(new NetworkPriorities(List.of(), targets("16.2", "10.7")))
                .build();
        JointProgramme programme =
                programme("jp", PAK, 9).sdgTargets(targets("16.2", "99.9")).build();
        Pledge pledge =
                Pledge.builder("p").pledgers("net").sdgTargets(targets("10.c")).build();

        PolicyCoherence coherence = coherence(network, programme, pledge);

        assertThat(coherence.sdgTargets().keySet()).containsExactlyElementsOf(targets("10.7", "10.c", "16.2", "99.9"));
        assertThat(places(coherence.sdgTargets().get(SdgTarget.of("16.2"))))
                .containsExactly("net/priorities/sdgTargets/0", "jp/sdgTargets/0");
    }

    @Test
    void targetOfAPlanIsServedByAnActionThroughItsObjectivesActionsOrIndicators() {
        // The booklet sets 16.2 beside objective 10, 8.8 beside objective 6, and 17.18 beside objective 1.
        assertThat(Objective.of(10).sdgTargets()).contains(SdgTarget.of("16.2"));
        assertThat(Objective.of(6).sdgTargets()).contains(SdgTarget.of("8.8"));
        assertThat(Objective.of(1).sdgTargets()).contains(SdgTarget.of("17.18"));
        NationalImplementationPlan plan = plan(
                        priority(objectives(10), planAction(null, "10.7.2", "22(d)")),
                        priority(objectives(1)),
                        priority(objectives(1), planAction(ActivityStatus.CANCELLED, "17.18.1")))
                .sdgTargets(targets("16.2", "8.8", "10.7", "17.18", "1.1", "99.9"))
                .build();

        assertThat(coherence(NETWORK, plan).gaps().unservedTargets())
                .extracting(gap -> gap.target().text() + " " + gap.mention().record()
                        + gap.mention().pointer())
                .containsExactly("17.18 plan/sdgTargets/3", "1.1 plan/sdgTargets/4");
    }

    @Test
    void indicatorOfAnotherTargetWithTheSameBeginningServesNothing() {
        NationalImplementationPlan plan = plan(priority(List.of(), planAction(null, "1.10.1")))
                .sdgTargets(targets("1.1"))
                .build();

        assertThat(coherence(NETWORK, plan).gaps().unservedTargets()).hasSize(1);
    }

    @Test
    void whatNamesNoObjectiveStandsInNoRowAndIsTold() {
        MigrationNetwork network = NETWORK.toBuilder()
                .workplans(workplan(NOW, List.of(), activity("a", List.of(), null)))
                .build();

        PolicyCoherence coherence = coherence(
                network,
                JointProgramme.builder("jp")
                        .countries(new ProgrammeCountry(PAK, null))
                        .build(),
                plan().build(),
                Pledge.builder("p").pledgers("net").build());

        assertThat(coherence.withoutObjective())
                .containsExactly(
                        new Mention(Instrument.WORKPLAN, "net", "a", "/workplans/0/activities/0"),
                        new Mention(Instrument.PROGRAMME, "jp", null, ""),
                        new Mention(Instrument.PLAN, "plan", null, ""),
                        new Mention(Instrument.PLEDGE, "p", null, ""));
    }

    @Test
    void whatCouldNotBeReadNamesNothing() {
        MigrationNetwork network = NETWORK.toBuilder()
                .priorities(
                        new NetworkPriorities(Arrays.asList(null, Objective.of(9)), Arrays.asList((SdgTarget) null)))
                .workplans(Arrays.asList(
                        null, new Workplan("w", null, Arrays.asList((Alignment) null), Arrays.asList((Activity) null))))
                .build();
        NationalImplementationPlan plan = NationalImplementationPlan.builder("plan")
                .country(PAK)
                .priorities(Arrays.asList(
                        null, new PlanPriority(Text.EMPTY, List.of(), null, Arrays.asList((PlanAction) null))))
                .build();
        PolicyFramework framework = PolicyFramework.builder(null)
                .country(PAK)
                .elements(Arrays.asList(null, new FrameworkElement(null, Text.EMPTY)))
                .build();

        PolicyCoherence coherence = coherence(network, plan, framework);

        assertThat(cell(coherence, 9, Instrument.PRIORITY)).containsExactly("net/priorities/objectives/1");
        assertThat(coherence.gaps().unalignedElements()).isEmpty();
    }

    @Test
    void wrongCallsNameTheArgument() {
        Dataset empty = Dataset.builder().build();

        assertThatThrownBy(() -> PolicyCoherence.of(empty, NETWORK, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("day");
        assertThatThrownBy(() -> PolicyCoherence.of(empty, NETWORK, DAY).row(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("objective");
    }
}
