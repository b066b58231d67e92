package io.github.gcmsdk.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.IDENTIFIER;

import io.github.gcmsdk.internal.constraint.Strings;
import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.internal.engine.Item;
import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.rule.Rule;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two records of one type that another system knows as one. */
final class SharedIdentifiers implements DatasetRule {

    private static final Rule SHARED = Rule.warning(
                    "identifier.shared", "Two records of one type carry the same identifier of another system.")
            .dataset();

    @Override
    public List<Rule> rules() {
        return List.of(SHARED);
    }

    @Override
    public void add(Item item, KeyLog log) {
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

    /** Two records of one id are told as such. */
    private static boolean isAnother(Entry first, Entry entry) {
        String id = first.values().get(3);
        return entry.record() != first.record()
                && (id.isEmpty() || !id.equals(entry.values().get(3)));
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && Strings.isVisible(text);
    }

    @Override
    public void finish(KeyLog log, Findings out) {
        log.forEachKey(IDENTIFIER, (key, entries) -> {
            Entry first = KeyLog.first(entries);
            for (Entry entry : entries) {
                if (first != null && isAnother(first, entry) && !entry.isContext()) {
                    Place related = new Place(first.record(), first.values().get(0));
                    out.at(
                            SHARED,
                            entry.record(),
                            entry.values().get(0),
                            related,
                            null,
                            "scheme",
                            entry.values().get(1),
                            "value",
                            entry.values().get(2));
                }
            }
        });
    }
}
