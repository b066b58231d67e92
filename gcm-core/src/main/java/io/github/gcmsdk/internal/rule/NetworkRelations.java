package io.github.gcmsdk.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.COORDINATION;
import static io.github.gcmsdk.internal.engine.KeyLog.Space.IOM;
import static io.github.gcmsdk.internal.engine.KeyLog.Space.LAUNCH;
import static io.github.gcmsdk.internal.engine.KeyLog.Space.LAUNCHED;
import static io.github.gcmsdk.internal.engine.KeyLog.Space.LEAD;

import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.internal.engine.Item;
import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.internal.engine.KeyNotes;
import io.github.gcmsdk.network.Event;
import io.github.gcmsdk.network.EventKind;
import io.github.gcmsdk.network.Membership;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.network.WorkingGroup;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.stakeholder.Stakeholder;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Networks and events beside the stakeholders that they name. */
final class NetworkRelations implements DatasetRule {

    /**
     * IOM in the IATI registry of organization identifiers. It is known by this value under any scheme: the value names its
     * registry itself, and partners write the scheme as they like, so that to ask for one would call IOM somebody else.
     */
    private static final String IOM_IDENTIFIER = "XM-DAC-47066";

    private static final Rule COORDINATOR_NOT_IOM = Rule.info(
                    "network.coordinator-not-iom",
                    "Neither the coordinator nor a co-coordinator of a global or national network is IOM.")
            .basis("A/RES/73/195, paragraph 45(a)")
            .dataset();

    private static final Rule LEAD_WITHOUT_ROLE = Rule.info(
                    "network.lead-without-role", "A lead of a working group has no role in the network.")
            .dataset();

    private static final Rule LAUNCH_MISMATCH = Rule.warning(
                    "event.launch-mismatch",
                    "A launch event takes place on another day than the launch that its network tells.")
            .dataset();

    @Override
    public List<Rule> rules() {
        return List.of(COORDINATOR_NOT_IOM, LEAD_WITHOUT_ROLE, LAUNCH_MISMATCH);
    }

    @Override
    public void add(Item item, KeyNotes log) {
        if (item.record() instanceof Stakeholder stakeholder && stakeholder.id() != null) {
            boolean iom = stakeholder.meta().identifiers().stream()
                    .anyMatch(identifier -> identifier != null && IOM_IDENTIFIER.equals(identifier.value()));
            if (iom) {
                log.add(IOM, stakeholder.id(), item.number());
            }
        } else if (item.record() instanceof MigrationNetwork network) {
            addNetwork(network, item, log);
        } else if (item.record() instanceof Event event) {
            addLaunches(event, item, log);
        }
    }

    private static void addNetwork(MigrationNetwork network, Item item, KeyNotes log) {
        if (network.id() != null && network.launched() != null) {
            log.add(LAUNCHED, network.id(), item.number(), network.launched().toString());
        }
        boolean judged = item.number() >= 0 && !network.meta().rest().hasAtOrUnder("/members");
        if (judged && network.members().stream().allMatch(NetworkRelations::isSound)) {
            String[] coordinators = network.members().stream()
                    .filter(NetworkRules::coordinates)
                    .map(member -> References.name(member.stakeholder()))
                    .distinct()
                    .toArray(String[]::new);
            if (coordinators.length > 0 && network.level() != null && NetworkRules.isGlobalOrNational(network)) {
                log.add(COORDINATION, "" + item.number(), item.number(), coordinators);
            }
            addLeads(network, item, log);
        }
    }

    /** Whether a rule may trust what a membership says. */
    private static boolean isSound(@Nullable Membership member) {
        if (member == null || member.stakeholder() == null || member.role() == null) {
            return false;
        }
        String id = member.stakeholder().id();
        return member.role().isKnown() && (id == null || RecordId.isWellFormed(id));
    }

