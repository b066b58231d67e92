package io.github.gcmsdk.framework;

import io.github.gcmsdk.internal.engine.Edits;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of one text, and what of the vocabulary stands in them. */
final class Words {

    /** The shortest beginning of a title or handle, in letters, that bears out a number beside it. */
    private static final int SHORTEST_SUPPORT = 4;

    /** The shortest title or handle, in letters, in which a wrong letter is forgiven beside its number. */
    private static final int SHORTEST_MISSPELT = 10;

    /** The fewest words of an objective among which one wrong letter is forgiven. */
    private static final int FEWEST_NEARLY = 4;

    private static final Set<String> CONTRARY = Set.of(("not no non nor neither never without except excluding excluded"
                    + " unlike instead removed sauf sans hors exclu ni jamais aucun aucune excepte salvo excepto sin"
                    + " nunca ningun ninguno ninguna tampoco excluido")
            .split(" "));

    private final Vocabulary vocabulary;
    private final List<String> words;
    /** The words but for those that join others. */
    private final Set<String> content;

    private final String letters;
    private final Map<Objective, Set<Phrase>> hits = new EnumMap<>(Objective.class);
    private final @Nullable Phrase whole;

    /** The words, and the letters of the text with "and" for its sign, if it has one. */
    Words(Vocabulary vocabulary, List<String> words, String spelledOut) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.content = content(words);
        this.letters = String.join("", words);
        for (Phrase phrase : vocabulary.within(words, letters)) {
            hits.computeIfAbsent(phrase.objective(), any -> new LinkedHashSet<>())
                    .add(phrase);
        }
        this.whole = whole(spelledOut);
    }

    /** Whether a word turns the meaning round; what a title has to the letter does not, "en der ni" for "en dernier". */
    private boolean isContrary() {
        return whole == null && words.stream().anyMatch(Words::isContrary);
    }

    /** No title has the word; what looks like a title but for it means the contrary, "irregular migration". */
    private static boolean isContrary(String word) {
        return word.startsWith("irregul") || CONTRARY.contains(word);
    }

    private @Nullable Phrase whole(String spelledOut) {
        if (words.stream().anyMatch(Words::isContrary)) {
            return vocabulary.begun(letters, named()).orElse(null);
        }
        return vocabulary
                .equal(letters, named())
                .or(() -> vocabulary.equal(spelledOut, named()))
                .or(() -> vocabulary.sameWordByWord(words))
                .orElse(null);
    }

    /** The objectives of which more than a synonym stands in the words. */
    private Set<Objective> named() {
        Set<Objective> named = EnumSet.noneOf(Objective.class);
        hits.keySet().stream().filter(objective -> !own(objective).isEmpty()).forEach(named::add);
        return named;
    }

    /** Whether there is no word but such as join others. */
    boolean isEmpty() {
        return content.isEmpty();
    }

    /** The objective that the words mean even where no number helps. */
    Optional<Objective> meaning() {
        if (whole != null) {
            return Optional.of(whole.objective());
        }
        return only().filter(only -> !isContrary() && !own(only).isEmpty())
                .filter(only -> holdsTitle(only) || isAllOf(only) || isNearlyAllOf(only));
    }

    /** The objective to which the words belong beyond doubt, once synonyms are known too. */
    Optional<Objective> owner() {
        return meaning().or(() -> only().filter(only -> vocabulary.knowsAllBeside(only, content)));
    }

    private Optional<Objective> only() {
        return hits.size() == 1 ? Optional.of(hits.keySet().iterator().next()) : Optional.empty();
    }

    /** Whether there are two words or more, and the titles and handles of the objective have them all. */
    boolean isAllOf(Objective objective) {
        return content.size() > 1 && vocabulary.knowsAll(objective, content);
    }

    private boolean isNearlyAllOf(Objective objective) {
        return content.size() >= FEWEST_NEARLY && vocabulary.knowsAllButALetter(objective, content);
    }

    private static Set<String> content(List<String> words) {
        return words.stream()
                .filter(word -> !Vocabulary.isJoining(word) || isContrary(word))
                .collect(Collectors.toSet());
    }

    /** Whether a whole title of the objective is among the words. */
    boolean holdsTitle(Objective objective) {
        return found(objective).stream().anyMatch(Phrase::isTitle);
    }

    /** Whether the words are, or begin with, a title or handle of the objective. */
    boolean beginAs(Objective objective) {
        return (whole != null && whole.objective() == objective)
                || vocabulary.phrasesOf(objective).anyMatch(phrase -> phrase.standsAt(words, 0));
    }

    /** Whether the words bear out a number that stands beside them and does not say what it counts. */
    boolean support(Objective objective) {
        return !isContrary()
                && (beginAs(objective)
                        || !own(objective).isEmpty()
                        || words.stream().anyMatch(word -> vocabulary.isNearlyKeyword(objective, word))
                        || vocabulary.phrasesOf(objective).anyMatch(this::isNearly));
    }

    /** Whether the words fit a number that is called an objective's; synonyms do too, and any words of its titles. */
    boolean fit(Objective objective) {
        return support(objective) || (!isContrary() && (!found(objective).isEmpty() || areAllOf(objective)));
    }

    /** Whether there is no word that the titles, handles and synonyms of the objective do not have, but for noise. */
    boolean areAllOf(Objective objective) {
        return isEmpty()
                || (whole != null && whole.objective() == objective)
                || vocabulary.phrasesOf(objective).anyMatch(this::isNearly)
                || content.stream()
                        .allMatch(word -> vocabulary.knowsAllBeside(objective, Set.of(word))
                                || vocabulary.isNearlyKeyword(objective, word));
    }

    /** Whether the words are a title or handle of the objective, cut or misspelt maybe, or several words of them alone. */
    boolean areTitleLike(Objective objective) {
        return areAllOf(objective)
                && (areSeveral()
                        || (whole != null && whole.objective() == objective)
                        || vocabulary.phrasesOf(objective).anyMatch(this::isNearly));
    }

    /** Whether more than one word tells. */
    boolean areSeveral() {
        return content.size() > 1;
    }

    /** Whether a short title of a Sustainable Development Goal stands in the words. */
    boolean nameGoal() {
        return vocabulary.holdsGoal(words, letters);
    }

    private boolean isNearly(Phrase phrase) {
        boolean cut = letters.length() >= SHORTEST_SUPPORT && phrase.letters().startsWith(letters);
        boolean misspelt =
                phrase.letters().length() >= SHORTEST_MISSPELT && Edits.between(letters, phrase.letters(), 1) <= 1;
        return cut || misspelt;
    }

    /** How many pieces of the vocabulary speak for the objective; synonyms are one if nothing else does. */
    int weight(Objective objective) {
        int own = own(objective).size();
        return own > 0 ? own : Math.min(1, found(objective).size());
    }

    /** How many different single words are keywords of the objective. */
    int keywords(Objective objective) {
        return (int) own(objective).stream()
                .filter(phrase -> phrase.words().size() == 1)
                .count();
    }

    /** The objectives that the words speak for in any way, by number. */
    Set<Objective> objectives() {
        Set<Objective> all = EnumSet.noneOf(Objective.class);
        all.addAll(hits.keySet());
        if (whole != null) {
            all.add(whole.objective());
        }
        vocabulary.doubted(letters).ifPresent(all::add);
        return all;
    }

    /** The objectives that the words speak for in place of one that is named by its number. */
    Set<Objective> objectivesBeside(Objective named) {
        Set<Objective> others = objectives();
        if (content.size() > 1 && !vocabulary.knowsAny(named, content)) {
            vocabulary.ownerOf(content).ifPresent(others::add);
        }
        others.remove(named);
        return others;
    }

    /** What of the words speaks for the objective, the strongest first. */
    List<Evidence> evidence(Objective objective) {
        Set<Evidence> all = new LinkedHashSet<>();
        if (whole != null && whole.objective() == objective) {
            all.add(whole.evidence());
        }
        found(objective).forEach(phrase -> all.add(phrase.evidence()));
        return new ArrayList<>(all);
    }

    private Set<Phrase> own(Objective objective) {
        return found(objective).stream().filter(phrase -> !phrase.isSynonym()).collect(Collectors.toSet());
    }

    private Set<Phrase> found(Objective objective) {
        return hits.getOrDefault(objective, Set.of());
    }
}
