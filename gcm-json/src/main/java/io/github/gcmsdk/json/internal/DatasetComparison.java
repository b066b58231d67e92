package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.internal.engine.Sha256;
import io.github.gcmsdk.json.DatasetDiff;
import io.github.gcmsdk.json.DatasetDiff.Change;
import io.github.gcmsdk.json.DatasetDiff.Changed;
import io.github.gcmsdk.json.DatasetDiff.Kind;
import io.github.gcmsdk.privacy.PersonalData;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Pointers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Compares two datasets by what would be written of them. */
public final class DatasetComparison {

    private final Writers writers;

    public DatasetComparison(Writers writers) {
        this.writers = writers;
    }

    /** Compares. */
    public DatasetDiff compare(Dataset old, Dataset now) {
        Map<String, Indexed> before = index(old);
        List<RecordKey> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        long unchanged = 0;
        for (Map.Entry<String, Indexed> entry : index(now).entrySet()) {
            Indexed same = before.remove(entry.getKey());
            JsonNode later = tree(entry.getValue().record);
            if (same == null) {
                added.add(key(later, entry.getValue().index));
                continue;
            }
            List<Change> changes = new ArrayList<>();
            compare("", tree(same.record), later, changes);
            if (changes.isEmpty()) {
                unchanged++;
            } else {
                changed.add(new Changed(key(later, entry.getValue().index), changes));
            }
        }
        List<RecordKey> removed = before.values().stream()
                .map(gone -> key(tree(gone.record), gone.index))
                .toList();
        List<Change> header = new ArrayList<>();
        compare(
                "",
                tree(json -> writers.writeHeader(old.header(), json)),
                tree(json -> writers.writeHeader(now.header(), json)),
                header);
        return new DatasetDiff(header, added, removed, changed, unchanged);
    }

    private record Indexed(GcmRecord record, int index) {}

    /** By type and id, or by content; equals are told apart by their order. */
    private Map<String, Indexed> index(Dataset dataset) {
        Map<String, Indexed> index = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < dataset.records().size(); i++) {
            GcmRecord record = dataset.records().get(i);
            JsonNode tree = tree(record);
            String id = text(tree.path("id"));
            String name = text(tree.path("type")) + '\0' + (id == null ? '\0' + Sha256.hex(tree.toString()) : id);
            int ordinal = seen.merge(name, 1, Integer::sum);
            index.put(name + '\0' + ordinal, new Indexed(record, i));
        }
        return index;
    }

    private JsonNode tree(GcmRecord record) {
        return tree(json -> writers.writeRecord(record, json));
    }

    private static JsonNode tree(Consumer<JsonGenerator> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DatasetWriting.writing(DatasetWriting.compact(bytes), content);
        return Settled.MAPPER.readTree(bytes.toString(StandardCharsets.UTF_8));
    }

    private static RecordKey key(JsonNode record, int index) {
        return new RecordKey(masked(text(record.path("type"))), masked(text(record.path("id"))), index);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }

    private static @Nullable String masked(@Nullable String text) {
        return text == null ? null : PersonalData.mask(text);
    }

    private static void compare(String pointer, JsonNode old, JsonNode now, List<Change> changes) {
        if (old.isObject() && now.isObject()) {
            compareMembers(pointer, old, now, changes);
        } else if (old.isArray() && now.isArray()) {
            compareElements(pointer, old, now, changes);
        } else if (!isSame(old, now)) {
            add(Kind.CHANGED, pointer, changes);
        }
    }

    private static void compareMembers(String pointer, JsonNode old, JsonNode now, List<Change> changes) {
        Set<String> names = new LinkedHashSet<>(old.propertyNames());
        names.addAll(now.propertyNames());
        for (String name : names) {
            compareOrTell(Pointers.member(pointer, name), old.get(name), now.get(name), changes);
        }
    }

    private static void compareOrTell(
            String pointer, @Nullable JsonNode old, @Nullable JsonNode now, List<Change> changes) {
        if (old == null) {
            add(Kind.ADDED, pointer, changes);
        } else if (now == null) {
            add(Kind.REMOVED, pointer, changes);
        } else {
            compare(pointer, old, now, changes);
        }
    }

    /** Elements that have ids are the same by them, others by their place. */
    private static void compareElements(String pointer, JsonNode old, JsonNode now, List<Change> changes) {
        Map<String, Integer> before = ids(old);
        Map<String, Integer> after = ids(now);
        if (before.size() != old.size() || after.size() != now.size()) {
            for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
                compareOrTell(Pointers.element(pointer, i), old.get(i), now.get(i), changes);
            }
            return;
        }
        before.forEach((id, index) -> {
            if (!after.containsKey(id)) {
                add(Kind.REMOVED, Pointers.element(pointer, index), changes);
            }
        });
        after.forEach((id, index) -> {
            Integer earlier = before.get(id);
            compareOrTell(
                    Pointers.element(pointer, index),
                    earlier == null ? null : old.get(earlier),
                    now.get(index),
                    changes);
        });
        List<String> order = new ArrayList<>(before.keySet());
        List<String> other = new ArrayList<>(after.keySet());
        order.retainAll(after.keySet());
        other.retainAll(before.keySet());
        if (!order.equals(other)) {
            add(Kind.CHANGED, pointer, changes);
        }
    }

    /** The ids of elements with their indexes; fewer than there are elements if one has none or two have one. */
    private static Map<String, Integer> ids(JsonNode list) {
        Map<String, Integer> ids = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            String id = text(list.get(i).path("id"));
            if (id != null) {
                ids.putIfAbsent(id, i);
            }
        }
        return ids;
    }

    private static boolean isSame(JsonNode old, JsonNode now) {
        return old.isNumber() && now.isNumber()
                ? old.decimalValue().compareTo(now.decimalValue()) == 0
                : old.equals(now);
    }

    private static void add(Kind kind, String pointer, List<Change> changes) {
        changes.add(new Change(kind, PersonalData.maskPointer(pointer)));
    }
}
