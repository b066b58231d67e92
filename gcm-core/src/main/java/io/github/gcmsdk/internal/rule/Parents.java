package io.github.gcmsdk.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.PARENT;

import io.github.gcmsdk.internal.engine.KeyLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The organizations that an office is a part of: rules that compare organizations compare the top of this chain. */
final class Parents {

    /** No organization is layered deeper; a longer chain is followed so far and no further. */
    private static final int DEEPEST = 64;

    /** How many answers are remembered. */
    private static final int MOST = 10_000;

    private final KeyLog log;

    /** Looking through all references to one stakeholder takes long if there are many, and is asked again and again. */
    private final Map<String, Boolean> defined = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    Parents(KeyLog log) {
        this.log = log;
    }

    /** The stakeholder, its parent, the parent of that, and so on. */
    List<String> chain(String id) {
        List<String> chain = new ArrayList<>(List.of(id));
        for (String next = parent(id); !next.isEmpty() && chain.size() < DEEPEST && !chain.contains(next); ) {
            chain.add(next);
            next = parent(next);
        }
        return chain;
    }

    /** The last of the chain. */
    String top(String id) {
        List<String> chain = chain(id);
        return chain.get(chain.size() - 1);
    }

    /** Whether every organization of the chain is at hand. */
    boolean isChainKnown(String id) {
        return chain(id).stream().allMatch(this::isDefined);
    }

    private boolean isDefined(String id) {
        return defined.computeIfAbsent(id, link -> References.isDefined(log, "stakeholder", link));
    }

    private String parent(String id) {
        KeyLog.Entry parent = KeyLog.first(log.get(PARENT, id));
        return parent == null ? "" : parent.values().get(0);
    }
}
