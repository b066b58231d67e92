package io.github.gcmsdk.network;

import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.fund.ProgrammeStatus;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Coded;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.GovernmentSector;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.stakeholder.StakeholderKind;
import io.github.gcmsdk.stakeholder.StakeholderLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much of society and of government takes part in a network on a day: figures, each with its evidence. They are
 * shown, not judged.
 *
 * <p>Whole of society counts the twelve kinds that A/RES/73/195, paragraph 44, names; whole of government counts
 * government bodies by sector and by level (paragraph 15(i)).
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(dataset, network, LocalDate.of(2025, 9, 1));
 * coverage.societyCovered();                   // 4, of 12
 * coverage.society().get(StakeholderKind.MEDIA); // who, and where it is said
 * }</pre>
 *
 * <p>A stakeholder takes part if, up to the day, it stands in one of these places:
 *
 * <ul>
 *   <li>a membership of the network that is active on the day, in any role;
 *   <li>the leads or members of a working group that is active on the day;
 *   <li>the organizers or participants, in any role, of an event of the network that began on or before the day, or does
 *       not tell when. Events of a network name it as {@code network}, or launch it;
 *   <li>the convening and participating organizations and the implementing partners of a programme of the network, if
 *       the programme's period holds the day or is not told, and its status is not concept, pipeline or cancelled: with
 *       those nobody works (yet). Programmes of a network are launched at one of its events, or work in one of the
 *       countries that the network names. Who only endorsed a programme is no partner.
 * </ul>
 *
 * <p>Where dates are absent nothing is taken to have ended. A stakeholder counts for the kinds, the sector and the level
 * that its own record tells: an office inherits none from its parent. Nothing is guessed: what a dataset does not hold,
 * or what lies elsewhere, is {@link #unresolved}.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param network the id of the network, null only if its record has none
 * @param day the day
 * @param society the evidence for each of the twelve kinds, in the order of the paragraph; an empty list is a kind that
 *     is not covered
 * @param sectors the evidence for each sector of government; an empty list is a sector that is not covered
 * @param levels the evidence for government bodies at the level {@code national} and at {@code local}; an empty list is a
 *     level that is not covered
 * @param government the evidence for every government body that counts, with those that tell no sector or level, or
 *     unknown ones
 * @param foreign the evidence for government bodies of countries that the network does not name, such as a donor's: they
 *     do not count. A body that tells no country does, and so do all bodies if the network names no country
 * @param unresolved the references to stakeholders that the dataset does not hold
 */
public record Coverage(
        @Nullable String network,
        LocalDate day,
        Map<StakeholderKind, List<Evidence>> society,
        Map<GovernmentSector, List<Evidence>> sectors,
        Map<StakeholderLevel, List<Evidence>> levels,
        List<Evidence> government,
        List<Evidence> foreign,
        List<Evidence> unresolved) {

    private static final Set<ProgrammeStatus> NOT_AT_WORK =
            Set.of(ProgrammeStatus.CONCEPT, ProgrammeStatus.PIPELINE, ProgrammeStatus.CANCELLED);

    /** Where a stakeholder takes part. */
    public enum Place {
        /** It is a member of the network, in some role. */
        MEMBER,
        /** It leads a working group or is a member of it. */
        WORKING_GROUP,
        /** It organizes an event or takes part in it. */
        EVENT,
        /** It is a partner in a programme. */
        PROGRAMME
    }

    /**
     * That a stakeholder takes part, and where it is said.
     *
     * <p>Immutable, thread-safe, value-based.
     *
     * @param stakeholder the stakeholder, as the record names it
     * @param place where it takes part
     * @param record the id of the record that says so: the network, an event or a programme; null only if the record has
     *     none
     * @param pointer where in the record, as a JSON Pointer (RFC 6901) in the terms of the one who wrote it
     */
    public record Evidence(
            Ref<Stakeholder> stakeholder,
            Place place,
            @Nullable String record,
            String pointer) {}

    /**
     * Copies the maps and lists.
     *
     * @param network the id of the network, or null
     * @param day the day
     * @param society the evidence for each of the twelve kinds
     * @param sectors the evidence for each sector of government
     * @param levels the evidence for each level of government
     * @param government the evidence for government bodies that count
     * @param foreign the evidence for government bodies of other countries
     * @param unresolved the references to what the dataset does not hold
     * @throws NullPointerException if anything but {@code network} is null
     */
    public Coverage {
        Objects.requireNonNull(day, "day");
        society = copy(society);
        sectors = copy(sectors);
        levels = copy(levels);
        government = List.copyOf(government);
        foreign = List.copyOf(foreign);
        unresolved = List.copyOf(unresolved);
    }

    private static <K extends Enum<K>> Map<K, List<Evidence>> copy(Map<K, List<Evidence>> map) {
        if (map.isEmpty()) {
            return Map.of();
        }
        Map<K, List<Evidence>> copy = new EnumMap<>(map);
        copy.replaceAll((key, evidence) -> List.copyOf(evidence));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * The coverage of a network.
     *
     * @param dataset what holds the network's stakeholders, events and programmes
     * @param network the network
     * @param day the day
     * @return the figures with their evidence, in the order of the network's record, then of the dataset's events, then
     *     of its programmes
     */
    public static Coverage of(Dataset dataset, MigrationNetwork network, LocalDate day) {
        Objects.requireNonNull(day, "day");
        List<Event> events = eventsOf(network, dataset);
        List<Evidence> found = new ArrayList<>();
        addNetwork(network, day, found);
        events.stream().filter(event -> hasBegun(event, day)).forEach(event -> addEvent(event, found));
        programmesOf(network, events, dataset).stream()
                .filter(programme -> isAtWork(programme, day))
                .forEach(programme -> addProgramme(programme, found));
        return new Sorter(dataset, network).sort(network, day, found);
    }

    /**
     * How many of the twelve kinds of paragraph 44 take part.
     *
     * @return 0 to 12
     */
    public int societyCovered() {
        return covered(society);
    }

    /**
     * How many sectors of government take part.
     *
     * @return 0 to the size of {@link #sectors}
     */
    public int sectorsCovered() {
        return covered(sectors);
    }

    /**
     * How many levels of government take part.
     *
     * @return 0 to 2
     */
    public int levelsCovered() {
        return covered(levels);
    }

    private static int covered(Map<?, List<Evidence>> map) {
        return (int)
                map.values().stream().filter(evidence -> !evidence.isEmpty()).count();
    }

    static List<Event> eventsOf(MigrationNetwork network, Dataset dataset) {
        return dataset.records(Event.class).stream()
                .filter(event -> isTo(event.network(), network.id())
                        || event.launches().stream().anyMatch(launched -> isTo(launched, network.id())))
                .toList();
    }

    private static boolean isTo(@Nullable Ref<?> reference, @Nullable String id) {
        return reference != null && reference.isTo(id);
    }

    static List<JointProgramme> programmesOf(MigrationNetwork network, List<Event> events, Dataset dataset) {
        Set<String> launched = events.stream()
                .flatMap(event -> event.launches().stream())
                .filter(Objects::nonNull)
                .flatMap(reference -> Stream.ofNullable(reference.id()))
                .collect(Collectors.toSet());
        Set<CountryCode> countries = countriesOf(network);
        return dataset.records(JointProgramme.class).stream()
                .filter(programme -> programme.id() != null && launched.contains(programme.id())
                        || programme.countries().stream()
                                .anyMatch(country -> country != null && countries.contains(country.country())))
                .toList();
    }

    static Set<CountryCode> countriesOf(MigrationNetwork network) {
        return network.countries().stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    static boolean hasBegun(Event event, LocalDate day) {
        Period period = event.period();
        return period == null || period.start() == null || !period.start().isAfter(day);
    }

    static boolean isAtWork(JointProgramme programme, LocalDate day) {
        boolean started = programme.status() == null
                || programme.status().known().filter(NOT_AT_WORK::contains).isEmpty();
        return started && (programme.period() == null || programme.period().contains(day));
    }

    private static void addNetwork(MigrationNetwork network, LocalDate day, List<Evidence> found) {
        addAll(
                network.members(),
                member -> member.isActiveOn(day) ? member.stakeholder() : null,
                Place.MEMBER,
                network,
                "/members/%d/stakeholder",
                found);
        for (int i = 0; i < network.workingGroups().size(); i++) {
            WorkingGroup group = network.workingGroups().get(i);
            if (group != null && (group.active() == null || group.active().contains(day))) {
                String pointer = "/workingGroups/" + i;
                addAll(group.leads(), Place.WORKING_GROUP, network, pointer + "/leads/%d", found);
                addAll(group.members(), Place.WORKING_GROUP, network, pointer + "/members/%d", found);
            }
        }
    }

    private static void addEvent(Event event, List<Evidence> found) {
        addAll(event.organizers(), Place.EVENT, event, "/organizers/%d", found);
        addAll(
                event.participants(),
                Participant::stakeholder,
                Place.EVENT,
                event,
                "/participants/%d/stakeholder",
                found);
    }

    private static void addProgramme(JointProgramme programme, List<Evidence> found) {
        if (programme.conveningOrganization() != null) {
            add(programme.conveningOrganization(), Place.PROGRAMME, programme, "/conveningOrganization", found);
        }
        addAll(
                programme.participatingOrganizations(),
                Place.PROGRAMME,
                programme,
                "/participatingOrganizations/%d",
                found);
        addAll(programme.implementingPartners(), Place.PROGRAMME, programme, "/implementingPartners/%d", found);
    }

    private static void addAll(
            List<Ref<Stakeholder>> references, Place place, GcmRecord record, String pointer, List<Evidence> found) {
        addAll(references, reference -> reference, place, record, pointer, found);
    }

    /** A list that was read may hold null, and so may what is required of its elements: nobody is named there. */
    private static <T> void addAll(
            List<T> list,
            Function<T, @Nullable Ref<Stakeholder>> stakeholder,
            Place place,
            GcmRecord record,
            String pointer,
            List<Evidence> found) {
        for (int i = 0; i < list.size(); i++) {
            T element = list.get(i);
            Ref<Stakeholder> reference = element == null ? null : stakeholder.apply(element);
            if (reference != null) {
                add(reference, place, record, pointer.replace("%d", "" + i), found);
            }
        }
    }

    private static void add(
            Ref<Stakeholder> reference, Place place, GcmRecord record, String pointer, List<Evidence> found) {
        String written = record.meta().rest().partnerPointer(pointer);
        found.add(new Evidence(reference, place, record.id(), written));
    }

    /** Puts evidence where it belongs. */
    private static final class Sorter {
        private final Dataset dataset;
        private final Set<CountryCode> countries;
        private final Map<StakeholderKind, List<Evidence>> society = new EnumMap<>(StakeholderKind.class);
        private final Map<GovernmentSector, List<Evidence>> sectors = new EnumMap<>(GovernmentSector.class);
        private final Map<StakeholderLevel, List<Evidence>> levels = new EnumMap<>(StakeholderLevel.class);
        private final List<Evidence> government = new ArrayList<>();
        private final List<Evidence> foreign = new ArrayList<>();
        private final List<Evidence> unresolved = new ArrayList<>();

        Sorter(Dataset dataset, MigrationNetwork network) {
            this.dataset = dataset;
            countries = countriesOf(network);
            Arrays.stream(StakeholderKind.values())
                    .filter(StakeholderKind::countsForWholeOfSociety)
                    .forEach(kind -> society.put(kind, new ArrayList<>()));
            Arrays.stream(GovernmentSector.values()).forEach(sector -> sectors.put(sector, new ArrayList<>()));
            levels.put(StakeholderLevel.NATIONAL, new ArrayList<>());
            levels.put(StakeholderLevel.LOCAL, new ArrayList<>());
        }

        Coverage sort(MigrationNetwork network, LocalDate day, List<Evidence> found) {
            for (Evidence evidence : found) {
                dataset.find(Stakeholder.class, evidence.stakeholder().id())
                        .ifPresentOrElse(stakeholder -> sort(stakeholder, evidence), () -> unresolved.add(evidence));
            }
            return new Coverage(network.id(), day, society, sectors, levels, government, foreign, unresolved);
        }

        private void sort(Stakeholder stakeholder, Evidence evidence) {
            stakeholder.kinds().stream()
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(kind -> put(kind, society, evidence));
            if (stakeholder.is(StakeholderKind.GOVERNMENT)) {
                sortGovernment(stakeholder, evidence);
            }
        }

        private void sortGovernment(Stakeholder body, Evidence evidence) {
            if (body.country() != null && !countries.isEmpty() && !countries.contains(body.country())) {
                foreign.add(evidence);
                return;
            }
            government.add(evidence);
            if (body.sector() != null) {
                put(body.sector(), sectors, evidence);
            }
            if (body.level() != null) {
                put(body.level(), levels, evidence);
            }
        }

        private static <K extends Enum<K> & Coded> void put(
                Code<K> code, Map<K, List<Evidence>> map, Evidence evidence) {
            code.known().map(map::get).ifPresent(list -> list.add(evidence));
        }
    }
}
