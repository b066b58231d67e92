package io.github.gcmsdk.internal.rule;

import io.github.gcmsdk.network.Activity;
import io.github.gcmsdk.network.Event;
import io.github.gcmsdk.network.Membership;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.network.NetworkLevel;
import io.github.gcmsdk.network.Role;
import io.github.gcmsdk.network.Session;
import io.github.gcmsdk.network.WorkingGroup;
import io.github.gcmsdk.network.Workplan;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.rule.Problems;
import io.github.gcmsdk.rule.RecordRule;
import io.github.gcmsdk.rule.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules about one network or one event. */
final class NetworkRules {

    /** Local ids are checked by records here, and across records by {@link LocalReferences}. */
    static final Rule LOCAL_MISSING = Rule.error(
                    "reference.local-missing", "A local id names something that its parent does not have.")
            .dataset();

    private static final RecordRule<MigrationNetwork> CHAIR_MISSING = Rule.warning(
                    "network.chair-missing",
                    "A launched national or regional network has no chair and no co-chair, or had none for a while.")
            .basis("Terms of reference of networks")
            .reads("level", "launched", "members")
            .record(NetworkRules::chairMissing);

    private static final RecordRule<MigrationNetwork> COORDINATOR_MISSING = Rule.warning(
                    "network.coordinator-missing", "A global or national network has no coordinator.")
            .basis("A/RES/73/195, paragraph 45(a)")
            .reads("level", "members")
            .record((network, out) -> {
                boolean none = network.members().stream().noneMatch(NetworkRules::coordinates);
                if (isGlobalOrNational(network) && !network.members().isEmpty() && none) {
                    out.at("/members");
                }
            });

    private static final RecordRule<MigrationNetwork> MEMBER_OVERLAP = Rule.warning(
                    "network.member-overlap", "One stakeholder holds one role twice at the same time.")
            .reads("members")
            .record(NetworkRules::memberOverlap);

    private static final RecordRule<MigrationNetwork> OUTSIDE_LIFE = Rule.info(
                    "network.outside-life",
                    "A membership or group lies outside the time between the network's establishment and its end.")
            .reads("established", "ended", "members", "workingGroups")
            .record(NetworkRules::outsideLife);

    private static final RecordRule<MigrationNetwork> ENDED_BEFORE_ESTABLISHED = ValueRules.endBeforeStart()
            .reads("established", "ended")
            .record((network, out) -> {
                if (network.life().isReversed()) {
                    out.at("/ended", "start", "" + network.established(), "end", "" + network.ended());
                }
            });

    private static final RecordRule<MigrationNetwork> COUNTRY_MISSING = Rule.error(
                    "network.country-missing", "A national network names no country.")
            .reads("level", "countries")
            .record((network, out) -> {
                if (network.level().is(NetworkLevel.NATIONAL)
                        && network.countries().isEmpty()) {
                    out.at("/countries");
                }
            });

    private static final RecordRule<MigrationNetwork> COUNTRY_SEVERAL = Rule.info(
                    "network.country-several", "A national network names several countries.")
            .basis("Multi-country offices of the United Nations")
            .reads("level", "countries")
            .record((network, out) -> {
                if (network.level().is(NetworkLevel.NATIONAL)
                        && network.countries().size() > 1) {
                    out.at("/countries", "count", "" + network.countries().size());
                }
            });

    private static final RecordRule<MigrationNetwork> ACTIVITY_OUTSIDE_WORKPLAN = Rule.warning(
                    "network.activity-outside-workplan", "An activity leaves the period of its workplan.")
            .reads("workplans")
            .record(NetworkRules::activityOutsideWorkplan);

    private static final RecordRule<MigrationNetwork> GROUP_MISSING =
            new RecordRule<>(reading(LOCAL_MISSING, "workingGroups", "workplans"), NetworkRules::groupMissing);

    private static final RecordRule<Event> SESSION_MISSING =
            new RecordRule<>(reading(LOCAL_MISSING, "sessions", "participants"), NetworkRules::sessionMissing);

    private NetworkRules() {}

    static List<RecordRule<MigrationNetwork>> ofNetworks() {
        return List.of(
                CHAIR_MISSING,
                COORDINATOR_MISSING,
                MEMBER_OVERLAP,
                ENDED_BEFORE_ESTABLISHED,
                OUTSIDE_LIFE,
                COUNTRY_MISSING,
                COUNTRY_SEVERAL,
                ACTIVITY_OUTSIDE_WORKPLAN,
                GROUP_MISSING);
    }

    static List<RecordRule<Event>> ofEvents() {
        return List.of(SESSION_MISSING);
    }

    /** The same rule, reading the members that it reads in one type of record. */
    private static Rule reading(Rule rule, String... members) {
        return Rule.error(rule.code(), rule.summary()).reads(members).dataset();
    }

    static boolean isGlobalOrNational(MigrationNetwork network) {
        return network.level().is(NetworkLevel.GLOBAL) || network.level().is(NetworkLevel.NATIONAL);
    }

    static boolean coordinates(Membership member) {
        return member.role().is(Role.COORDINATOR) || member.role().is(Role.CO_COORDINATOR);
    }

