package io.github.gcmsdk.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.json.Limits;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Our tokens are Jackson's, for texts that are JSON and for texts that are not. */
class TokensProperties {

    private static final JsonFactory JACKSON = new JsonFactory();

    /** A token with its text and where it begins. */
    record Told(JsonToken token, String text, long offset) {}

    @Property
    void textsAreReadAsJacksonReadsThem(@ForAll("texts") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(ours(bytes)).isEqualTo(jacksons(bytes)).isNotEmpty();
    }

    /** A text that somebody damaged: some bytes of JSON put somewhere, or taken away. */
    @Property(tries = 5000)
    void damagedTextsAreRefusedWhereJacksonRefusesThem(
            @ForAll("texts") String text, @ForAll("scraps") String scrap, @ForAll int place, @ForAll boolean instead) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int at = Math.floorMod(place, bytes.length + 1);
        int behind = instead ? Math.min(bytes.length, at + scrap.length()) : at;
        byte[] damaged = concat(
                Arrays.copyOf(bytes, at),
                scrap.getBytes(StandardCharsets.UTF_8),
                Arrays.copyOfRange(bytes, behind, bytes.length));
        if (Utf8.firstInvalid(damaged, damaged.length) < 0) { // else it is refused before its tokens are read
            assertThat(ours(damaged))
                    .as(() -> new String(damaged, StandardCharsets.UTF_8))
                    .isEqualTo(jacksons(damaged));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01",
                "-01",
                "-",
                "+1",
                "1.",
                ".5",
                "1e",
                "1e+",
                "1E5",
                "-0",
                "-0.0",
                "1.5e-3",
                "NaN",
                "Infinity",
                "0x10",
                "tru",
                "truex",
                "nul",
                "true false",
                "[1 2]",
                "[1,]",
                "[,1]",
                "{,}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\":1 \"b\":2}",
                "{a:1}",
                "{'a':1}",
                "[}",
                "{]",
                "]",
                "}",
                "[",
                "{",
                "\"",
                "\"\\",
                "\"\\u12\"",
                "\"\\u123g\"",
                "\"\\x\"",
                "\"\t\"",
                "\"a\nb\"",
                "\"\\ud83d\\ude00\"",
                "\"\\ud83d\"",
                "\"\\u0000\"",
                "/* */1",
                "//\n1",
                "1 # 2",
                "[1]]",
                "{}{}",
                "\u00A01",
                "\"\u007F\u0080\uFFFF\"",
                "123456789012345678901",
                "[1,2,3]",
                " \t\r\n [ \n ] ",
                "{\"\":\"\"}",
                "{\"\\u0061\":1,\"a\":2}",
                "\"01234567\\n\"",
                "\"0123456\\\\89\""
            })
    void oddTextsAreReadAsJacksonReadsThem(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(ours(bytes)).isEqualTo(jacksons(bytes));
    }

    @Property
    void numbersAreTheirDecimals(@ForAll("numbers") String number) {
        Tokens tokens = Tokens.of(number.getBytes(StandardCharsets.UTF_8));
        tokens.next();
        Binding binding = new Binding(Limits.STANDARD);
        assertThat(JsonValues.number(tokens, binding))
                .isEqualTo(JsonValues.decimal(number, Limits.STANDARD.numberLength()));
    }

    @Property
    void childrenAreSkippedAsAWhole(@ForAll("texts") String text) {
        byte[] bytes = ('[' + text + ",\"behind\"]").getBytes(StandardCharsets.UTF_8);
        Tokens tokens = Tokens.of(bytes);
        tokens.next();
        tokens.next();
        tokens.skipChildren();
        assertThat(tokens.next()).isEqualTo(JsonToken.VALUE_STRING);
        assertThat(tokens.text()).isEqualTo("behind");
    }

    @Property
    void wordsAreFoundByTheirBytes(@ForAll List<String> known, @ForAll String other) {
        Map<String, String> values = new HashMap<>();
        known.forEach(word -> values.put(word, word));
        Words<String> words = new Words<>(values);
        List<String> asked = new ArrayList<>(known);
        asked.add(other);
        for (String word : asked) {
            Tokens tokens = Tokens.of(JsonValues.quote(word).getBytes(StandardCharsets.UTF_8));
            tokens.next();
            assertThat(tokens.find(words)).isEqualTo(values.get(tokens.text()));
        }
    }

    @Test
    void aTextBehindItsEndHasNoToken() {
        Tokens tokens = Tokens.of(" ".getBytes(StandardCharsets.UTF_8));
        assertThat(tokens.next()).isNull();
        assertThat(tokens.next()).isNull();
    }

    private static List<Told> ours(byte[] bytes) {
        Tokens tokens = Tokens.of(bytes);
        List<Told> told = new ArrayList<>();
        return orNothing(() -> {
            for (JsonToken token = tokens.next(); token != null; token = tokens.next()) {
                String text = tokens.text();
                assertThat(tokens.textLength()).isEqualTo(text.length());
                told.add(new Told(token, text, tokens.offset()));
            }
            return told;
        });
    }

    private static List<Told> jacksons(byte[] bytes) {
        return orNothing(() -> {
            List<Told> told = new ArrayList<>();
            try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), bytes)) {
                int depth = 0;
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (depth == 0 && !told.isEmpty()) {
                        return List.of(); // a second text behind the first
                    }
                    depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                    told.add(new Told(
                            token,
                            parser.getString(),
                            parser.currentTokenLocation().getByteOffset()));
                }
            }
            return told;
        });
    }

    /** Nothing at all if the text is refused, wherever. */
    private static List<Told> orNothing(Supplier<List<Told>> told) {
        try {
            return told.get();
        } catch (StreamReadException | NotJsonException e) {
            return List.of();
        }
    }

    private static byte[] concat(byte[]... parts) {
        byte[] all = {};
        for (byte[] part : parts) {
            int end = all.length;
            all = Arrays.copyOf(all, end + part.length);
            System.arraycopy(part, 0, all, end, part.length);
        }
        return all;
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.strings()
                .withChars("{}[],:\"\\ \t\n\r0123456789.-+eEtruefalsn/bu\u0001é")
                .ofMaxLength(3);
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> whole = Arbitraries.bigIntegers().map(Object::toString);
        Arbitrary<String> decimals = Arbitraries.bigDecimals().ofScale(8).map(BigDecimal::toPlainString);
        Arbitrary<String> powers = Combinators.combine(
                        whole, Arbitraries.integers().between(-30, 30))
                .as((number, exponent) -> number + "e" + exponent);
        return Arbitraries.oneOf(whole, decimals, powers, Arbitraries.of("-0", "0", "-0.0", "0.10", "1E3"));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> space = Arbitraries.of("", "", "", " ", "\n", "\r\n", "\t ");
        Arbitrary<String> string = Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(20),
                        Arbitraries.strings().ascii().ofMaxLength(40),
                        Arbitraries.strings()
                                .withChars("aé漢\uD83D\uDE00\\\"\n/")
                                .ofMaxLength(20))
                .map(text -> JsonValues.quote(unicode(text)));
        Arbitrary<String> escaped = Arbitraries.of("\"\\u0041\\/\"", "\"\\uD83D\\uDE00\"", "\"\\b\\f\\n\\r\\t\\\\\"");
        Arbitrary<String> scalar =
                Arbitraries.oneOf(string, escaped, numbers(), Arbitraries.of("true", "false", "null", "\"\""));
        Arbitrary<String> value = Arbitraries.recursive(
                () -> scalar,
                inner -> {
                    Arbitrary<String> spaced = Combinators.combine(space, inner, space)
                            .as((before, text, behind) -> before + text + behind);
                    Arbitrary<String> member = Combinators.combine(space, string, space, spaced)
                            .as((before, name, gap, text) -> before + name + gap + ':' + text);
                    return Arbitraries.oneOf(
                            spaced.list().ofMaxSize(4).map(list -> '[' + String.join(",", list) + ']'),
                            member.list().ofMaxSize(4).map(list -> '{' + String.join(",", list) + '}'),
                            Arbitraries.of("[ ]", "{\n}"));
                },
                0,
                3);
        return Combinators.combine(space, value, space).as((before, text, behind) -> before + text + behind);
    }

    /** Without half pairs, which have no UTF-8. */
    private static String unicode(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
