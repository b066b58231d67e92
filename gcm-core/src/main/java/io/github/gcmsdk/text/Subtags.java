package io.github.gcmsdk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a tag that follows the grammar of RFC 5646, section 2.1, in lower case; absent texts are empty. A tag of
 * private use alone has the {@code language} {@code x}. Extensions begin with their singleton, private use with its x.
 */
record Subtags(
        String language,
        List<String> extended,
        String script,
        String region,
        List<String> variants,
        List<List<String>> extensions,
        List<String> privateUse) {

    static final int LONGEST = 255;

    static final int LONGEST_GRANDFATHERED = 16;

    private static final int LONGEST_PART = 8;

    static @Nullable Subtags of(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !isAscii(text)) {
            return null;
        }
        String[] parts = text.toLowerCase(Locale.ROOT).split("-", -1);
        for (String part : parts) {
            if (!isPart(part)) {
                return null;
            }
        }
        return new Reader(parts).read();
    }

    /** Asked before letters are lowered: the Kelvin sign would become a k. */
    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static boolean isPart(String part) {
        return !part.isEmpty()
                && part.length() <= LONGEST_PART
                && part.chars().allMatch(c -> isLetter((char) c) || isDigit((char) c));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** One pass over the parts, each taken at most once. */
    private static final class Reader {

        private final String[] parts;
        private int next;

        Reader(String[] parts) {
            this.parts = parts;
        }

        @Nullable
        Subtags read() {
            String language = "x";
            if (!parts[0].equals("x")) {
                language = takeLetters(2, LONGEST_PART);
                if (language.isEmpty()) {
                    return null;
                }
            }
            List<String> extended = takeExtended(language);
            String script = language.equals("x") ? "" : takeLetters(4, 4);
            String region = language.equals("x") ? "" : takeRegion();
            List<String> variants = takeVariants();
            List<List<String>> extensions = takeExtensions();
            List<String> privateUse = takePrivateUse();
            // What is left over stands where the grammar has no place for it.
            return next == parts.length
                    ? new Subtags(language, extended, script, region, variants, extensions, privateUse)
                    : null;
        }

        private String peek() {
            return next < parts.length ? parts[next] : "";
        }

        private String takeLetters(int least, int most) {
            String part = peek();
            if (part.length() < least || part.length() > most || !part.chars().allMatch(c -> isLetter((char) c))) {
                return "";
            }
            next++;
            return part;
        }

        private List<String> takeExtended(String language) {
            List<String> extended = new ArrayList<>(1);
            while (language.length() > 1 && language.length() < 4 && extended.size() < 3) {
                String part = takeLetters(3, 3);
                if (part.isEmpty()) {
                    break;
                }
                extended.add(part);
            }
            return extended;
        }

        private String takeRegion() {
            String part = peek();
            if (part.length() == 3 && part.chars().allMatch(c -> isDigit((char) c))) {
                next++;
                return part;
            }
            return takeLetters(2, 2);
        }

        private List<String> takeVariants() {
            List<String> variants = new ArrayList<>(1);
            while (peek().length() > 4 || (peek().length() == 4 && isDigit(peek().charAt(0)))) {
                variants.add(parts[next++]);
            }
            return variants;
        }

        private List<List<String>> takeExtensions() {
            List<List<String>> extensions = new ArrayList<>(0);
            while (peek().length() == 1
                    && !peek().equals("x")
                    && next + 1 < parts.length
                    && parts[next + 1].length() > 1) {
                List<String> extension = new ArrayList<>(2);
                extension.add(parts[next++]);
                while (peek().length() > 1) {
                    extension.add(parts[next++]);
                }
                extensions.add(extension);
            }
            return extensions;
        }

        private List<String> takePrivateUse() {
            if (!peek().equals("x") || next + 1 == parts.length) {
                return List.of();
            }
            List<String> privateUse = List.of(parts).subList(next, parts.length);
            next = parts.length;
            return privateUse;
        }
    }
}