    private static void chairMissing(MigrationNetwork network, Problems out) {
        boolean judged =
                network.level().is(NetworkLevel.NATIONAL) || network.level().is(NetworkLevel.REGIONAL);
        if (!judged || !network.isLaunchedOn(out.asOf()) || network.members().isEmpty()) {
            return;
        }
        List<Membership> chairs = network.members().stream()
                .filter(member -> member.role().is(Role.CHAIR) || member.role().is(Role.CO_CHAIR))
                .toList();
        LocalDate gap = chairs.isEmpty() ? null : firstGap(chairs, new Period(network.launched(), out.asOf()));
        if (chairs.isEmpty()) {
            out.at("/members", "since", "" + network.launched());
        } else if (gap != null) {
            out.at("/members", "since", "" + gap);
        }
    }

    /**
     * The first day between two entries on which nobody holds the role, or null; an open side counts as held. Gaps before
     * the launch and after the as-of day are nobody's concern.
     */
    private static @Nullable LocalDate firstGap(List<Membership> holders, Period judged) {
        List<Period> periods = holders.stream()
                .map(holder -> holder.active() == null ? Period.OPEN : holder.active())
                .sorted(Comparator.comparing(
                        Period::start, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .toList();
        LocalDate heldUntil = periods.get(0).end();
        for (Period period : periods) {
            if (heldUntil == null) {
                return null;
            }
            LocalDate start = period.start();
            if (start != null && start.isAfter(heldUntil) && start.isAfter(heldUntil.plusDays(1))) {
                Period gap = new Period(heldUntil.plusDays(1), start.minusDays(1));
                if (gap.overlaps(judged)) {
                    return gap.start();
                }
            }
            heldUntil = period.end() == null || period.end().isAfter(heldUntil) ? period.end() : heldUntil;
        }
        return null;
    }

    private static void memberOverlap(MigrationNetwork network, Problems out) {
        Map<List<Object>, NavigableMap<LocalDate, LocalDate>> held = new HashMap<>();
        for (int i = 0; i < network.members().size(); i++) {
            Membership member = network.members().get(i);
            var same = held.computeIfAbsent(List.of(member.stakeholder(), member.role()), key -> new TreeMap<>());
            if (overlapsAndJoins(member.active() == null ? Period.OPEN : member.active(), same)) {
                out.at("/members/" + i, "role", member.role().code());
            }
        }
    }

    /** Whether a period overlaps one of those held, which are kept apart from each other by start and end; joins them. */
    private static boolean overlapsAndJoins(Period period, NavigableMap<LocalDate, LocalDate> held) {
        LocalDate start = period.start() == null ? LocalDate.MIN : period.start();
        LocalDate end = period.end() == null ? LocalDate.MAX : period.end();
        boolean overlaps = false;
        for (var before = held.floorEntry(end);
                before != null && !before.getValue().isBefore(start);
                before = held.floorEntry(end)) {
            overlaps = true;
            start = before.getKey().isBefore(start) ? before.getKey() : start;
            end = before.getValue().isAfter(end) ? before.getValue() : end;
            held.remove(before.getKey());
        }
        held.put(start, end);
        return overlaps;
    }

    private static void outsideLife(MigrationNetwork network, Problems out) {
        Period life = network.life();
        if (life.isReversed()) {
            return; // period.end-before-start tells it
        }
        for (int i = 0; i < network.members().size(); i++) {
            Period active = network.members().get(i).active();
            if (active != null && !life.encloses(active)) {
                out.at("/members/" + i + "/active");
            }
        }
        for (int i = 0; i < network.workingGroups().size(); i++) {
            Period active = network.workingGroups().get(i).active();
            if (active != null && !life.encloses(active)) {
                out.at("/workingGroups/" + i + "/active");
            }
        }
    }

    private static void activityOutsideWorkplan(MigrationNetwork network, Problems out) {
        for (int i = 0; i < network.workplans().size(); i++) {
            Workplan workplan = network.workplans().get(i);
            for (int j = 0;
                    workplan.period() != null && j < workplan.activities().size();
                    j++) {
                Period period = workplan.activities().get(j).period();
                if (period != null && !workplan.period().encloses(period)) {
                    out.at("/workplans/" + i + "/activities/" + j + "/period", "workplan", workplan.id());
                }
            }
        }
    }

    private static void groupMissing(MigrationNetwork network, Problems out) {
        Set<String> groups =
                network.workingGroups().stream().map(WorkingGroup::id).collect(Collectors.toSet());
        for (int i = 0; i < network.workplans().size(); i++) {
            List<Activity> activities = network.workplans().get(i).activities();
            for (int j = 0; j < activities.size(); j++) {
                String group = activities.get(j).group();
                if (group != null && !groups.contains(group)) {
                    out.at("/workplans/" + i + "/activities/" + j + "/group", "id", group);
                }
            }
        }
    }

    private static void sessionMissing(Event event, Problems out) {
        Set<String> sessions = event.sessions().stream().map(Session::id).collect(Collectors.toSet());
        for (int i = 0; i < event.participants().size(); i++) {
            String session = event.participants().get(i).session();
            if (session != null && !sessions.contains(session)) {
                out.at("/participants/" + i + "/session", "id", session);
            }
        }
    }
}
