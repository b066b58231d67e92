package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.internal.engine.Oracle;
import io.github.gcmsdk.network.Activity;
import io.github.gcmsdk.network.Event;
import io.github.gcmsdk.network.Membership;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.network.NetworkLevel;
import io.github.gcmsdk.network.Participant;
import io.github.gcmsdk.network.Role;
import io.github.gcmsdk.network.Session;
import io.github.gcmsdk.network.WorkingGroup;
import io.github.gcmsdk.network.Workplan;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkRulesTest {

    private static final String CHAIR = "network.chair-missing";
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private static Membership member(String stakeholder, Role role, Period active) {
        return new Membership(Ref.to(stakeholder), Code.of(role), active);
    }

    private static MigrationNetwork.Builder network(Membership... members) {
        return MigrationNetwork.builder("n")
                .name(Text.en("N"))
                .level(NetworkLevel.NATIONAL)
                .countries(CountryCode.of("PAK"))
                .launched(DAY)
                .members(members);
    }

    /** {@code 01/31}: from the first to the last of January 2026; {@code ..} leaves a side open; {@code -} is no period. */
    private static Period january(String text) {
        if (text.equals("-")) {
            return null;
        }
        String[] sides = text.split("/");
        return new Period(day(sides[0]), day(sides[1]));
    }

    private static LocalDate day(String text) {
        return text.equals("..") ? null : LocalDate.of(2026, 1, Integer.parseInt(text));
    }

    private static MigrationNetwork chaired(String... periods) {
        return network(Arrays.stream(periods)
                        .map(period -> member("c", Role.CO_CHAIR, january(period)))
                        .toArray(Membership[]::new))
                .build();
    }

    @Test
    void launchedNetworkWithMembersHasAChair() {
        Membership other = member("m", Role.MEMBER, null);

        assertThat(Checked.places(CHAIR, network(other).build())).containsExactly("/members");
        assertThat(Checked.arguments(CHAIR, network(other).build())).isEqualTo(Map.of("since", "2025-09-01"));
        assertThat(Checked.places(
                        CHAIR, network(other, member("c", Role.CHAIR, null)).build()))
                .isEmpty();
        assertThat(Checked.places(
                        CHAIR, network(other, member("c", Role.CO_CHAIR, null)).build()))
                .isEmpty();
        assertThat(Checked.places(CHAIR, network().build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, 1", "2026-02-01, 1", "2026-02-02, 0", ", 0"})
    void networkIsLaunchedOnOrBeforeTheAsOfDay(LocalDate launched, int findings) {
        MigrationNetwork network =
                network(member("m", Role.MEMBER, null)).launched(launched).build();

        assertThat(Oracle.TODAY).isEqualTo("2026-02-01");
        assertThat(Checked.places(CHAIR, network)).hasSize(findings);
    }

    @ParameterizedTest
    @EnumSource(NetworkLevel.class)
    void globalNetworkNeedsNoChair(NetworkLevel level) {
        MigrationNetwork network =
                network(member("m", Role.MEMBER, null)).level(level).build();

        assertThat(Checked.places(CHAIR, network)).hasSize(level == NetworkLevel.GLOBAL ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "01/10 11/20, ",
        "01/10 12/20, 2026-01-11",
        "12/20 01/10, 2026-01-11",
        "01/20 05/06 21/25, ",
        "01/20 05/06 22/25, 2026-01-21",
        "01/.. 05/06 22/25, ",
        "../05 07/.., 2026-01-06",
        "../05 06/.., ",
        "../.. 20/25, ",
        "- 20/25, ",
        "../05 ../10 12/13, 2026-01-11",
        "20/25, ",
        "01/10 10/12 14/.. 20/.., 2026-01-13"
    })
    void gapBetweenDatedEntriesIsReported(String periods, String since) {
        MigrationNetwork network = chaired(periods.split(" "));

        assertThat(Checked.places(CHAIR, network)).hasSize(since == null ? 0 : 1);
        if (since != null) {
            assertThat(Checked.arguments(CHAIR, network)).isEqualTo(Map.of("since", since));
        }
    }

    @Test
    void chairUntilTheEndOfTimeIsNoOverflow() {
        Period forever = new Period(DAY, LocalDate.MAX);
        MigrationNetwork network = network(
                        member("c", Role.CHAIR, forever),
                        member("d", Role.CHAIR, new Period(LocalDate.MAX, LocalDate.MAX)))
                .build();

        assertThat(Checked.places(CHAIR, network)).isEmpty();
    }

    @Test
    void membersThatAreNotToBeTrustedSayNothing() {
        List<Membership> chairless = List.of(member("m", Role.MEMBER, null));
        List<Membership> bad = new ArrayList<>(chairless);
        bad.add(new Membership(Ref.to("c"), Code.parse(Role.class, "chairman"), null));

        assertThat(Checked.places(CHAIR, network().members(bad).build())).isEmpty();
        assertThat(Checked.places(CHAIR, network().members(chairless).build(), "/members/1"))
                .isEmpty();
        assertThat(Checked.places(CHAIR, network().members(chairless).build(), "/members/1/role"))
                .isEmpty();
        assertThat(Checked.places(CHAIR, network().members(chairless).build(), "/launched"))
                .isEmpty();
        assertThat(Checked.places(CHAIR, network().members(chairless).build(), "/membersOfOld"))
                .hasSize(1);
        assertThat(Checked.places(CHAIR, network().members(chairless).build(), "/name"))
                .hasSize(1);
        bad.set(1, null);
        assertThat(Checked.places(CHAIR, network().members(bad).build())).isEmpty();
        assertThat(Checked.places(
                        CHAIR,
                        network()
                                .members(chairless)
                                .level(Code.parse(NetworkLevel.class, "local"))
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GLOBAL, MEMBER, 1",
        "NATIONAL, MEMBER, 1",
        "REGIONAL, MEMBER, 0",
        "GLOBAL, COORDINATOR, 0",
        "NATIONAL, CO_COORDINATOR, 0"
    })
    void globalAndNationalNetworksHaveACoordinator(NetworkLevel level, Role role, int findings) {
        MigrationNetwork network = network(member("m", role, null)).level(level).build();

        assertThat(Checked.places("network.coordinator-missing", network)).hasSize(findings);
        assertThat(Checked.places(
                        "network.coordinator-missing", network().level(level).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"01/10, 10/20, 1", "01/10, 11/20, 0", "-, 10/20, 1", "-, -, 1", "../10, 10/.., 1", "../10, 11/.., 0"})
    void oneRoleIsHeldOnceAtATime(String first, String second, int findings) {
        MigrationNetwork network = network(
                        member("a", Role.MEMBER, january(first)), member("a", Role.MEMBER, january(second)))
                .build();

        assertThat(Checked.places("network.member-overlap", network))
                .isEqualTo(findings == 0 ? List.of() : List.of("/members/1"));
    }

    @Test
    void otherHoldersAndOtherRolesOverlapFreely() {
        MigrationNetwork network = network(
                        member("a", Role.MEMBER, null), member("b", Role.MEMBER, null), member("a", Role.CHAIR, null))
                .build();

        assertThat(Checked.places("network.member-overlap", network)).isEmpty();
    }

    @Test
    void aliasOfARoleIsTheRole() {
        assertThat(Arrays.stream(Role.values())
                        .allMatch(role -> role.aliases().isEmpty()
                                || Code.parse(Role.class, role.aliases().get(0)).equals(Code.of(role))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"01/10, 0", "02/09, 0", "../.., 0", "../09, 0", "05/.., 0", "01/11, 1", "../11, 1", "11/.., 1"})
    void membershipsAndGroupsLieWithinTheLifeOfTheNetwork(String active, int findings) {
        WorkingGroup group = new WorkingGroup("g", Text.EMPTY, null, List.of(), List.of(), List.of(), january(active));
        MigrationNetwork network = network(member("a", Role.MEMBER, january(active)))
                .workingGroups(group)
                .established(day("01"))
                .ended(day("10"))
                .build();

        assertThat(Checked.places("network.outside-life", network))
                .isEqualTo(findings == 0 ? List.of() : List.of("/members/0/active", "/workingGroups/0/active"));
        assertThat(Checked.places("network.outside-life", network, "/ended")).isEmpty();
        assertThat(Checked.places(
                        "network.outside-life",
                        network.toBuilder().established(null).ended(null).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NATIONAL, 0, true, false",
        "NATIONAL, 1, false, false",
        "NATIONAL, 2, false, true",
        "REGIONAL, 0, false, false",
        "REGIONAL, 2, false, false",
        "GLOBAL, 0, false, false"
    })
    void nationalNetworkNamesItsCountry(NetworkLevel level, int countries, boolean missing, boolean several) {
        List<CountryCode> codes = IntStream.range(0, countries)
                .mapToObj(i -> CountryCode.all().get(i))
                .toList();
        MigrationNetwork network = network().level(level).countries(codes).build();

        assertThat(Checked.places("network.country-missing", network)).hasSize(missing ? 1 : 0);
        assertThat(Checked.places("network.country-several", network)).hasSize(several ? 1 : 0);
        assertThat(Checked.places("network.country-missing", network, "/countries/0"))
                .isEmpty();
    }

    private static Activity activity(String group, Period period) {
        return new Activity("a-" + group, Text.EMPTY, List.of(), List.of(), group, List.of(), null, period, Text.EMPTY);
    }

    private static MigrationNetwork planned(Period period, Activity... activities) {
        return network()
                .workplans(new Workplan("w", period, List.of(), List.of(activities)))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"01/10, 0", "01/11, 1", "../.., 0", "../11, 1", "-, 0"})
    void activityKeepsToThePeriodOfItsWorkplan(String period, int findings) {
        MigrationNetwork network = planned(january("01/10"), activity(null, january(period)));

        assertThat(Checked.places("network.activity-outside-workplan", network))
                .isEqualTo(findings == 0 ? List.of() : List.of("/workplans/0/activities/0/period"));
        assertThat(Checked.places("network.activity-outside-workplan", planned(null, activity(null, january(period)))))
                .isEmpty();
    }

    @Test
    void groupOfAnActivityIsOneOfTheNetwork() {
        WorkingGroup group = new WorkingGroup("g", Text.EMPTY, null, List.of(), List.of(), List.of(), null);
        MigrationNetwork network =
                planned(null, activity("g", null), activity("h", null), activity(null, null)).toBuilder()
                        .workingGroups(group)
                        .build();

        assertThat(Checked.places("reference.local-missing", network))
                .containsExactly("/workplans/0/activities/1/group");
        assertThat(Checked.arguments("reference.local-missing", network)).isEqualTo(Map.of("id", "h"));
        assertThat(Checked.places("reference.local-missing", network, "/workingGroups/1"))
                .isEmpty();
    }

    @Test
    void sessionOfAParticipantIsOneOfTheEvent() {
        Event event = Event.builder("e")
                .sessions(List.of(new Session("s", Text.EMPTY, null)))
                .participants(List.of(participant("s"), participant("t"), participant(null)))
                .build();

        assertThat(Checked.places("reference.local-missing", event)).containsExactly("/participants/1/session");
        assertThat(Checked.places("reference.local-missing", event, "/sessions/1/id"))
                .isEmpty();
    }

    private static Participant participant(String session) {
        return new Participant(null, null, Text.EMPTY, session, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "en"})
    void soundNetworkIsSilent(String language) {
        MigrationNetwork network = network(
                        member("iom", Role.COORDINATOR, null), member("rc", Role.CHAIR, Period.from(DAY)))
                .build();

        assertThat(Checked.problems(network, Oracle.TODAY, language)).isEmpty();
    }
}
