package io.github.gcmsdk.network;

import static io.github.gcmsdk.stakeholder.StakeholderKind.CIVIL_SOCIETY;
import static io.github.gcmsdk.stakeholder.StakeholderKind.GOVERNMENT;
import static io.github.gcmsdk.stakeholder.StakeholderKind.MEDIA;
import static io.github.gcmsdk.stakeholder.StakeholderKind.MIGRANTS;
import static io.github.gcmsdk.stakeholder.StakeholderKind.MIGRANT_DIASPORA_ORGANIZATION;
import static io.github.gcmsdk.stakeholder.StakeholderKind.OTHER;
import static io.github.gcmsdk.stakeholder.StakeholderKind.TRADE_UNION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gcmsdk.network.Representation.Capacity;
import io.github.gcmsdk.network.Representation.Voice;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.stakeholder.StakeholderKind;
import io.github.gcmsdk.text.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepresentationTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final Period BEFORE = Period.of("2024-01-01", "2024-12-31");
    private static final Period AFTER = Period.from(LocalDate.of(2025, 9, 2));

    private static final MigrationNetwork NETWORK =
            MigrationNetwork.builder("net").build();

    private static Stakeholder actor(String id, StakeholderKind... kinds) {
        return Stakeholder.builder(id).kinds(kinds).build();
    }

    private static Membership member(String stakeholder, Role role, Period active) {
        return new Membership(Ref.to(stakeholder), Code.of(role), active);
    }

    private static WorkingGroup group(Period active, List<Ref<Stakeholder>> leads, List<Ref<Stakeholder>> members) {
        return new WorkingGroup("g", Text.EMPTY, null, leads, members, List.of(), active);
    }

    private static Participant speaker(String stakeholder, String function) {
        return new Participant(Ref.to(stakeholder), Code.of(ParticipantRole.SPEAKER), Text.en(function), null, null);
    }

    private static Representation representation(MigrationNetwork network, GcmRecord... others) {
        return Representation.of(Dataset.builder().add(network).add(others).build(), network, DAY);
    }

    private static List<String> who(List<Voice> voices) {
        return voices.stream()
                .map(voice -> voice.stakeholder().id() + " " + voice.record() + voice.pointer())
                .toList();
    }

    @Test
    void thirteenConstituenciesAreThereAndUnheardUntilSomebodySpeaks() {
        Representation representation = representation(NETWORK);

        assertThat(representation.constituencies().keySet())
                .containsExactlyElementsOf(Stream.of(StakeholderKind.values())
                        .filter(StakeholderKind::isInParagraph44)
                        .toList())
                .hasSize(13);
        assertThat(representation.unheard()).hasSize(12).doesNotContain(OTHER);
        assertThat(representation.network()).isEqualTo("net");
        assertThat(representation.day()).isEqualTo(DAY);
    }

    @Test
    void membersLeadsAndParticipantsSpeakEachInItsCapacity() {
        Period life = Period.from(LocalDate.of(2025, 1, 1));
        Period launch = Period.of("2025-09-01", "2025-09-01");
        MigrationNetwork network = NETWORK.toBuilder()
                .members(member("diaspora", Role.OBSERVER, life))
                .workingGroups(group(life, List.of(Ref.to("union")), List.of(Ref.to("press"))))
                .build();
        Event event = Event.builder("launch")
                .network("net")
                .period(launch)
                .organizers("press")
                .participants(speaker("ngo", "Board"))
                .build();

        Representation representation = representation(
                network,
                event,
                actor("diaspora", MIGRANT_DIASPORA_ORGANIZATION, MIGRANTS),
                actor("union", TRADE_UNION),
                actor("ngo", CIVIL_SOCIETY),
                actor("press", MEDIA));

        Voice diaspora = new Voice(
                Ref.to("diaspora"),
                Capacity.MEMBER,
                Code.of(Role.OBSERVER),
                Text.EMPTY,
                life,
                "net",
                "/members/0/stakeholder");
        assertThat(representation.constituencies().get(MIGRANTS)).containsExactly(diaspora);
        assertThat(representation.constituencies().get(MIGRANT_DIASPORA_ORGANIZATION))
                .containsExactly(diaspora);
        assertThat(representation.constituencies().get(TRADE_UNION))
                .containsExactly(new Voice(
                        Ref.to("union"),
                        Capacity.GROUP_LEAD,
                        null,
                        Text.EMPTY,
                        life,
                        "net",
                        "/workingGroups/0/leads/0"));
        assertThat(representation.constituencies().get(CIVIL_SOCIETY))
                .containsExactly(new Voice(
                        Ref.to("ngo"),
                        Capacity.PARTICIPANT,
                        Code.of(ParticipantRole.SPEAKER),
                        Text.en("Board"),
                        launch,
                        "launch",
                        "/participants/0/stakeholder"));
        assertThat(representation.constituencies().get(MEDIA)).isEmpty();
        assertThat(representation.unheard()).hasSize(8).contains(MEDIA).doesNotContain(MIGRANTS, TRADE_UNION);
    }

    @Test
    void whoIsNotActiveOnTheDayDoesNotSpeak() {
        MigrationNetwork network = NETWORK.toBuilder()
                .members(member("ngo", Role.MEMBER, BEFORE), member("ngo", Role.CHAIR, AFTER))
                .workingGroups(group(BEFORE, List.of(Ref.to("ngo")), List.of()))
                .build();
        Event future = Event.builder("e")
                .network("net")
                .period(AFTER)
                .participants(speaker("ngo", "x"))
                .build();
        Event past = Event.builder("f")
                .network("net")
                .period(BEFORE)
                .participants(speaker("ngo", "x"))
                .build();
        Event elsewhere = Event.builder("g")
                .network("other")
                .participants(speaker("ngo", "x"))
                .build();

        Representation representation = representation(network, future, past, elsewhere, actor("ngo", CIVIL_SOCIETY));

        assertThat(who(representation.constituencies().get(CIVIL_SOCIETY)))
                .containsExactly("ngo f/participants/0/stakeholder");
        assertThat(representation.constituencies().get(CIVIL_SOCIETY).get(0).period())
                .isEqualTo(BEFORE);
    }

    @Test
    void governmentsSpeakForNoConstituencyAndTheUnknownIsUnresolved() {
        MigrationNetwork network = NETWORK.toBuilder()
                .members(
                        member("ministry", Role.MEMBER, null),
                        member("nobody", Role.MEMBER, null),
                        new Membership(Ref.external("iati", "X"), Code.of(Role.MEMBER), null),
                        member("club", Role.MEMBER, null))
                .build();

        Representation representation = representation(network, actor("ministry", GOVERNMENT), actor("club", OTHER));

        assertThat(who(representation.others())).containsExactly("ministry net/members/0/stakeholder");
        assertThat(who(representation.unresolved()))
                .containsExactly("nobody net/members/1/stakeholder", "null net/members/2/stakeholder");
        assertThat(who(representation.constituencies().get(OTHER))).containsExactly("club net/members/3/stakeholder");
    }

    @Test
    void whatCouldNotBeReadNamesNobody() {
        MigrationNetwork network = NETWORK.toBuilder()
                .members(Arrays.asList(null, new Membership(null, null, null), member("ngo", Role.MEMBER, null)))
                .workingGroups(Arrays.asList(null, group(null, Arrays.asList((Ref<Stakeholder>) null), List.of())))
                .build();
        Event event = Event.builder("e")
                .network("net")
                .participants(Arrays.asList(null, new Participant(null, null, null, null, null)))
                .build();

        assertThat(who(representation(network, event, actor("ngo", CIVIL_SOCIETY))
                        .constituencies()
                        .get(CIVIL_SOCIETY)))
                .containsExactly("ngo net/members/2/stakeholder");
    }

    @Test
    void dayIsNeeded() {
        assertThatThrownBy(() -> Representation.of(Dataset.builder().build(), NETWORK, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("day");
    }
}
