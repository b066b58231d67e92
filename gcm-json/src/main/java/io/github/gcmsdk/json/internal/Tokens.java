package io.github.gcmsdk.json.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The tokens of one JSON text (RFC 8259) that lies in memory as UTF-8: the same that Jackson tells, whose names they have.
 * They are our own since all of a record is at hand before it is read: there are no buffers to fill and no encodings to
 * guess, names and codes are found by their bytes, numbers and days are read from them, and a parser for each record,
 * which costs more than its tokens, is not needed. {@code TokensProperties} holds them to Jackson. For one thread, reused.
 */
final class Tokens {

    /** So many digits, with a sign, make an {@code int}. */
    static final int SHORT = 9;

    /** So many characters of a number, with sign and point, make a {@code long}. */
    static final int LONG = 18;

    /** What may come next. */
    private enum Next {
        /** The text's only value, or nothing. */
        TEXT,
        /** A value. */
        VALUE,
        /** The first element of an array, or its end. */
        ELEMENT,
        /** The first name of an object, or its end. */
        NAME,
        /** A comma, or the end of what is around. */
        MORE,
        /** Nothing. */
        NOTHING
    }

    private byte[] bytes = {};
    private int end;
    private int at;
    private Next next = Next.NOTHING;
    private @Nullable JsonToken current;
    private int start;
    private int textStart;
    private int textEnd;

    /** Whether the text of the token is ASCII and stands as it is. */
    private boolean plain;

    private boolean escaped;

    /** The text of the token, once it was asked for. */
    private @Nullable String text;

    /** Whether what is around, from outside in, is an object and no array. */
    private boolean[] objects = new boolean[16];

    private int depth;

    /** Begins a text of its own. */
    static Tokens of(byte[] json) {
        Tokens tokens = new Tokens();
        tokens.begin(json, json.length);
        return tokens;
    }

    /** Begins the text of a slice. */
    static Tokens of(Slice slice) {
        Tokens tokens = new Tokens();
        tokens.begin(slice.bytes, slice.length);
        return tokens;
    }

    /** Begins the text of the first bytes. */
    void begin(byte[] json, int length) {
        bytes = json;
        end = length;
        at = 0;
        next = Next.TEXT;
        current = null;
        text = null;
        depth = 0;
    }

    /**
     * Goes to the next token; null behind the last.
     *
     * @throws NotJsonException if the text goes on as no JSON text does
     */
    @Nullable
    JsonToken next() {
        text = null;
        skipSpace();
        start = at;
        current = switch (next) {
            case MORE -> more();
            case VALUE -> value();
            case NAME -> peek() == '}' ? close() : name();
            case ELEMENT -> peek() == ']' ? close() : value();
            case TEXT -> at == end ? null : value();
            case NOTHING -> nothing();
        };
        return current;
    }

    /** Goes to the next token if it is a name that stands there as these bytes, its quotes included; else stays. */
    boolean nextIsName(byte[] quoted) {
        int from = at;
        if (next == Next.MORE && objects[depth - 1] && peek() == ',') {
            from++;
        } else if (next != Next.NAME) {
            return false;
        }
        if (from < end && bytes[from] == ' ') {
            from++;
        }
        int to = from + quoted.length;
        if (to > end || !isAt(from, quoted)) {
            return false;
        }
        text = null;
        start = from;
        textStart = from + 1;
        textEnd = to - 1;
        plain = true;
        at = to;
        current = JsonToken.PROPERTY_NAME;
        colon();
        return true;
    }

