package io.github.gcmsdk.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A JSON value that no type of ours describes: what a partner put into {@code extensions}, and what a record could not
 * hold.
 *
 * <p>Numbers are exact ({@link BigDecimal}), members keep their order. {@code toString} tells kind and size and never the
 * content, since unknown content may be about a person.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface JsonValue {

    /**
     * An object; members in the order of the text.
     *
     * @param members the members
     */
    record JsonObject(Map<String, JsonValue> members) implements JsonValue {

        /** The object without members. */
        public static final JsonObject EMPTY = new JsonObject(Map.of());

        /**
         * Copies the members.
         *
         * @param members the members, without null names or values
         */
        public JsonObject {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /**
         * Whether the object has no member.
         *
         * @return true if there is none
         */
        public boolean isEmpty() {
            return members.isEmpty();
        }

        @Override
        public String toString() {
            return "JsonObject[" + members.size() + " members]";
        }
    }

    /**
     * An array.
     *
     * @param elements the elements
     */
    record JsonArray(List<JsonValue> elements) implements JsonValue {

        /**
         * Copies the elements.
         *
         * @param elements the elements, without null
         */
        public JsonArray {
            elements = Collections.unmodifiableList(new ArrayList<>(elements));
        }

        @Override
        public String toString() {
            return "JsonArray[" + elements.size() + " elements]";
        }
    }

    /**
     * A string.
     *
     * @param value its characters
     */
    record JsonString(String value) implements JsonValue {

        /**
         * Takes the characters.
         *
         * @param value its characters
         */
        public JsonString {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return "JsonString[" + value.length() + " characters]";
        }
    }

    /**
     * A number.
     *
     * @param value its exact value
     */
    record JsonNumber(BigDecimal value) implements JsonValue {

        /**
         * Takes the value.
         *
         * @param value its exact value
         */
        public JsonNumber {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return "JsonNumber[" + value.precision() + " digits]";
        }
    }

    /** One of the three JSON literals. */
    enum JsonLiteral implements JsonValue {
        /** {@code true}. */
        TRUE,
        /** {@code false}. */
        FALSE,
        /** {@code null}. */
        NULL
    }
}