    /** The leads that are not named as members by the letter: an office of a member is found later. */
    private static void addLeads(MigrationNetwork network, Item item, KeyNotes log) {
        Set<String> members = new LinkedHashSet<>();
        network.members().forEach(member -> members.add(References.name(member.stakeholder())));
        String key = "" + item.number();
        boolean first = true;
        for (int i = 0; i < network.workingGroups().size() && !members.isEmpty(); i++) {
            WorkingGroup group = network.workingGroups().get(i);
            List<Ref<Stakeholder>> leads = group == null ? List.of() : group.leads();
            for (int j = 0; j < leads.size(); j++) {
                String lead = leads.get(j) == null ? null : References.name(leads.get(j));
                if (lead != null && !members.contains(lead)) {
                    if (first) {
                        log.add(LEAD, key, item.number(), members.toArray(String[]::new));
                        first = false;
                    }
                    String pointer = network.meta().rest().partnerPointer("/workingGroups/" + i + "/leads/" + j);
                    log.add(LEAD, key, item.number(), pointer, lead);
                }
            }
        }
    }

    private static void addLaunches(Event event, Item item, KeyNotes log) {
        Period period = event.period();
        boolean judged = event.kind() != null && event.kind().is(EventKind.LAUNCH) && period != null;
        if (!judged || period == null || period.start() == null || period.isReversed() || item.number() < 0) {
            return;
        }
        for (int i = 0; i < event.launches().size(); i++) {
            Ref<?> launched = event.launches().get(i);
            if (launched != null && launched.id() != null) {
                String pointer = event.meta().rest().partnerPointer("/launches/" + i);
                LocalDate end = period.end() == null ? period.start() : period.end();
                log.add(LAUNCH, launched.id(), item.number(), pointer, "" + period.start(), "" + end);
            }
        }
    }

    @Override
    public void finish(KeyLog log, Findings out) {
        Parents parents = new Parents(log);
        log.forEachKey(COORDINATION, (key, entries) -> {
            Entry network = entries.get(0);
            boolean iom = network.values().stream().anyMatch(coordinator -> isIom(coordinator, parents, log));
            boolean known = network.values().stream().allMatch(parents::isChainKnown);
            if (!iom && known) {
                out.at(COORDINATOR_NOT_IOM, network.record(), "/members", null, null);
            }
        });
        log.forEachKey(LEAD, (key, entries) -> reportLeads(entries, parents, out));
        log.forEachKey(LAUNCH, (id, launches) -> {
            Entry network = KeyLog.first(log.get(LAUNCHED, id));
            if (network != null) {
                launches.forEach(launch -> reportLaunch(launch, network, out));
            }
        });
    }

    private static boolean isIom(String stakeholder, Parents parents, KeyLog log) {
        return parents.chain(stakeholder).stream()
                .anyMatch(link -> link.endsWith(References.ELSEWHERE + IOM_IDENTIFIER)
                        || !log.get(IOM, link).isEmpty());
    }

    /** The first entry holds the members. Silent where somebody may be an office of somebody and it is not known. */
    private static void reportLeads(List<Entry> entries, Parents parents, Findings out) {
        List<String> members = entries.get(0).values();
        if (!members.stream().allMatch(parents::isChainKnown)) {
            return;
        }
        Set<String> tops = members.stream().map(parents::top).collect(Collectors.toSet());
        for (Entry entry : entries.subList(1, entries.size())) {
            String lead = entry.values().get(1);
            if (parents.isChainKnown(lead) && !tops.contains(parents.top(lead))) {
                out.at(LEAD_WITHOUT_ROLE, entry.record(), entry.values().get(0), null, null, "id", lead);
            }
        }
    }

    private static void reportLaunch(Entry launch, Entry network, Findings out) {
        LocalDate launched = LocalDate.parse(network.values().get(0));
        Period event = Period.of(launch.values().get(1), launch.values().get(2));
        if (!event.contains(launched)) {
            Place related = network.isContext() ? null : new Place(network.record(), "/launched");
            String pointer = launch.values().get(0);
            out.at(
                    LAUNCH_MISMATCH,
                    launch.record(),
                    pointer,
                    related,
                    null,
                    "event",
                    "" + event.start(),
                    "launched",
                    "" + launched);
        }
    }
}