    private boolean isAt(int from, byte[] quoted) {
        int i = 0;
        for (; i + Long.BYTES <= quoted.length; i += Long.BYTES) {
            if (Stops.word(bytes, from + i) != Stops.word(quoted, i)) {
                return false;
            }
        }
        for (; i < quoted.length; i++) {
            if (bytes[from + i] != quoted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The token at which this stands; there is one. */
    JsonToken current() {
        if (current == null) {
            throw new IllegalStateException("there is no token here");
        }
        return current;
    }

    /** The index of the first byte of the token. */
    int offset() {
        return start;
    }

    /** Goes to the end of the object or array that begins here; stays at any other token. */
    void skipChildren() {
        if (current == JsonToken.START_OBJECT || current == JsonToken.START_ARRAY) {
            int around = depth - 1;
            do {
                next();
            } while (depth > around);
        }
    }

    boolean isNull() {
        return current == JsonToken.VALUE_NULL;
    }

    /** The JSON type of the value. */
    String kind() {
        return switch (current()) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case VALUE_STRING -> "string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            default -> "null";
        };
    }

    /** The name or the string without escapes, the number, the word or the bracket as it stands. */
    String text() {
        if (text != null) {
            return text;
        }
        current(); // there must be one
        String decoded = decode();
        if (!plain) {
            text = decoded; // whoever asks for the length asks for the text, too
        }
        return decoded;
    }

    /** The length of the text in characters. */
    int textLength() {
        return plain ? textEnd - textStart : text().length();
    }

    /** Whether a number of a few digits, without point and exponent, stands here. */
    boolean isShortInteger() {
        return current == JsonToken.VALUE_NUMBER_INT && textEnd - textStart <= SHORT;
    }

    /** Whether a string of a few digits and nothing else stands here. */
    boolean isShortNumber() {
        int length = textEnd - textStart;
        if (!plain || length == 0 || length > SHORT) {
            return false;
        }
        for (int i = textStart; i < textEnd; i++) {
            if (!isDigit(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    /** The number, if it {@linkplain #isShortInteger() has a few digits}. */
    int intValue() {
        return (int) unscaled();
    }

    /** The number if a {@code long} holds its digits, and it has no exponent; else null. */
    @Nullable
    BigDecimal shortDecimal() {
        if (textEnd - textStart > LONG) {
            return null;
        }
        int point = textEnd - 1;
        while (point >= textStart && bytes[point] != '.') {
            if ((bytes[point] | 0x20) == 'e') {
                return null;
            }
            point--;
        }
        return BigDecimal.valueOf(unscaled(), point < textStart ? 0 : textEnd - 1 - point);
    }

    /** The digits as a number; the point counts for nothing. */
    private long unscaled() {
        boolean negative = bytes[textStart] == '-';
        long number = 0;
        for (int i = negative ? textStart + 1 : textStart; i < textEnd; i++) {
            number = bytes[i] == '.' ? number : 10 * number + bytes[i] - '0';
        }
        return negative ? -number : number;
    }

    /** What a table has for the text of the token, or null. */
    <T> @Nullable T find(Words<T> words) {
        return plain ? words.find(bytes, textStart, textEnd) : words.find(text());
    }

    private String decode() {
        if (plain) {
            return new String(bytes, textStart, textEnd - textStart, StandardCharsets.ISO_8859_1);
        }
        return escaped ? unescaped() : utf8(textStart, textEnd);
    }

    private String utf8(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private String unescaped() {
        StringBuilder decoded = new StringBuilder(textEnd - textStart);
        int from = textStart;
        for (int i = textStart; i < textEnd; i++) {
            if (bytes[i] == '\\') {
                decoded.append(utf8(from, i));
                byte kind = bytes[++i];
                decoded.append(kind == 'u' ? (char) hex(i + 1) : meant(kind));
                i += kind == 'u' ? 4 : 0;
                from = i + 1;
            }
        }
        return decoded.append(utf8(from, textEnd)).toString();
    }

    private static char meant(byte kind) {
        return switch (kind) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> (char) kind;
        };
    }

    private int hex(int from) {
        int number = 0;
        for (int i = from; i < from + 4; i++) {
            number = number << 4 | Character.digit(bytes[i], 16);
        }
        return number;
    }

    // The grammar.

    private @Nullable JsonToken nothing() {
        if (at < end) {
            throw new NotJsonException(at);
        }
        return null;
    }

    private JsonToken more() {
        int b = peek();
        if (b == ',') {
            at++;
            skipSpace();
            start = at;
            return objects[depth - 1] ? name() : value();
        } else if (b != (objects[depth - 1] ? '}' : ']')) {
            throw new NotJsonException(at);
        }
        return close();
    }

    private JsonToken close() {
        bracket();
        depth--;
        next = afterValue();
        return objects[depth] ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
    }

    private JsonToken open(boolean object) {
        bracket();
        if (depth == objects.length) {
            objects = Arrays.copyOf(objects, 2 * depth);
        }
        objects[depth++] = object;
        next = object ? Next.NAME : Next.ELEMENT;
        return object ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
    }

    private void bracket() {
        plain = true;
        textStart = at;
        textEnd = ++at;
    }

    private Next afterValue() {
        return depth == 0 ? Next.NOTHING : Next.MORE;
    }

    private JsonToken name() {
        if (peek() != '"') {
            throw new NotJsonException(at);
        }
        string();
        colon();
        return JsonToken.PROPERTY_NAME;
    }

    private void colon() {
        skipSpace();
        take(':');
        next = Next.VALUE;
    }

    private JsonToken value() {
        int b = peek();
        if (b == '{' || b == '[') {
            return open(b == '{');
        }
        next = afterValue();
        if (b == '"') {
            string();
            return JsonToken.VALUE_STRING;
        }
        plain = true;
        textStart = at;
        JsonToken token = switch (b) {
            case 't' -> word("true", JsonToken.VALUE_TRUE);
            case 'f' -> word("false", JsonToken.VALUE_FALSE);
            case 'n' -> word("null", JsonToken.VALUE_NULL);
            default -> number();
        };
        textEnd = at;
        return token;
    }

    private JsonToken word(String word, JsonToken token) {
        for (int i = 0; i < word.length(); i++) {
            take(word.charAt(i));
        }
        return token;
    }

    private JsonToken number() {
        boolean whole = true;
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
        } else {
            digits();
        }
        if (peek() == '.') {
            whole = false;
            at++;
            digits();
        }
        if ((peek() | 0x20) == 'e') {
            whole = false;
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
        return whole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
    }

    private void digits() {
        int first = at;
        while (at < end && isDigit(bytes[at])) {
            at++;
        }
        if (at == first) {
            throw new NotJsonException(at);
        }
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** Takes a string from its first quote to its last. */
    private void string() {
        int i = ++at;
        textStart = i;
        escaped = false;
        long all = 0;
        while (true) {
            if (i + Long.BYTES <= end) {
                long word = Stops.word(bytes, i);
                long stops = Stops.inString(word);
                all |= word & (stops & -stops) - 1; // the bytes before the stop, or all
                if (stops == 0) {
                    i += Long.BYTES;
                    continue;
                }
                i += Stops.first(stops);
            } else if (i >= end) {
                throw new NotJsonException(end);
            }
            byte b = bytes[i];
            all |= b;
            if (b == '"') {
                break;
            } else if (b == '\\') {
                i = behindEscape(i);
            } else if (b >= 0 && b < ' ') {
                throw new NotJsonException(i);
            } else {
                i++;
            }
        }
        textEnd = i;
        at = i + 1;
        plain = !escaped && (all & Stops.HIGHEST) == 0;
    }

    private int behindEscape(int backslash) {
        escaped = true;
        int kind = backslash + 1 < end ? bytes[backslash + 1] : -1;
        if (kind != 'u') {
            if (kind < 0 || "\"\\/bfnrt".indexOf(kind) < 0) {
                throw new NotJsonException(Math.min(backslash + 1, end));
            }
            return backslash + 2;
        }
        for (int i = backslash + 2; i < backslash + 6; i++) {
            if (i >= end || Character.digit(bytes[i], 16) < 0) {
                throw new NotJsonException(Math.min(i, end));
            }
        }
        return backslash + 6;
    }

    private int peek() {
        return at < end ? bytes[at] : -1;
    }

    private void take(char c) {
        if (peek() != c) {
            throw new NotJsonException(at);
        }
        at++;
    }

    private void skipSpace() {
        while (at < end && bytes[at] <= ' ' && isSpace(bytes[at])) {
            at++;
        }
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }
}
