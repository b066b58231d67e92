package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.internal.engine.StandardTypes;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.record.Rest;
import io.github.gcmsdk.text.Text;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Tells as JSON Schema what the binders read of record types, and what their constraints demand. Only errors make data
 * invalid: what is a warning, such as a code that is not in an open list or a member that is unknown, is allowed.
 *
 * <p>It is made from the components of the records themselves and not by a generator for Java classes, since nearly all that
 * such a generator knows is otherwise here: the members of {@code Meta} stand beside the others, a null is read as absent,
 * a text may be bare, a reference is a string or an object, an objective is its number, and what {@code @Valid} does not
 * reach is not judged.
 */
public final class SchemaCompiler {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String BASE = "https://gcmsdk.github.io/schema/1.0/";

    private final Map<String, SchemaObject> definitions = new TreeMap<>();
    private final Map<String, Class<?>> names = new HashMap<>();

    private SchemaCompiler() {}

    /** The schema of a record by itself. */
    public static JsonObject record(RecordType<?> type) {
        SchemaCompiler compiler = new SchemaCompiler();
        SchemaObject schema = head(type.name());
        compiler.record(type, schema);
        return compiler.finished(schema);
    }

    /** The schema of a dataset as one document; a line of NDJSON is an element of its records, or the rest of it. */
    public static JsonObject dataset(List<RecordType<?>> types) {
        SchemaCompiler compiler = new SchemaCompiler();
        SchemaObject schema = areStandard(types) ? head("dataset") : unnamed("dataset");
        compiler.document(types, schema);
        return compiler.finished(schema);
    }

    private static SchemaObject head(String name) {
        return SchemaObject.of("$schema", DIALECT)
                .with("$id", BASE + fileName(name))
                .with("title", name);
    }

    /** What another list of types makes is not the schema that has our address. */
    private static boolean areStandard(List<RecordType<?>> types) {
        return classes(types).equals(classes(StandardTypes.all()));
    }

    private static List<?> classes(List<RecordType<?>> types) {
        return types.stream().map(RecordType::type).toList();
    }

    private static SchemaObject unnamed(String title) {
        return SchemaObject.of("$schema", DIALECT).with("title", title);
    }

    /** The name of the file with the schema of a type, or of the dataset. */
    public static String fileName(String type) {
        return type.replace(':', '-') + ".schema.json";
    }

    private JsonObject finished(SchemaObject schema) {
        return schema.with("$defs", definitions).build();
    }

    private void document(List<RecordType<?>> types, SchemaObject schema) {
        List<String> typeNames = types.stream().map(RecordType::name).toList();
        types.forEach(type -> definitions.put(type.name(), record(type, new SchemaObject())));
        definitions.put("header", object(DatasetHeader.class, true, new LinkedHashMap<>(), new SchemaObject()));
        definitions.put("record", anyRecord(typeNames));
        Map<String, SchemaObject> members = new LinkedHashMap<>();
        members.put("gcm", SchemaValues.string(SchemaValues.whole("[01](\\.[0-9]{1,9})?")));
        members.put("dataset", SchemaObject.reference("header").orNull());
        members.put("records", SchemaObject.ofType("array").with("items", SchemaObject.reference("record")));
        SchemaObject misplaced = SchemaObject.ofType("array").with("contains", ofTypeIn(typeNames));
        schema.with("type", "object")
                .with("properties", members)
                .with("additionalProperties", SchemaObject.of("not", misplaced))
                .with("anyOf", List.of(required("records"), isHeader()));
    }

    /** Without records it is a header, unless it says to be a record itself. */
    private static SchemaObject isHeader() {
        return SchemaObject.anyOf(required("gcm"), required("dataset")).with("not", required("type"));
    }

    private static SchemaObject required(String name) {
        return SchemaObject.of("required", List.of(name));
    }

    private static SchemaObject ofTypeIn(List<String> typeNames) {
        return SchemaObject.ofType("object")
                .with("properties", Map.of("type", SchemaValues.oneOf(typeNames)))
                .with("required", List.of("type"));
    }

    private static SchemaObject anyRecord(List<String> typeNames) {
        List<SchemaObject> branches = new ArrayList<>();
        for (String name : typeNames) {
            SchemaObject type = SchemaObject.of("properties", Map.of("type", SchemaObject.of("const", name)));
            branches.add(SchemaObject.of("if", type.with("required", List.of("type")))
                    .with("then", SchemaObject.reference(name)));
        }
        return ofTypeIn(typeNames).with("allOf", branches);
    }

    private SchemaObject record(RecordType<?> type, SchemaObject schema) {
        Map<String, SchemaObject> members = new LinkedHashMap<>();
        members.put("type", SchemaObject.of("const", type.name()));
        return object(type.type(), true, members, schema);
    }

