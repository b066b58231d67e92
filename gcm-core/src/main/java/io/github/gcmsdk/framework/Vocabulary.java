package io.github.gcmsdk.framework;

import io.github.gcmsdk.framework.Evidence.Kind;
import io.github.gcmsdk.internal.engine.Edits;
import io.github.gcmsdk.record.CodeList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The titles, handles and keywords of all objectives, ready for comparison.
 *
 * <p>Titles and handles are compared by their letters alone, so that missing and stray spaces do not matter; titles also
 * when cut at the end, or with a few wrong letters in proportion to their length. Keywords are compared as words.
 */
final class Vocabulary {

    /** The shortest cut title, in letters, that can stand alone; what is shorter begins too many sentences. */
    private static final int SHORTEST_CUT = 20;

    /** A cut title of so many letters needs no keyword in it. */
    private static final int LONG_CUT = 40;

    /** The shortest cut title or handle, in letters, that speaks against a number. */
    private static final int SHORTEST_DOUBT = 12;

    /** The shortest title that is looked for inside a longer text, in letters. */
    private static final int SHORTEST_WITHIN = 30;

    /** The shortest run-together word, and keyword inside it, in letters. */
    private static final int SHORTEST_RUN = 12;

    private static final int SHORTEST_KEYWORD_IN_RUN = 8;

    /** Only words of this length are known in plural and singular; shorter ones would change their meaning. */
    private static final int SHORTEST_INFLECTED = 6;

    /** The shortest word, in letters, that is put together from two; if one of them is strange, and in general. */
    private static final int SHORTEST_JOINED_STRANGE = 6;

    private static final int SHORTEST_JOINED = 8;

    private static final List<String> LANGUAGES = List.of("en", "fr", "es");

    /** The shortest word, in letters, in which a wrong letter is forgiven, and in which two are. */
    private static final int SHORTEST_MISSPELT = 8;

    private static final int LONG_WORD = 10;

    /** The fewest words of a title, without those that join, that are compared one by one. */
    private static final int FEWEST_WORDS = 4;

    /** Words that join others, in three languages; they belong to no objective. */
    private static final Set<String> JOINING =
            Set.of(("a al and as at au aux by con d dans de del des du e el en et for"
                            + " from in l la las le les los n no o of on or ou para par pour por s su sur the to u un una une with"
                            + " y")
                    .split(" "));

    /** Words of reference to an objective; what they refer with is read by {@link Mentions}. */
    private static final Set<String> REFERRING =
            Set.of(("bajo cf compact gcm nr num number numero obj objectif objectifs objective"
                            + " objectives objetivo objetivos objs pmm re ref see sous under ver voir")
                    .split(" "));

    /** What has objectives of its own, or names one of its parts by a number. */
    private static final Set<String> INSTRUMENTS = Set.of(("agenda aspiration plan plans workplan strategy strategie"
                    + " estrategia policy politique politica programa programme program project projet proyecto framework"
                    + " cadre marco pillar pilier pilar component composante componente outcome output result results"
                    + " resultat resultado effet produit producto unsdcf undaf cndp cpd roadmap sdg sdgs ods odd logframe"
                    + " specific strategic overall general immediate specifique strategique especifico estrategico")
            .split(" "));

