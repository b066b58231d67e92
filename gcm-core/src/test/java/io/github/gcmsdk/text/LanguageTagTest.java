package io.github.gcmsdk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gcmsdk.record.CodeList;
import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    private static final CodeList REGISTRY = CodeList.of("languages");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "ur",
                "und",
                "mul",
                "EN",
                "en-GB",
                "zh-Hant-TW",
                "zh-yue",
                "zh-cmn-Hans-CN",
                "sl-rozaj-biske-1994",
                "de-CH-1901",
                "es-419",
                "x-private",
                "x-a-b-c",
                "qaa",
                "qtz",
                "qaa-Qaaa-QM-x-southern",
                "de-Qaaa",
                "i-klingon",
                "I-KLINGON",
                "en-GB-oed",
                "zh-min",
                "art-lojban",
                "iw",
                "sh",
                "en-u-ca-gregory",
                "en-a-bbb-x-a-ccc",
                "az-Arab-x-AZE-derbend"
            })
    void validTagsAreKnown(String text) {
        assertThat(LanguageTag.parse(text).isWellFormed()).isTrue();
        assertThat(LanguageTag.parse(text).isKnown()).isTrue();
        assertThat(LanguageTag.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xx",
                "spa",
                "eng",
                "en-Xxxx",
                "en-QQQ",
                "en-ZQ",
                "english",
                "qua-Latn-QL",
                "de-1996-1996",
                "ar-a-aaa-b-bbb-a-ccc",
                "en-yue",
                "zh-min-yue",
                "en-abcdefgh"
            })
    void wellFormedTagsNeedNotBeKnown(String text) {
        assertThat(LanguageTag.parse(text).isWellFormed()).isTrue();
        assertThat(LanguageTag.parse(text).isKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "en-",
                "-en",
                "en--GB",
                "e",
                "x",
                "x-",
                "en-x",
                "en-a",
                "a-DE",
                "en_GB",
                "de-419-DE",
                "abcdefghi",
                "en-abcdefghi",
                "1",
                "12",
                "en-GB-Latn",
                "fr-é",
                "\u212Ao",
                "i-\u212Alingon",
                "i-nothing",
                "zh-aaa-bbb-ccc-ddd",
                "tlh-a-b-foo",
                "en.GB"
            })
    void malformedTagsAreNeither(String text) {
        LanguageTag tag = LanguageTag.parse(text);

        assertThat(tag.isWellFormed()).isFalse();
        assertThat(tag.isKnown()).isFalse();
        assertThat(tag.canonical()).isSameAs(tag);
        assertThat(tag.isRightToLeft()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LanguageTag.of(text))
                .withMessageStartingWith("tag: ");
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "spa, es",
        "fra, fr",
        "fre, fr",
        "per-IR, fa-IR",
        "iw, he",
        "EN, en",
        "en-gb, en-GB",
        "ZH-HANT-tw, zh-Hant-TW",
        "zh-yue, yue",
        "zh-cmn-Hans, cmn-Hans",
        "sgn-BR, bzs",
        "en-BU, en-MM",
        "ja-Latn-heploc, ja-Latn-alalc97",
        "I-KLINGON, i-klingon",
        "zh-min, zh-min",
        "X-Private, x-private",
        "xx-yy, xx-YY"
    })
    void canonicalTagsAreWrittenAsTheRegistryWould(String text, String canonical) {
        assertThat(LanguageTag.parse(text).canonical().text()).isEqualTo(canonical);
        assertThat(LanguageTag.parse(canonical).canonical().text()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "spa, es",
        "SPA, es",
        "EN_us, en-US",
        "en_GB, en-GB",
        "' en', en",
        "en-gb, en-GB",
        "iw, he",
        "French, fr",
        "pashto, ps",
        "URDU, ur",
        "Castilian, es",
        "i-klingon, tlh",
        "en-GB-oed, en-GB-oxendict"
    })
    void suggestsWhatShouldBeWritten(String text, String expected) {
        assertThat(LanguageTag.parse(text).suggestion()).contains(LanguageTag.of(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "en",
                "en-GB",
                "und",
                "xx",
                "x-private",
                "zh-Hant-TW",
                "Private use",
                "Klingonese",
                "i-default"
            })
    void suggestsNothingWhereNothingIsBetter(String text) {
        assertThat(LanguageTag.parse(text).suggestion()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar", "ur", "fa", "he", "iw", "ps", "yi", "dv", "sd", "ug", "AR", "urd", "ar-EG", "ckb-IQ", "pa-Arab",
                "zh-ARAB"
            })
    void someLanguagesRunFromRightToLeft(String text) {
        assertThat(LanguageTag.parse(text).isRightToLeft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant-TW", "ur-Latn", "tr", "und", "xx", "x-ar", "i-klingon", "pa"})
    void theOthersDoNot(String text) {
        assertThat(LanguageTag.parse(text).isRightToLeft()).isFalse();
    }

    @Test
    void scriptsRunAsTheirLettersDoInUnicode() {
        for (List<String> row : rows("script")) {
            if (LanguageTag.parse("und-" + row.get(0)).isRightToLeft()) {
                script(row.get(0))
                        .ifPresent(script ->
                                assertThat(isRightToLeft(script)).as(row.get(0)).isTrue());
            }
        }
        for (String common : List.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg")) {
            assertThat(LanguageTag.of("und-" + common).isRightToLeft())
                    .as(common)
                    .isTrue();
        }
    }

    private static Optional<UnicodeScript> script(String code) {
        try {
            return Optional.of(UnicodeScript.forName(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isRightToLeft(UnicodeScript script) {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.isLetter(c) && UnicodeScript.of(c) == script)
                .map(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    @Test
    void languagesRunAsTheScriptThatGoesWithoutSaying() {
        for (List<String> row : rows("language")) {
            String script = row.get(REGISTRY.indexOf("suppress-script"));
            if (!script.isEmpty()) {
                assertThat(LanguageTag.parse(row.get(0)).isRightToLeft())
                        .as(row.get(0))
                        .isEqualTo(LanguageTag.parse("und-" + script).isRightToLeft());
            }
        }
    }

    @Test
    void everyRegisteredLanguageIsKnown() {
        for (List<String> row : rows("language")) {
            if (!row.get(0).contains("..")) {
                LanguageTag tag = LanguageTag.of(row.get(0));
                assertThat(tag.name()).as(row.get(0)).isPresent();
                assertThat(tag.canonical().isKnown()).isTrue();
                if (row.get(REGISTRY.indexOf("preferred")).isEmpty()) {
                    assertThat(tag.canonical()).isEqualTo(tag);
                    assertThat(tag.suggestion()).isEmpty();
                }
            }
        }
    }

    @Test
    void twoLetterLanguagesAreSharedAndTheSameAsInTheRegistry() {
        for (List<String> row : rows("language")) {
            if (row.get(0).length() == 2
                    && row.get(REGISTRY.indexOf("preferred")).isEmpty()) {
                assertThat(LanguageTag.parse(new StringBuilder(row.get(0))))
                        .as(row.get(0))
                        .isSameAs(LanguageTag.parse(row.get(0)));
            }
        }
        for (char first = 'a'; first <= 'z'; first++) {
            for (char second = 'a'; second <= 'z'; second++) {
                String subtag = "" + first + second;
                boolean registered =
                        rows("language").stream().anyMatch(row -> row.get(0).equals(subtag));
                assertThat(LanguageTag.parse(subtag).isKnown()).as(subtag).isEqualTo(registered);
            }
        }
    }

    @Test
    void everyAliasSuggestsItsLanguage() {
        for (List<String> row : rows("language")) {
            for (String alias : row.get(REGISTRY.indexOf("alias")).split(",")) {
                if (!alias.isEmpty()) {
                    assertThat(LanguageTag.parse(alias).isKnown()).as(alias).isFalse();
                    assertThat(LanguageTag.parse(alias).canonical().text()).isEqualTo(row.get(0));
                    assertThat(LanguageTag.parse(alias).suggestion()).contains(LanguageTag.of(row.get(0)));
                }
            }
        }
    }

    @Test
    void everyGrandfatheredTagIsKnownAndStays() {
        assertThat(rows("grandfathered")).hasSize(26).allSatisfy(row -> {
            assertThat(row.get(0)).hasSizeLessThanOrEqualTo(Subtags.LONGEST_GRANDFATHERED);
            assertThat(LanguageTag.of(row.get(0)).canonical().text()).isEqualTo(row.get(0));
            String preferred = row.get(REGISTRY.indexOf("preferred"));
            assertThat(LanguageTag.of(row.get(0)).suggestion())
                    .isEqualTo(preferred.isEmpty() ? Optional.empty() : Optional.of(LanguageTag.of(preferred)));
        });
    }

    private static List<List<String>> rows(String type) {
        int column = REGISTRY.indexOf("type");
        return REGISTRY.rows().stream()
                .filter(row -> row.get(column).equals(type))
                .toList();
    }

    @Test
    void aLongTextIsKeptAndNotWellFormed() {
        for (String text : List.of("a".repeat(10_000), "-".repeat(10_000), "en" + "-x".repeat(5_000))) {
            LanguageTag tag = LanguageTag.parse(text);

            assertThat(tag.text()).isEqualTo(text);
            assertThat(tag.isWellFormed()).isFalse();
            assertThat(tag.isKnown()).isFalse();
            assertThat(tag.suggestion()).isEmpty();
        }
    }

    @Property
    void anyTextIsKept(@ForAll String text) {
        LanguageTag tag = LanguageTag.parse(text);

        assertThat(tag.text()).isEqualTo(text);
        assertThat(LanguageTag.parse(tag.toString())).isEqualTo(tag).hasSameHashCodeAs(tag);
        assertThat(tag.suggestion()).isNotEqualTo(Optional.of(tag));
    }

    /** The platform knows the grammar and refuses repeated variants and extensions, but has no registry. */
    @Property
    void whatIsValidHereIsWellFormedForThePlatform(@ForAll("almostTags") String text) {
        LanguageTag tag = LanguageTag.parse(text);

        if (tag.isKnown()) {
            assertThat(new Locale.Builder().setLanguageTag(text).build()).isNotNull();
        }
        assertThat(tag.canonical().canonical()).isEqualTo(tag.canonical());
        tag.suggestion().ifPresent(better -> assertThat(better.isKnown()).isTrue());
    }

    @Provide
    Arbitrary<String> almostTags() {
        return Arbitraries.of(
                        "en", "zh", "yue", "spa", "x", "i", "a", "u", "Latn", "hant", "GB", "419", "1996", "rozaj",
                        "foo", "qaa", "default", "sgn", "BE", "FR", "")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("-", parts));
    }

    @Test
    void theListNamesItsSource() {
        assertThat(REGISTRY.source()).contains("IANA Language Subtag Registry");
        assertThat(REGISTRY.date()).isEqualTo(LocalDate.of(2025, 8, 25));
        assertThat(REGISTRY.version()).isEqualTo("2025-08-25");
    }
}
