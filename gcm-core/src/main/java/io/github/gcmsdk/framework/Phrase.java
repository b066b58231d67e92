package io.github.gcmsdk.framework;

import io.github.gcmsdk.framework.Evidence.Kind;
import java.util.List;

/**
 * A title, a handle, or a keyword of an objective, with what it is compared by: its words, and its letters alone. A synonym
 * is a keyword that stands in no title or handle.
 */
record Phrase(
        Kind kind,
        Objective objective,
        String language,
        String text,
        List<String> words,
        String letters,
        boolean isSynonym) {

    static Phrase of(Kind kind, Objective objective, String language, String text) {
        return of(kind, objective, language, text, false);
    }

    static Phrase synonym(Objective objective, String language, String text) {
        return of(Kind.WORDS, objective, language, text, true);
    }

    private static Phrase of(Kind kind, Objective objective, String language, String text, boolean isSynonym) {
        List<String> words = Vocabulary.split(Folded.of(text));
        return new Phrase(kind, objective, language, text, words, String.join("", words), isSynonym);
    }

    /** The same keyword in the plural or the singular, as far as a final s tells. */
    Phrase inflected() {
        String word = words.get(0);
        String other = word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.endsWith("s") ? word.substring(0, word.length() - 1) : word + "s";
        return new Phrase(kind, objective, language, text, List.of(other), other, isSynonym);
    }

    boolean isTitle() {
        return kind == Kind.TITLE;
    }

    boolean standsAt(List<String> others, int from) {
        int to = from + words.size();
        return to <= others.size() && others.subList(from, to).equals(words);
    }

    Evidence evidence() {
        return new Evidence(kind, objective, language, text);
    }
}
