package io.github.gcmsdk.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A value that a rule works with and a {@link RulePolicy} may set: a number of days, a limit, a list of codes. A rule
 * declares it with {@link Rule.Builder#parameters} and reads it with {@link Problems#parameter}.
 *
 * <pre>{@code
 * static final RuleParameter<Integer> DAYS = RuleParameter.whole("days", 120, "Days until the figures are final.");
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two parameters are the same only if they are one object.
 *
 * @param <T> the type of the value
 */
public final class RuleParameter<T> {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final String name;
    private final T standard;
    private final String summary;
    private final String expected;
    private final Function<Object, T> reader;

    private RuleParameter(String name, T standard, String summary, String expected, Function<Object, T> reader) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("name: not a word such as maximumDays: " + name);
        }
        this.name = name;
        this.summary = Objects.requireNonNull(summary, "summary");
        this.expected = expected;
        this.reader = reader;
        this.standard = value(standard);
    }

    /**
     * A whole number from 0 to 2147483647.
     *
     * @param name one word, as it stands in a policy
     * @param standard the value where no policy sets another
     * @param summary what it means, with its unit, in one sentence
     * @return the parameter
     */
    public static RuleParameter<Integer> whole(String name, int standard, String summary) {
        return new RuleParameter<>(name, standard, summary, "a whole number from 0", RuleParameter::wholeOf);
    }

    /**
     * A decimal number from 0.
     *
     * @param name one word, as it stands in a policy
     * @param standard the value where no policy sets another
     * @param summary what it means, with its unit, in one sentence
     * @return the parameter
     */
    public static RuleParameter<BigDecimal> number(String name, BigDecimal standard, String summary) {
        return new RuleParameter<>(name, standard, summary, "a number from 0", RuleParameter::numberOf);
    }

    /**
     * A list of words, such as codes.
     *
     * @param name one word, as it stands in a policy
     * @param standard the value where no policy sets another
     * @param summary what it means, in one sentence
     * @return the parameter
     */
    public static RuleParameter<List<String>> words(String name, List<String> standard, String summary) {
        return new RuleParameter<>(name, standard, summary, "a list of texts", RuleParameter::wordsOf);
    }

    /**
     * A list of words of one form, such as {@code un-gem/2} for a code on a scale.
     *
     * @param name one word, as it stands in a policy
     * @param standard the value where no policy sets another
     * @param summary what it means, in one sentence
     * @param form what each word matches whole
     * @return the parameter
     */
    public static RuleParameter<List<String>> words(String name, List<String> standard, String summary, Pattern form) {
        String expected = "a list of texts of the form " + form.pattern();
        return new RuleParameter<>(name, standard, summary, expected, value -> wordsOf(value, form));
    }

    private static Integer wholeOf(Object value) {
        BigDecimal number = numberOf(value);
        if (number.compareTo(MOST) > 0) {
            throw new ArithmeticException();
        }
        return number.intValueExact();
    }

    private static BigDecimal numberOf(Object value) {
        BigDecimal number;
        if (value instanceof BigDecimal decimal) {
            number = decimal;
        } else if (value instanceof BigInteger whole) {
            number = new BigDecimal(whole);
        } else if (value instanceof Integer || value instanceof Long) {
            number = BigDecimal.valueOf(((Number) value).longValue());
        } else {
            throw new ClassCastException();
        }
        if (number.signum() < 0) {
            throw new ArithmeticException();
        }
        return number;
    }

    private static List<String> wordsOf(Object value) {
        return ((List<?>) value).stream().map(String.class::cast).toList();
    }

    private static List<String> wordsOf(Object value, Pattern form) {
        List<String> words = wordsOf(value);
        if (!words.stream().allMatch(word -> form.matcher(word).matches())) {
            throw new ArithmeticException();
        }
        return words;
    }

    /**
     * The name, as it stands in a policy.
     *
     * @return one word
     */
    public String name() {
        return name;
    }

    /**
     * The value where no policy sets another.
     *
     * @return the value
     */
    public T standard() {
        return standard;
    }

    /**
     * What it means, with its unit, in one sentence of English.
     *
     * @return the summary
     */
    public String summary() {
        return summary;
    }

    /**
     * Takes a value for the parameter.
     *
     * @param value an {@code Integer}, {@code Long}, {@code BigInteger} or {@code BigDecimal} for a number, a list of
     *     {@code String} for words
     * @return the value as the rule reads it
     * @throws IllegalArgumentException if the value is of another type or out of range; the message says what is expected
     */
    public T value(Object value) {
        try {
            return reader.apply(Objects.requireNonNull(value, "value"));
        } catch (ClassCastException | ArithmeticException e) {
            throw new IllegalArgumentException("value: " + name + " is to be " + expected, e);
        }
    }

    @Override
    public String toString() {
        return name + " = " + standard;
    }
}
