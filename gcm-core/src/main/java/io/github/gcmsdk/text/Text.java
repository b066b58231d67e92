package io.github.gcmsdk.text;

import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.LanguageKey;
import io.github.gcmsdk.rule.RecordRules;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text in one or several languages, by BCP 47 tag.
 *
 * <pre>{@code {"en": "Pakistan United Nations Network on Migration", "ur": "…"}}</pre>
 *
 * <p>In JSON a bare string is read too, in the language of the dataset ({@code und} without one), and written back as an
 * object. Immutable, thread-safe, value-based.
 *
 * @param values texts by language tag, in the order of the input; empty if nothing is said
 */
@RecordRules(groups = Advice.class)
public record Text(
        Map<@LanguageKey(groups = Advice.class) String, @NotNull @Visible @Tidy(groups = Advice.class) String> values) {

    /** Nothing is said. */
    public static final Text EMPTY = new Text(Map.of());

    /** The tag of a text whose language is not told (BCP 47, ISO 639-2 {@code und}). */
    public static final String UNDETERMINED = "und";

    /**
     * Copies the texts.
     *
     * @param values texts by language tag, null for none
     */
    public Text {
        values = copy(values);
    }

    private static Map<String, String> copy(@Nullable Map<String, String> values) {
        if (values == null || values.isEmpty()) {
            return Collections.emptyMap();
        } else if (values.size() == 1) { // most texts are in one language
            Map.Entry<String, String> only = values.entrySet().iterator().next();
            return Collections.singletonMap(only.getKey(), only.getValue());
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * A text in one language.
     *
     * @param language a BCP 47 tag
     * @param text the text
     * @return the text
     */
    public static Text of(String language, String text) {
        return new Text(Map.of(language, text));
    }

    /**
     * A text in English.
     *
     * @param text the text
     * @return the text
     */
    public static Text en(String text) {
        return of("en", text);
    }

    /**
     * The same with one more language, or another text for one.
     *
     * @param language a BCP 47 tag
     * @param text the text
     * @return the changed text
     */
    public Text with(String language, String text) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(language, text);
        return new Text(changed);
    }

    /**
     * Whether nothing is said.
     *
     * @return true if there is no language
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * The text in one language, to the letter of the tag.
     *
     * @param language a BCP 47 tag
     * @return the text, empty if there is none
     */
    public Optional<String> in(String language) {
        return Optional.ofNullable(values.get(language));
    }

    /**
     * The text for a reader: in the reader's language, else in English, else in the first language there is.
     *
     * @param reader the reader's language
     * @return the text, empty only if nothing is said at all
     */
    public Optional<String> forReader(Locale reader) {
        return in(reader.toLanguageTag())
                .or(() -> in(reader.getLanguage()))
                .or(() -> in("en"))
                .or(() -> values.values().stream().filter(Objects::nonNull).findFirst());
    }
}
