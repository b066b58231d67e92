package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.record.RecordType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The plans of the registered types. Immutable and thread-safe. */
public final class Plans {

    private final Map<Class<?>, Plan> byClass = new ConcurrentHashMap<>();
    private final Map<Class<?>, RecordType<?>> types = new HashMap<>();
    private final Map<String, RecordType<?>> byName = new HashMap<>();
    private final List<DatasetRule> datasetRules;

    /**
     * Compiles types.
     *
     * @throws IllegalArgumentException if two have one name or one class
     */
    public Plans(List<RecordType<?>> recordTypes) {
        for (RecordType<?> type : recordTypes) {
            if (byName.put(type.name(), type) != null) {
                throw new IllegalArgumentException("types: two are called " + type.name());
            }
            RecordType<?> other = types.put(type.type(), type);
            if (other != null) {
                throw new IllegalArgumentException("types: " + other + " and " + type + " are one class");
            }
        }
        datasetRules = recordTypes.stream()
                .flatMap(type -> type.datasetRules().stream())
                .distinct()
                .toList();
    }

    @Nullable
    Plan of(Class<?> type) {
        Plan plan = byClass.get(type);
        return plan != null ? plan : compile(type);
    }

    private @Nullable Plan compile(Class<?> type) {
        RecordType<?> recordType = types.get(type);
        if (recordType == null) {
            return null;
        }
        return byClass.computeIfAbsent(type, t -> new PlanCompiler(recordType.lookup()).compile(t, recordType.rules()));
    }

    /** The rules about several records together that the types bring, each once. */
    List<DatasetRule> datasetRules() {
        return datasetRules;
    }

    /** The name of a record's type, or null if it is not registered. */
    public @Nullable String nameOf(Class<?> type) {
        RecordType<?> recordType = types.get(type);
        return recordType == null ? null : recordType.name();
    }

    /** The type of a name, or null if it is not registered. */
    public @Nullable RecordType<?> named(String name) {
        return byName.get(name);
    }

    /** Compiles the types that no test has proven: whatever cannot be compiled throws here and not at the first record. */
    public Plans compileUnproven() {
        types.forEach((type, recordType) -> {
            if (!recordType.isProven()) {
                of(type);
            }
        });
        return this;
    }

    /** The Java type of a reference's target: a registered record, or an interface of one. */
    @Nullable
    Class<?> classNamed(String name) {
        for (Class<?> type : types.keySet()) {
            Class<?> found = isOrInherits(type, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Class<?> isOrInherits(Class<?> type, String name) {
        if (type.getName().equals(name)) {
            return type;
        }
        for (Class<?> parent : type.getInterfaces()) {
            Class<?> found = isOrInherits(parent, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
