package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.fund.Allocation;
import io.github.gcmsdk.fund.BudgetLine;
import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.fund.ProgrammeCountry;
import io.github.gcmsdk.fund.ProgrammeStatus;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.place.RegionCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.stakeholder.StakeholderKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeRelationsTest {

    private static final String SINGLE = "programme.single-organization";
    private static final String CONVENING = "programme.convening-not-participating";
    private static final String KIND = "programme.participant-kind";
    private static final String BUDGET = "programme.budget-organization";
    private static final String ENDORSEMENT = "programme.endorsement-missing";

    private static final Stakeholder A = of("a", StakeholderKind.UN_ENTITY);
    private static final Stakeholder B = of("b", StakeholderKind.INTERGOVERNMENTAL_ORGANIZATION);
    private static final Stakeholder NGO = of("ngo", StakeholderKind.CIVIL_SOCIETY);
    private static final Stakeholder MINISTRY = of("ministry", StakeholderKind.GOVERNMENT);

    private static Stakeholder of(String id, StakeholderKind... kinds) {
        return Stakeholder.builder(id).kinds(kinds).build();
    }

    private static Stakeholder office(String id, String parent, StakeholderKind... kinds) {
        return of(id, kinds).toBuilder().parent(parent).build();
    }

    private static JointProgramme.Builder programme(String... participants) {
        return JointProgramme.builder("p").participatingOrganizations(participants);
    }

    private static JointProgramme.Builder national() {
        return programme("a", "b")
                .countries(new ProgrammeCountry(CountryCode.of("PAK"), null))
                .status(ProgrammeStatus.APPROVED);
    }

    private static List<String> only(String code, GcmRecord... records) {
        return Judged.of(records).stream()
                .filter(finding -> finding.startsWith(code + ' '))
                .toList();
    }

    @Test
    void oneOrganizationIsNoJointProgramme() {
        assertThat(only(SINGLE, programme("a").build())).containsExactly(SINGLE + " 0/participatingOrganizations");
        assertThat(only(SINGLE, programme("a", "b").build())).isEmpty();
        assertThat(only(SINGLE, programme().build())).isEmpty();
    }

    @Test
    void officesOfOneOrganizationAreOne() {
        JointProgramme programme = programme("a", "a-pk").build();

        assertThat(only(SINGLE, programme, A, office("a-pk", "a"))).hasSize(1);
        assertThat(only(SINGLE, programme, A, of("a-pk"))).isEmpty();
    }

    @Test
    void convenerParticipates() {
        JointProgramme programme =
                programme("a", "b").conveningOrganization("ngo").build();

        assertThat(only(CONVENING, programme, A, B, NGO)).containsExactly(CONVENING + " 0/conveningOrganization");
        assertThat(only(
                        CONVENING,
                        programme.toBuilder().conveningOrganization("b").build(),
                        A,
                        B))
                .isEmpty();
    }

    @Test
    void officeOfAParticipantMayConvene() {
        JointProgramme programme =
                programme("a", "b").conveningOrganization("a-pk").build();
        JointProgramme other = programme("a-pk", "b").conveningOrganization("a").build();

        assertThat(only(CONVENING, programme, A, B, office("a-pk", "a"))).isEmpty();
        assertThat(only(CONVENING, other, A, B, office("a-pk", "a"))).isEmpty();
    }

    @Test
    void whoMayBeAnOfficeOfAParticipantIsNotReported() {
        JointProgramme programme =
                programme("a", "b").conveningOrganization("ngo").build();
        JointProgramme elsewhere = programme.toBuilder()
                .conveningOrganization(Ref.external("iati", "x"))
                .build();

        assertThat(only(CONVENING, programme, A, B)).isEmpty();
        assertThat(only(CONVENING, programme, A, NGO)).isEmpty();
        assertThat(only(CONVENING, elsewhere, A, B)).isEmpty();
    }

    @Test
    void moneyIsForParticipants() {
        JointProgramme programme = programme("a", "b")
                .budget(new BudgetLine(Ref.to("a"), null, null), new BudgetLine(Ref.to("ngo"), null, null))
                .allocations(new Allocation(null, Ref.to("ministry"), null), new Allocation(null, null, null))
                .build();

        assertThat(only(BUDGET, programme, A, B, NGO, MINISTRY))
                .containsExactly(BUDGET + " 0/budget/1/organization", BUDGET + " 0/allocations/0/organization");
        assertThat(only(BUDGET, programme, A, NGO, MINISTRY)).isEmpty();
    }

    @Test
    void participantsAreOfTheKindsThatReceive() {
        JointProgramme programme = programme("a", "ngo", "b").build();

        assertThat(only(KIND, programme, A, B, NGO)).containsExactly(KIND + " 0/participatingOrganizations/1");
        assertThat(new Judged().argumentsOf(KIND, programme, A, B, NGO))
                .containsEntry("kinds", "civil-society")
                .containsEntry("allowed", "un-entity, intergovernmental-organization");
    }

    @Test
    void kindOfTheOrganizationIsThatOfItsOffice() {
        JointProgramme programme = programme("a-pk", "b").build();

        assertThat(only(KIND, programme, A, B, office("a-pk", "a", StakeholderKind.OTHER)))
                .isEmpty();
    }

    @Test
    void kindThatIsNotKnownIsNotJudged() {
        JointProgramme programme = programme("x", "b").build();
        Stakeholder unknown = Stakeholder.builder("x")
                .kinds(List.of(Code.parse(StakeholderKind.class, "think-tank")))
                .build();

        assertThat(only(KIND, programme, B)).isEmpty();
        assertThat(only(KIND, programme, B, of("x"))).isEmpty();
        assertThat(only(KIND, programme, B, unknown)).isEmpty();
        assertThat(only(KIND, programme, B, office("x", "elsewhere", StakeholderKind.OTHER)))
                .isEmpty();
    }

    @Test
    void governmentEndorsesANationalProgramme() {
        assertThat(only(ENDORSEMENT, national().build())).containsExactly(ENDORSEMENT + " 0/endorsedBy");
        assertThat(only(ENDORSEMENT, national().endorsedBy("ministry").build(), MINISTRY))
                .isEmpty();
        assertThat(only(ENDORSEMENT, national().endorsedBy("ngo").build(), NGO)).hasSize(1);
        assertThat(only(ENDORSEMENT, national().endorsedBy("ngo", "ministry").build(), NGO, MINISTRY))
                .isEmpty();
        assertThat(only(ENDORSEMENT, national().endorsedBy("unknown").build())).isEmpty();
    }

    @Test
    void otherProgrammesNeedNoEndorsement() {
        assertThat(only(ENDORSEMENT, national().status(ProgrammeStatus.PIPELINE).build()))
                .isEmpty();
        assertThat(only(ENDORSEMENT, national().region(RegionCode.parse("034")).build()))
                .isEmpty();
        assertThat(only(ENDORSEMENT, national().countries(List.of()).build())).isEmpty();
    }
}
