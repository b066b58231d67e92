package io.github.gcmsdk.cli;

import java.io.PrintWriter;
import java.util.List;

/**
 * Prints lines for people. Whatever is printed may come from a partner's file: control characters, which would move the
 * cursor or colour the terminal, characters that turn the direction of writing and byte order marks are shown as what they are, {@code \}{@code u001b}.
 */
final class Printer {

    private final PrintWriter to;
    private final boolean coloured;

    Printer(PrintWriter to, boolean coloured) {
        this.to = to;
        this.coloured = coloured;
    }

    /** Prints a part of a line. */
    Printer text(String text) {
        return text(Paint.PLAIN, text);
    }

    /** Prints a part of a line, in a colour if there are any. */
    Printer text(Paint paint, String text) {
        String clean = clean(text);
        to.print(coloured ? paint.on(clean) : clean);
        return this;
    }

    /** Ends the line. */
    Printer end() {
        to.print('\n');
        return this;
    }

    /** Prints a whole line. */
    Printer line(String text) {
        return text(text).end();
    }

    /** Prints a whole line, in a colour if there are any. */
    Printer line(Paint paint, String text) {
        return text(paint, text).end();
    }

    /** Prints an empty line. */
    Printer line() {
        return end();
    }

    /** Prints lines. */
    Printer lines(List<String> lines) {
        lines.forEach(this::line);
        return this;
    }

    /** Prints a line now, past what is kept for later. */
    void tell(String text) {
        line(text);
        to.flush();
    }

    /** A text without anything that a terminal would obey. */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isObeyed(text.charAt(i))) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isObeyed(c)) {
                clean.append(String.format("\\u%04x", (int) c));
            } else {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean isObeyed(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            // The joiners of Arabic and Indic scripts are of this type too, and harmless.
            case Character.FORMAT ->
                (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069') || c == '\ufeff';
            default -> false;
        };
    }
}
