package io.github.gcmsdk.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.KIND;
import static io.github.gcmsdk.internal.engine.KeyLog.Space.PARTIES;

import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.internal.engine.Item;
import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.internal.engine.KeyNotes;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.record.Rest;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleParameter;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.stakeholder.StakeholderKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Programmes beside the organizations that they name, compared at the top of the chain of parents. Silent where
 * somebody may be an office of somebody and it is not known.
 */
final class ProgrammeRelations implements DatasetRule {

    private static final Rule SINGLE_ORGANIZATION = Rule.info(
                    "programme.single-organization", "Fewer than two organizations participate in a joint programme.")
            .basis("Migration MPTF: programmes are joint ones; that two organizations are the least is not verified")
            .dataset();

    private static final Rule CONVENING_NOT_PARTICIPATING = Rule.error(
                    "programme.convening-not-participating",
                    "The convening organization does not participate in the programme.")
            .dataset();

    private static final RuleParameter<List<String>> KINDS = RuleParameter.words(
            "kinds",
            List.of(StakeholderKind.UN_ENTITY.code(), StakeholderKind.INTERGOVERNMENTAL_ORGANIZATION.code()),
            "The kinds of stakeholder that may participate.");

    private static final Rule PARTICIPANT_KIND = Rule.warning(
                    "programme.participant-kind",
                    "A participating organization is of a kind that does not receive money from the fund.")
            .basis(
                    "UN MPTF Office: participating organizations are UN organizations, or of similar international character")
            .parameters(KINDS)
            .dataset();

    private static final Rule BUDGET_ORGANIZATION = Rule.error(
                    "programme.budget-organization",
                    "A budget line or an allocation is for an organization that does not participate.")
            .dataset();

    private static final Rule ENDORSEMENT_MISSING = Rule.info(
                    "programme.endorsement-missing", "A national programme is approved, and no government endorsed it.")
            .basis("Migration MPTF: joint programmes are endorsed by the countries that they are for")
            .dataset();

    private static final String PARTICIPANT = "p";
    private static final String CONVENING = "c";
    private static final String BUDGET = "b";
    private static final String NATIONAL = "n";
    private static final String ENDORSER = "e";

    @Override
    public List<Rule> rules() {
        return List.of(
                SINGLE_ORGANIZATION,
                CONVENING_NOT_PARTICIPATING,
                PARTICIPANT_KIND,
                BUDGET_ORGANIZATION,
                ENDORSEMENT_MISSING);
    }

    @Override
    public void add(Item item, KeyNotes log) {
        if (item.record() instanceof Stakeholder stakeholder && stakeholder.id() != null) {
            String[] kinds = stakeholder.kinds().stream()
                    .map(kind -> kind == null || !kind.isKnown() ? "" : kind.code())
                    .toArray(String[]::new);
            log.add(KIND, stakeholder.id(), item.number(), kinds);
        } else if (item.record() instanceof JointProgramme programme && item.number() >= 0) {
            if (isSound(programme.participatingOrganizations(), "/participatingOrganizations", programme)) {
                addParties(programme, item.number(), log);
            }
            addEndorsement(programme, item, log);
        }
    }

    private static boolean isSound(List<? extends Ref<Stakeholder>> parties, String pointer, JointProgramme programme) {
        return !programme.meta().rest().hasAtOrUnder(pointer)
                && parties.stream().allMatch(ProgrammeRelations::isSound);
    }

    private static boolean isSound(@Nullable Ref<Stakeholder> party) {
        return party != null && (party.id() == null ? party.value() != null : RecordId.isWellFormed(party.id()));
    }

