package io.github.gcmsdk.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.MATCH;
import static io.github.gcmsdk.internal.engine.KeyLog.Space.PARENT;

import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.internal.engine.Item;
import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.internal.engine.KeyLog.Space;
import io.github.gcmsdk.internal.engine.KeyNotes;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.stakeholder.Stakeholder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
    public void add(Item item, KeyNotes log) {
        if (item.record() instanceof Stakeholder stakeholder) {
            add(PARENT, stakeholder.id(), stakeholder.parent(), item, log);
        } else if (item.record() instanceof Pledge pledge) {
            add(MATCH, pledge.id(), pledge.matches(), item, log);
        }
    }

    private static void add(Space space, @Nullable String id, @Nullable Ref<?> next, Item item, KeyNotes log) {
        if (id != null && next != null) {
            log.add(space, id, item.number(), References.name(next));
        }
    }

    @Override
    public void finish(KeyLog log, Findings out) {
        report(PARENT, "/parent", log, out);
        report(MATCH, "/matches", log, out);
    }

    private static void report(Space space, String pointer, KeyLog log, Findings out) {
        Chains chains = new Chains(space, log);
        log.forEachKey(space, (start, entries) -> {
            String entrance = chains.follow(start);
            if (entrance != null) {
                reportCycle(entrance, chains, pointer, out);
            }
        });
    }

    private static void reportCycle(String entrance, Chains chains, String pointer, Findings out) {
        Entry earliest = null;
        String earliestId = entrance;
        int length = 0;
        String id = entrance;
        do {
            Entry link = Objects.requireNonNull(chains.link(id), "a cycle has no end");
            if (earliest == null || isBefore(link, earliest)) {
                earliest = link;
                earliestId = id;
            }
            length++;
            id = link.values().get(0);
        } while (!id.equals(entrance));
        if (!earliest.isContext()) {
            out.at(CYCLE, earliest.record(), pointer, null, null, "id", earliestId, "length", "" + length);
        }
    }

    /** Records of the dataset come before those of the context, which cannot be reported. */
    private static boolean isBefore(Entry a, Entry b) {
        return a.isContext() == b.isContext() ? a.record() < b.record() : b.isContext();
    }

    /** Follows every chain once: what was followed before leads to no new cycle. A number a record is all that is kept. */
    private static final class Chains {
        private final Space space;
        private final KeyLog log;

        /** By record, the walk that followed it; 0 for none. Records of the context have negative numbers. */
        private int[] followed = {};

        private int[] followedInContext = {};
        private int walk;

        Chains(Space space, KeyLog log) {
            this.space = space;
            this.log = log;
        }

        /** The link of an id; if several records have the id, that of the first. */
        @Nullable
        Entry link(String id) {
            return KeyLog.first(log.get(space, id));
        }

        /** Follows a chain from an id; where it runs into a cycle that nobody has followed, an id of the cycle, else null. */
        @Nullable
        String follow(String start) {
            walk++;
            String id = start;
            for (Entry link = link(id); link != null; link = link(id)) {
                int before = followedBy(link);
                if (before != 0) {
                    return before == walk ? id : null;
                }
                id = link.values().get(0);
            }
            return null;
        }

        /** Which walk has followed a link before; this one has now. */
        private int followedBy(Entry link) {
            int index = link.isContext() ? -link.record() : link.record();
            int[] walks = grown(link.isContext() ? followedInContext : followed, index);
            if (link.isContext()) {
                followedInContext = walks;
            } else {
                followed = walks;
            }
            int before = walks[index];
            walks[index] = before == 0 ? walk : before;
            return before;
        }

        private static int[] grown(int[] walks, int index) {
            return index < walks.length ? walks : Arrays.copyOf(walks, Math.max(16, index + (index >> 1) + 1));
        }
    }
}
