package io.github.gcmsdk.framework;

import io.github.gcmsdk.record.CodeList;
import java.util.EnumMap;
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
 * An action under an objective of the Global Compact, cited by paragraph and letter: {@code 36(a)}. 187 are known.
 *
 * <p>Open: it holds whatever text a partner wrote. Partners like to count by objective, {@code 20.a}; that is unknown, and
 * {@link #suggestion()} answers {@code 36(a)}. {@code 20(a)} however is known, and belongs to objective 4. In JSON it is
 * its reference: {@code "actions": ["25(b)"]}.
 *
 * <p>Immutable, thread-safe and value-based; two are equal if their texts are.
 */
@SuppressWarnings("exports") // @Nullable is read by compilers only; no reader needs its module
public final class ActionCode {

    /** What is longer than this is prose, not a code in another dress. */
    static final int LONGEST_NEAR = 40;

    private static final Pattern NEAR = Pattern.compile(
            "(?<word>[a-z]{1,11}\\.?|§)?\\s{0,3}(?<number>\\d{1,2})\\s{0,3}(?<sign>[.(-]?)\\s{0,3}(?<letter>[a-z])\\s{0,3}(?<close>\\)?)\\.?");

    private static final Pattern OBJECTIVE_WORD = Pattern.compile("obj\\.?|objective|objectif|objetivo");
    private static final Pattern PARAGRAPH_WORD = Pattern.compile("para\\.?|paragraph|paragraphe|parrafo|§");

    /** Numbers that are a paragraph and an objective: 17 is objective 1's paragraph, and an objective itself. */
    private static final int FIRST_PARAGRAPH = Objective.DATA.paragraph();

    private static final int LAST_NUMBER = Objective.INTERNATIONAL_COOPERATION.number();
    private static final int PRINCIPLES_PARAGRAPH = 15;

    private final String text;
    private final @Nullable Objective objective;
    private final @Nullable String label;

    private ActionCode(String text, @Nullable Objective objective, @Nullable String label) {
        this.text = text;
        this.objective = objective;
        this.label = label;
    }

    /**
     * The known actions.
     *
     * @return the 187 actions, by paragraph and letter
     */
    public static List<ActionCode> all() {
        return Known.IN_ORDER;
    }

    static List<ActionCode> under(Objective objective) {
        return Known.BY_OBJECTIVE.getOrDefault(objective, List.of());
    }

    /**
     * The known action of a reference.
     *
     * @param text a reference such as {@code 36(a)}; exact
     * @return the action
     * @throws IllegalArgumentException if no such action is known
     */
    public static ActionCode of(String text) {
        ActionCode action = known(Objects.requireNonNull(text, "text"));
        if (action == null) {
            throw new IllegalArgumentException("text: not one of the 187 actions");
        }
        return action;
    }

    /**
     * Any text as an action, known or not; never throws on text.
     *
     * @param text what stands in the data
     * @return the action, which keeps the text as it is
     */
    public static ActionCode parse(CharSequence text) {
        String raw = Objects.requireNonNull(text, "text").toString();
        ActionCode action = known(raw);
        return action == null ? new ActionCode(raw, null, null) : action;
    }

    private static @Nullable ActionCode known(String text) {
        return Known.BY_TEXT.get(text);
    }

    /**
     * Whether the text is the reference of one of the 187 actions.
     *
     * @return true if it is
     */
    public boolean isKnown() {
        return objective != null;
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
     * The objective of a known action.
     *
     * @return the objective; empty if the action is unknown
     */
    public Optional<Objective> objective() {
        return Optional.ofNullable(objective);
    }

    /**
     * The paragraph of A/RES/73/195 that lists a known action.
     *
     * @return 17 to 39; empty if the action is unknown
     */
    public OptionalInt paragraph() {
        return objective == null ? OptionalInt.empty() : OptionalInt.of(objective.paragraph());
    }

    /**
     * The letter of a known action within its paragraph.
     *
     * @return {@code a} to {@code l}; empty if the action is unknown
     */
    public Optional<String> letter() {
        return isKnown() ? Optional.of(text.substring(text.length() - 2, text.length() - 1)) : Optional.empty();
    }

    /**
     * A short label of a known action in English, in this project's own words: never present it as the resolution's text.
     *
     * @return the label; empty if the action is unknown
     */
    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    /**
     * The known action that an unknown text probably stands for: {@code 36 (a)}, {@code 36a}, {@code Obj 20 a} and
     * {@code 20.a} are all {@code 36(a)}. Numbers from 17 to 23 may be a paragraph or an objective: without a bracket, a
     * point or a word that tells, nothing is suggested.
     *
     * @return the action; empty if the text is known, or if no action is meant without doubt
     */
    public Optional<ActionCode> suggestion() {
        if (isKnown() || text.length() > LONGEST_NEAR) {
            return Optional.empty();
        }
        Matcher near = NEAR.matcher(simplified(text));
        return near.matches() ? suggestion(near) : Optional.empty();
    }

    private static String simplified(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace("á", "a");
    }

    private static Optional<ActionCode> suggestion(Matcher near) {
        int number = Integer.parseInt(near.group("number"));
        char letter = near.group("letter").charAt(0);
        String word = near.group("word") == null ? "" : near.group("word");
        if (OBJECTIVE_WORD.matcher(word).matches()) {
            return action(Objective.ofNumber(number), letter);
        }
        if (PARAGRAPH_WORD.matcher(word).matches()) {
            return action(Objective.ofParagraph(number), letter);
        }
        return word.isEmpty() ? suggestion(number, near.group("sign"), near.group("close"), letter) : Optional.empty();
    }

    private static Optional<ActionCode> suggestion(int number, String sign, String close, char letter) {
        boolean bracket = sign.equals("(") || close.equals(")");
        if (number < FIRST_PARAGRAPH) {
            // 15(a) is how the first guiding principle is cited.
            boolean principle = number == PRINCIPLES_PARAGRAPH && !sign.equals(".");
            return principle ? Optional.empty() : action(Objective.ofNumber(number), letter);
        }
        if (number > LAST_NUMBER || bracket) {
            return action(Objective.ofParagraph(number), letter);
        }
        return sign.equals(".") ? action(Objective.ofNumber(number), letter) : Optional.empty();
    }

    private static Optional<ActionCode> action(Optional<Objective> objective, char letter) {
        return objective.map(found -> known(found.paragraph() + "(" + letter + ")"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActionCode action && text.equals(action.text);
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

    /** The known actions; a holder class, so that the list is read when first needed. */
    private static final class Known {
        private static final CodeList LIST = CodeList.of("actions");
        private static final Map<String, ActionCode> BY_TEXT = new LinkedHashMap<>();
        private static final List<ActionCode> IN_ORDER;
        private static final Map<Objective, List<ActionCode>> BY_OBJECTIVE = new EnumMap<>(Objective.class);

        static {
            for (List<String> row : LIST.rows()) {
                String reference = row.get(0);
                Objective objective = Objective.of(Integer.parseInt(row.get(LIST.indexOf("objective"))));
                BY_TEXT.put(reference, new ActionCode(reference, objective, row.get(LIST.indexOf("label"))));
            }
            IN_ORDER = List.copyOf(BY_TEXT.values());
            for (Objective objective : Objective.values()) {
                BY_OBJECTIVE.put(
                        objective,
                        IN_ORDER.stream()
                                .filter(action -> action.objective == objective)
                                .toList());
            }
        }
    }
}