    /** An object with the members of a Java record behind those that are given, which are required. */
    private SchemaObject object(Class<?> type, boolean judged, Map<String, SchemaObject> members, SchemaObject schema) {
        List<String> required = new ArrayList<>(members.keySet());
        collect(type, judged, members, required);
        schema.with("type", "object").with("properties", members);
        return required.isEmpty() ? schema : schema.with("required", required);
    }

    private void collect(Class<?> type, boolean judged, Map<String, SchemaObject> members, List<String> required) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == Meta.class) {
                collect(Meta.class, judged, members, required); // they stand beside the others
            } else if (component.getType() != Rest.class) {
                SchemaConstraints constraints = SchemaConstraints.of(component);
                boolean needed = judged && constraints.isRequired();
                SchemaObject value = value(component.getAnnotatedType(), constraints, judged);
                members.put(component.getName(), needed ? value : value.orNull());
                if (needed) {
                    required.add(component.getName());
                }
            }
        }
        if (type == Money.class) {
            members.put(
                    "amount",
                    judged ? SchemaValues.amount() : SchemaValues.amount().orNull());
        }
    }

    /** A value that is there, with the constraints of its place if they are judged. */
    private SchemaObject value(AnnotatedType type, SchemaConstraints constraints, boolean judged) {
        SchemaObject schema = value(type, judged, judged && constraints.isValid());
        if (judged) {
            constraints.demand(raw(type), schema);
        }
        return schema;
    }

    private SchemaObject value(AnnotatedType type, boolean judged, boolean valid) {
        Class<?> raw = raw(type);
        if (raw == List.class) {
            return SchemaObject.ofType("array").with("items", held(type, 0, judged));
        } else if (raw == Map.class) {
            return SchemaObject.ofType("object")
                    .with("additionalProperties", held(type, 1, judged).orNull());
        } else if (raw == Code.class) {
            Class<?> list = raw(arguments(type)[0]);
            return defined(list, true, () -> SchemaValues.openList(list));
        } else if (raw.isRecord() && raw != JsonObject.class) {
            return defined(raw, valid, () -> part(raw, valid));
        } else if (SchemaValues.isNamed(raw)) {
            return defined(raw, valid || !SchemaValues.isLookedUp(raw), () -> SchemaValues.of(raw, valid));
        }
        return SchemaValues.of(raw, valid);
    }

    private SchemaObject held(AnnotatedType type, int argument, boolean judged) {
        AnnotatedType element = arguments(type)[argument];
        return value(element, SchemaConstraints.of(element), judged);
    }

    private SchemaObject part(Class<?> type, boolean judged) {
        if (type == Text.class) {
            SchemaObject text = judged ? SchemaValues.string(SchemaValues.VISIBLE) : SchemaObject.ofType("string");
            SchemaObject byLanguage = SchemaObject.ofType("object").with("additionalProperties", text.orNull());
            return SchemaObject.anyOf(text, byLanguage);
        } else if (type == Ref.class) {
            SchemaObject id = judged ? SchemaValues.string(SchemaValues.ID) : SchemaObject.ofType("string");
            return SchemaObject.anyOf(id, elsewhere(judged));
        }
        return object(type, judged, new LinkedHashMap<>(), new SchemaObject());
    }

    /** What lies elsewhere is named by a scheme and a value. */
    private SchemaObject elsewhere(boolean judged) {
        Map<String, SchemaObject> members = new LinkedHashMap<>();
        for (String name : List.of("scheme", "value")) {
            SchemaObject text = SchemaObject.ofType("string");
            members.put(name, judged ? text : text.orNull());
        }
        SchemaObject schema = SchemaObject.ofType("object");
        if (judged) {
            schema.with("required", List.copyOf(members.keySet()));
        }
        members.put(
                "title",
                defined(Text.class, judged, () -> part(Text.class, judged)).orNull());
        return schema.with("properties", members);
    }

    /** Refers to the one definition of a type; of an unjudged one no constraint is demanded. */
    private SchemaObject defined(Class<?> type, boolean judged, Supplier<SchemaObject> schema) {
        String suffix = judged ? "" : "-unjudged";
        Class<?> namesake = names.putIfAbsent(type.getSimpleName(), type);
        String name = (namesake == null || namesake == type ? type.getSimpleName() : type.getName()) + suffix;
        if (!definitions.containsKey(name)) {
            definitions.put(name, new SchemaObject()); // a type may hold itself
            definitions.put(name, schema.get());
        }
        return SchemaObject.reference(name);
    }

    private static AnnotatedType[] arguments(AnnotatedType type) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments();
    }

    private static Class<?> raw(AnnotatedType type) {
        return Binders.raw(type.getType());
    }
}
