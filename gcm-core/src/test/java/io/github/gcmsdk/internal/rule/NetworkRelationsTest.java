package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.fund.Fund;
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
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkRelationsTest {

    private static final Stakeholder IOM = Stakeholder.builder("iom")
            .identifiers(new Identifier("iati-organization", "XM-DAC-47066"))
            .build();
    private static final Stakeholder IOM_OFFICE =
            Stakeholder.builder("iom-pakistan").parent("iom").build();
    private static final Stakeholder SUB_OFFICE =
            Stakeholder.builder("iom-lahore").parent("iom-pakistan").build();
    private static final Stakeholder UNODC = Stakeholder.builder("unodc").build();
    private static final Stakeholder UNODC_OFFICE =
            Stakeholder.builder("unodc-pakistan").parent("unodc").build();

    private static Membership member(String stakeholder, Role role) {
        return new Membership(Ref.to(stakeholder), Code.of(role), null);
    }

    private static MigrationNetwork.Builder network(Membership... members) {
        return MigrationNetwork.builder("n").level(NetworkLevel.NATIONAL).members(members);
    }

    private static MigrationNetwork coordinatedBy(String stakeholder) {
        return network(member(stakeholder, Role.COORDINATOR)).build();
    }

    private static List<String> only(String code, List<String> findings) {
        return findings.stream().filter(finding -> finding.startsWith(code)).toList();
    }

    private static List<String> notIom(GcmRecord... records) {
        return only("network.coordinator-not-iom", Judged.of(records));
    }

    private static List<String> leads(GcmRecord... records) {
        return only("network.lead-without-role", Judged.of(records));
    }

    private static List<String> launches(GcmRecord... records) {
        return only("event.launch-mismatch", Judged.of(records));
    }

    @Test
    void iomIsWhoeverCarriesItsIdentifierOrDescendsFromIt() {
        assertThat(notIom(coordinatedBy("iom"), IOM)).isEmpty();
        assertThat(notIom(coordinatedBy("iom-pakistan"), IOM_OFFICE, IOM)).isEmpty();
        assertThat(notIom(SUB_OFFICE, coordinatedBy("iom-lahore"), IOM_OFFICE, IOM))
                .isEmpty();
    }

    @Test
    void iomMayBeNamedOutsideOfTheDataset() {
        Membership elsewhere =
                new Membership(Ref.external("iati-organization", "XM-DAC-47066"), Code.of(Role.COORDINATOR), null);
        Stakeholder office = Stakeholder.builder("office")
                .parent(Ref.external("iati-organization", "XM-DAC-47066"))
                .build();

        assertThat(notIom(network(elsewhere).build())).isEmpty();
        assertThat(notIom(coordinatedBy("office"), office)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iati-organization", "IATI", "org-id", "xm-dac"})
    void iomIsKnownByItsIdentifierUnderAnyScheme(String scheme) {
        Stakeholder iom = Stakeholder.builder("oim")
                .identifiers(new Identifier(scheme, "XM-DAC-47066"))
                .build();

        assertThat(notIom(coordinatedBy("oim"), iom)).isEmpty();
    }

    @Test
    void anotherCoordinatorIsTold() {
        assertThat(notIom(coordinatedBy("unodc"), UNODC)).containsExactly("network.coordinator-not-iom 0/members");
        assertThat(notIom(UNODC, UNODC_OFFICE, coordinatedBy("unodc-pakistan")))
                .containsExactly("network.coordinator-not-iom 2/members");
    }

    @Test
    void oneOfSeveralCoordinatorsMayBeIom() {
        MigrationNetwork network = network(
                        member("unodc", Role.COORDINATOR),
                        member("iom", Role.CO_COORDINATOR),
                        member("iom", Role.CHAIR))
                .build();

        assertThat(notIom(network, IOM, UNODC)).isEmpty();
    }

    @Test
    void otherRolesOfIomDoNotCount() {
        MigrationNetwork network = network(member("unodc", Role.COORDINATOR), member("iom", Role.SECRETARIAT))
                .build();

        assertThat(notIom(network, IOM, UNODC)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(NetworkLevel.class)
    void onlyGlobalAndNationalNetworksAreJudged(NetworkLevel level) {
        MigrationNetwork network =
                network(member("unodc", Role.COORDINATOR)).level(level).build();

        assertThat(notIom(network, UNODC)).hasSize(level == NetworkLevel.REGIONAL ? 0 : 1);
    }

    @Test
    void silentWhereTheCoordinatorOrItsParentIsNotAtHand() {
        assertThat(notIom(coordinatedBy("unodc"))).isEmpty();
        assertThat(notIom(coordinatedBy("unodc-pakistan"), UNODC_OFFICE)).isEmpty();
        assertThat(notIom(
                        coordinatedBy("office"),
                        Stakeholder.builder("office")
                                .parent(Ref.external("x", "y"))
                                .build()))
                .isEmpty();
    }

    @Test
    void silentWhereAMembershipIsNotToBeTrusted() {
        Membership misspelt = new Membership(Ref.to("iom"), Code.parse(Role.class, "coordnator"), null);
        Membership noRole = new Membership(Ref.to("iom"), null, null);
        Membership nobody = new Membership(null, Code.of(Role.COORDINATOR), null);
        Membership malformed = member("i o m", Role.COORDINATOR);

        for (Membership bad : Arrays.asList(misspelt, noRole, nobody, malformed, null)) {
            MigrationNetwork network = network()
                    .members(Arrays.asList(member("unodc", Role.COORDINATOR), bad))
                    .build();
            assertThat(notIom(network, IOM, UNODC)).isEmpty();
        }
        assertThat(notIom(
                        network(member("unodc", Role.COORDINATOR))
                                .level((Code<NetworkLevel>) null)
                                .build(),
                        UNODC))
                .isEmpty();
    }

    @Test
    void contextTellsWhoIsIomAndIsNotReported() {
        assertThat(new Judged().context(IOM, IOM_OFFICE).findings(coordinatedBy("iom-pakistan")))
                .isEmpty();
        assertThat(new Judged().context(UNODC, coordinatedBy("unodc")).findings())
                .isEmpty();
    }

    @Test
    void parentsInACircleEnd() {
        Stakeholder a = Stakeholder.builder("a").parent("b").build();
        Stakeholder b = Stakeholder.builder("b").parent("a").build();

        assertThat(notIom(coordinatedBy("a"), a, b)).hasSize(1);
    }

    @Test
    @Timeout(20)
    void manyNetworksOfOneCoordinatorTakeNoLongerThanTheirNumber() {
        List<GcmRecord> records = new ArrayList<>(List.of(UNODC));
        for (int i = 0; i < 20_000; i++) {
            records.add(MigrationNetwork.builder("n-" + i)
                    .level(NetworkLevel.GLOBAL)
                    .members(member("unodc", Role.COORDINATOR))
                    .build());
        }

        assertThat(new Judged().drafts(records)).hasSize(1000);
    }

    private static WorkingGroup led(String... leads) {
        List<Ref<Stakeholder>> references =
                Arrays.stream(leads).map(Ref::<Stakeholder>to).toList();
        return new WorkingGroup("g", Text.EMPTY, null, references, List.of(), List.of(), null);
    }

    @Test
    void leadWithoutRoleIsTold() {
        MigrationNetwork network = network(member("iom", Role.MEMBER))
                .workingGroups(led("iom"), led("iom", "unodc"))
                .build();

        assertThat(leads(network, IOM, UNODC)).containsExactly("network.lead-without-role 0/workingGroups/1/leads/1");
    }

    @Test
    void officeStandsForItsOrganization() {
        MigrationNetwork ofOrganization = network(member("iom", Role.MEMBER))
                .workingGroups(led("iom-lahore"))
                .build();
        MigrationNetwork ofOffice = network(member("iom-lahore", Role.MEMBER))
                .workingGroups(led("iom"))
                .build();
        MigrationNetwork ofSister = network(member("iom-pakistan", Role.MEMBER))
                .workingGroups(led("iom-lahore"))
                .build();

        assertThat(leads(ofOrganization, IOM, IOM_OFFICE, SUB_OFFICE)).isEmpty();
        assertThat(leads(ofOffice, IOM, IOM_OFFICE, SUB_OFFICE)).isEmpty();
        assertThat(leads(ofSister, IOM, IOM_OFFICE, SUB_OFFICE)).isEmpty();
    }

    @Test
    void silentWithoutMembersAndWhereSomebodyIsNotAtHand() {
        MigrationNetwork network =
                network(member("iom", Role.MEMBER)).workingGroups(led("unodc")).build();

        assertThat(leads(network().workingGroups(led("unodc")).build(), UNODC)).isEmpty();
        assertThat(leads(network, IOM)).isEmpty();
        assertThat(leads(network, UNODC)).isEmpty();
        assertThat(leads(network, IOM, UNODC)).hasSize(1);
    }

    @Test
    void leadElsewhereIsAMemberByTheLetterOnly() {
        Ref<Stakeholder> elsewhere = Ref.external("x", "1");
        WorkingGroup group =
                new WorkingGroup("g", Text.EMPTY, null, Arrays.asList(elsewhere, null), List.of(), List.of(), null);
        MigrationNetwork network = network(new Membership(elsewhere, Code.of(Role.MEMBER), null))
                .workingGroups(Arrays.asList(group, null))
                .build();

        assertThat(leads(network)).isEmpty();
        assertThat(leads(
                        network(member("iom", Role.MEMBER)).workingGroups(group).build(), IOM))
                .isEmpty();
    }

    private static Event launch(String start, String end) {
        Period period =
                new Period(start == null ? null : LocalDate.parse(start), end == null ? null : LocalDate.parse(end));
        return Event.builder("e")
                .kind(EventKind.LAUNCH)
                .period(period)
                .launches("n")
                .build();
    }

    private static MigrationNetwork launched(String day) {
        return MigrationNetwork.builder("n").launched(LocalDate.parse(day)).build();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-01, 2025-09-01, 0",
        "2025-09-01, , 0",
        "2025-08-30, 2025-09-02, 0",
        "2025-09-02, 2025-09-02, 1",
        "2025-09-02, , 1",
        "2025-08-01, 2025-08-31, 1",
        ", 2025-08-31, 0",
        "2025-09-03, 2025-09-02, 0"
    })
    void launchTakesPlaceOnTheDayThatTheNetworkTells(String start, String end, int findings) {
        assertThat(launches(launch(start, end), launched("2025-09-01"))).hasSize(findings);
    }

    @Test
    void mismatchNamesBothPlaces() {
        Event event = launch("2025-09-02", null);

        assertThat(launches(event, launched("2025-09-01")))
                .containsExactly("event.launch-mismatch 0/launches/0 →1/launched");
        assertThat(only(
                        "event.launch-mismatch",
                        new Judged().context(launched("2025-09-01")).findings(event)))
                .containsExactly("event.launch-mismatch 0/launches/0");
        assertThat(new Judged().context(event).findings(launched("2025-09-01"))).isEmpty();
    }

    @Test
    void onlyLaunchesOfWhatTellsItsLaunchAreJudged() {
        Event meeting =
                launch("2025-09-02", null).toBuilder().kind(EventKind.MEETING).build();
        Event undated = launch(null, null);

        assertThat(launches(meeting, launched("2025-09-01"))).isEmpty();
        assertThat(launches(undated, launched("2025-09-01"))).isEmpty();
        assertThat(launches(
                        launch("2025-09-02", null),
                        MigrationNetwork.builder("n").build()))
                .isEmpty();
        assertThat(launches(launch("2025-09-02", null), Fund.builder("n").build()))
                .isEmpty();
        assertThat(launches(launch("2025-09-02", null).toBuilder().period(null).build(), launched("2025-09-01")))
                .isEmpty();
        assertThat(launches(
                        launch("2025-09-02", null).toBuilder()
                                .kind((Code<EventKind>) null)
                                .launches(Arrays.asList((Ref<GcmRecord>) null))
                                .build(),
                        launched("2025-09-01")))
                .isEmpty();
    }
}
