package io.github.gcmsdk.framework;

import io.github.gcmsdk.record.CodeList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A target of the Sustainable Development Goals (A/RES/70/1), such as {@code 10.7} or {@code 10.c}: 169 are known.
 *
 * <p>Open: it holds whatever text a partner wrote. It is text, never a number: {@code 8.10} is not {@code 8.1}. In JSON it
 * is a string: {@code "sdgTargets": ["10.7", "17.18"]}.
 *
 * <p>Immutable, thread-safe and value-based; two are equal if their texts are.
 */
@SuppressWarnings("exports") // @Nullable is read by compilers only; no reader needs its module
public final class SdgTarget {

    /** A target in another dress: its name before it, a comma for the point, an indicator's number behind it. */
    private static final Pattern NEAR = Pattern.compile(
            "(?:sdg|ods|odd|target|cible|meta)?\\s{0,3}(\\d{1,2})\\s{0,3}[.,]?\\s{0,3}(\\d{1,2}|[a-z])(?:\\.\\d{1,2})?\\.?");

    private final String text;
    private final int goal;

    private SdgTarget(String text, int goal) {
        this.text = text;
        this.goal = goal;
    }

    /**
     * The known targets.
     *
     * @return the 169 targets, by goal, numbers before letters
     */
    public static List<SdgTarget> all() {
        return Known.IN_ORDER;
    }

    /**
     * The known target of a code.
     *
     * @param text a code such as {@code 10.c}; exact
     * @return the target
     * @throws IllegalArgumentException if no such target is known
     */
    public static SdgTarget of(String text) {
        SdgTarget target = known(Objects.requireNonNull(text, "text"));
        if (target == null) {
            throw new IllegalArgumentException("text: not one of the 169 SDG targets");
        }
        return target;
    }

    /**
     * Any text as a target, known or not; never throws on text.
     *
     * @param text what stands in the data
     * @return the target, which keeps the text as it is
     */
    public static SdgTarget parse(CharSequence text) {
        String raw = Objects.requireNonNull(text, "text").toString();
        SdgTarget target = known(raw);
        return target == null ? new SdgTarget(raw, 0) : target;
    }

    private static @Nullable SdgTarget known(String text) {
        return Known.BY_TEXT.get(text);
    }

    /**
     * Whether the text is one of the 169 targets.
     *
     * @return true if it is
     */
    public boolean isKnown() {
        return goal != 0;
    }

    /**
     * The text, as it was given.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * The goal of a known target.
     *
     * @return 1 to 17; empty if the target is unknown
     */
    public OptionalInt goal() {
        return isKnown() ? OptionalInt.of(goal) : OptionalInt.empty();
    }

    /**
     * The known target that an unknown text probably stands for: {@code 10.C}, {@code SDG 10.7}, {@code 10,7}, or an
     * indicator of it, {@code 10.7.1}.
     *
     * @return the target; empty if the text is known, or if no target is meant without doubt
     */
    public Optional<SdgTarget> suggestion() {
        if (isKnown() || text.length() > ActionCode.LONGEST_NEAR) {
            return Optional.empty();
        }
        Matcher near = NEAR.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!near.matches() || needsPoint(near)) {
            return Optional.empty();
        }
        return Optional.ofNullable(known(near.group(1) + "." + near.group(2)));
    }

    /** Digits that touch or have only space between them could be cut anywhere. */
    private static boolean needsPoint(Matcher near) {
        String between = near.group().substring(near.end(1) - near.start(), near.start(2) - near.start());
        return Character.isDigit(near.group(2).charAt(0)) && between.isBlank();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SdgTarget target && text.equals(target.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }

    /** The known targets; a holder class, so that the list is read when first needed. */
    private static final class Known {
        private static final CodeList LIST = CodeList.of("sdg-targets");
        private static final Map<String, SdgTarget> BY_TEXT = new LinkedHashMap<>();
        private static final List<SdgTarget> IN_ORDER;

        static {
            for (List<String> row : LIST.rows()) {
                String code = row.get(0);
                BY_TEXT.put(code, new SdgTarget(code, Integer.parseInt(row.get(LIST.indexOf("goal")))));
            }
            IN_ORDER = List.copyOf(BY_TEXT.values());
        }
    }
}
