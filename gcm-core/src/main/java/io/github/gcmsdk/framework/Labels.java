package io.github.gcmsdk.framework;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds labels whose number and words disagree. It would rather miss one than raise a false alarm: the words must be attached
 * to the number, and belong to the other objective beyond doubt.
 */
final class Labels {

    /** A text that is shorter is a label as a whole. */
    private static final int SHORTEST_PROSE = 120;

    /** How many characters before a label in prose may tell that it is of another plan. */
    private static final int BEFORE = 60;

    private static final String MARK = "(?<!\\p{L})(?:gcm\\s{0,3})?obj(?:ectives?|ectifs?|etivos?|s)?(?!\\p{L})";
    private static final String NUMBER =
            "[\\s.:#–-]{0,4}(?:(?:no|nr|n\\.?o|n°|number|numero)\\.?\\s{0,2})?(\\d{1,2})(?!\\d)";
    private static final Pattern LEADING = Pattern.compile("^[^\\p{L}\\d]*" + MARK + NUMBER);
    private static final Pattern TRAILING = Pattern.compile("([(\\[:–-]\\s{0,3})" + MARK + NUMBER + "[^\\p{L}\\d]*$");
    private static final Pattern ANYWHERE = Pattern.compile("^" + MARK + NUMBER + "\\s{0,3}(?::|\\s-\\s|–|\\(|\\[)");
    private static final Pattern DELIMITER = Pattern.compile("^\\s{0,3}(?::|\\.\\s|-\\s|–|\\(|\\[)");
    private static final Pattern END = Pattern.compile("[.;:,()\\[\\]\\n]");
    private static final Pattern OBJ = Pattern.compile("[oO][bB][jJ]");

    private final Vocabulary vocabulary;

    Labels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Optional<LabelDisagreement> disagreement(String text) {
        return text.length() < SHORTEST_PROSE ? inLabel(folded(text)) : inProse(text);
    }

    private String folded(String text) {
        return vocabulary.mended(Folded.of(text));
    }

    /** Most texts have no digit, or do not say "obj"; they are passed over before anything is copied. */
    static boolean mayName(String text) {
        return (saysObj(text, 'j') || saysObj(text, 'J')) && text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether "obj" stands there; its last letter is rare. */
    private static boolean saysObj(String text, char last) {
        for (int at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
            if (at > 1 && text.regionMatches(true, at - 2, "ob", 0, 2)) {
                return true;
            }
        }
        return false;
    }

    private Optional<LabelDisagreement> inLabel(String folded) {
        Mentions mentions = Mentions.in(folded);
        if (mentions.areUnclear() || isOfOther(mentions) || mentions.stated().size() != 1) {
            return Optional.empty();
        }
        Matcher leading = LEADING.matcher(folded);
        if (leading.find()) {
            boolean delimited =
                    DELIMITER.matcher(folded.substring(leading.end())).find();
            return compare(mentions.stated(), vocabulary.read(mentions.rest()), delimited);
        }
        boolean trailing = TRAILING.matcher(folded).find();
        return trailing ? compare(mentions.stated(), vocabulary.read(mentions.rest()), true) : inProse(folded);
    }

    /** Looks behind every "Obj. N" with a colon, a dash or a bracket, as far as the phrase goes. */
    private Optional<LabelDisagreement> inProse(String text) {
        Matcher start = OBJ.matcher(text);
        while (start.find()) {
            int end = Math.min(text.length(), start.start() + SHORTEST_PROSE);
            Optional<LabelDisagreement> found = atStart(text, start.start(), end);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<LabelDisagreement> atStart(String text, int from, int to) {
        if (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            return Optional.empty();
        }
        String folded = folded(text.substring(from, to));
        Matcher label = ANYWHERE.matcher(folded);
        if (!label.find()) {
            return Optional.empty();
        }
        Set<Integer> stated = Set.of(Integer.valueOf(label.group(1)));
        if (isOfOther(text.substring(Math.max(0, from - BEFORE), from) + label.group(), stated)) {
            return Optional.empty();
        }
        String behind = folded.substring(label.end()).stripLeading();
        Matcher end = END.matcher(behind);
        String words = end.find() ? behind.substring(0, end.start()) : behind;
        return compare(stated, vocabulary.read(words), false);
    }

    /** Whether a label is another plan's, as the words before it tell. */
    private boolean isOfOther(String label, Set<Integer> stated) {
        Mentions mentions = Mentions.in(folded(label));
        return isOfOther(mentions) || !mentions.stated().containsAll(stated);
    }

    private boolean isOfOther(Mentions mentions) {
        return mentions.areOfOtherCompact()
                || mentions.stated().stream()
                        .flatMap(number -> Objective.ofNumber(number).stream())
                        .anyMatch(objective -> vocabulary.namesInstrument(mentions.setting(), objective));
    }

    private Optional<LabelDisagreement> compare(Set<Integer> stated, Words words, boolean delimited) {
        return Objective.ofNumber(stated.iterator().next())
                .filter(objective -> words.weight(objective) == 0 && !words.beginAs(objective) && !words.nameGoal())
                .flatMap(objective -> owner(words, delimited)
                        .filter(owner -> owner != objective)
                        .map(owner -> new LabelDisagreement(objective, owner)));
    }

    /** The objective to which the words belong; behind a colon or dash one keyword tells, and two whatever else stands there. */
    private static Optional<Objective> owner(Words words, boolean delimited) {
        Optional<Objective> owner = words.owner()
                .filter(any ->
                        delimited || words.areSeveral() || words.meaning().isPresent());
        if (owner.isPresent() || !delimited) {
            return owner;
        }
        Set<Objective> found = words.objectives().stream()
                .filter(objective -> words.weight(objective) > 0)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(only -> found.size() == 1 && words.keywords(only) > 1)
                .findFirst();
    }
}
