package io.github.gcmsdk.cli;

import io.github.gcmsdk.rule.RuleCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** The fixed words of what the command line prints, in one language; {@code {0}} stands for what differs. */
final class Words {

    private final Locale locale;
    private final Properties words = new Properties();

    private Words(Language language) {
        this.locale = language.locale();
        String resource = "words_" + language + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static Words of(Language language) {
        return new Words(language);
    }

    Locale locale() {
        return locale;
    }

    /** A reason of a report with what it means; one that is the code of a rule is explained by its name. */
    String unread(String reason) {
        String meaning = words.getProperty("unread." + reason);
        if (meaning != null) {
            return reason + ": " + meaning;
        }
        boolean isRule = RuleCatalogue.standard().find(reason).isPresent();
        return isRule ? reason + ": " + get("unread.by-rule", reason) : reason;
    }

    /** The words of a key, with its gaps filled. */
    String get(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("key: no words for " + key);
        }
        StringBuilder filled = new StringBuilder();
        int end = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', end)) {
            filled.append(text, end, open).append(values[text.charAt(open + 1) - '0']);
            end = open + 3;
        }
        return filled.append(text, end, text.length()).toString();
    }
}
