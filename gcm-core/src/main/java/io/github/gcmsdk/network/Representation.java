package io.github.gcmsdk.network;

import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.stakeholder.StakeholderKind;
import io.github.gcmsdk.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for which constituency in a network on a day. The constituencies are the thirteen kinds of stakeholders of
 * A/RES/73/195, paragraph 44.
 *
 * <pre>{@code
 * Representation representation = Representation.of(dataset, network, LocalDate.of(2025, 9, 1));
 * representation.constituencies().get(StakeholderKind.MIGRANTS); // who, as what, and where it is said
 * representation.unheard();                                      // the constituencies nobody speaks for
 * }</pre>
 *
 * <p>These speak: members of the network whose role is active on the day, whatever it is; leads of its working groups that are
 * active on the day; and participants of its events that began on or before the day, or do not tell when. Events of a network
 * name it as {@code network}, or launch it. Who spoke at an event need not do so any more: {@link Voice#period} tells when it
 * was. Where dates are absent nothing is taken to have ended. In this it differs from {@link Coverage}, which asks who takes
 * part and counts members of groups, organizers and partners of programmes too.
 *
 * <p>A stakeholder speaks for each constituency that its own record tells: an office inherits none from its parent. Whether
 * it is entitled to is not judged.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param network the id of the network, null only if its record has none
 * @param day the day
 * @param constituencies who speaks for each of the thirteen constituencies, in the order of the paragraph; an empty list is
 *     one that nobody speaks for
 * @param others who speaks and is of none of these kinds, such as governments and United Nations entities
 * @param unresolved who speaks and is not in the dataset: of what kind it is, is not known
 */
public record Representation(
        @Nullable String network,
        LocalDate day,
        Map<StakeholderKind, List<Voice>> constituencies,
        List<Voice> others,
        List<Voice> unresolved) {

    /** As what somebody speaks. */
    public enum Capacity {
        /** As a member of the network, in some role. */
        MEMBER,
        /** As a lead of a working group. */
        GROUP_LEAD,
        /** As a participant of an event. */
        PARTICIPANT
    }

    /**
     * That a stakeholder speaks, and where it is said.
     *
     * <p>Immutable, thread-safe, value-based.
     *
     * @param stakeholder the stakeholder, as the record names it
     * @param capacity as what it speaks
     * @param role its role: a {@link Role} of a member, a {@link ParticipantRole} of a participant; null for a lead, and
     *     where none is told
     * @param function the office that speaks for it at an event; empty elsewhere
     * @param period while the role is held, the group exists, or the event takes place; null if it is not told
     * @param record the id of the record that says so: the network or an event; null only if the record has none
     * @param pointer where in the record, as a JSON Pointer (RFC 6901) in the terms of the one who wrote it
     */
    public record Voice(
            Ref<Stakeholder> stakeholder,
            Capacity capacity,
            @Nullable Code<?> role,
            Text function,
            @Nullable Period period,
            @Nullable String record,
            String pointer) {}

    /**
     * Copies the map and the lists.
     *
     * @param network the id of the network, or null
     * @param day the day
     * @param constituencies who speaks for each constituency
     * @param others who is of none of them
     * @param unresolved who is not in the dataset
     * @throws NullPointerException if anything but {@code network} is null
     */
    public Representation {
        Objects.requireNonNull(day, "day");
        Map<StakeholderKind, List<Voice>> copy = new EnumMap<>(StakeholderKind.class);
        constituencies.forEach((kind, voices) -> copy.put(kind, List.copyOf(voices)));
        constituencies = Collections.unmodifiableMap(copy);
        others = List.copyOf(others);
        unresolved = List.copyOf(unresolved);
    }

    /**
     * Who speaks in a network.
     *
     * @param dataset what holds the network's stakeholders and events
     * @param network the network
     * @param day the day
     * @return the voices, in the order of the network's record, then of the dataset's events
     */
    public static Representation of(Dataset dataset, MigrationNetwork network, LocalDate day) {
        Objects.requireNonNull(day, "day");
        List<Voice> voices = new ArrayList<>();
        addMembers(network, day, voices);
        addLeads(network, day, voices);
        Coverage.eventsOf(network, dataset).stream()
                .filter(event -> Coverage.hasBegun(event, day))
                .forEach(event -> addParticipants(event, voices));
        return sorted(dataset, network, day, voices);
    }

    /**
     * The constituencies that nobody speaks for, of the twelve that the paragraph names.
     *
     * @return the kinds, in the order of the paragraph
     */
    public List<StakeholderKind> unheard() {
        return constituencies.entrySet().stream()
                .filter(entry -> entry.getKey().countsForWholeOfSociety())
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void addMembers(MigrationNetwork network, LocalDate day, List<Voice> voices) {
        for (int i = 0; i < network.members().size(); i++) {
            Membership member = network.members().get(i);
            if (member != null && member.stakeholder() != null && member.isActiveOn(day)) {
                voices.add(new Voice(
                        member.stakeholder(),
                        Capacity.MEMBER,
                        member.role(),
                        Text.EMPTY,
                        member.active(),
                        network.id(),
                        written(network, "/members/" + i + "/stakeholder")));
            }
        }
    }

    private static void addLeads(MigrationNetwork network, LocalDate day, List<Voice> voices) {
        for (int i = 0; i < network.workingGroups().size(); i++) {
            WorkingGroup group = network.workingGroups().get(i);
            boolean active =
                    group != null && (group.active() == null || group.active().contains(day));
            for (int j = 0; active && j < group.leads().size(); j++) {
                if (group.leads().get(j) != null) {
                    voices.add(new Voice(
                            group.leads().get(j),
                            Capacity.GROUP_LEAD,
                            null,
                            Text.EMPTY,
                            group.active(),
                            network.id(),
                            written(network, "/workingGroups/" + i + "/leads/" + j)));
                }
            }
        }
    }

    private static void addParticipants(Event event, List<Voice> voices) {
        for (int i = 0; i < event.participants().size(); i++) {
            Participant participant = event.participants().get(i);
            if (participant != null && participant.stakeholder() != null) {
                voices.add(new Voice(
                        participant.stakeholder(),
                        Capacity.PARTICIPANT,
                        participant.role(),
                        participant.function(),
                        event.period(),
                        event.id(),
                        written(event, "/participants/" + i + "/stakeholder")));
            }
        }
    }

    private static String written(GcmRecord record, String pointer) {
        return record.meta().rest().partnerPointer(pointer);
    }

    private static Representation sorted(Dataset dataset, MigrationNetwork network, LocalDate day, List<Voice> voices) {
        Map<StakeholderKind, List<Voice>> constituencies = new EnumMap<>(StakeholderKind.class);
        Arrays.stream(StakeholderKind.values())
                .filter(StakeholderKind::isInParagraph44)
                .forEach(kind -> constituencies.put(kind, new ArrayList<>()));
        List<Voice> others = new ArrayList<>();
        List<Voice> unresolved = new ArrayList<>();
        for (Voice voice : voices) {
            Stakeholder speaker =
                    dataset.find(Stakeholder.class, voice.stakeholder().id()).orElse(null);
            if (speaker == null) {
                unresolved.add(voice);
            } else if (isOther(speaker)) {
                others.add(voice);
            } else {
                constituencies.forEach((kind, spoken) -> {
                    if (speaker.is(kind)) {
                        spoken.add(voice);
                    }
                });
            }
        }
        return new Representation(network.id(), day, constituencies, others, unresolved);
    }

    private static boolean isOther(Stakeholder stakeholder) {
        return Arrays.stream(StakeholderKind.values())
                .filter(StakeholderKind::isInParagraph44)
                .noneMatch(stakeholder::is);
    }
}
