package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.record.JsonValue;
import io.github.gcmsdk.record.JsonValue.JsonArray;
import io.github.gcmsdk.record.JsonValue.JsonLiteral;
import io.github.gcmsdk.record.JsonValue.JsonNumber;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A schema in the making: keywords in the order in which they are set. */
final class SchemaObject {

    private final Map<String, JsonValue> keywords = new LinkedHashMap<>();

    static SchemaObject of(String keyword, Object value) {
        return new SchemaObject().with(keyword, value);
    }

    static SchemaObject ofType(String type) {
        return of("type", type);
    }

    static SchemaObject anyOf(SchemaObject one, SchemaObject other) {
        return of("anyOf", List.of(one, other));
    }

    static SchemaObject reference(String definition) {
        return of("$ref", "#/$defs/" + definition);
    }

    /** Sets a keyword; a keyword that is set already is demanded besides. */
    SchemaObject with(String keyword, Object value) {
        if (keywords.containsKey(keyword)) {
            return also(of(keyword, value));
        }
        keywords.put(keyword, json(value));
        return this;
    }

    private SchemaObject also(SchemaObject other) {
        List<JsonValue> before = keywords.get("allOf") instanceof JsonArray array ? array.elements() : List.of();
        List<JsonValue> all = new ArrayList<>(before);
        all.add(other.build());
        keywords.put("allOf", new JsonArray(all));
        return this;
    }

    /** The same, or null: an explicit null is read as absent. */
    SchemaObject orNull() {
        return anyOf(this, ofType("null"));
    }

    JsonObject build() {
        return new JsonObject(keywords);
    }

    private static JsonValue json(Object value) {
        if (value instanceof JsonValue json) {
            return json;
        } else if (value instanceof SchemaObject schema) {
            return schema.build();
        } else if (value instanceof Map<?, ?> map) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put((String) name, json(member)));
            return new JsonObject(members);
        } else if (value instanceof Collection<?> collection) {
            return new JsonArray(collection.stream().map(SchemaObject::json).toList());
        } else if (value instanceof BigDecimal number) {
            return new JsonNumber(number);
        } else if (value instanceof Integer number) {
            return new JsonNumber(BigDecimal.valueOf(number));
        } else if (value instanceof Boolean bool) {
            return bool ? JsonLiteral.TRUE : JsonLiteral.FALSE;
        }
        return new JsonString((String) value);
    }
}
