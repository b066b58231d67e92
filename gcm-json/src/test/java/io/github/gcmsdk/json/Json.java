package io.github.gcmsdk.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A JSON text in the making: unlike a parsed tree it can hold a member twice, and scalars as they are written. */
sealed interface Json {

    /** An object, whose members may be changed. */
    record Obj(List<Member> members) implements Json {

        Obj put(String name, Json value) {
            members.add(new Member(name, value));
            return this;
        }

        Obj put(String name, String token) {
            return put(name, new Raw(token));
        }
    }

    /** A member of an object; the name is not escaped. */
    record Member(String name, Json value) {}

    /** An array, whose elements may be changed. */
    record Arr(List<Json> elements) implements Json {}

    /** A scalar as it is written, quotes included. */
    record Raw(String token) implements Json {}

    static Obj object() {
        return new Obj(new ArrayList<>());
    }

    static Arr array(Json... elements) {
        return new Arr(new ArrayList<>(Arrays.asList(elements)));
    }

    static Raw raw(String token) {
        return new Raw(token);
    }

    static Raw string(String value) {
        return new Raw(quote(value));
    }

    /** A string as JSON; what need not be escaped is not, but for surrogates that stand alone. */
    static String quote(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean pair = i + 1 < value.length() && Character.isSurrogatePair(c, value.charAt(i + 1));
            if (pair) {
                quoted.append(c).append(value.charAt(++i));
            } else if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
