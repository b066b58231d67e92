package io.github.gcmsdk.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.ID;

import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.internal.engine.Item;
import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.internal.engine.KeyNotes;
import io.github.gcmsdk.internal.engine.Near;
import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.stakeholder.Stakeholder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** How many ids that differ in case and separators only are held in memory, each with its type. */
    private static final int MOST_ALIKE = 10_000;

    private static final String TOO_MANY_ALIKE =
            "ids of which more than " + MOST_ALIKE + " differ in case and separators only are not compared";

    private static final String DEFINITION = "d";

    /** An action of a plan: evidence may name it like a record, and nothing else may. */
    private static final String PART = "p";

    /** Marks a reference that stands in a header. */
    private static final String HEADER = "h";

    /** Stands between scheme and value in the name of what lies elsewhere. */
    static final String ELSEWHERE = "\n";

    /** Stands for the type of a record that does not say it. */
    private static final String NO_TYPE = "?";

    @Override
    public List<Rule> rules() {
        return List.of(DUPLICATE, NEAR_DUPLICATE, MISSING, UNRESOLVED, WRONG_TYPE);
    }

    @Override
    public void add(Item item, KeyNotes log) {
        // What is no id at all is reported as such: one defect, one finding.
        String id = item.record().id();
        if (id != null && RecordId.isWellFormed(id)) {
            log.add(ID, fold(id), item.number(), DEFINITION, Objects.requireNonNullElse(item.type(), NO_TYPE), id);
        }
        EvidenceTargets.actions(item.record())
                .forEach(action -> log.add(ID, fold(action), item.number(), PART, EvidenceTargets.PLAN_ACTION, action));
        if (item.number() >= 0) {
            String missing = item.complete() ? MISSING.code() : UNRESOLVED.code();
            Map<String, String> evidence = EvidenceTargets.of(item.record());
            item.references((pointer, reference, target) -> {
                String named = reference.id();
                if (named != null && RecordId.isWellFormed(named)) {
                    String wanted = evidence.getOrDefault(pointer, target.getName());
                    log.add(ID, fold(named), item.number(), missing, wanted, named, pointer);
                }
            });
        }
    }

    /** What a reference says: an id, or for what lies elsewhere a name that no id can have. */
    static String name(Ref<?> reference) {
        return reference.id() != null ? reference.id() : reference.scheme() + ELSEWHERE + reference.value();
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

    private static boolean isPart(Entry entry) {
        return entry.values().get(0).equals(PART);
    }

    @Override
    public void addHeader(DatasetHeader header, int number, KeyNotes log) {
        String publisher =
                header.publisher() == null ? null : header.publisher().id();
        if (publisher != null && RecordId.isWellFormed(publisher)) {
            String missing = header.isComplete() ? MISSING.code() : UNRESOLVED.code();
            String target = Stakeholder.class.getName();
            log.add(ID, fold(publisher), number, missing, target, publisher, "/dataset/publisher", HEADER);
        }
    }

    @Override
    public void finish(KeyLog log, Findings out) {
        Candidates candidates = new Candidates(log);
        log.forEachKey(ID, (key, entries) -> {
            if (entries.size() == 1 && isDefinition(entries.get(0))) {
                return; // most ids are told once, and named by nobody
            }
            Set<Definition> definitions = reportDuplicates(entries, out);
            if (definitions.size() > MOST_ALIKE) {
                rules().forEach(rule -> out.skip(rule, TOO_MANY_ALIKE));
                return;
            }
            Map<Named, Outcome> outcomes = new HashMap<>();
            Named last = null;
            Outcome outcome = null;
            for (Entry entry : entries) {
                if (!isDefinition(entry) && !isPart(entry)) {
                    Named named =
                            new Named(entry.values().get(1), entry.values().get(2));
                    if (outcome == null || !named.equals(last)) { // most name the same
                        if (outcomes.size() == MOST_ALIKE) {
                            outcomes.clear();
                        }
                        outcome = outcomes.computeIfAbsent(named, n -> outcome(n, definitions, out));
                        last = named;
                    }
                    report(entry, named, outcome, candidates, out);
                }
            }
        });
    }

    /** A type and an id of it. */
    private record Definition(String type, String id) {

        boolean isPart() {
            return type.equals(EvidenceTargets.PLAN_ACTION);
        }

        /** Whether a reference to a target may mean this; a record of unknown type fits all. */
        boolean fits(String target, Findings out) {
            return switch (target) {
                case EvidenceTargets.ANY -> true;
                case EvidenceTargets.PLAN_ACTION -> isPart() || out.typeOf(type) == null;
                default -> !isPart() && out.fits(type, target);
            };
        }
    }

    /** The class or the type that a reference names, and the id. */
    private record Named(String target, String id) {}

    /** What a reference leads to; a near id is one that differs in case or separators only. */
    private record Outcome(
            boolean found,
            @Nullable String otherType,
            @Nullable String near) {}

    /** The definitions under one key; of too many one more than are compared, and what was found until then. */
    private static Set<Definition> reportDuplicates(List<Entry> entries, Findings out) {
        Set<Definition> definitions = new LinkedHashSet<>();
        Map<String, Entry> firstByType = new HashMap<>();
        Map<Definition, Entry> firstOfDataset = new HashMap<>();
        for (Entry entry : entries) {
            if (!isDefinition(entry) && !isPart(entry)) {
                continue;
            }
            Definition definition =
                    new Definition(entry.values().get(1), entry.values().get(2));
            definitions.add(definition);
            if (definitions.size() > MOST_ALIKE) {
                break;
            }
            if (isPart(entry) || entry.isContext() || definition.type().equals(NO_TYPE)) {
                continue;
            }
            Entry near = firstByType.putIfAbsent(definition.type(), entry);
            Entry same = firstOfDataset.putIfAbsent(definition, entry);
            if (same != null) {
                out.at(DUPLICATE, entry.record(), "/id", new Place(same.record(), "/id"), null, "id", definition.id());
            } else if (near != null) {
                Place place = new Place(near.record(), "/id");
                String other = near.values().get(2);
                out.at(NEAR_DUPLICATE, entry.record(), "/id", place, null, "id", definition.id(), "other", other);
            }
        }
        return definitions;
    }

    private static Outcome outcome(Named named, Set<Definition> definitions, Findings out) {
        String otherType = null;
        String near = null;
        for (Definition definition : definitions) {
            boolean fits = definition.fits(named.target(), out);
            boolean same = definition.id().equals(named.id());
            if (same && fits) {
                return new Outcome(true, null, null);
            }
            otherType = same && !definition.isPart() ? first(otherType, definition.type()) : otherType;
            near = fits ? first(near, definition.id()) : near;
        }
        // Outside there are records only, and no part of one.
        boolean elsewhere =
                !named.target().equals(EvidenceTargets.PLAN_ACTION) && out.existsElsewhere(named.target(), named.id());
        return new Outcome(elsewhere, otherType, near);
    }

    /** The first by the alphabet: the order of the records must not tell. */
    private static String first(@Nullable String found, String other) {
        return found == null || other.compareTo(found) < 0 ? other : found;
    }

    private static void report(Entry reference, Named named, Outcome outcome, Candidates candidates, Findings out) {
        String near = outcome.near();
        if (outcome.found()) {
            return;
        }
        if (outcome.otherType() != null) {
            report(reference, WRONG_TYPE, null, out, "id", named.id(), "type", outcome.otherType());
        } else {
            boolean missing = reference.values().get(0).equals(MISSING.code()) && out.isContextComplete();
            Rule rule = missing ? MISSING : UNRESOLVED;
            Supplier<@Nullable String> suggestion =
                    near != null ? () -> near : () -> Near.nearest(named.id(), candidates.of(named.target(), out));
            report(reference, rule, suggestion, out, "id", named.id());
        }
    }

    private static void report(
            Entry reference,
            Rule rule,
            @Nullable Supplier<@Nullable String> suggestion,
            Findings out,
            String... arguments) {
        String pointer = reference.values().get(3);
        if (reference.values().size() > 4) {
            out.atHeader(rule, reference.record(), pointer, suggestion, arguments);
        } else {
            out.at(rule, reference.record(), pointer, null, suggestion, arguments);
        }
    }

    /** The ids that a reference to a class may have meant. */
    private static final class Candidates {

        /** In a larger dataset only ids that differ in case and separators are suggested: comparing takes too long. */
        private static final long MOST = 100_000;

        private final KeyLog log;
        private final Map<String, Set<String>> byTarget = new HashMap<>();

        Candidates(KeyLog log) {
            this.log = log;
        }

        Set<String> of(String target, Findings out) {
            return log.size() > MOST ? Set.of() : byTarget.computeIfAbsent(target, t -> collect(t, out));
        }

        private Set<String> collect(String target, Findings out) {
            Set<String> ids = new HashSet<>();
            log.forEachKey(
                    ID,
                    (key, entries) -> entries.stream()
                            .filter(entry -> isPart(entry)
                                    || isDefinition(entry)
                                            && out.typeOf(entry.values().get(1)) != null)
                            .map(entry -> new Definition(
                                    entry.values().get(1), entry.values().get(2)))
                            .filter(definition -> definition.fits(target, out))
                            .forEach(definition -> ids.add(definition.id())));
            return ids;
        }
    }
}
