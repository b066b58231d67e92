package io.github.gcmsdk.json.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * What an object says of itself before it is read as a record.
 *
 * @param isObject false for another kind of value
 * @param type the type, null if it has none or it is no string
 * @param hasType whether there is a member {@code type}, whatever it holds
 * @param isHeader whether it is the header of a dataset: {@code gcm} or {@code dataset}, and no type
 */
record Head(boolean isObject, @Nullable String type, boolean hasType, boolean isHeader) {

    private static final byte[] TYPE = "\"type\"".getBytes(StandardCharsets.US_ASCII);

    /** Reads as far as the type; it mostly stands first, and needs no tokens then. */
    static Head of(Slice slice) {
        String first = firstType(slice);
        return first != null ? new Head(true, first, true, false) : read(slice);
    }

    /** The type if it stands first and is a plain word; null if there must be a closer look. */
    private static @Nullable String firstType(Slice slice) {
        byte[] bytes = slice.bytes;
        int length = slice.length;
        int name = behindSpace(slice, 1);
        int nameEnd = name + TYPE.length;
        if (length == 0
                || bytes[0] != '{'
                || nameEnd > length
                || !Arrays.equals(bytes, name, nameEnd, TYPE, 0, TYPE.length)) {
            return null;
        }
        int colon = behindSpace(slice, nameEnd);
        int quote = behindSpace(slice, colon + 1);
        if (quote >= length || bytes[colon] != ':' || bytes[quote] != '"') {
            return null;
        }
        int end = quote + 1;
        while (end < length && isPlain(bytes[end])) {
            end++;
        }
        return end < length && bytes[end] == '"'
                ? new String(bytes, quote + 1, end - quote - 1, StandardCharsets.US_ASCII)
                : null;
    }

    private static int behindSpace(Slice slice, int from) {
        int next = from;
        while (next < slice.length && (slice.bytes[next] == ' ' || slice.bytes[next] == '\t')) {
            next++;
        }
        return next;
    }

    private static boolean isPlain(byte b) {
        return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '-' || b == ':';
    }

    private static Head read(Slice slice) {
        Tokens tokens = Tokens.of(slice);
        if (tokens.next() != JsonToken.START_OBJECT) {
            return new Head(false, null, false, false);
        }
        boolean header = false;
        int names = 0;
        while (tokens.next() != JsonToken.END_OBJECT) {
            String name = tokens.text();
            JsonToken value = tokens.next();
            if (name.equals("type")) {
                return new Head(true, value == JsonToken.VALUE_STRING ? tokens.text() : null, true, false);
            }
            header |= name.equals("gcm") || name.equals("dataset");
            tokens.skipChildren();
            if (++names > TooMuchException.MOST_VALUES) {
                throw new TooMuchException();
            }
        }
        return new Head(true, null, false, header);
    }

    /** Whether a line is the header of a dataset. */
    static boolean isHeader(Slice line) {
        try {
            return !line.tooLong && Head.of(line).isHeader();
        } catch (NotJsonException | TooMuchException e) {
            return false;
        }
    }

    /** A string that an object has as a member of a name, or null. */
    static @Nullable String string(Slice slice, String member) {
        Tokens tokens = Tokens.of(slice);
        if (tokens.next() != JsonToken.START_OBJECT) {
            return null;
        }
        while (tokens.next() != JsonToken.END_OBJECT) {
            String name = tokens.text();
            JsonToken value = tokens.next();
            if (name.equals(member)) {
                return value == JsonToken.VALUE_STRING ? tokens.text() : null;
            }
            tokens.skipChildren();
        }
        return null;
    }
}
