package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.commitment.NationalImplementationPlan;
import io.github.gcmsdk.commitment.PlanAction;
import io.github.gcmsdk.commitment.PlanPriority;
import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.commitment.Practice;
import io.github.gcmsdk.commitment.ReviewEvidence;
import io.github.gcmsdk.commitment.ReviewEvidenceKind;
import io.github.gcmsdk.commitment.ReviewSection;
import io.github.gcmsdk.commitment.VoluntaryReview;
import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.network.Event;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.JsonValue.JsonString;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.record.UnknownRecord;
import io.github.gcmsdk.text.Text;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the evidence of reviews refers to. */
class ReviewReferencesTest {

    private static final String REF = " 0/sections/0/evidence/0/ref";

    private static final Pledge PLEDGE = Pledge.builder("p-7").build();
    private static final NationalImplementationPlan PLAN = plan("plan", "pa-1", "pa-2");

    private static VoluntaryReview review(String kind, String ref) {
        return review(kind, Ref.to(ref));
    }

    private static VoluntaryReview review(String kind, Ref<GcmRecord> ref) {
        Code<ReviewEvidenceKind> code = kind == null ? null : Code.parse(ReviewEvidenceKind.class, kind);
        ReviewEvidence evidence = new ReviewEvidence(code, ref);
        return VoluntaryReview.builder("r")
                .sections(new ReviewSection(Text.EMPTY, List.of(), Text.EMPTY, List.of(evidence), null))
                .build();
    }

    private static NationalImplementationPlan plan(String id, String... actions) {
        List<PlanAction> done = Arrays.stream(actions)
                .map(action -> new PlanAction(action, Text.EMPTY, List.of(), List.of(), null, null, List.of(), null))
                .toList();
        return NationalImplementationPlan.builder(id)
                .priorities(new PlanPriority(Text.EMPTY, List.of(), null, done))
                .build();
    }

    private static UnknownRecord unknown(String type, String id) {
        return new UnknownRecord(new JsonObject(Map.of("type", new JsonString(type), "id", new JsonString(id))));
    }

    private static List<String> complete(GcmRecord... records) {
        return new Judged().complete().findings(records);
    }

    @ParameterizedTest
    @CsvSource({"pledge, p", "practice, pr", "joint-programme, jp"})
    void kindIsTheTypeOfTheRecord(String kind, String id) {
        GcmRecord[] others = {
            Pledge.builder("p").build(),
            Practice.builder("pr").build(),
            JointProgramme.builder("jp").build()
        };

        assertThat(complete(review(kind, id), others[0], others[1], others[2])).isEmpty();
        for (GcmRecord other : others) {
            if (!other.id().equals(id)) {
                assertThat(complete(review(kind, other.id()), others[0], others[1], others[2]))
                        .containsExactly("reference.wrong-type" + REF);
            }
        }
    }

    @Test
    void wrongTypeIsNamed() {
        assertThat(new Judged().arguments(review("practice", "p-7"), PLEDGE))
                .isEqualTo(Map.of("id", "p-7", "type", "pledge"));
    }

    @Test
    void recordThatIsNotAtHandIsMissingFromACompleteDataset() {
        assertThat(complete(review("pledge", "p-8"), PLEDGE)).containsExactly("reference.missing" + REF);
        assertThat(Judged.of(review("pledge", "p-8"))).containsExactly("reference.unresolved" + REF);
        assertThat(complete(review("pledge", Ref.external("gcm-pledge", "0143"))))
                .isEmpty();
    }

    @Test
    void actionOfAPlanIsFoundInAnyOrderAndInTheContext() {
        assertThat(complete(review("plan-action", "pa-2"), PLAN)).isEmpty();
        assertThat(Judged.of(PLAN, review("plan-action", "pa-2"))).isEmpty();
        assertThat(new Judged().context(PLAN).complete().findings(review("plan-action", "pa-2")))
                .isEmpty();
    }

    @Test
    void actionThatNoPlanHasIsReported() {
        assertThat(complete(review("plan-action", "other"), PLAN)).containsExactly("reference.missing" + REF);
        assertThat(Judged.of(review("plan-action", "other"), PLAN)).containsExactly("reference.unresolved" + REF);
        assertThat(Judged.of(review("plan-action", "PA_1"), PLAN))
                .containsExactly("reference.unresolved" + REF + " ?pa-1");
        assertThat(Judged.of(review("plan-action", "action-nime"), plan("plan", "action-nine")))
                .containsExactly("reference.unresolved" + REF + " ?action-nine");
    }

