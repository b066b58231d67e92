package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Coded;
import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.JsonValue;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Pointers;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.record.Rest;
import io.github.gcmsdk.record.UnknownRecord;
import io.github.gcmsdk.text.Text;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes records as JSON, and puts back what their types could not hold. Thread-safe. */
public final class Writers {

    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);

    private final Map<Class<?>, RecordType<?>> types = new HashMap<>();
    private final Map<Class<?>, List<Member>> members = new ConcurrentHashMap<>();

    private record Member(String name, MethodHandle accessor, boolean isMeta) {

        @Nullable
        Object of(Object owner) {
            try {
                return accessor.invokeExact(owner);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("the accessor " + name + " failed", e);
            }
        }
    }

    public Writers(List<RecordType<?>> recordTypes) {
        recordTypes.forEach(type -> types.put(type.type(), type));
    }

    /**
     * Writes a record, its type first.
     *
     * @throws IllegalArgumentException if its type is not registered
     */
    public void writeRecord(GcmRecord record, JsonGenerator generator) {
        if (record instanceof UnknownRecord unknown) {
            JsonValues.write(unknown.content(), generator);
            return;
        }
        RecordType<?> type = types.get(record.getClass());
        if (type == null) {
            throw new IllegalArgumentException(
                    "record: its type is not registered: " + record.getClass().getName());
        }
        generator.writeStartObject();
        generator.writeName("type");
        generator.writeString(type.name());
        writeMembers(record, type.lookup(), "", record.meta().rest(), generator);
        generator.writeEndObject();
    }

    /** Writes a header. */
    public void writeHeader(DatasetHeader header, JsonGenerator generator) {
        generator.writeStartObject();
        writeMembers(header, MethodHandles.lookup(), "", header.meta().rest(), generator);
        generator.writeEndObject();
    }

    /** Writes a part or a value by itself. */
    void writeValue(Object value, JsonGenerator generator) {
        write(value, MethodHandles.publicLookup(), "", Rest.EMPTY, generator);
    }

    /** Writes the members of a record, then what else stood beside them. */
    private void writeMembers(
            Object owner, MethodHandles.Lookup lookup, String pointer, Rest rest, JsonGenerator generator) {
        List<String> names = new ArrayList<>();
        writeDeclared(owner, lookup, pointer, rest, generator, names);
        writeUnknown(pointer, rest, names, generator);
    }

    private void writeDeclared(
            Object owner,
            MethodHandles.Lookup lookup,
            String pointer,
            Rest rest,
            JsonGenerator generator,
            List<String> names) {
        for (Member member : members(owner.getClass(), lookup)) {
            Object value = member.of(owner);
            if (member.isMeta && value != null) {
                writeDeclared(value, lookup, pointer, rest, generator, names);
            } else if (!(value instanceof Rest)) {
                names.add(member.name);
                writeMember(member.name, value, lookup, pointer, rest, generator);
            }
        }
    }

    private void writeMember(
            String name,
            @Nullable Object value,
            MethodHandles.Lookup lookup,
            String parent,
            Rest rest,
            JsonGenerator generator) {
        String pointer = rest.isEmpty() ? parent : Pointers.member(parent, name);
        JsonValue kept = rest.isEmpty() ? null : rest.at(pointer);
        if (kept != null) {
            generator.writeName(name);
            JsonValues.write(kept, generator);
        } else if (value != null && (!isEmpty(value) || !rest.isEmpty() && rest.hasAtOrUnder(pointer))) {
            generator.writeName(name);
            write(value, lookup, pointer, rest, generator);
        }
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> collection && collection.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty()
                || value instanceof Text text && text.isEmpty()
                || value instanceof JsonObject object && object.isEmpty();
    }

    /** Members that no component is named after. */
    private static void writeUnknown(String pointer, Rest rest, List<String> names, JsonGenerator generator) {
        for (Map.Entry<String, JsonValue> entry : rest.entries().entrySet()) {
            String key = entry.getKey();
            int slash = key.lastIndexOf('/');
            if (slash == pointer.length() && key.startsWith(pointer)) {
                String name = Pointers.unescape(key.substring(slash + 1));
                if (!names.contains(name)) {
                    generator.writeName(name);
                    JsonValues.write(entry.getValue(), generator);
                }
            }
        }
    }

    private void write(Object value, MethodHandles.Lookup lookup, String pointer, Rest rest, JsonGenerator generator) {
        if (value instanceof List<?> list) {
            writeList(list, lookup, pointer, rest, generator);
        } else if (value instanceof Text text) {
            writeMap(text.values(), lookup, pointer, rest, generator);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(map, lookup, pointer, rest, generator);
        } else if (value instanceof JsonValue json) {
            JsonValues.write(json, generator);
        } else if (value instanceof Ref<?> ref && ref.id() != null) {
            generator.writeString(ref.id());
        } else if (value instanceof Record) {
            generator.writeStartObject();
            writeMembers(value, lookup, pointer, rest, generator);
            generator.writeEndObject();
        } else {
            writeScalar(value, generator);
        }
    }

    private static void writeScalar(Object value, JsonGenerator generator) {
        if (value instanceof Objective objective) {
            generator.writeNumber(objective.number());
        } else if (value instanceof BigDecimal decimal) {
            writeDecimal(decimal, generator);
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else if (value instanceof Long number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean bool) {
            generator.writeBoolean(bool);
        } else if (value instanceof Coded coded) {
            generator.writeString(coded.code());
        } else if (value instanceof Code<?> code) {
            generator.writeString(code.code());
        } else {
            generator.writeString(value.toString());
        }
    }

    /** In plain notation; a scale beyond all bounds would fill the memory with zeros. */
    static void writeDecimal(BigDecimal decimal, JsonGenerator generator) {
        if (Math.abs((long) decimal.scale()) > 10_000) {
            throw new IllegalArgumentException("decimal: a scale of " + decimal.scale() + " cannot be written");
        }
        generator.writeNumber(decimal);
    }

    /** Writes the elements, and between them what could not be read, each where it stood. */
    private void writeList(
            List<?> list, MethodHandles.Lookup lookup, String pointer, Rest rest, JsonGenerator generator) {
        generator.writeStartArray();
        int kept = 0;
        for (int i = 0; ; i++) {
            String element = rest.isEmpty() ? pointer : Pointers.element(pointer, i);
            JsonValue unread = rest.isEmpty() ? null : rest.at(element);
            if (unread != null) {
                JsonValues.write(unread, generator);
            } else if (kept < list.size()) {
                Object value = list.get(kept++);
                if (value == null) {
                    generator.writeNull();
                } else {
                    write(value, lookup, element, rest, generator);
                }
            } else {
                break;
            }
        }
        generator.writeEndArray();
    }

    private void writeMap(
            Map<?, ?> map, MethodHandles.Lookup lookup, String pointer, Rest rest, JsonGenerator generator) {
        generator.writeStartObject();
        List<String> names = new ArrayList<>();
        map.forEach((key, value) -> {
            names.add(key.toString());
            writeMember(key.toString(), value, lookup, pointer, rest, generator);
        });
        writeUnknown(pointer, rest, names, generator);
        generator.writeEndObject();
    }

    private List<Member> members(Class<?> type, MethodHandles.Lookup lookup) {
        return members.computeIfAbsent(type, t -> compile(t, lookup));
    }

    private static List<Member> compile(Class<?> type, MethodHandles.Lookup lookup) {
        List<Member> members = new ArrayList<>();
        try {
            for (RecordComponent component : type.getRecordComponents()) {
                MethodHandle accessor =
                        lookup.unreflect(component.getAccessor()).asType(ACCESSOR);
                members.add(new Member(component.getName(), accessor, component.getType() == Meta.class));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("lookup: may not read " + type.getName(), e);
        }
        return members;
    }
}
