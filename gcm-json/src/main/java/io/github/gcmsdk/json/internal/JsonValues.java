package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.record.JsonValue;
import io.github.gcmsdk.record.JsonValue.JsonArray;
import io.github.gcmsdk.record.JsonValue.JsonLiteral;
import io.github.gcmsdk.record.JsonValue.JsonNumber;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.JsonStringEncoder;

/** Reads and writes values that no type of ours describes. */
final class JsonValues {

    /** A text as a JSON string. */
    static String quote(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }

    private JsonValues() {}

    /** Reads a value within the limits; null if it, or the value itself, is over one, which is reported. */
    static @Nullable JsonValue read(Tokens tokens, Binding binding) {
        binding.count();
        return switch (tokens.current()) {
            case START_OBJECT -> readObject(tokens, binding);
            case START_ARRAY -> readArray(tokens, binding);
            case VALUE_STRING -> {
                String text = string(tokens, binding);
                yield text == null ? null : new JsonString(text);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                BigDecimal number = number(tokens, binding);
                yield number == null ? null : new JsonNumber(number);
            }
            case VALUE_TRUE -> JsonLiteral.TRUE;
            case VALUE_FALSE -> JsonLiteral.FALSE;
            default -> JsonLiteral.NULL;
        };
    }

    static @Nullable JsonObject readObject(Tokens tokens, Binding binding) {
        if (binding.path.depth() >= binding.limits.depth()) {
            binding.tooDeep(tokens);
            return null;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (tokens.next() != JsonToken.END_OBJECT) {
            if (!binding.isNameShort(tokens)) {
                continue;
            }
            String name = tokens.text();
            tokens.next();
            binding.path.enter(name);
            if (members.containsKey(name)) {
                binding.duplicate(tokens, name);
            } else {
                JsonValue value = read(tokens, binding);
                if (value != null) {
                    members.put(name, value);
                }
            }
            binding.path.leave();
        }
        return new JsonObject(members);
    }

    private static @Nullable JsonArray readArray(Tokens tokens, Binding binding) {
        if (binding.path.depth() >= binding.limits.depth()) {
            binding.tooDeep(tokens);
            return null;
        }
        List<JsonValue> elements = new ArrayList<>();
        for (int i = 0; tokens.next() != JsonToken.END_ARRAY; i++) {
            binding.path.enter(i);
            JsonValue element = read(tokens, binding);
            if (element != null) {
                elements.add(element);
            }
            binding.path.leave();
        }
        return new JsonArray(elements);
    }

    /** The string at which the tokens stand; null if it is over the limit, which is reported. */
    static @Nullable String string(Tokens tokens, Binding binding) {
        if (tokens.textLength() > binding.limits.stringLength()) {
            binding.tooLong(tokens, "string", binding.limits.stringLength());
            return null;
        }
        return tokens.text();
    }

    /** The number at which the tokens stand; null if it is over the limit, which is reported. */
    static @Nullable BigDecimal number(Tokens tokens, Binding binding) {
        int limit = binding.limits.numberLength();
        BigDecimal quick = limit >= Tokens.LONG ? tokens.shortDecimal() : null;
        if (quick != null) {
            return quick;
        }
        BigDecimal number = tokens.textLength() <= longest(limit) ? decimal(tokens.text(), limit) : null;
        if (number == null) {
            binding.tooLong(tokens, "number", limit);
        }
        return number;
    }

    /** How long the text of a number can be: sign, point, zeros before the digits and an exponent come on top. */
    private static int longest(int limit) {
        return limit + 16;
    }

    /**
     * An exact number, or null if it has more digits than the limit, or no number at all. A positive exponent is written
     * out, as the writer does it: {@code 12e2} is 1200, and what is read again is equal.
     */
    static @Nullable BigDecimal decimal(String text, int limit) {
        if (text.length() > longest(limit)) {
            return null; // thousands of digits take long to convert
        }
        try {
            BigDecimal number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) > limit) {
                return null;
            }
            BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
            return plain.precision() <= limit ? plain : null;
        } catch (NumberFormatException e) {
            return null; // no number, or an exponent beyond all bounds
        }
    }

    /** The kind of a value, as a finding names it. */
    static String kind(JsonValue value) {
        if (value instanceof JsonLiteral literal) {
            return literal == JsonLiteral.NULL ? "null" : "boolean";
        }
        return value.getClass().getSimpleName().substring("Json".length()).toLowerCase(Locale.ROOT);
    }

    static void write(JsonValue value, JsonGenerator generator) {
        if (value instanceof JsonObject object) {
            generator.writeStartObject();
            object.members().forEach((name, member) -> {
                generator.writeName(name);
                write(member, generator);
            });
            generator.writeEndObject();
        } else if (value instanceof JsonArray array) {
            generator.writeStartArray();
            array.elements().forEach(element -> write(element, generator));
            generator.writeEndArray();
        } else if (value instanceof JsonString string) {
            generator.writeString(string.value());
        } else if (value instanceof JsonNumber number) {
            generator.writeNumber(number.value());
        } else if (value == JsonLiteral.NULL) {
            generator.writeNull();
        } else {
            generator.writeBoolean(value == JsonLiteral.TRUE);
        }
    }
}