    @Test
    void planIsNoActionOfAPlan() {
        assertThat(complete(review("plan-action", "plan"), PLAN)).containsExactly("reference.wrong-type" + REF);
    }

    @Test
    void actionOfAPlanIsNoRecord() {
        Event event = Event.builder("e").launches("pa-1").build();

        assertThat(Judged.of(event, PLAN)).containsExactly("reference.unresolved 0/launches/0");
        assertThat(Judged.of(review("pledge", "pa-1"), PLAN)).containsExactly("reference.unresolved" + REF);
    }

    @Test
    void actionsOfTwoPlansMayHaveOneId() {
        assertThat(complete(review("plan-action", "pa-1"), PLAN, plan("other", "pa-1", "PA-1")))
                .isEmpty();
        assertThat(complete(plan("pa-1", "pa-1"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plan_action", "pledges"})
    void evidenceOfNoKnownKindIsAnyRecordOrAction(String kind) {
        String written = kind.isEmpty() ? null : kind;

        assertThat(complete(review(written, "p-7"), PLEDGE)).isEmpty();
        assertThat(complete(review(written, "pa-1"), PLAN)).isEmpty();
        assertThat(complete(review(written, "nothing"), PLAN)).containsExactly("reference.missing" + REF);
    }

    /** The type of another module, which here is as good as any. */
    record Observation(String id, Meta meta) implements GcmRecord {}

    @Test
    void observationIsOfItsTypeWhereThatIsRegistered() {
        RecordType<Observation> type = RecordType.of("observation", Observation.class, MethodHandles.lookup());
        Observation observation = new Observation("o-1", Meta.NONE);

        assertThat(new Judged().type(type).complete().findings(review("observation", "o-1"), observation))
                .isEmpty();
        assertThat(new Judged().type(type).complete().findings(review("observation", "p-7"), PLEDGE))
                .containsExactly("reference.wrong-type" + REF);
        assertThat(new Judged().type(type).complete().findings(review("pledge", "o-1"), observation))
                .containsExactly("reference.wrong-type" + REF);
    }

    @Test
    void observationMayBeOfAnUnknownTypeWhereItsTypeIsNotRegistered() {
        assertThat(complete(review("observation", "o-1"), unknown("observation", "o-1")))
                .isEmpty();
        assertThat(complete(review("observation", "p-7"), PLEDGE)).containsExactly("reference.wrong-type" + REF);
        assertThat(complete(review("observation", "o-1"))).containsExactly("reference.missing" + REF);
    }

    @Test
    void resolverIsAskedForTheTypeOfTheKindAndNeverForAnAction() {
        List<String> asked = new ArrayList<>();
        Judged judged = new Judged().complete().resolver((type, id) -> {
            asked.add(type.getSimpleName() + " " + id);
            return true;
        });

        assertThat(judged.findings(review("pledge", "a"))).isEmpty();
        assertThat(judged.findings(review("observation", "b"))).isEmpty();
        assertThat(judged.findings(review(null, "c"))).isEmpty();
        assertThat(judged.findings(review("plan-action", "d"))).containsExactly("reference.missing" + REF);
        assertThat(asked).containsExactly("Pledge a", "GcmRecord b", "GcmRecord c");
    }

    @Test
    void elementOfAFrameworkThatAPlanNamesIsLookedFor() {
        var framework = io.github.gcmsdk.commitment.PolicyFramework.builder("f")
                .elements(List.of(new io.github.gcmsdk.commitment.FrameworkElement("1", Text.EMPTY)))
                .build();
        NationalImplementationPlan plan = NationalImplementationPlan.builder("plan")
                .alignedWith(List.of(
                        new io.github.gcmsdk.commitment.Alignment(Ref.to("f"), "1"),
                        new io.github.gcmsdk.commitment.Alignment(Ref.to("f"), "2")))
                .build();

        assertThat(complete(plan, framework)).containsExactly("reference.local-missing 0/alignedWith/1/element");
    }
}