    /** Two neighbours with a space between them, or with a hyphen at the end of a line. */
    private static final Pattern TORN = Pattern.compile("(\\p{L}+)(-?\\s{1,3})(\\p{L}++)");

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}-]+|-{2,}");

    private static final Vocabulary STANDARD = new Vocabulary();

    private final List<Phrase> phrases;
    /** Each once: a word that two languages share must not count twice. */
    private final List<Phrase> keywords;

    /** Keywords, and handles of two words or more, by their first word. */
    private final Map<String, List<Phrase>> byFirstWord;

    /** All words of an objective's titles and handles. */
    private final Map<Objective, Set<String>> known;

    /** Those of its synonyms too; they never name an objective without its number. */
    private final Map<Objective, Set<String>> knownBeside;

    private final Set<String> anyKnown;

    /** The words, without those that join, of the short titles of the Sustainable Development Goals. */
    private final List<List<String>> goals;

    /** The letters of the same titles. */
    private final Set<String> runTogetherGoals;

    private Vocabulary() {
        phrases = stream().flatMap(Vocabulary::phrases).toList();
        keywords = List.copyOf(stream()
                .flatMap(Vocabulary::keywords)
                .collect(
                        Collectors.toMap(Phrase::letters, phrase -> phrase, (first, same) -> first, LinkedHashMap::new))
                .values());
        byFirstWord = Stream.concat(phrases.stream().filter(Vocabulary::isLongHandle), keywords.stream())
                .collect(Collectors.groupingBy(phrase -> phrase.words().get(0)));
        known = words(all().filter(phrase -> !phrase.isSynonym()));
        knownBeside = words(all());
        anyKnown = known.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
        List<List<String>> titles = CodeList.of("sdg-goals").rows().stream()
                .flatMap(row -> row.subList(1, row.size()).stream())
                .map(title -> words(Folded.of(title)))
                .toList();
        goals = titles.stream().map(Vocabulary::content).toList();
        runTogetherGoals = titles.stream().map(title -> String.join("", title)).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Phrase> all() {
        return Stream.concat(phrases.stream(), keywords.stream());
    }

    private static Map<Objective, Set<String>> words(Stream<Phrase> phrases) {
        Map<Objective, Set<String>> words = new EnumMap<>(Objective.class);
        phrases.forEach(phrase -> words.computeIfAbsent(phrase.objective(), any -> new HashSet<>())
                .addAll(phrase.words()));
        return words;
    }

    static Vocabulary standard() {
        return STANDARD;
    }

    private static Stream<Objective> stream() {
        return Arrays.stream(Objective.values());
    }

    private static Stream<Phrase> phrases(Objective objective) {
        Stream<Phrase> variants =
                objective.variantTitles().stream().map(title -> Phrase.of(Kind.TITLE, objective, "en", title));
        return Stream.concat(LANGUAGES.stream().flatMap(language -> phrases(objective, language)), variants);
    }

    private static Stream<Phrase> phrases(Objective objective, String language) {
        return Stream.concat(
                objective.title(language).stream().map(title -> Phrase.of(Kind.TITLE, objective, language, title)),
                objective.handle(language).stream().map(handle -> Phrase.of(Kind.HANDLE, objective, language, handle)));
    }

    private static Stream<Phrase> keywords(Objective objective) {
        return objective.keywords().stream()
                .map(text -> keyword(objective, text))
                .flatMap(phrase -> isInflected(phrase) ? Stream.of(phrase, phrase.inflected()) : Stream.of(phrase));
    }

    /** A keyword; a synonym is written behind its language, "fr:passeurs". */
    private static Phrase keyword(Objective objective, String text) {
        return text.indexOf(':') == 2
                ? Phrase.synonym(objective, text.substring(0, 2), text.substring(3))
                : Phrase.of(Kind.WORDS, objective, languageOf(objective, text), text);
    }

    /** The language whose title or handle has the keyword. */
    private static String languageOf(Objective objective, String keyword) {
        return LANGUAGES.stream()
                .filter(language -> phrases(objective, language)
                        .anyMatch(
                                phrase -> phrase.text().toLowerCase(Locale.ROOT).contains(keyword)))
                .findFirst()
                .orElse(LANGUAGES.get(0));
    }

    private static boolean isInflected(Phrase phrase) {
        return phrase.words().size() == 1 && phrase.letters().length() >= SHORTEST_INFLECTED;
    }

    private static boolean isLongHandle(Phrase phrase) {
        return phrase.kind() == Kind.HANDLE && phrase.words().size() > 1;
    }

    /** The words of a folded text; a hyphen breaks words. */
    static List<String> split(String folded) {
        return Arrays.stream(folded.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether a folded text speaks of an instrument other than the Compact, or of a part of one. */
    boolean namesInstrument(String folded, Objective objective) {
        Set<String> own = known.getOrDefault(objective, Set.of());
        return split(folded).stream().anyMatch(word -> INSTRUMENTS.contains(word) && !areAllIn(own, Set.of(word)));
    }

    /** Reads the words of a folded text. */
    Words read(String folded) {
        List<String> spelledOut = folded.contains("&") ? words(folded.replace("&", " and ")) : List.of();
        return new Words(this, words(folded), String.join("", spelledOut));
    }

    private List<String> words(String folded) {
        return unhyphenated(folded).stream()
                .filter(word -> !REFERRING.contains(word))
                .toList();
    }

    /** A word that we know without its hyphen is one word, "re-integration"; else the hyphen breaks it. */
    private List<String> unhyphenated(String folded) {
        List<String> words = new ArrayList<>();
        for (String word : BREAK.split(folded)) {
            String plain = word.replace("-", "");
            if (anyKnown.contains(plain)) {
                words.add(plain);
            } else {
                words.addAll(split(word));
            }
        }
        return words;
    }

    /**
     * The folded text without the stray spaces that tear words: two neighbours that make a word which we know are one. It is
     * done before anything is read, since what is left of a torn word may be a word of its own, "four nir", "reco pilar".
     */
    String mended(String folded) {
        StringBuilder mended = new StringBuilder(folded);
        Matcher left = TORN.matcher(mended);
        int from = 0;
        while (left.find(from)) {
            if (isTorn(left.group(1), left.group(3))) {
                from = left.end() - left.group(2).length();
                mended.delete(left.start(2), left.end(2));
            } else {
                from = left.start(3);
            }
        }
        return mended.toString();
    }

    private boolean isTorn(String left, String right) {
        int length = left.length() + right.length();
        int shortest = isStrange(left) || isStrange(right) ? SHORTEST_JOINED_STRANGE : SHORTEST_JOINED;
        return length >= shortest && anyKnown.contains(left + right);
    }

    private boolean isStrange(String word) {
        return !anyKnown.contains(word) && !JOINING.contains(word);
    }

    static boolean isJoining(String word) {
        return JOINING.contains(word);
    }

    boolean knowsAll(Objective objective, Set<String> words) {
        return areAllIn(known.getOrDefault(objective, Set.of()), words);
    }

    /** Whether titles, handles and synonyms of the objective have all the words. */
    boolean knowsAllBeside(Objective objective, Set<String> words) {
        return areAllIn(knownBeside.getOrDefault(objective, Set.of()), words);
    }

    private static boolean areAllIn(Set<String> own, Set<String> words) {
        return words.stream().allMatch(word -> own.contains(word) || isPluralKnown(own, word));
    }

    /** Whether titles and handles of the objective have all the words, one of them with a wrong letter. */
    boolean knowsAllButALetter(Objective objective, Set<String> words) {
        Set<String> own = known.getOrDefault(objective, Set.of());
        Set<String> strange =
                words.stream().filter(word -> !areAllIn(own, Set.of(word))).collect(Collectors.toSet());
        return strange.size() == 1
                && strange.stream()
                        .allMatch(word ->
                                !anyKnown.contains(word) && own.stream().anyMatch(other -> isNearly(word, other, 1)));
    }

    /** Whether a long word is another but for a few wrong letters. */
    private static boolean isNearly(String word, String other, int limit) {
        return other.length() >= SHORTEST_MISSPELT && Edits.between(word, other, limit) <= limit;
    }

    private static boolean isPluralKnown(Set<String> own, String word) {
        return word.length() >= SHORTEST_INFLECTED && own.contains(word + "s");
    }

    /** Whether a word is a keyword of the objective but for a wrong letter, and no word that we know. */
    boolean isNearlyKeyword(Objective objective, String word) {
        return !anyKnown.contains(word)
                && keywords.stream()
                        .filter(phrase -> phrase.objective() == objective && !phrase.isSynonym())
                        .filter(phrase -> phrase.words().size() == 1)
                        .anyMatch(phrase -> isNearly(word, phrase.letters(), 1));
    }

    /** Whether the short title of a Sustainable Development Goal stands among words, or is all their letters. */
    boolean holdsGoal(List<String> words, String letters) {
        List<String> content = content(words);
        return goals.stream().anyMatch(title -> Collections.indexOfSubList(content, title) >= 0)
                || runTogetherGoals.contains(letters);
    }

    boolean knowsAny(Objective objective, Set<String> words) {
        return !Collections.disjoint(known.getOrDefault(objective, Set.of()), words);
    }

    /** The one objective whose titles and handles have all the words. */
    Optional<Objective> ownerOf(Set<String> words) {
        List<Objective> owners =
                stream().filter(objective -> knowsAll(objective, words)).toList();
        return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
    }

    Stream<Phrase> phrasesOf(Objective objective) {
        return phrases.stream().filter(phrase -> phrase.objective() == objective);
    }

    /** The phrases that stand among words: titles first, then handles and keywords. */
    List<Phrase> within(List<String> words, String letters) {
        List<Phrase> found = new ArrayList<>();
        phrases.stream()
                .filter(phrase -> phrase.isTitle() && phrase.letters().length() >= SHORTEST_WITHIN)
                .filter(phrase -> letters.contains(phrase.letters()))
                .forEach(found::add);
        for (int i = 0; i < words.size(); i++) {
            int from = i;
            byFirstWord.getOrDefault(words.get(i), List.of()).stream()
                    .filter(phrase -> phrase.standsAt(words, from))
                    .forEach(found::add);
            found.addAll(withinRun(words.get(i)));
        }
        return found;
    }

    /** The keywords in a strange long word, which is several words run together. */
    private List<Phrase> withinRun(String word) {
        if (word.length() < SHORTEST_RUN || anyKnown.contains(word)) {
            return List.of();
        }
        return keywords.stream()
                .filter(phrase -> phrase.letters().length() >= SHORTEST_KEYWORD_IN_RUN)
                .filter(phrase -> word.contains(phrase.letters()))
                .toList();
    }

    /** The one phrase that letters are. */
    Optional<Phrase> same(String letters) {
        return only(phrases.stream().filter(phrase -> phrase.letters().equals(letters)));
    }

    /** The one phrase that letters are or exactly begin, if they are enough of it; empty if none, or of several objectives. */
    Optional<Phrase> begun(String letters, Set<Objective> hinted) {
        Optional<Phrase> same = same(letters);
        return same.isPresent() || letters.length() < SHORTEST_CUT ? same : cut(letters, hinted);
    }

    /** The one phrase that letters are: as it stands, cut, misspelt, or both; empty if none, or of several objectives. */
    Optional<Phrase> equal(String letters, Set<Objective> hinted) {
        Optional<Phrase> begun = begun(letters, hinted);
        return begun.isPresent() || letters.length() < SHORTEST_CUT
                ? begun
                : misspelt(letters).or(() -> cutAndMisspelt(letters));
    }

    /** The one title that has the same words in the same order, but for those that join and for wrong letters. */
    Optional<Phrase> sameWordByWord(List<String> words) {
        List<String> content = content(words);
        return content.size() < FEWEST_WORDS
                ? Optional.empty()
                : only(titles().filter(title -> areNearly(content, content(title.words()))));
    }

    private static List<String> content(List<String> words) {
        return words.stream().filter(word -> !JOINING.contains(word)).toList();
    }

    private static boolean areNearly(List<String> words, List<String> others) {
        return words.size() == others.size()
                && IntStream.range(0, words.size()).allMatch(i -> isSameOrNearly(words.get(i), others.get(i)));
    }

    private static boolean isSameOrNearly(String word, String other) {
        return word.equals(other) || isNearly(word, other, other.length() < LONG_WORD ? 1 : 2);
    }

    private Optional<Phrase> cut(String letters, Set<Objective> hinted) {
        return only(titles().filter(phrase -> phrase.letters().startsWith(letters)))
                .filter(phrase -> hinted.contains(phrase.objective())
                        || letters.length()
                                >= Math.min(LONG_CUT, phrase.letters().length() / 2));
    }

    private Optional<Phrase> misspelt(String letters) {
        int limit = forgiven(letters.length());
        return only(phrases.stream()
                .filter(phrase -> phrase.letters().length() >= SHORTEST_CUT)
                .filter(phrase -> Edits.between(letters, phrase.letters(), limit) <= limit));
    }

    private Optional<Phrase> cutAndMisspelt(String letters) {
        int limit = forgiven(letters.length());
        return letters.length() < LONG_CUT
                ? Optional.empty()
                : only(titles().filter(phrase -> phrase.letters().length() >= letters.length() - limit)
                        .filter(phrase -> Edits.toBeginning(letters, phrase.letters(), limit) <= limit));
    }

    /** How many wrong letters are forgiven in so many: one in twenty, and few enough that no two titles meet. */
    private static int forgiven(int length) {
        return Math.min(5, length / 20);
    }

    /** The objective whose title or handle begins with the letters, if they are enough to doubt another number. */
    Optional<Objective> doubted(String letters) {
        return letters.length() < SHORTEST_DOUBT
                ? Optional.empty()
                : only(phrases.stream().filter(phrase -> phrase.letters().startsWith(letters)))
                        .map(Phrase::objective);
    }

    private Stream<Phrase> titles() {
        return phrases.stream().filter(Phrase::isTitle);
    }

    /** The first of phrases, if all are of one objective. */
    private static Optional<Phrase> only(Stream<Phrase> found) {
        List<Phrase> all = found.toList();
        boolean one = all.stream().map(Phrase::objective).distinct().count() == 1;
        return one ? Optional.of(all.get(0)) : Optional.empty();
    }
}
