package io.github.gcmsdk.json.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * What an object says of itself before it is read as a record.
 *
 * @param isObject false for another kind of value
 * @param type the type, null if it has none or it is no string
 * @param hasType whether there is a member {@code type}, whatever it holds
 * @param isHeader whether it is the header of a dataset: {@code gcm} or {@code dataset}, and no type
 */
record Head(boolean isObject, @Nullable String type, boolean hasType, boolean isHeader) {

    /** Reads as far as the type; it mostly stands first. */
    static Head of(Slice slice) {
        try (JsonParser parser = Tokens.parser(slice)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new Head(false, null, false, false);
            }
            boolean header = false;
            int names = 0;
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("type")) {
                    return new Head(true, value == JsonToken.VALUE_STRING ? parser.getString() : null, true, false);
                }
                header |= name.equals("gcm") || name.equals("dataset");
                parser.skipChildren();
                if (++names > TooMuchException.MOST_VALUES) {
                    throw new TooMuchException();
                }
            }
            return new Head(true, null, false, header);
        }
    }

    /** Whether a line is the header of a dataset. */
    static boolean isHeader(Slice line) {
        try {
            return !line.tooLong && Head.of(line).isHeader();
        } catch (StreamReadException | TooMuchException e) {
            return false;
        }
    }

    /** A string that an object has as a member of a name, or null. */
    static @Nullable String string(Slice slice, String member) {
        try (JsonParser parser = Tokens.parser(slice)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals(member)) {
                    return value == JsonToken.VALUE_STRING ? parser.getString() : null;
                }
                parser.skipChildren();
            }
            return null;
        }
    }
}
