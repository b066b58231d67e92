package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.commitment.PledgeKind;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Party;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.Text;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PledgeRelationsTest {

    private static final Stakeholder A = Stakeholder.builder("a").build();
    private static final Stakeholder B = Stakeholder.builder("b").build();

    private static Pledge pledge(String id, PledgeKind kind, String title, String... pledgers) {
        return Pledge.builder(id)
                .kind(kind)
                .title(title == null ? Text.EMPTY : Text.en(title))
                .pledgers(pledgers)
                .build();
    }

    private static List<String> only(String code, GcmRecord... records) {
        return Judged.of(records).stream()
                .filter(finding -> finding.startsWith(code))
                .toList();
    }

    private static List<String> partners(GcmRecord... records) {
        return only("pledge.partners-missing", records);
    }

    private static List<String> twice(GcmRecord... records) {
        return only("pledge.recorded-twice", records);
    }

    @ParameterizedTest
    @EnumSource(PledgeKind.class)
    void commonPledgeAndPartnershipHaveTwoPledgers(PledgeKind kind) {
        boolean judged = kind == PledgeKind.COMMON || kind == PledgeKind.PARTNERSHIP;

        assertThat(partners(pledge("p", kind, null, "a"), A))
                .isEqualTo(judged ? List.of("pledge.partners-missing 0/pledgers") : List.of());
        assertThat(partners(pledge("p", kind, null, "a", "b"), A, B)).isEmpty();
    }

    @Test
    void networkStandsForSeveral() {
        MigrationNetwork network = MigrationNetwork.builder("n").build();

        assertThat(partners(pledge("p", PledgeKind.COMMON, null, "n"), network)).isEmpty();
        assertThat(partners(
                        pledge("p", PledgeKind.COMMON, null, "a"),
                        A,
                        network.toBuilder().build()))
                .hasSize(1);
        assertThat(partners(
                        pledge("p", PledgeKind.COMMON, null, "a"),
                        A,
                        MigrationNetwork.builder("a").build()))
                .isEmpty();
    }

    @Test
    void silentWhereThePledgerIsNotAtHand() {
        Pledge elsewhere = Pledge.builder("p")
                .kind(PledgeKind.COMMON)
                .pledgers(List.of(Ref.external("x", "y")))
                .build();
        Pledge nothing = Pledge.builder("p")
                .kind(PledgeKind.COMMON)
                .pledgers(Arrays.asList(null, Ref.<Party>to("a")))
                .build();

        assertThat(partners(pledge("p", PledgeKind.COMMON, null, "a"))).isEmpty();
        assertThat(partners(pledge("p", PledgeKind.COMMON, null))).isEmpty();
        assertThat(partners(elsewhere, nothing, A)).isEmpty();
    }

    @Test
    void contextTellsWhoIsAStakeholderAndIsNotReported() {
        Pledge pledge = pledge("p", PledgeKind.COMMON, "t", "a");

        assertThat(new Judged().context(A).findings(pledge)).containsExactly("pledge.partners-missing 0/pledgers");
        assertThat(new Judged().context(A, pledge).findings()).isEmpty();
    }

    @Test
    void jointPledgeThatAPartnerRecordsAgainIsReported() {
        Pledge joint = pledge("p", PledgeKind.COMMON, "Train border officials", "a", "b");
        Pledge again = pledge("q", PledgeKind.INDIVIDUAL, "Train border officials", "b");

        assertThat(twice(joint, again)).containsExactly("pledge.recorded-twice 1/title →0/title");
        assertThat(twice(again, joint)).containsExactly("pledge.recorded-twice 1/title →0/title");
    }

    @ParameterizedTest
    @CsvSource({
        "Train officials, ' train   OFFICIALS ', 1",
        "Train officials, Train official, 0",
        "'', '', 0",
        "' ', ' ', 0"
    })
    void titlesAreComparedWithoutCaseAndSpaces(String title, String other, int findings) {
        assertThat(twice(pledge("p", PledgeKind.COMMON, title, "a", "b"), pledge("q", PledgeKind.COMMON, other, "a")))
                .hasSize(findings);
    }

    @Test
    void otherPledgersMakeOtherPledges() {
        assertThat(twice(pledge("p", PledgeKind.COMMON, "t", "a", "b"), pledge("q", PledgeKind.COMMON, "t", "c", "d")))
                .isEmpty();
    }

    @Test
    void individualPledgesOfOneTitleAreNotJoint() {
        assertThat(twice(pledge("p", PledgeKind.INDIVIDUAL, "t", "a"), pledge("q", PledgeKind.INDIVIDUAL, "t", "a")))
                .isEmpty();
    }

    @Test
    void severalPledgersInCommonMakeOneFinding() {
        assertThat(twice(pledge("p", PledgeKind.COMMON, "t", "a", "b"), pledge("q", PledgeKind.COMMON, "t", "b", "a")))
                .hasSize(1);
    }

    @Test
    void everyRecordingButTheFirstIsReportedInWhicheverOrderTheyCome() {
        Pledge joint = pledge("p", PledgeKind.COMMON, "t", "a", "b");
        Pledge ofA = pledge("q", PledgeKind.INDIVIDUAL, "t", "a");
        Pledge ofB = pledge("r", PledgeKind.INDIVIDUAL, "t", "b");

        for (List<Pledge> order :
                List.of(List.of(joint, ofA, ofB), List.of(ofA, ofB, joint), List.of(ofA, joint, ofB))) {
            assertThat(twice(order.toArray(Pledge[]::new)))
                    .containsExactly(
                            "pledge.recorded-twice 1/title →0/title", "pledge.recorded-twice 2/title →0/title");
        }
    }

    @Test
    void pledgersElsewhereOverlapToo() {
        Ref<Party> elsewhere = Ref.external("gcm", "1");
        Pledge joint = Pledge.builder("p")
                .kind(PledgeKind.COMMON)
                .title(Text.en("t"))
                .pledgers(List.of(elsewhere, Ref.to("a")))
                .build();
        Pledge again = Pledge.builder("q")
                .kind(PledgeKind.COMMON)
                .title(Text.en("t"))
                .pledgers(List.of(elsewhere))
                .build();

        assertThat(twice(joint, again)).hasSize(1);
    }

    @Test
    void aMatchASecondPhaseAndARepeatedIdAreNoPledgeRecordedTwice() {
        Pledge joint = pledge("p", PledgeKind.COMMON, "t", "a", "b");
        Pledge first =
                joint.toBuilder().period(Period.of("2026-01-01", "2026-12-31")).build();

        assertThat(twice(
                        joint,
                        pledge("q", PledgeKind.MATCHING, "t", "a").toBuilder()
                                .matches("p")
                                .build()))
                .isEmpty();
        assertThat(twice(
                        first,
                        pledge("q", PledgeKind.COMMON, "t", "a", "b").toBuilder()
                                .period(Period.of("2027-01-01", "2027-12-31"))
                                .build()))
                .isEmpty();
        assertThat(twice(joint, joint)).isEmpty();
    }
}
