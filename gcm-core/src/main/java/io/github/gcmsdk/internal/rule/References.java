package io.github.gcmsdk.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.ID;

import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.internal.engine.Item;
import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.internal.engine.Near;
import io.github.gcmsdk.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ids and references. Both are kept under the id without case and separators, so that one look at a key tells
 * duplicates, near duplicates, what a reference means, and what it was probably meant to say.
 */
final class References implements DatasetRule {

    private static final Rule DUPLICATE =
            Rule.error("id.duplicate", "Two records of one type have one id.").dataset();

    private static final Rule NEAR_DUPLICATE = Rule.warning(
                    "id.near-duplicate", "Two ids of one type differ only in case or in their separators.")
            .dataset();

    private static final Rule MISSING = Rule.error(
                    "reference.missing", "A dataset that says it is complete does not have what a reference names.")
            .dataset();

    private static final Rule UNRESOLVED = Rule.info(
                    "reference.unresolved", "A reference names what is neither in the dataset nor in its context.")
            .dataset();

    private static final Rule WRONG_TYPE = Rule.error(
                    "reference.wrong-type", "A reference names a record of another type.")
            .dataset();

    private static final String DEFINITION = "d";

    /** Stands for the type of a record whose type is missing or unknown. */
    private static final String NO_TYPE = "?";

    @Override
    public List<Rule> rules() {
        return List.of(DUPLICATE, NEAR_DUPLICATE, MISSING, UNRESOLVED, WRONG_TYPE);
    }

    @Override
    public void add(Item item, KeyLog log) {
        String id = item.record().id();
        if (id != null) {
            String type = item.plan() == null ? NO_TYPE : Objects.requireNonNullElse(item.type(), NO_TYPE);
            log.add(ID, fold(id), item.number(), DEFINITION, type, id);
        }
        if (item.number() >= 0) {
            String missing = item.complete() ? MISSING.code() : UNRESOLVED.code();
            item.references((pointer, reference, target) -> {
                if (reference.id() != null) {
                    log.add(
                            ID,
                            fold(reference.id()),
                            item.number(),
                            missing,
                            target.getName(),
                            reference.id(),
                            pointer);
                }
            });
        }
    }

    /** The id in lower case, with one separator for all. */
    private static String fold(String id) {
        return id.toLowerCase(Locale.ROOT).replace('_', '-').replace('.', '-');
    }

    /** Whether a record of a type has the id. */
    static boolean isDefined(KeyLog log, String type, String id) {
        return log.get(ID, fold(id)).stream()
                .anyMatch(entry -> isDefinition(entry)
                        && entry.values().get(1).equals(type)
                        && entry.values().get(2).equals(id));
    }

    private static boolean isDefinition(Entry entry) {
        return entry.values().get(0).equals(DEFINITION);
    }

    @Override
    public void finish(KeyLog log, Findings out) {
        Candidates candidates = new Candidates(log);
        log.forEachKey(ID, (key, entries) -> {
            reportDuplicates(entries, out);
            for (Entry entry : entries) {
                if (!isDefinition(entry)) {
                    reportReference(entry, entries, candidates, out);
                }
            }
        });
    }

    private static void reportDuplicates(List<Entry> entries, Findings out) {
        Map<String, Map<String, Entry>> firstByTypeAndId = new HashMap<>();
        for (Entry entry : entries) {
            if (!isDefinition(entry) || entry.isContext()) {
                continue;
            }
            String id = entry.values().get(2);
            Map<String, Entry> firstById =
                    firstByTypeAndId.computeIfAbsent(entry.values().get(1), type -> new LinkedHashMap<>());
            Entry same = firstById.get(id);
            if (same != null) {
                out.at(DUPLICATE, entry.record(), "/id", new Place(same.record(), "/id"), null, "id", id);
            } else {
                firstById.values().stream()
                        .findFirst()
                        .ifPresent(near -> out.at(
                                NEAR_DUPLICATE,
                                entry.record(),
                                "/id",
                                new Place(near.record(), "/id"),
                                null,
                                "id",
                                id,
                                "other",
                                near.values().get(2)));
                firstById.put(id, entry);
            }
        }
    }

    private static void reportReference(Entry reference, List<Entry> entries, Candidates candidates, Findings out) {
        String target = reference.values().get(1);
        String id = reference.values().get(2);
        String pointer = reference.values().get(3);
        String otherType = null;
        String near = null;
        for (Entry entry : entries) {
            if (isDefinition(entry)) {
                String type = entry.values().get(1);
                boolean fits = fits(type, target, out);
                boolean same = entry.values().get(2).equals(id);
                if (same && fits) {
                    return;
                }
                otherType = same ? type : otherType;
                near = fits && near == null ? entry.values().get(2) : near;
            }
        }
        if (otherType != null) {
            out.at(WRONG_TYPE, reference.record(), pointer, null, null, "id", id, "type", otherType);
        } else if (!out.existsElsewhere(target, id)) {
            Rule rule = reference.values().get(0).equals(MISSING.code()) ? MISSING : UNRESOLVED;
            String sameButForCase = near;
            Supplier<@Nullable String> suggestion =
                    sameButForCase != null ? () -> sameButForCase : () -> Near.nearest(id, candidates.of(target, out));
            out.at(rule, reference.record(), pointer, null, suggestion, "id", id);
        }
    }

    /** Whether a reference to a class may name a record of a type; one of unknown type fits all. */
    private static boolean fits(String type, String target, Findings out) {
        Class<?> defined = out.typeOf(type);
        return defined == null || isOrInherits(defined, target);
    }

    private static boolean isOrInherits(@Nullable Class<?> type, String name) {
        if (type == null) {
            return false;
        }
        if (type.getName().equals(name)) {
            return true;
        }
        for (Class<?> parent : type.getInterfaces()) {
            if (isOrInherits(parent, name)) {
                return true;
            }
        }
        return isOrInherits(type.getSuperclass(), name);
    }

    /** The ids that a reference to a class may have meant. */
    private static final class Candidates {

        /** In a larger dataset only ids that differ in case and separators are suggested: comparing takes too long. */
        private static final long MOST = 100_000;

        private final KeyLog log;
        private final Map<String, List<String>> byTarget = new HashMap<>();

        Candidates(KeyLog log) {
            this.log = log;
        }

        List<String> of(String target, Findings out) {
            return log.size() > MOST ? List.of() : byTarget.computeIfAbsent(target, t -> collect(t, out));
        }

        private List<String> collect(String target, Findings out) {
            List<String> ids = new ArrayList<>();
            log.forEachKey(
                    ID,
                    (key, entries) -> entries.stream()
                            .filter(entry -> isDefinition(entry)
                                    && out.typeOf(entry.values().get(1)) != null)
                            .filter(entry -> fits(entry.values().get(1), target, out))
                            .forEach(entry -> ids.add(entry.values().get(2))));
            return ids;
        }
    }
}
