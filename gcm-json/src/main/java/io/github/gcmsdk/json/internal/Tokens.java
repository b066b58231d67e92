package io.github.gcmsdk.json.internal;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** The tokens of JSON, from Jackson. */
final class Tokens {

    /**
     * Jackson's own limits and its check for duplicates are opened, since it cannot go on after them: ours are applied
     * where values are bound.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .recyclerPool(JsonRecyclerPools.threadLocalPool()) // there is a parser for each record
            .build();

    /** So many digits, with a sign, make an {@code int}. */
    static final int SHORT = 9;

    private Tokens() {}

    /**
     * A parser of the bytes of a slice.
     *
     * @throws StreamReadException if Jackson would take them for UTF-16 or UTF-32, which it tells by a zero byte
     */
    static JsonParser parser(Slice slice) {
        for (int i = 0; i < 4 && i < slice.length; i++) {
            if (slice.bytes[i] == 0) {
                throw new StreamReadException(null, "a zero byte");
            }
        }
        if (slice.isTooDeep()) {
            throw new StreamReadException(null, "nested too deep");
        }
        return FACTORY.createParser(ObjectReadContext.empty(), slice.bytes, 0, slice.length);
    }

    /** The JSON type of the value at which a parser stands. */
    static String kind(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case VALUE_STRING -> "string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            default -> "null";
        };
    }

    static boolean isNull(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Whether a parser stands at a number of a few digits, without point and exponent. */
    static boolean isShortInteger(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() <= SHORT;
    }

    /** Whether the string at which a parser stands is a whole number of a few digits. */
    static boolean isShortNumber(JsonParser parser) {
        int length = parser.getStringLength();
        return length > 0 && length <= SHORT && parser.getString().chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
