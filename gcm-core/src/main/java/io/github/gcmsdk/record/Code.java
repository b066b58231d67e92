package io.github.gcmsdk.record;

import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.RecordRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code of an open list: the text as it came, and the constant that it means, if it is known.
 *
 * <p>Lists that others own, or that will grow, are open: an unknown code is kept and becomes a finding
 * ({@code code.unknown}), never an exception. In JSON a code is a string.
 *
 * <p>Immutable, thread-safe, value-based. Two codes are equal if they mean the same constant, or, unknown, have the same
 * text.
 *
 * @param <E> the enum that holds the known codes
 */
@RecordRules(groups = Advice.class)
public final class Code<E extends Enum<E> & Coded> {

    private static final ClassValue<Known> KNOWN = new ClassValue<>() {
        @Override
        protected Known computeValue(Class<?> list) {
            return Known.of(list);
        }
    };

    /** The known codes of a list: by their texts, aliases included, and by the order of the constants. */
    private record Known(Map<String, Code<?>> byText, List<Code<?>> byOrder) {

        @SuppressWarnings({"unchecked", "rawtypes"})
        static Known of(Class<?> list) {
            Known known = new Known(new HashMap<>(), new ArrayList<>());
            for (Object constant : list.getEnumConstants()) {
                Coded coded = (Coded) constant;
                String spelling = coded.code();
                Code<?> code = new Code(list, spelling, spelling, (Enum) constant);
                known.byOrder.add(code);
                known.byText.put(spelling, code);
                coded.aliases()
                        .forEach(alias -> known.byText.put(alias, new Code(list, alias, spelling, (Enum) constant)));
            }
            return known;
        }
    }

    private final Class<E> list;
    private final String text;

    /** The list's own spelling of a known code, else the text. */
    private final String code;

    private final @Nullable E known;

    private Code(Class<E> list, String text, String code, @Nullable E known) {
        this.list = list;
        this.text = text;
        this.code = code;
        this.known = known;
    }

    /**
     * The code of a constant.
     *
     * @param <E> the enum that holds the known codes
     * @param constant the constant
     * @return its code
     */
    @SuppressWarnings("unchecked")
    public static <E extends Enum<E> & Coded> Code<E> of(E constant) {
        return (Code<E>) KNOWN.get(constant.getDeclaringClass()).byOrder.get(constant.ordinal());
    }

    /**
     * Reads a code; an unknown text is kept as it is. Codes are matched by the letter, aliases included.
     *
     * @param <E> the enum that holds the known codes
     * @param list the list that the code is taken from
     * @param text the text
     * @return the code
     */
    @SuppressWarnings("unchecked")
    public static <E extends Enum<E> & Coded> Code<E> parse(Class<E> list, CharSequence text) {
        String spelling = text.toString();
        Code<E> known = (Code<E>) KNOWN.get(list).byText.get(spelling);
        return known != null ? known : new Code<>(list, spelling, spelling, null);
    }

    /**
     * The list that the code is taken from.
     *
     * @return the enum that holds the known codes
     */
    public Class<E> list() {
        return list;
    }

    /**
     * The text as it came.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * The constant that the code means.
     *
     * @return the constant, empty for an unknown code
     */
    public Optional<E> known() {
        return Optional.ofNullable(known);
    }

    /**
     * Whether the code is in its list.
     *
     * @return true if {@link #known} is present
     */
    public boolean isKnown() {
        return known != null;
    }

    /**
     * Whether the code means a constant.
     *
     * @param constant a constant of the list
     * @return true if it does
     */
    public boolean is(E constant) {
        return known == constant;
    }

    /**
     * Whether the text is another accepted spelling of a known code.
     *
     * @return true for an alias
     */
    public boolean isAlias() {
        return !code.equals(text);
    }

    /**
     * The code to write: the list's own spelling if it is known, else the text as it came.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Code<?> that && known == that.known && (known != null || text.equals(that.text));
    }

    @Override
    public int hashCode() {
        return known != null ? known.hashCode() : text.hashCode();
    }

    @Override
    public String toString() {
        return code();
    }
}
