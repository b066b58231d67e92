package io.github.gcmsdk.framework;

import io.github.gcmsdk.framework.Evidence.Kind;
import io.github.gcmsdk.framework.Resolution.Reason;
import io.github.gcmsdk.framework.Resolution.Refused;
import io.github.gcmsdk.framework.Resolution.Resolved;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the objective that a text names: by its number ({@code "Obj. 9"}, {@code "GCM 9"}, {@code "objectif 9"}), by its
 * title or handle in English, French or Spanish, or by both. Titles may be in any case, without accents, with missing or
 * stray spaces, cut at the end, slightly misspelt, or those of the final draft.
 *
 * <pre>{@code
 * ObjectiveResolver.standard().resolve("Obj. 23: return and reintegration")   // refused: DISAGREEMENT, 21 and 23
 * }</pre>
 *
 * <p>It never guesses: all that stands in the text must be accounted for. A number that the text calls an objective's is
 * taken if it stands alone, with words of reference at most ("see", "GCM"), or if the words fit it: words of its titles and
 * handles, or well-known synonyms ("passeurs", "trata"), and no others before the number. A bare number needs more: a title
 * or handle, several words of them, or one that names its subject behind a colon, dash or bracket. A paragraph of the
 * resolution is taken if it is written as one; and words alone only if they are a title, a handle, or words that only one
 * objective's titles and handles have, two at least.
 *
 * <p>Years, SDG targets that are called so and document symbols explain themselves. Any other digits beside the number
 * (lists, ranges, dates, shares, {@code "10.7"}), a list or phrase that is left open, a negation, the short title of a
 * Sustainable Development Goal (list {@code sdg-goals}), another plan, strategy or project, and words that fit another
 * objective or none are reasons to refuse. The candidates of a refusal are the objectives that may be meant.
 *
 * <p>Deterministic, immutable and thread-safe. A text longer than {@value #LONGEST} characters is refused unread: it is no
 * name of an objective.
 */
public final class ObjectiveResolver {

    /** The length of the longest text that is read, in characters. */
    public static final int LONGEST = 2000;

    private static final ObjectiveResolver STANDARD = new ObjectiveResolver();

    /** A holder class, so that the vocabulary is only made ready for a text that needs it. */
    private static final class Standard {
        private static final Vocabulary VOCABULARY = Vocabulary.standard();
        private static final Labels LABELS = new Labels(VOCABULARY);
    }

    private ObjectiveResolver() {}

    /**
     * The resolver over the vocabulary that this version ships.
     *
     * @return the resolver
     */
    public static ObjectiveResolver standard() {
        return STANDARD;
    }

    /**
     * Finds the objective that a text names.
     *
     * @param text any text
     * @return the objective with its evidence, or a refusal
     */
    public Resolution resolve(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > LONGEST) {
            return new Refused(Reason.NO_MATCH, List.of(), List.of());
        }
        return new Case(text, Set.of()).decide();
    }

    /**
     * Finds the objective that a number and a text beside it name, as in two columns of a table.
     *
     * @param number the number that is given as an objective's
     * @param text any text; blank if there are no words
     * @return the objective with its evidence, or a refusal
     */
    public Resolution resolve(int number, String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > LONGEST) {
            return new Refused(
                    Reason.NO_MATCH, Objective.ofNumber(number).stream().toList(), List.of());
        }
        return new Case(text, Set.of(number)).decide();
    }

    /**
     * Finds a label in a text that names an objective by its number, with words that belong to another: the text itself, if
     * it is shorter than 120 characters, or "Obj. N" with a colon, a dash or a bracket and the words behind it. What the
     * text says in passing is no label.
     *
     * @param text any text, of any length
     * @return the first disagreement; empty for most texts, at little cost
     */
    public Optional<LabelDisagreement> labelDisagreement(String text) {
        Objects.requireNonNull(text, "text");
        return Labels.mayName(text) ? Standard.LABELS.disagreement(text) : Optional.empty();
    }

    /** One text on its way to a decision. */
    private static final class Case {
        private final Set<Integer> given;
        private final Mentions mentions;
        private final Words words;

        Case(String text, Set<Integer> given) {
            this.given = given;
            this.mentions = Mentions.in(Standard.VOCABULARY.mended(Folded.of(text)));
            this.words = Standard.VOCABULARY.read(mentions.rest());
        }

        Resolution decide() {
            if (mentions.areOfOtherCompact()) {
                return refused(Reason.NO_MATCH, Set.of());
            }
            Set<Integer> stated = stated();
            if (stated.size() > 1) {
                boolean apart = !given.isEmpty() && !stated.equals(given) && !saidAll();
                return refused(apart ? Reason.DISAGREEMENT : Reason.AMBIGUOUS, objectives(stated));
            }
            if (stated.size() == 1) {
                return byNumber(stated.iterator().next());
            }
            if (!mentions.paragraphs().isEmpty()) {
                return byParagraph();
            }
            return mentions.label().isPresent() ? byNumber(mentions.label().getAsInt()) : byWords();
        }

        private Set<Integer> stated() {
            Set<Integer> stated = new TreeSet<>(given);
            stated.addAll(mentions.stated());
            if (mentions.stated().isEmpty() && words.isEmpty() && !mentions.areUnclear()) {
                stated.addAll(mentions.bare());
            }
            return stated;
        }

        /** Whether the given number is among several that the text states. */
        private boolean saidAll() {
            return mentions.stated().containsAll(given) || mentions.bare().containsAll(given);
        }

        private Resolution byNumber(int number) {
            Optional<Objective> named = Objective.ofNumber(number);
            if (named.isEmpty()) {
                Set<Objective> meant = words.objectives();
                return refused(meant.isEmpty() ? Reason.NO_MATCH : Reason.DISAGREEMENT, meant);
            }
            Set<Objective> others = ofParagraphs();
            others.remove(named.get());
            return others.isEmpty()
                    ? compared(named.get(), Kind.NUMBER)
                    : refusedWith(Reason.DISAGREEMENT, named.get(), others);
        }

        /** A paragraph may be of another document; it counts if nothing else is said, or if the words bear it out. */
        private Resolution byParagraph() {
            Set<Objective> all = ofParagraphs();
            if (all.size() != 1) {
                return refused(all.isEmpty() ? Reason.NO_MATCH : Reason.AMBIGUOUS, all);
            }
            return compared(all.iterator().next(), Kind.PARAGRAPH);
        }

        private Set<Objective> ofParagraphs() {
            Set<Objective> all = EnumSet.noneOf(Objective.class);
            mentions.paragraphs()
                    .forEach(number -> Objective.ofParagraph(number).ifPresent(all::add));
            return all;
        }

        /** A number against all else that the text says. */
        private Resolution compared(Objective named, Kind kind) {
            if (words.nameGoal()) {
                return refused(Reason.NO_MATCH, EnumSet.of(named));
            }
            Set<Objective> others = words.objectivesBeside(named);
            boolean agreed = others.isEmpty() || words.beginAs(named) || outweighs(named, others);
            if (agreed && (!given.isEmpty() || isBorneOut(named))) {
                return resolved(named, kind);
            }
            if (!others.isEmpty()) {
                return refusedWith(words.weight(named) == 0 ? Reason.DISAGREEMENT : Reason.AMBIGUOUS, named, others);
            }
            Set<Objective> left = objectives(left(named));
            return refusedWith(left.isEmpty() ? Reason.NO_MATCH : Reason.AMBIGUOUS, named, left);
        }

        private boolean outweighs(Objective named, Set<Objective> others) {
            boolean titled = words.holdsTitle(named) && others.stream().noneMatch(words::holdsTitle);
            int most = others.stream().mapToInt(words::weight).max().orElse(0);
            return titled || words.weight(named) > most;
        }

        /** Whether the number stands alone, or nothing beside it leaves a doubt that it is the objective's. */
        private boolean isBorneOut(Objective named) {
            return !mentions.areUnclear() && left(named).isEmpty() && (words.isEmpty() || areAbout(named));
        }

        private boolean areAbout(Objective named) {
            boolean isFit = mentions.stated().isEmpty() ? isSupported(named) : words.fit(named);
            return isFit
                    && Standard.VOCABULARY.read(mentions.before()).areAllOf(named)
                    && !Standard.VOCABULARY.namesInstrument(mentions.setting(), named);
        }

        /** A bare number needs more than a paragraph: "11: border management" is a label, "12 referrals" may count them. */
        private boolean isSupported(Objective named) {
            return words.support(named)
                    && (!mentions.paragraphs().isEmpty() || mentions.areDelimited() || words.areTitleLike(named));
        }

        /** The bare numbers beside the one that is named. */
        private Set<Integer> left(Objective named) {
            Set<Integer> left = new TreeSet<>(mentions.bare());
            left.remove(named.number());
            return left;
        }

        private Resolution byWords() {
            if (words.nameGoal()) {
                return refused(Reason.NO_MATCH, Set.of());
            }
            Set<Objective> near = words.objectives();
            boolean numbered = mentions.areUnclear() || !mentions.bare().isEmpty();
            Optional<Objective> meaning = numbered ? Optional.empty() : words.meaning();
            if (meaning.isPresent()) {
                return new Resolved(meaning.get(), words.evidence(meaning.get()));
            }
            near.addAll(objectives(mentions.bare()));
            return refused(near.size() > 1 ? Reason.AMBIGUOUS : Reason.NO_MATCH, near);
        }

        private Resolution resolved(Objective objective, Kind kind) {
            List<Evidence> evidence = new ArrayList<>();
            evidence.add(number(objective, kind));
            evidence.addAll(words.evidence(objective));
            return new Resolved(objective, evidence);
        }

        private Evidence number(Objective objective, Kind kind) {
            int number = kind == Kind.PARAGRAPH ? objective.paragraph() : objective.number();
            return new Evidence(kind, objective, null, Integer.toString(number));
        }

        private Set<Objective> objectives(Set<Integer> numbers) {
            Set<Objective> all = EnumSet.noneOf(Objective.class);
            numbers.forEach(number -> Objective.ofNumber(number).ifPresent(all::add));
            return all;
        }

        private Refused refusedWith(Reason reason, Objective named, Set<Objective> others) {
            Set<Objective> all = EnumSet.of(named);
            all.addAll(others);
            return refused(reason, all);
        }

        private Refused refused(Reason reason, Set<Objective> candidates) {
            List<Evidence> evidence = new ArrayList<>();
            for (Objective candidate : candidates) {
                if (stated().contains(candidate.number()) || mentions.bare().contains(candidate.number())) {
                    evidence.add(number(candidate, Kind.NUMBER));
                }
                if (mentions.paragraphs().contains(candidate.paragraph())) {
                    evidence.add(number(candidate, Kind.PARAGRAPH));
                }
                evidence.addAll(words.evidence(candidate));
            }
            return new Refused(reason, List.copyOf(candidates), evidence);
        }
    }
}
