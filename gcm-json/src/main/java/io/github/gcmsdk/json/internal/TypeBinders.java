package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.record.JsonValue;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.JsonValue.JsonString;
import io.github.gcmsdk.record.RecordType;
import java.lang.invoke.MethodHandles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The binders of the registered types, each compiled when it is first needed. Thread-safe. */
public final class TypeBinders {

    private final Map<String, RecordType<?>> types = new HashMap<>();
    private final Map<String, Binder> byName = new HashMap<>();
    private @Nullable Binder header;

    public TypeBinders(List<RecordType<?>> recordTypes) {
        recordTypes.forEach(type -> types.put(type.name(), type));
    }

    /** The binder of a type's name, or null if the type is unknown. */
    synchronized @Nullable Binder of(String name) {
        RecordType<?> type = types.get(name);
        return type == null
                ? null
                : byName.computeIfAbsent(name, n -> new Binders(type.lookup()).objectBinder(type.type()));
    }

    synchronized Binder header() {
        if (header == null) {
            header = new Binders(MethodHandles.lookup()).objectBinder(DatasetHeader.class);
        }
        return header;
    }

    /** Whether a value is an object that says to be of one of the types. */
    boolean isRecord(JsonValue value) {
        return value instanceof JsonObject object
                && object.members().get("type") instanceof JsonString type
                && types.containsKey(type.value());
    }

    /** The names of the types. */
    List<String> names() {
        return types.keySet().stream().sorted().toList();
    }

    /** Compiles the binders of the types that no test has proven: one that cannot be read throws here. */
    public TypeBinders compileUnproven() {
        types.forEach((name, type) -> {
            if (!type.isProven()) {
                of(name);
            }
        });
        return this;
    }
}
