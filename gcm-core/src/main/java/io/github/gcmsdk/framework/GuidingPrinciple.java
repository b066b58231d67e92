package io.github.gcmsdk.framework;

import io.github.gcmsdk.record.CodeList;
import io.github.gcmsdk.record.Coded;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One of the ten guiding principles of the Global Compact (A/RES/73/195, paragraph 15), in the order of their letters.
 * The UN Network's Hub calls them cross-cutting themes; no principle is assigned to particular objectives.
 *
 * <p>In JSON a principle is its code: {@code "principles": ["people-centred"]}.
 */
public enum GuidingPrinciple implements Coded {
    /** Paragraph 15(a). */
    PEOPLE_CENTRED('a'),
    /** Paragraph 15(b); not objective 23, which has the same short name. */
    INTERNATIONAL_COOPERATION('b'),
    /** Paragraph 15(c). */
    NATIONAL_SOVEREIGNTY('c'),
    /** Paragraph 15(d). */
    RULE_OF_LAW_AND_DUE_PROCESS('d'),
    /** Paragraph 15(e). */
    SUSTAINABLE_DEVELOPMENT('e'),
    /** Paragraph 15(f). */
    HUMAN_RIGHTS('f'),
    /** Paragraph 15(g); not the gender marker of a fund. */
    GENDER_RESPONSIVE('g'),
    /** Paragraph 15(h); not the child-sensitivity marker of a fund. */
    CHILD_SENSITIVE('h'),
    /** Paragraph 15(i). */
    WHOLE_OF_GOVERNMENT('i'),
    /** Paragraph 15(j). */
    WHOLE_OF_SOCIETY('j');

    private final char letter;

    GuidingPrinciple(char letter) {
        this.letter = letter;
    }

    /**
     * The principle of a code.
     *
     * @param code a code such as {@code people-centred}; exact
     * @return the principle; empty for any other text
     */
    public static Optional<GuidingPrinciple> ofCode(String code) {
        Objects.requireNonNull(code, "code");
        return Arrays.stream(values())
                .filter(principle -> principle.code().equals(code))
                .findFirst();
    }

    /**
     * The letter under which paragraph 15 lists the principle.
     *
     * @return {@code a} to {@code j}
     */
    public char letter() {
        return letter;
    }

    /**
     * The reference by which the resolution is cited.
     *
     * @return a reference such as {@code 15(a)}
     */
    public String reference() {
        return "15(" + letter + ")";
    }

    /**
     * The name in English, as the resolution has it.
     *
     * @return the name, such as {@code People-centred}
     */
    public String title() {
        return title("en").orElseThrow();
    }

    /**
     * The name in a language. French and Spanish names are labels of the UN Network's Hub; the resolution may word them
     * differently. It does not fall back to English.
     *
     * @param language a language code: {@code en}, {@code fr} or {@code es}
     * @return the name; empty if none is at hand in that language
     */
    public Optional<String> title(String language) {
        Objects.requireNonNull(language, "language");
        return Optional.ofNullable(Titles.BY_CODE.getOrDefault(code(), Map.of()).get(language));
    }

    /** The names by language; a holder class, so that the list is read when a name is first asked for. */
    private static final class Titles {
        private static final CodeList LIST = CodeList.of("principles");
        private static final Map<String, Map<String, String>> BY_CODE =
                LIST.rows().stream().collect(Collectors.toUnmodifiableMap(row -> row.get(0), Titles::byLanguage));

        private static Map<String, String> byLanguage(List<String> row) {
            return Map.of(
                    "en", row.get(LIST.indexOf("name-en")),
                    "fr", row.get(LIST.indexOf("name-fr")),
                    "es", row.get(LIST.indexOf("name-es")));
        }
    }
}
