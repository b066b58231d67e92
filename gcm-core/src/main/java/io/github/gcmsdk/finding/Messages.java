package io.github.gcmsdk.finding;

import io.github.gcmsdk.internal.engine.Extensions;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The messages of the rules in one language. A message is kept under the code of its rule, how to mend it under
 * {@code code.mend}; {@code {name}} stands for an argument, {@code {pointer}} for the place. An extension brings those of its own rules.
 *
 * <p>Immutable and thread-safe.
 */
public final class Messages {

    /** A further language is a name here and its texts: what it does not translate yet is shown in English, and marked. */
    private static final List<String> LANGUAGES = List.of("en", "fr", "es");

    private static final String ENGLISH = "en";

    /** Languages that are written from right to left. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    /** Before a text that is in English because there is no other. */
    private static final String IN_ENGLISH = "[en] ";

    /** What stands for an empty pointer. */
    private static final Map<String, String> WHOLE =
            Map.of("en", "(the record)", "fr", "(l’enregistrement)", "es", "(el registro)");

    private static final Map<String, Messages> LOADED = new ConcurrentHashMap<>();

    private final String language;
    private final Properties texts;
    private final Map<String, String> foreign = new ConcurrentHashMap<>();

    /** The texts of a language, be they complete or not. */
    Messages(String language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /**
     * The shipped languages.
     *
     * @return BCP 47 tags, English first
     */
    public static List<String> languages() {
        return LANGUAGES;
    }

    /**
     * The messages for a reader.
     *
     * @param language the reader's language
     * @return the messages in it, or in English if it is not shipped
     */
    public static Messages of(Locale language) {
        String tag = LANGUAGES.contains(language.getLanguage()) ? language.getLanguage() : ENGLISH;
        return LOADED.computeIfAbsent(tag, Messages::load);
    }

    private static Messages load(String tag) {
        String resource = "messages_" + tag + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return new Messages(tag, texts);
    }

    /**
     * The language of these messages.
     *
     * @return a BCP 47 tag; {@code en} where another was asked for that is not shipped
     */
    public String language() {
        return language;
    }

    /**
     * Whether a language is written from right to left. What a message takes from the data stands in such a language between
     * the marks that keep its own direction (U+2068, U+2069).
     *
     * @param language a language
     * @return true for Arabic, Urdu and others
     */
    public static boolean isRightToLeft(Locale language) {
        return RIGHT_TO_LEFT.contains(language.getLanguage());
    }

    /**
     * The message of a finding.
     *
     * @param finding a finding
     * @return what is wrong; the code itself if this language has no message for it
     */
    public String message(Finding finding) {
        return fill(text(finding, ""), finding);
    }

    /**
     * How to mend what a finding tells.
     *
     * @param finding a finding
     * @return the advice, empty if there is none
     */
    public String mend(Finding finding) {
        return fill(text(finding, ".mend"), finding);
    }

    /**
     * The message of a rule with its placeholders.
     *
     * @param code the code of the rule
     * @return the template; the code itself if this language has no message for it
     */
    public String template(String code) {
        return text(code, code);
    }

    /**
     * How to mend what a rule finds, with its placeholders.
     *
     * @param code the code of the rule
     * @return the template, empty if there is none
     */
    public String mendTemplate(String code) {
        return text(code + ".mend", "");
    }

    private String text(String key, String otherwise) {
        String text = texts.getProperty(key);
        if (text == null) {
            // What an extension says is kept once it was found; there are no more keys than it has.
            text = foreign.computeIfAbsent(key, k -> Extensions.message(k, Locale.forLanguageTag(language)));
        }
        if (text != null || language.equals(ENGLISH)) {
            return text == null ? otherwise : text;
        }
        String english = of(Locale.ENGLISH).texts.getProperty(key);
        return english == null ? otherwise : IN_ENGLISH + english;
    }

    /**
     * The template of a finding: one for the value of an argument, such as {@code value.format.expected.id.mend}, goes before
     * that of the rule.
     */
    private String text(Finding finding, String ending) {
        for (Map.Entry<String, String> argument : finding.arguments().entrySet()) {
            String variant = finding.code() + '.' + argument.getKey() + '.' + argument.getValue() + ending;
            String text = texts.getProperty(variant);
            if (text != null) {
                return text;
            }
        }
        return ending.isEmpty() ? template(finding.code()) : mendTemplate(finding.code());
    }

    private String fill(String template, Finding finding) {
        StringBuilder message = new StringBuilder();
        int end = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', end)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            message.append(template, end, open).append(isolated(value(template.substring(open + 1, close), finding)));
            end = close + 1;
        }
        return message.append(template.substring(end)).toString();
    }

    private String isolated(String value) {
        return RIGHT_TO_LEFT.contains(language) ? '\u2068' + value + '\u2069' : value;
    }

    private String value(String name, Finding finding) {
        if (name.equals("pointer")) {
            return finding.pointer().isEmpty()
                    ? WHOLE.getOrDefault(language, WHOLE.getOrDefault(ENGLISH, ""))
                    : finding.pointer();
        }
        return finding.arguments().getOrDefault(name, "?");
    }
}
