package io.github.gcmsdk.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.PARTNER;
import static io.github.gcmsdk.internal.engine.KeyLog.Space.TITLE;

import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.commitment.PledgeKind;
import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.internal.engine.Item;
import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.stakeholder.Party;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Pledges beside each other and beside their pledgers. */
final class PledgeRelations implements DatasetRule {

    private static final Rule PARTNERS_MISSING = Rule.warning(
                    "pledge.partners-missing",
                    "A common pledge or a partnership has fewer than two pledgers, and none of them is a network.")
            .basis("UN Network on Migration, pledging guidance")
            .dataset();

    private static final Rule RECORDED_TWICE = Rule.warning(
                    "pledge.recorded-twice", "A joint pledge is recorded again by a partner.")
            .basis("UN Network on Migration, pledging guidance: a joint pledge is recorded once")
            .dataset();

    private static final String JOINT = "j";
    private static final String SINGLE = "s";

    @Override
    public List<Rule> rules() {
        return List.of(PARTNERS_MISSING, RECORDED_TWICE);
    }

    @Override
    public void add(Item item, KeyLog log) {
        if (item.record() instanceof Pledge pledge
                && item.number() >= 0
                && !pledge.meta().rest().hasAtOrUnder("/pledgers")) {
            List<Ref<Party>> pledgers = pledge.pledgers();
            Code<PledgeKind> kind = pledge.kind();
            boolean common = kind != null && (kind.is(PledgeKind.COMMON) || kind.is(PledgeKind.PARTNERSHIP));
            if (common
                    && kind != null
                    && pledgers.size() == 1
                    && pledgers.get(0).id() != null) {
                log.add(PARTNER, pledgers.get(0).id(), item.number(), kind.code());
            }
            addTitles(pledge, common || pledgers.size() > 1, item.number(), log);
        }
    }

    private static void addTitles(Pledge pledge, boolean joint, int number, KeyLog log) {
        for (String title : pledge.title().values().values()) {
            for (Ref<Party> pledger : pledge.pledgers()) {
                if (title != null && pledger.id() != null) {
                    log.add(TITLE, fold(title) + '\0' + pledger.id(), number, joint ? JOINT : SINGLE);
                }
            }
        }
    }

    private static String fold(String title) {
        return title.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    @Override
    public void finish(KeyLog log, Findings out) {
        log.forEachKey(PARTNER, (pledger, pledges) -> {
            if (References.isDefined(log, "stakeholder", pledger)) {
                pledges.forEach(pledge -> out.at(
                        PARTNERS_MISSING,
                        pledge.record(),
                        "/pledgers",
                        null,
                        null,
                        "kind",
                        pledge.values().get(0)));
            }
        });
        BitSet reported = new BitSet();
        log.forEachKey(TITLE, (key, pledges) -> reportTwice(pledges, reported, out));
    }

    /** Several pledgers in common make one finding. */
    private static void reportTwice(List<Entry> pledges, BitSet reported, Findings out) {
        Entry first = pledges.get(0);
        boolean joint =
                pledges.stream().anyMatch(pledge -> pledge.values().get(0).equals(JOINT));
        for (Entry pledge : pledges) {
            if (joint && pledge.record() != first.record() && !reported.get(pledge.record())) {
                reported.set(pledge.record());
                out.at(RECORDED_TWICE, pledge.record(), "/title", new Place(first.record(), "/title"), null);
            }
        }
    }
}
