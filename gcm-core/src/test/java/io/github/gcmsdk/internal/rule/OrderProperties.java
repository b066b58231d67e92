package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.commitment.Alignment;
import io.github.gcmsdk.commitment.FrameworkElement;
import io.github.gcmsdk.commitment.NationalImplementationPlan;
import io.github.gcmsdk.commitment.PlanAction;
import io.github.gcmsdk.commitment.PlanPriority;
import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.commitment.PledgeKind;
import io.github.gcmsdk.commitment.PolicyFramework;
import io.github.gcmsdk.commitment.ReviewEvidence;
import io.github.gcmsdk.commitment.ReviewEvidenceKind;
import io.github.gcmsdk.commitment.ReviewSection;
import io.github.gcmsdk.commitment.VoluntaryReview;
import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.network.Event;
import io.github.gcmsdk.network.EventKind;
import io.github.gcmsdk.network.Membership;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.network.NetworkLevel;
import io.github.gcmsdk.network.Role;
import io.github.gcmsdk.network.WorkingGroup;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Records come in any order: the findings are the same, up to which of several equals comes first. */
class OrderProperties {

    /** Rules that report all but the first of several: which one that is depends on the order, how many does not. */
    private static final Set<String> ALL_BUT_THE_FIRST = Set.of(
            "id.duplicate", "id.near-duplicate", "identifier.shared", "pledge.recorded-twice", "reference.cycle");

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void orderChangesNoFinding(@ForAll long seed) {
        Random random = new Random(seed);
        List<GcmRecord> records = records(random);
        List<GcmRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);

        assertThat(findings(shuffled)).isEqualTo(findings(records));
    }

    @Example
    void everyDatasetRuleIsBroken() {
        Set<String> codes = new TreeSet<>();
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            new Judged()
                    .drafts(records(random))
                    .forEach(draft -> codes.add(draft.problem().rule().code()));
        }
        Set<String> expected = new TreeSet<>();
        DatasetRules.all().forEach(set -> set.rules().forEach(rule -> expected.add(rule.code())));
        expected.remove("reference.missing"); // the other name of reference.unresolved
        expected.remove("privacy.sensitivity-missing"); // it is about headers, and there are none here

        assertThat(codes).isEqualTo(expected);
    }

    /** Findings with their counts. */
    private static Map<String, Integer> findings(List<GcmRecord> records) {
        Map<String, Integer> findings = new TreeMap<>();
        new Judged().drafts(records).forEach(draft -> {
            String code = draft.problem().rule().code();
            String finding = ALL_BUT_THE_FIRST.contains(code)
                    ? code
                    : code + " " + name(records.get(draft.number()))
                            + draft.problem().pointer() + " " + draft.problem().arguments()
                            + draft.problem().suggestion();
            findings.merge(finding, 1, Integer::sum);
        });
        return findings;
    }

    private static String name(GcmRecord record) {
        return record.getClass().getSimpleName() + ' ' + record.id();
    }

    /** A few records of few ids; two records of one type have one id only if nothing refers to it. */
    static List<GcmRecord> records(Random random) {
        List<GcmRecord> records = new ArrayList<>();
        Set<String> defined = new HashSet<>();
        int size = 1 + random.nextInt(24);
        for (int i = 0; i < size; i++) {
            GcmRecord record = record(random);
            if (defined.add(record.getClass() + record.id())) {
                records.add(record);
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            records.add(PolicyFramework.builder(any(random, "unused", "UNUSED", "un_used", "un-used"))
                    .build());
        }
        return records;
    }

    private static GcmRecord record(Random random) {
        String id = id(random);
        return switch (random.nextInt(13)) {
            case 7, 8, 9, 10, 11, 12 -> MoneyRecords.record(random);
            case 0, 1 ->
                Stakeholder.builder(id)
                        .parent(random.nextBoolean() ? ref(random) : null)
                        .identifiers(identifiers(random))
                        .build();
            case 2 ->
                Pledge.builder(id)
                        .title(Text.en(any(random, "t", "T", "u")))
                        .kind(any(random, PledgeKind.values()))
                        .pledgers(random.nextBoolean() ? List.of(ref(random)) : List.of(ref(random), ref(random)))
                        .matches(random.nextBoolean() ? ref(random) : null)
                        .build();
            case 3 -> network(id, random);
            case 4 ->
                Event.builder(id)
                        .kind(EventKind.LAUNCH)
                        .period(Period.from(LocalDate.of(2025, 9, 1 + random.nextInt(2))))
                        .launches(List.of(ref(random)))
                        .build();
            case 5 -> random.nextBoolean() ? plan(id, random) : review(id, random);
            default ->
                random.nextBoolean()
                        ? JointProgramme.builder(id)
                                .alignedWith(List.of(new Alignment(ref(random), any(random, "1", "2"))))
                                .build()
                        : PolicyFramework.builder(id)
                                .elements(List.of(new FrameworkElement("1", Text.EMPTY)))
                                .build();
        };
    }

    private static MigrationNetwork network(String id, Random random) {
        return MigrationNetwork.builder(id)
                .level(NetworkLevel.NATIONAL)
                .launched(LocalDate.of(2025, 9, 1 + random.nextInt(2)))
                .members(new Membership(ref(random), Code.of(any(random, Role.COORDINATOR, Role.MEMBER)), null))
                .workingGroups(
                        new WorkingGroup("g", Text.EMPTY, null, List.of(ref(random)), List.of(), List.of(), null))
                .build();
    }

    private static NationalImplementationPlan plan(String id, Random random) {
        PlanAction action = new PlanAction(id(random), Text.EMPTY, List.of(), List.of(), null, null, List.of(), null);
        return NationalImplementationPlan.builder(id)
                .alignedWith(List.of(new Alignment(ref(random), any(random, "1", "2"))))
                .priorities(new PlanPriority(Text.EMPTY, List.of(), null, List.of(action)))
                .build();
    }

    private static VoluntaryReview review(String id, Random random) {
        ReviewEvidence evidence = new ReviewEvidence(Code.of(any(random, ReviewEvidenceKind.values())), ref(random));
        return VoluntaryReview.builder(id)
                .sections(new ReviewSection(Text.EMPTY, List.of(), Text.EMPTY, List.of(evidence), null))
                .build();
    }

    private static Identifier[] identifiers(Random random) {
        return random.nextInt(3) != 0
                ? new Identifier[0]
                : new Identifier[] {new Identifier("iati", any(random, "XM-DAC-47066", "1"))};
    }

    private static String id(Random random) {
        return any(random, "a", "b", "c", "d", "A", "a-b", "a_b");
    }

    private static <T> Ref<T> ref(Random random) {
        return random.nextInt(8) == 0 ? Ref.external("iati", any(random, "XM-DAC-47066", "1")) : Ref.to(id(random));
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