    private static void addParties(JointProgramme programme, int number, KeyNotes log) {
        Rest rest = programme.meta().rest();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < programme.participatingOrganizations().size(); i++) {
            String name = References.name(programme.participatingOrganizations().get(i));
            String pointer = rest.partnerPointer("/participatingOrganizations/" + i);
            names.add(name);
            log.add(PARTIES, "" + number, number, PARTICIPANT, pointer, name);
        }
        if (names.isEmpty()) {
            return;
        }
        addOther(CONVENING, programme.conveningOrganization(), "/conveningOrganization", names, number, log);
        for (int i = 0; i < programme.budget().size(); i++) {
            var line = programme.budget().get(i);
            String pointer = rest.partnerPointer("/budget/" + i + "/organization");
            addOther(BUDGET, line == null ? null : line.organization(), pointer, names, number, log);
        }
        for (int i = 0; i < programme.allocations().size(); i++) {
            var line = programme.allocations().get(i);
            String pointer = rest.partnerPointer("/allocations/" + i + "/organization");
            addOther(BUDGET, line == null ? null : line.organization(), pointer, names, number, log);
        }
    }

    /** Only who is not among the participants by the letter: an office of one is found later. */
    private static void addOther(
            String what,
            @Nullable Ref<Stakeholder> party,
            String pointer,
            Set<String> names,
            int number,
            KeyNotes log) {
        if (party != null && isSound(party) && !names.contains(References.name(party))) {
            log.add(PARTIES, "" + number, number, what, pointer, References.name(party));
        }
    }

    private static void addEndorsement(JointProgramme programme, Item item, KeyNotes log) {
        int number = item.number();
        Rest rest = programme.meta().rest();
        boolean national = programme.countries().size() == 1
                && programme.region() == null
                && Stream.of("/countries", "/region", "/status", "/approved").noneMatch(rest::hasAtOrUnder);
        if (national
                && ProgrammeRules.isApproved(programme, item.asOf())
                && isSound(programme.endorsedBy(), "/endorsedBy", programme)) {
            log.add(PARTIES, "" + number, number, NATIONAL, "/endorsedBy", "");
            programme
                    .endorsedBy()
                    .forEach(government -> log.add(
                            PARTIES, "" + number, number, ENDORSER, "/endorsedBy", References.name(government)));
        }
    }

    @Override
    public void finish(KeyLog log, Findings out) {
        Parents parents = new Parents(log);
        log.forEachKey(PARTIES, (key, entries) -> {
            Parties parties = new Parties(entries, parents, log);
            parties.reportOrganizations(out);
            parties.reportKinds(out);
            parties.reportEndorsement(out);
        });
    }

    /** The parties of one programme. */
    private record Parties(List<Entry> entries, Parents parents, KeyLog log) {

        private List<Entry> of(String what) {
            return entries.stream()
                    .filter(entry -> entry.values().get(0).equals(what))
                    .toList();
        }

        void reportOrganizations(Findings out) {
            List<Entry> participants = of(PARTICIPANT);
            Set<String> tops =
                    participants.stream().map(entry -> parents.top(name(entry))).collect(Collectors.toSet());
            if (tops.size() == 1) {
                int programme = entries.get(0).record();
                out.at(SINGLE_ORGANIZATION, programme, "/participatingOrganizations", null, null);
            }
            if (participants.stream().allMatch(entry -> parents.isChainKnown(name(entry)))) {
                of(CONVENING).forEach(entry -> reportOther(CONVENING_NOT_PARTICIPATING, entry, tops, out));
                of(BUDGET).forEach(entry -> reportOther(BUDGET_ORGANIZATION, entry, tops, out));
            }
        }

        private void reportOther(Rule rule, Entry entry, Set<String> tops, Findings out) {
            if (parents.isChainKnown(name(entry)) && !tops.contains(parents.top(name(entry)))) {
                out.at(rule, entry.record(), entry.values().get(1), null, null, "id", name(entry));
            }
        }

        void reportKinds(Findings out) {
            List<String> allowed = out.parameter(PARTICIPANT_KIND, KINDS);
            for (Entry entry : of(PARTICIPANT)) {
                Set<String> kinds = kinds(name(entry));
                if (!kinds.isEmpty() && kinds.stream().noneMatch(allowed::contains)) {
                    String told = kinds.stream().sorted().collect(Collectors.joining(", "));
                    out.at(
                            PARTICIPANT_KIND,
                            entry.record(),
                            entry.values().get(1),
                            null,
                            null,
                            "id",
                            name(entry),
                            "kinds",
                            told,
                            "allowed",
                            String.join(", ", allowed));
                }
            }
        }

        void reportEndorsement(Findings out) {
            List<Entry> endorsers = of(ENDORSER);
            boolean none = endorsers.stream().allMatch(entry -> {
                Set<String> kinds = kinds(name(entry));
                return !kinds.isEmpty() && !kinds.contains(StakeholderKind.GOVERNMENT.code());
            });
            if (none) {
                of(NATIONAL).forEach(entry -> out.at(ENDORSEMENT_MISSING, entry.record(), "/endorsedBy", null, null));
            }
        }

        /** The kinds of a party and of what it is a part of; empty if they are not all known. */
        private Set<String> kinds(String party) {
            Set<String> kinds = new HashSet<>();
            if (parents.isChainKnown(party)) {
                for (String link : parents.chain(party)) {
                    Entry stakeholder = KeyLog.first(log.get(KIND, link));
                    List<String> its = stakeholder == null ? List.of() : stakeholder.values();
                    kinds.addAll(its.isEmpty() ? List.of("") : its);
                }
            }
            return kinds.contains("") ? Set.of() : kinds;
        }

        private static String name(Entry entry) {
            return entry.values().get(2);
        }
    }
}
