package io.github.gcmsdk.network;

import static io.github.gcmsdk.stakeholder.StakeholderKind.CIVIL_SOCIETY;
import static io.github.gcmsdk.stakeholder.StakeholderKind.GOVERNMENT;
import static io.github.gcmsdk.stakeholder.StakeholderKind.MEDIA;
import static io.github.gcmsdk.stakeholder.StakeholderKind.MIGRANTS;
import static io.github.gcmsdk.stakeholder.StakeholderKind.NATIONAL_HUMAN_RIGHTS_INSTITUTION;
import static io.github.gcmsdk.stakeholder.StakeholderKind.OTHER;
import static io.github.gcmsdk.stakeholder.StakeholderKind.PRIVATE_SECTOR;
import static io.github.gcmsdk.stakeholder.StakeholderKind.UN_ENTITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.fund.ProgrammeCountry;
import io.github.gcmsdk.fund.ProgrammeStatus;
import io.github.gcmsdk.network.Coverage.Evidence;
import io.github.gcmsdk.network.Coverage.Place;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.JsonValue;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.record.Rest;
import io.github.gcmsdk.stakeholder.GovernmentSector;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.stakeholder.StakeholderKind;
import io.github.gcmsdk.stakeholder.StakeholderLevel;
import io.github.gcmsdk.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final Period BEFORE = Period.of("2024-01-01", "2024-12-31");
    private static final Period AFTER = Period.from(LocalDate.of(2025, 9, 2));

    private static final MigrationNetwork NETWORK = MigrationNetwork.builder("pk-unnm")
            .level(NetworkLevel.NATIONAL)
            .countries(CountryCode.of("PAK"))
            .build();

    private static Stakeholder actor(String id, StakeholderKind... kinds) {
        return Stakeholder.builder(id).name(Text.en(id)).kinds(kinds).build();
    }

    private static Membership member(String stakeholder) {
        return new Membership(Ref.to(stakeholder), Code.of(Role.MEMBER), null);
    }

    private static Coverage coverage(MigrationNetwork network, GcmRecord... others) {
        return Coverage.of(Dataset.builder().add(network).add(others).build(), network, DAY);
    }

    private static Evidence evidence(String stakeholder, Place place, String record, String pointer) {
        return new Evidence(Ref.to(stakeholder), place, record, pointer);
    }

    @Test
    void aNetworkWithoutAnybodyCoversNothing() {
        Coverage coverage = coverage(NETWORK);

        assertThat(coverage.society())
                .containsOnlyKeys(Arrays.stream(StakeholderKind.values())
                        .filter(StakeholderKind::countsForWholeOfSociety)
                        .toList())
                .hasSize(12);
        assertThat(coverage.sectors()).containsOnlyKeys(GovernmentSector.values());
        assertThat(coverage.levels()).containsOnlyKeys(StakeholderLevel.NATIONAL, StakeholderLevel.LOCAL);
        assertThat(coverage.societyCovered()).isZero();
        assertThat(coverage.sectorsCovered()).isZero();
        assertThat(coverage.levelsCovered()).isZero();
    }

    @Test
    void memberGroupEventAndProgrammeAreEvidence() {
        MigrationNetwork network = NETWORK.toBuilder()
                .members(member("iom"), member("ngo"))
                .workingGroups(new WorkingGroup(
                        "data",
                        Text.EMPTY,
                        null,
                        List.of(Ref.to("iom")),
                        List.of(Ref.to("university"), Ref.to("nchr")),
                        List.of(),
                        null))
                .build();
        Event event = Event.builder("launch")
                .network("pk-unnm")
                .organizers("ngo")
                .participants(new Participant(Ref.to("press"), null, Text.EMPTY, null, true))
                .build();
        JointProgramme programme = JointProgramme.builder("tip-som")
                .countries(new ProgrammeCountry(CountryCode.of("PAK"), null))
                .participatingOrganizations("iom")
                .implementingPartners("press")
                .build();

        Coverage coverage = coverage(
                network,
                programme,
                event,
                actor("iom", UN_ENTITY),
                actor("ngo", CIVIL_SOCIETY),
                actor("nchr", NATIONAL_HUMAN_RIGHTS_INSTITUTION),
                actor("university", OTHER),
                actor("press", MEDIA));

        assertThat(coverage.network()).isEqualTo("pk-unnm");
        assertThat(coverage.day()).isEqualTo(DAY);
        assertThat(coverage.society().get(CIVIL_SOCIETY))
                .containsExactly(
                        evidence("ngo", Place.MEMBER, "pk-unnm", "/members/1/stakeholder"),
                        evidence("ngo", Place.EVENT, "launch", "/organizers/0"));
        assertThat(coverage.society().get(NATIONAL_HUMAN_RIGHTS_INSTITUTION))
                .containsExactly(evidence("nchr", Place.WORKING_GROUP, "pk-unnm", "/workingGroups/0/members/1"));
        assertThat(coverage.society().get(MEDIA))
                .containsExactly(
                        evidence("press", Place.EVENT, "launch", "/participants/0/stakeholder"),
                        evidence("press", Place.PROGRAMME, "tip-som", "/implementingPartners/0"));
        assertThat(coverage.society().get(MIGRANTS)).isEmpty();
        assertThat(coverage.societyCovered()).isEqualTo(3);
        assertThat(coverage.unresolved()).isEmpty();
    }

    @Test
    void governmentBodiesCountBySectorAndByLevel() {
        Stakeholder interior = actor("moi", GOVERNMENT).toBuilder()
                .sector(GovernmentSector.INTERIOR)
                .level(StakeholderLevel.NATIONAL)
                .country(CountryCode.of("PAK"))
                .build();
        Stakeholder district = actor("district", GOVERNMENT).toBuilder()
                .level(StakeholderLevel.LOCAL)
                .build();
        Stakeholder climate = actor("climate", GOVERNMENT).toBuilder()
                .sector(Code.parse(GovernmentSector.class, "climate"))
                .build();
        Stakeholder company = actor("company", PRIVATE_SECTOR).toBuilder()
                .sector(GovernmentSector.LABOUR)
                .build();

        Coverage coverage = coverage(
                NETWORK.toBuilder()
                        .members(member("moi"), member("district"), member("climate"), member("company"))
                        .build(),
                interior,
                district,
                climate,
                company);

        assertThat(coverage.sectors().get(GovernmentSector.INTERIOR)).hasSize(1);
        assertThat(coverage.sectorsCovered()).isEqualTo(1);
        assertThat(coverage.levelsCovered()).isEqualTo(2);
        assertThat(coverage.government())
                .extracting(evidence -> evidence.stakeholder().id())
                .containsExactly("moi", "district", "climate");
    }

    @Test
    void governmentsOfOtherCountriesDoNotCount() {
        Stakeholder donor = actor("ircc", GOVERNMENT).toBuilder()
                .sector(GovernmentSector.INTERIOR)
                .country(CountryCode.of("CAN"))
                .build();
        MigrationNetwork national = NETWORK.toBuilder().members(member("ircc")).build();

        assertThat(coverage(national, donor).foreign()).hasSize(1);
        assertThat(coverage(national, donor).government()).isEmpty();
        assertThat(coverage(national, donor).sectorsCovered()).isZero();

        MigrationNetwork worldwide = national.toBuilder().countries().build();

        assertThat(coverage(worldwide, donor).foreign()).isEmpty();
        assertThat(coverage(worldwide, donor).sectorsCovered()).isEqualTo(1);
    }

    @Test
    void anOfficeInheritsNothing() {
        Stakeholder office = actor("office").toBuilder().parent("ngo").build();

        Coverage coverage =
                coverage(NETWORK.toBuilder().members(member("office")).build(), office, actor("ngo", CIVIL_SOCIETY));

        assertThat(coverage.societyCovered()).isZero();
        assertThat(coverage.unresolved()).isEmpty();
    }

    @Test
    void whatTheDatasetDoesNotHoldIsListed() {
        Ref<Stakeholder> elsewhere = Ref.external("iati-organization", "XM-DAC-41123");

        Coverage coverage = coverage(NETWORK.toBuilder()
                .members(member("nobody"), new Membership(elsewhere, Code.of(Role.MEMBER), null))
                .build());

        assertThat(coverage.unresolved())
                .containsExactly(
                        evidence("nobody", Place.MEMBER, "pk-unnm", "/members/0/stakeholder"),
                        new Evidence(elsewhere, Place.MEMBER, "pk-unnm", "/members/1/stakeholder"));
    }

    @Test
    void whatIsOverOrStillToComeDoesNotCount() {
        MigrationNetwork network = NETWORK.toBuilder()
                .members(new Membership(Ref.to("ngo"), Code.of(Role.MEMBER), BEFORE))
                .workingGroups(
                        new WorkingGroup("g", Text.EMPTY, null, List.of(), List.of(Ref.to("ngo")), List.of(), AFTER))
                .build();
        Event later = Event.builder("later")
                .network("pk-unnm")
                .organizers("ngo")
                .period(AFTER)
                .build();
        JointProgramme over = JointProgramme.builder("over")
                .countries(new ProgrammeCountry(CountryCode.of("PAK"), null))
                .implementingPartners("ngo")
                .period(BEFORE)
                .build();
        JointProgramme idea =
                over.toBuilder().period(null).status(ProgrammeStatus.CONCEPT).build();

        assertThat(coverage(network, later, over, idea, actor("ngo", CIVIL_SOCIETY))
                        .societyCovered())
                .isZero();
    }

    @Test
    void anEventThatIsOverCounts() {
        Event event = Event.builder("meeting")
                .network("pk-unnm")
                .organizers("ngo")
                .period(BEFORE)
                .build();

        assertThat(coverage(NETWORK, event, actor("ngo", CIVIL_SOCIETY)).societyCovered())
                .isEqualTo(1);
    }

    @Test
    void programmesOfOtherCountriesCountOnlyIfLaunchedAtAnEventOfTheNetwork() {
        JointProgramme programme = JointProgramme.builder("regional")
                .countries(new ProgrammeCountry(CountryCode.of("AFG"), null))
                .implementingPartners("ngo")
                .status(ProgrammeStatus.APPROVED)
                .build();
        Event launch = Event.builder("launch").launches("pk-unnm", "regional").build();

        assertThat(coverage(NETWORK, programme, actor("ngo", CIVIL_SOCIETY)).societyCovered())
                .isZero();
        assertThat(coverage(NETWORK, programme, launch, actor("ngo", CIVIL_SOCIETY))
                        .societyCovered())
                .isEqualTo(1);
    }

    @Test
    void whoOnlyEndorsedAProgrammeIsNoPartner() {
        JointProgramme programme = JointProgramme.builder("p")
                .countries(new ProgrammeCountry(CountryCode.of("PAK"), null))
                .endorsedBy("moi")
                .build();

        assertThat(coverage(NETWORK, programme, actor("moi", GOVERNMENT)).government())
                .isEmpty();
    }

    @Test
    void pointersAreThePartners() {
        Meta meta = new Meta(null, null, null, null, Rest.of(Map.of("/members/0", new JsonValue.JsonString("?"))));
        MigrationNetwork network =
                NETWORK.toBuilder().members(member("ngo")).meta(meta).build();

        assertThat(coverage(network, actor("ngo", CIVIL_SOCIETY)).society().get(CIVIL_SOCIETY))
                .extracting(Evidence::pointer)
                .containsExactly("/members/1/stakeholder");
    }

    @Test
    @SuppressWarnings("NullAway") // what was read may miss what is required
    void missingPartsArePassedOver() {
        MigrationNetwork network = MigrationNetwork.builder("n")
                .countries(Arrays.asList(null, CountryCode.of("PAK")))
                .members(Arrays.asList(null, new Membership(null, null, null), member("ngo")))
                .workingGroups(Arrays.asList(
                        null,
                        new WorkingGroup(
                                null, Text.EMPTY, null, Arrays.asList((Ref<Stakeholder>) null), null, null, null)))
                .build();
        Event event = Event.builder("e")
                .launches(Arrays.asList((Ref<GcmRecord>) null))
                .participants(Arrays.asList(null, new Participant(null, null, Text.EMPTY, null, null)))
                .build();
        JointProgramme programme = JointProgramme.builder(null)
                .countries(Arrays.asList(null, new ProgrammeCountry(null, null)))
                .build();
        List<Code<StakeholderKind>> kinds = new ArrayList<>(List.of(Code.of(CIVIL_SOCIETY), Code.of(CIVIL_SOCIETY)));
        kinds.add(null);
        Stakeholder ngo = Stakeholder.builder("ngo").kinds(kinds).build();

        Coverage coverage = coverage(network, event, programme, ngo);

        assertThat(coverage.society().get(CIVIL_SOCIETY)).hasSize(1);
        assertThat(coverage.unresolved()).isEmpty();
        assertThat(network.holders(Role.MEMBER, DAY)).containsExactly(Ref.to("ngo"));
    }

    @Test
    void figuresCannotBeChanged() {
        Coverage coverage = coverage(NETWORK);
        List<Evidence> media = coverage.society().get(MEDIA);

        assertThatThrownBy(() -> coverage.society().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> media.add(evidence("x", Place.MEMBER, "n", "")))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
