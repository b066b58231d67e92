package io.github.gcmsdk.indicator;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of an indicator of the Sustainable Development Goals, such as {@code 10.7.2}: goal, target, and the
 * indicator's number under the target.
 *
 * <p>The code is well formed; whether the global indicator framework has such an indicator is not its concern, since
 * the framework is revised and national frameworks add to it. In JSON a code is a string: {@code "10.7.2"}.
 *
 * <p>Codes are ordered as the framework lists them: {@code 1.5.4} before {@code 1.a.1} before {@code 10.7.2}.
 *
 * <p>Immutable, thread-safe and value-based.
 *
 * @param value the code, as the framework writes it
 */
public record IndicatorCode(String value) implements Comparable<IndicatorCode> {

    private static final Pattern STRICT = Pattern.compile("(1[0-7]|[1-9])\\.([1-9]\\d?|[a-z])\\.([1-9]\\d?)");

    /** Titles of data sheets say "Indicator 10.7.2" or "SDG 10.7.2", and files of metadata are named 10-07-02. */
    private static final Pattern LENIENT = Pattern.compile(
            "(?:SDG\\s*)?(?:INDICATOR\\s*)?0?(\\d{1,2})[.-]0?(\\d{1,2}|[A-Z])[.-]0?(\\d{1,2})\\.?",
            Pattern.CASE_INSENSITIVE);

    private static final Comparator<IndicatorCode> ORDER = Comparator.comparingInt(IndicatorCode::goal)
            .thenComparingInt(IndicatorCode::targetRank)
            .thenComparingInt(IndicatorCode::number);

    /**
     * A code, as the framework writes it.
     *
     * @param value goal, target and number, such as {@code 10.7.2} or {@code 1.a.1}
     * @throws IllegalArgumentException if the value is not of this form
     */
    public IndicatorCode {
        if (!STRICT.matcher(value).matches()) {
            throw new IllegalArgumentException("value: not the code of an indicator, such as 10.7.2: " + value);
        }
    }

    /**
     * The indicator of a code, which is written as the framework writes it.
     *
     * @param value goal, target and number, such as {@code 10.7.2} or {@code 1.a.1}
     * @return the code
     * @throws IllegalArgumentException if the value is not of this form
     */
    public static IndicatorCode of(String value) {
        return new IndicatorCode(value);
    }

    /**
     * The indicator of a code as people and files write it: with space around it, in capitals, after the words
     * {@code SDG} or {@code indicator}, or with hyphens and leading zeros ({@code 10-07-02}).
     *
     * @param text what was written
     * @return the code
     * @throws IllegalArgumentException if the text is not the code of an indicator
     */
    public static IndicatorCode parse(CharSequence text) {
        Matcher matcher = LENIENT.matcher(text.toString().strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("text: not the code of an indicator, such as 10.7.2: " + text);
        }
        return of((matcher.group(1) + '.' + matcher.group(2) + '.' + matcher.group(3)).toLowerCase(Locale.ROOT));
    }

    /**
     * The goal that the indicator measures.
     *
     * @return 1 to 17
     */
    public int goal() {
        return Integer.parseInt(value.substring(0, value.indexOf('.')));
    }

    /**
     * The target that the indicator measures.
     *
     * @return the target's code, such as {@code 10.7} or {@code 1.a}
     */
    public String target() {
        return value.substring(0, value.lastIndexOf('.'));
    }

    /**
     * The number of the indicator under its target.
     *
     * @return the number, from 1
     */
    public int number() {
        return Integer.parseInt(value.substring(value.lastIndexOf('.') + 1));
    }

    /** Targets with a letter, the means of implementation, stand after those with a number. */
    private int targetRank() {
        String rank = value.substring(value.indexOf('.') + 1, value.lastIndexOf('.'));
        char first = rank.charAt(0);
        return Character.isDigit(first) ? Integer.parseInt(rank) : 100 + first;
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return ORDER.compare(this, other);
    }

    /**
     * The code, as the framework writes it.
     *
     * @return {@link #value()}
     */
    @Override
    public String toString() {
        return value;
    }
}
