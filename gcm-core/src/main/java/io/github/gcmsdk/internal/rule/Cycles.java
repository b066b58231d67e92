package io.github.gcmsdk.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.MATCH;
import static io.github.gcmsdk.internal.engine.KeyLog.Space.PARENT;

import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.internal.engine.Item;
import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.internal.engine.KeyLog.Space;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.stakeholder.Stakeholder;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chains that come back to where they began. Each cycle is one finding, at its first record. */
final class Cycles implements DatasetRule {

    private static final Rule CYCLE = Rule.error(
                    "reference.cycle",
                    "A chain of parents, or of pledges that match each other, comes back to its start.")
            .dataset();

    @Override
    public List<Rule> rules() {
        return List.of(CYCLE);
    }

    @Override
    public void add(Item item, KeyLog log) {
        if (item.record() instanceof Stakeholder stakeholder) {
            add(PARENT, stakeholder.id(), stakeholder.parent(), item, log);
        } else if (item.record() instanceof Pledge pledge) {
            add(MATCH, pledge.id(), pledge.matches(), item, log);
        }
    }

    private static void add(Space space, @Nullable String id, @Nullable Ref<?> next, Item item, KeyLog log) {
        if (id != null && next != null) {
            log.add(space, id, item.number(), References.name(next));
        }
    }

    @Override
    public void finish(KeyLog log, Findings out) {
        report(PARENT, "/parent", log, out);
        report(MATCH, "/matches", log, out);
    }

    /** Follows every chain once: what was followed before leads to no new cycle. */
    private static void report(Space space, String pointer, KeyLog log, Findings out) {
        Set<String> followed = new HashSet<>();
        log.forEachKey(space, (start, entries) -> {
            Map<String, Entry> chain = new LinkedHashMap<>();
            String id = start;
            while (id != null && followed.add(id)) {
                Entry link = KeyLog.first(log.get(space, id));
                if (link != null) {
                    chain.put(id, link);
                }
                id = link == null ? null : link.values().get(0);
            }
            if (id != null && chain.containsKey(id)) {
                reportCycle(id, chain, pointer, out);
            }
        });
    }

    private static void reportCycle(String entrance, Map<String, Entry> chain, String pointer, Findings out) {
        List<String> ids = List.copyOf(chain.keySet());
        List<String> cycle = ids.subList(ids.indexOf(entrance), ids.size());
        String start = entrance;
        for (String id : cycle) {
            Entry entry = chain.get(id);
            Entry earliest = chain.get(start);
            if (entry != null && earliest != null && isBefore(entry, earliest)) {
                start = id;
            }
        }
        Entry entry = chain.get(start);
        if (entry != null && !entry.isContext()) {
            out.at(CYCLE, entry.record(), pointer, null, null, "id", start, "length", "" + cycle.size());
        }
    }

    /** Records of the dataset come before those of the context, which cannot be reported. */
    private static boolean isBefore(Entry a, Entry b) {
        return a.isContext() == b.isContext() ? a.record() < b.record() : b.isContext();
    }
}
