package io.github.gcmsdk.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.IDENTIFIER;

import io.github.gcmsdk.internal.constraint.Strings;
import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.internal.engine.Item;
import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.internal.engine.KeyNotes;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two records of one type that another system knows as one. */
final class SharedIdentifiers implements DatasetRule {

    private static final Rule SHARED = Rule.warning(
                    "identifier.shared", "Two records of one type carry the same identifier of another system.")
            .dataset();

    /** How many ids of one identifier are held in memory. */
    private static final int IDS_AT_ONCE = 50_000;

    /** How often the entries of one identifier are read at most. */
    private static final int MOST_PARTS = 40;

    @Override
    public List<Rule> rules() {
        return List.of(SHARED);
    }

    @Override
    public void add(Item item, KeyNotes log) {
        String id = Objects.requireNonNullElse(item.record().id(), "");
        List<Identifier> identifiers = item.record().meta().identifiers();
        for (int i = 0; i < identifiers.size(); i++) {
            Identifier identifier = identifiers.get(i);
            if (identifier != null && isSaid(identifier.scheme()) && isSaid(identifier.value())) {
                String scheme = identifier.scheme();
                String value = identifier.value();
                String key = item.type() + '\0' + scheme.length() + '\0' + scheme + value;
                int index = item.record().meta().rest().elementIndex("/identifiers", i);
                log.add(IDENTIFIER, key, item.number(), "/identifiers/" + index, scheme, value, id);
            }
        }
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && Strings.isVisible(text);
    }

    @Override
    public void finish(KeyLog log, Findings out) {
        log.forEachSharedKey(IDENTIFIER, (key, entries) -> {
            Entry first = KeyLog.first(entries);
            int parts = 1 + (entries.size() - 1) / IDS_AT_ONCE;
            if (parts > MOST_PARTS) {
                out.skip(
                        SHARED,
                        "identifiers that more than " + MOST_PARTS * IDS_AT_ONCE + " records carry are not compared");
            } else if (first != null) {
                for (int part = 0; part < parts; part++) {
                    reportOthers(first, entries, part, parts, out);
                }
            }
        });
    }

    /**
     * Several records of one id are told as such, and count as one here. The ids fall into parts, for each of which the
     * entries are read again: so a few ids are in memory at a time.
     */
    private static void reportOthers(Entry first, List<Entry> entries, int part, int parts, Findings out) {
        Place related = new Place(first.record(), first.values().get(0));
        Set<String> ids = new HashSet<>(Set.of(first.values().get(3)));
        for (Entry entry : entries) {
            String id = entry.values().get(3);
            boolean judged = entry.record() != first.record()
                    && !entry.isContext()
                    && Math.floorMod(id.hashCode(), parts) == part;
            if (judged && (id.isEmpty() || ids.add(id))) {
                String scheme = entry.values().get(1);
                String value = entry.values().get(2);
                String pointer = entry.values().get(0);
                out.at(SHARED, entry.record(), pointer, related, null, "scheme", scheme, "value", value);
            }
        }
    }
}
