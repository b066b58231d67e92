package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.fund.Fund;
import io.github.gcmsdk.network.Event;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.JsonValue.JsonString;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.record.UnknownRecord;
import io.github.gcmsdk.stakeholder.Stakeholder;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    private static final Stakeholder IOM = Stakeholder.builder("iom").build();
    private static final Stakeholder OFFICE =
            Stakeholder.builder("iom-pakistan").parent("iom").build();

    private static Stakeholder stakeholder(String id) {
        return Stakeholder.builder(id).build();
    }

    private static Stakeholder child(String parent) {
        return Stakeholder.builder("child").parent(parent).build();
    }

    private static UnknownRecord unknown(String type, String id) {
        Map<String, io.github.gcmsdk.record.JsonValue> members = new HashMap<>(Map.of("id", new JsonString(id)));
        if (type != null) {
            members.put("type", new JsonString(type));
        }
        return new UnknownRecord(new JsonObject(members));
    }

    @Test
    void referencesPointForwardAndBackward() {
        assertThat(Judged.of(OFFICE, IOM)).isEmpty();
        assertThat(Judged.of(IOM, OFFICE)).isEmpty();
    }

    @Test
    void referenceMayNameTheRecordItselfUnlessThatIsACycle() {
        MigrationNetwork network = MigrationNetwork.builder("n").build();
        Event event = Event.builder("e").launches("e").build();

        assertThat(Judged.of(network, event)).isEmpty();
    }

    @Test
    void unresolvedReferenceIsToldAndInACompleteDatasetAnError() {
        assertThat(Judged.of(OFFICE)).containsExactly("reference.unresolved 0/parent");
        assertThat(new Judged().complete().findings(OFFICE)).containsExactly("reference.missing 0/parent");
        assertThat(new Judged().arguments(OFFICE)).isEqualTo(Map.of("id", "iom"));
    }

    @Test
    void contextResolvesAndIsNeverReported() {
        Stakeholder bad = Stakeholder.builder("bad").parent("nowhere").build();

        assertThat(new Judged().context(IOM, bad).complete().findings(OFFICE)).isEmpty();
        assertThat(new Judged()
                        .context(stakeholder("a"), stakeholder("a"), stakeholder("A"))
                        .findings(IOM))
                .isEmpty();
        assertThat(new Judged().context(IOM).findings(IOM)).isEmpty();
    }

    @Test
    void resolverKnowsWhatLiesElsewhere() {
        Judged judged = new Judged().resolver((type, id) -> type == Stakeholder.class && id.equals("iom"));

        assertThat(judged.findings(OFFICE)).isEmpty();
        assertThat(judged.findings(child("unodc"))).containsExactly("reference.unresolved 0/parent");
    }

    @Test
    void resolverIsAskedBeforeTheTypeIsCalledWrong() {
        Fund fund = Fund.builder("iom").build();

        assertThat(Judged.of(OFFICE, fund)).containsExactly("reference.wrong-type 0/parent");
        assertThat(new Judged().resolver((type, id) -> true).findings(OFFICE, fund))
                .isEmpty();
    }

    @Test
    void resolverIsAskedForTheInterfaceThatAReferenceNames() {
        List<Class<?>> asked = new ArrayList<>();
        Pledge pledge = Pledge.builder("p").pledgers("x").matches("q").build();
        Event event = Event.builder("e").launches("y").build();

        new Judged()
                .resolver((type, id) -> {
                    asked.add(type);
                    return true;
                })
                .findings(pledge, event);

        assertThat(asked)
                .containsExactlyInAnyOrder(io.github.gcmsdk.stakeholder.Party.class, Pledge.class, GcmRecord.class);
    }

    @Test
    void recordOfAnotherTypeIsNamed() {
        Fund fund = Fund.builder("iom").build();

        assertThat(Judged.of(OFFICE, fund)).containsExactly("reference.wrong-type 0/parent");
        assertThat(new Judged().arguments(OFFICE, fund)).isEqualTo(Map.of("id", "iom", "type", "fund"));
    }

    @Test
    void oneOfSeveralRecordsOfAnIdMayFit() {
        assertThat(Judged.of(OFFICE, Fund.builder("iom").build(), IOM)).isEmpty();
    }

    @Test
    void partiesAreStakeholdersAndNetworks() {
        Pledge pledge = Pledge.builder("p").pledgers("iom", "n", "f").build();

        assertThat(Judged.of(
                        pledge,
                        IOM,
                        MigrationNetwork.builder("n").build(),
                        Fund.builder("f").build()))
                .containsExactly("reference.wrong-type 0/pledgers/2");
    }

    @Test
    void eventsLaunchAnything() {
        Event event = Event.builder("e").launches("p", "f", "nothing").build();

        assertThat(Judged.of(
                        event, Pledge.builder("p").build(), Fund.builder("f").build()))
                .containsExactly("reference.unresolved 0/launches/2");
    }

    @Test
    void recordOfUnknownTypeFitsEveryReference() {
        assertThat(Judged.of(OFFICE, unknown("plan", "iom"))).isEmpty();
        assertThat(Judged.of(OFFICE, unknown(null, "iom"))).isEmpty();
    }

    @Test
    void recordsOfUnknownTypeAreOfDifferentTypesUnlessTheySayTheSame() {
        assertThat(Judged.of(unknown("plan", "a"), unknown("review", "a"))).isEmpty();
        assertThat(Judged.of(unknown(null, "a"), unknown(null, "a"))).isEmpty();
        assertThat(Judged.of(unknown("plan", "a"), unknown("plan", "a"))).containsExactly("id.duplicate 1/id →0/id");
    }

    @Test
    void whatLiesElsewhereIsNotLookedFor() {
        Stakeholder office = Stakeholder.builder("o")
                .parent(Ref.external("iati", "XM-DAC-47066"))
                .build();

        assertThat(new Judged().complete().findings(office)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "iom, IOM",
        "iom, Iom",
        "i-o-m, i_o_m",
        "un.iom, un-iom",
        "iom-pakistan, iom-pakisten",
        "unodc, unocd",
        "iom-pakistan, iom-pakstan"
    })
    void nearIdIsSuggested(String defined, String written) {
        assertThat(Judged.of(child(written), stakeholder(defined)))
                .containsExactly("reference.unresolved 0/parent ?" + defined);
    }

    @Test
    void onlyOneNearIdOfTheRightTypeIsSuggested() {
        assertThat(Judged.of(child("unodx"), stakeholder("unoda"), stakeholder("unodc")))
                .containsExactly("reference.unresolved 0/parent");
        assertThat(Judged.of(child("unodx"), Fund.builder("unodc").build()))
                .containsExactly("reference.unresolved 0/parent");
        assertThat(Judged.of(child("UNODC"), Fund.builder("unodc").build()))
                .containsExactly("reference.unresolved 0/parent");
        assertThat(Judged.of(child("moon"), stakeholder("unodc"))).containsExactly("reference.unresolved 0/parent");
    }

    @Test
    void oneIdOfTwoTypesIsOneSuggestion() {
        Pledge pledge = Pledge.builder("p").pledgers("unodx").build();

        assertThat(Judged.of(
                        pledge,
                        stakeholder("unodc"),
                        MigrationNetwork.builder("unodc").build()))
                .containsExactly("reference.unresolved 0/pledgers/0 ?unodc");
    }

    @Test
    void contextSuggestsToo() {
        assertThat(new Judged().context(IOM).findings(child("IOM")))
                .containsExactly("reference.unresolved 0/parent ?iom");
    }

    @Test
    void duplicateIsReportedAtEachButTheFirst() {
        assertThat(Judged.of(IOM, OFFICE, IOM, IOM))
                .containsExactly("id.duplicate 2/id →0/id", "id.duplicate 3/id →0/id");
    }

    @Test
    void idIsUniqueAmongTheRecordsOfAType() {
        assertThat(Judged.of(IOM, Fund.builder("iom").build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"iom, IOM", "i-om, i_om", "i.om, i_om", "i.om, I-OM"})
    void nearDuplicateIsReported(String first, String second) {
        assertThat(Judged.of(stakeholder(first), stakeholder(second))).containsExactly("id.near-duplicate 1/id →0/id");
        assertThat(new Judged().arguments(stakeholder(first), stakeholder(second)))
                .isEqualTo(Map.of("id", second, "other", first));
    }

    @ParameterizedTest
    @CsvSource({"iom, iomm", "i-om, iom", "i:om, i-om"})
    void otherDifferencesMakeOtherIds(String first, String second) {
        assertThat(Judged.of(stakeholder(first), stakeholder(second))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "-a", "é"})
    void whatIsNoIdIsReportedAsSuchAndNotOnceMore(String id) {
        assertThat(Judged.of(stakeholder(id), stakeholder(id))).isEmpty();
        assertThat(new Judged().complete().findings(child(id))).isEmpty();
    }

    @Test
    void missingIdIsNoDuplicate() {
        assertThat(Judged.of(stakeholder(null), stakeholder(null))).isEmpty();
    }

    /** A third party's record that names others in a map and in parts. */
    record Visit(String id, Map<String, Ref<Stakeholder>> hosts, List<Stop> stops, Meta meta) implements GcmRecord {}

    record Stop(Ref<?> any) {}

    @Test
    void referencesOfThirdPartiesAreFoundWhereverTheyStand() {
        RecordType<Visit> type = RecordType.of("x:visit", Visit.class, MethodHandles.lookup());
        Visit visit = new Visit("v", Map.of("a/b", Ref.to("nobody")), List.of(new Stop(Ref.to("iom"))), Meta.NONE);

        assertThat(new Judged().type(type).findings(visit, IOM)).containsExactly("reference.unresolved 0/hosts/a~1b");
    }

    @Test
    @Timeout(20)
    void manyReferencesToOneIdTakeNoLongerThanTheirNumber() {
        List<Stakeholder> records = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            records.add(Stakeholder.builder("s-" + i).parent("nobody").build());
        }

        assertThat(new Judged().drafts(records)).hasSize(1000);
    }
}
