package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.internal.engine.Accessors;
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
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Writes records as JSON, and puts back what their types could not hold. Thread-safe. */
public final class Writers {

    private final Map<Class<?>, RecordType<?>> types = new HashMap<>();
    private final Map<Class<?>, List<Member>> members = new ConcurrentHashMap<>();

    /** A component with its name as it is written: encoded once. */
    private record Member(SerializedString name, Function<Object, @Nullable Object> accessor, boolean isMeta) {}

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
        List<String> names = rest.isEmpty() ? List.of() : new ArrayList<>();
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
            Object value = member.accessor.apply(owner);
            if (member.isMeta && value != null) {
                writeDeclared(value, lookup, pointer, rest, generator, names);
            } else if (!(value instanceof Rest)) {
                String place = pointer;
                if (!rest.isEmpty()) {
                    names.add(member.name.getValue());
                    place = Pointers.member(pointer, member.name.getValue());
                }
                Object written = written(value, place, rest);
                if (written != null) {
                    generator.writeName(member.name);
                    write(written, lookup, place, rest, generator);
                }
            }
        }
    }

    /** What stands at a place: what could not be read there, else the value, if it holds anything; null for nothing. */
    private static @Nullable Object written(@Nullable Object value, String place, Rest rest) {
        JsonValue kept = rest.isEmpty() ? null : rest.at(place);
        if (kept != null) {
            return kept;
        }
        boolean stands = value != null && (!isEmpty(value) || !rest.isEmpty() && rest.hasAtOrUnder(place));
        return stands ? value : null;
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
        if (value instanceof String string) { // first, since most are
            generator.writeString(string);
        } else if (value instanceof List<?> list) {
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
            String name = key.toString();
            names.add(name);
            String place = rest.isEmpty() ? pointer : Pointers.member(pointer, name);
            Object written = written(value, place, rest);
            if (written != null) {
                generator.writeName(name);
                write(written, lookup, place, rest, generator);
            }
        });
        writeUnknown(pointer, rest, names, generator);
        generator.writeEndObject();
    }

    private List<Member> members(Class<?> type, MethodHandles.Lookup lookup) {
        List<Member> known = members.get(type);
        return known != null ? known : members.computeIfAbsent(type, t -> compile(t, lookup));
    }

    private static List<Member> compile(Class<?> type, MethodHandles.Lookup lookup) {
        List<Member> members = new ArrayList<>();
        try {
            for (RecordComponent component : type.getRecordComponents()) {
                members.add(new Member(
                        new SerializedString(component.getName()),
                        Accessors.of(component.getAccessor(), lookup),
                        component.getType() == Meta.class));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("lookup: may not read " + type.getName(), e);
        }
        return members;
    }
}
