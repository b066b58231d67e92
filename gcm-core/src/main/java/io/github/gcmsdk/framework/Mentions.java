package io.github.gcmsdk.framework;

import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of one text, each as what it is: an objective that is called so, a paragraph, a bare number, or something that
 * the text explains (an SDG target, a year, the symbol of a document). What is left are the words.
 */
final class Mentions {

    /** Stands for a number that is no objective's; never equal to one. */
    private static final int NO_OBJECTIVE = 0;

    /** No range is read further. */
    private static final int LAST_PARAGRAPH = Objective.INTERNATIONAL_COOPERATION.paragraph();

    /** Stands in the rest where a number was taken out; no folded text has it. */
    private static final char TAKEN = '\0';

    private static final String OBJECTIVE = "(?:objectives?|objectifs?|objetivos?|objs?)";
    private static final String WORD = "(?:" + OBJECTIVE + "|gcm|pmm)";
    private static final String MARK = "(?<!\\p{L})" + WORD + "(?:\\(s\\))?";
    private static final String NUMBER_SIGN = "(?:(?:number|numero|num|nr|no|n\\.?o|n°|n)\\.?\\s{0,2})?";
    private static final String GAP = "[\\s.:#'\"“”«»(\\[_–-]{0,6}";
    private static final String DIGITS = "(\\d{1,9})(?!\\d)";
    private static final String WORDED = "(" + NumberWords.PATTERN + ")";
    private static final String AND = "(?:and|et|y|e|or|ou|o|u|to|a|au|through)";
    private static final String JOIN =
            "\\s{0,3}(?:[,;&/+|?]|(–|-)|(?<!\\p{L})(?:and|et|y|e|or|ou|o|u|(to|a|au|through))(?!\\p{L}))"
                    + "\\s{0,3}(?:(?:and|et|y|or|ou|o|&)\\s{1,3})?";

    /** Before the number of all objectives. */
    private static final String OF_ALL = "(?:of|out\\s{1,3}of|de|sur)\\s{1,3}(?:(?:the|all|les|los)\\s{1,3})?";

    /** What is left open behind a number, if nothing follows. */
    private static final String OPEN =
            "(?:" + AND + "|(?:of|de|du|del|des|from|in|under|dans|en)(?:\\s{1,3}(?:the|la|el|le|l))?)";

    private static final Pattern OTHER_COMPACT = Pattern.compile("(?<!\\p{L})gcr(?!\\p{L})|compact\\s+on\\s+refugees"
            + "|pacte\\s+mondial\\s+(?:sur|pour)\\s+les\\s+refugies|pacto\\s+mundial\\s+sobre\\s+los\\s+refugiados");

    /** The word itself, as torn by letter spacing or a stray space. */
    private static final Pattern TORN = Pattern.compile(
            "(?<!\\p{L})o\\s?b\\s?j\\s?e\\s?(?:c\\s?t\\s?i\\s?(?:v\\s?e|f)|t\\s?i\\s?v\\s?o)" + "(?=\\s?s?(?!\\p{L}))");

    private static final Pattern COMPACT = Pattern.compile(
            "global\\s+compact\\s+(?:for|on)\\s+"
                    + "(?:safe,?\\s+orderly,?\\s+and\\s+regular\\s+)?migration|marrakech\\s+compact(?:\\s+on\\s+migration)?"
                    + "|pacte\\s+mondial\\s+(?:pour|sur)\\s+(?:des|les)\\s+migrations(?:\\s+sures,?\\s+ordonnees\\s+et\\s+regulieres)?"
                    + "|pacto\\s+mundial\\s+(?:para|sobre)\\s+(?:la|una)\\s+migracion(?:\\s+segura,?\\s+ordenada\\s+y\\s+regular)?"
                    + "|global\\s+compact|pacte\\s+mondial|pacto\\s+mundial|united\\s+nations|nations\\s+unies|naciones\\s+unidas");

    /** SDG goals, targets and indicators. */
    private static final Pattern SDG = Pattern.compile(
            "(?<!\\p{L})(?:sdgs?|ods|odd|goals?|targets?|cibles?|metas?|indicat(?:ors?|eurs?)|indicador(?:es)?"
                    + "|sustainable\\s+development\\s+(?:goals?|objectives?)|objectifs?\\s+de\\s+developpement\\s+durable"
                    + "|objetivos?\\s+de\\s+desarrollo\\s+sostenible)"
                    + "(?:\\s{0,2}[-–:(]?\\s{0,2}(?:goals?|targets?|cibles?|metas?|objectifs?|objetivos?|objectives?)){0,2}"
                    + GAP + NUMBER_SIGN + "\\d{1,3}(?:\\.[0-9a-z]{1,2}(?!\\p{L})){0,2}"
                    + "(?:\\s{0,2}(?:,|;|&|/|and|et|y)\\s{0,2}\\d{1,3}(?:\\.[0-9a-z]{1,2}(?!\\p{L})){1,2}){0,30}"
                    + "|(?:objectifs?\\s+\\d{1,3}\\s+de\\s+developpement|objetivos?\\s+\\d{1,3}\\s+de\\s+desarrollo\\s+sostenible)");

    private static final Pattern SDG_LABEL = Pattern.compile("^[^\\p{L}\\d]*(?:" + SDG.pattern() + ")");

    /** Numbers that are plainly something else, and say nothing for or against an objective. */
    private static final Pattern EXPLAINED = Pattern.compile("(?<![\\p{L}/])(?:a|e|s|st)(?:/[a-z0-9.]{1,20}){2,6}"
            + "|(?<!\\d)73/195(?!\\d)"
            + "|(?<!\\d)(?:19|20)\\d\\d(?:[-–/]\\d{2,4}){0,2}(?!\\d)"
            + "|(?<=" + WORD + GAP + "\\d{1,2}\\s{1,3})" + OF_ALL + "23(?!\\d)"
            + "|(?<!" + OBJECTIVE + GAP + "|\\d)(?:\\d{1,3}\\s{1,3}" + OF_ALL + ")?\\d{1,3}\\s+(?:gcm\\s+)?"
            + "(?:objectives|objectifs|objetivos)(?!\\p{L})");

    /** Numbers that are no objective's, or of which the text does not say what they are: decimals, shares, amounts. */
    private static final Pattern MEASURED = Pattern.compile("\\d+(?:[.,]\\d+)?\\s{0,2}[%°\\p{Sc}]|\\p{Sc}\\s?\\d+"
            + "|\\d+(?:\\.\\d+)+|\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+\\.[a-z](?!\\p{L})");

    /** A list that is cut off, a letter behind a number, a bound, a question. */
    private static final Pattern DOUBTFUL =
            Pattern.compile("^(?:[^\\p{L}\\d]*(?:from|" + AND + ")\\s{1,3}|[^\\p{L}\\d]*[&/+]\\s{0,3})(?:"
                    + WORD + GAP + ")?" + NUMBER_SIGN + "\\d"
                    + "|\\d[\\s,;)\\]–-]{0,3}(?:" + OPEN + "(?!\\p{L})|(?<!\\p{L})\\p{L}|[&/+])[^\\p{L}\\d]*$"
                    + "|(?<!\\p{L})n(?:/a|\\.a\\.)(?!\\p{L})|[<>≤≥~≈±×÷^=]\\s?\\d|\\d\\s?\\?");

    /** A number and letters stuck together: an ordinal, a unit, a version, a badly read digit. */
    private static final Pattern GLUED = Pattern.compile("\\d\\p{L}{1,2}(?!\\p{L})|(?<!\\p{L})[\\p{L}&&[^n]]\\d");

    private static final Pattern TORN_BARE = Pattern.compile("\\d\\s\\d");

    /** Two numbers with hardly more than a space between; they may be one that is torn. */
    private static final Pattern TORN_NUMBER = Pattern.compile("[\\s_'.]{1,3}(\\d{1,9})(?!\\d)");

    private static final Pattern BARE_REFERENCE = Pattern.compile("\\d+\\s{0,2}\\([a-z]\\)");
    private static final Pattern WHOLE_DECIMAL = Pattern.compile("(?<![\\d.,])(\\d{1,9})\\.0{1,6}(?![\\d.])");
    private static final Pattern NEGATIVE = Pattern.compile("(?<![^\\s(])-\\d+");

    private static final Pattern PARAGRAPH = Pattern.compile(
            "(?:(?<!\\p{L})(?:paragraph(?:e|s|es)?|paras?|parrafos?|parr)\\.?|§{1,2}|¶)\\s{0,3}(\\d{1,3})(?!\\d)(?:\\s{0,2}\\([a-z]\\))?");
    private static final Pattern NEXT_PARAGRAPH = Pattern.compile(JOIN + "(\\d{1,3})(?!\\d)(?:\\s{0,2}\\([a-z]\\))?");

    private static final Pattern ORDINAL = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|re|e|eme|o|a)\\s{1,3}(?:gcm\\s{1,3})?(?:objective|objectif|objetivo)(?!\\p{L})");
    /** Actions of an objective: "(a)", "(a), (b) and (c)". */
    private static final String LETTERS = "\\s{0,2}\\([a-z]\\)(?:\\s{0,2}(?:,|&|and|et|y)?\\s{0,2}\\([a-z]\\)){0,25}";

    private static final Pattern LETTER = Pattern.compile("\\([a-z]\\)");

    private static final Pattern LAST_LETTERS = Pattern.compile(LETTERS);

    private static final Pattern STATED =
            Pattern.compile(MARK + GAP + NUMBER_SIGN + "[\\s#:]{0,2}(?:" + DIGITS + "|" + WORDED + ")");
    private static final Pattern NEXT_STATED = Pattern.compile("(?:" + LETTERS + ")?" + JOIN + "(?:" + MARK + GAP + ")?"
            + NUMBER_SIGN + "(?:" + DIGITS + "|" + WORDED + ")");

    private static final Pattern LEADING =
            Pattern.compile("^[^\\p{L}\\d]*(?:" + NUMBER_SIGN + "[\\s.#:]{0,3})(\\d{1,9})(?![\\p{L}\\d])");
    private static final Pattern TRAILING = Pattern.compile("(?<![\\p{L}\\d]|\\p{L}-)(\\d{1,9})[^\\p{L}\\d]*$");
    private static final Pattern DELIMITED = Pattern.compile(TAKEN + "\\d{0,9}\\s{0,3}[:.)\\]–-]");
    private static final Pattern CONTENT = Pattern.compile("(?s)" + TAKEN + "\\d{0,9}\\s{0,3}:.*");
    private static final Pattern BARE = Pattern.compile("\\d+");

    private final boolean ofOtherCompact;
    private final Set<Integer> stated = new TreeSet<>();
    private final Set<Integer> paragraphs = new TreeSet<>();
    private final Set<Integer> bare = new TreeSet<>();
    private OptionalInt label = OptionalInt.empty();
    private boolean unclear;
    private String rest;

    private Mentions(String folded) {
        ofOtherCompact = OTHER_COMPACT.matcher(folded).find();
        rest = TORN.matcher(folded).replaceAll(match -> match.group().replaceAll("\\s", ""));
        rest = COMPACT.matcher(rest).replaceAll(match -> match.group().contains("igra") ? " gcm " : " compact ");
        rest = WHOLE_DECIMAL.matcher(rest).replaceAll("$1");
        rest = NEGATIVE.matcher(rest).replaceAll(" " + NO_OBJECTIVE + " ");
        doubt(DOUBTFUL);
        rest = EXPLAINED.matcher(rest).replaceAll(" ");
        // What is labelled as an SDG target is not an objective, whatever its words.
        doubt(SDG_LABEL);
        rest = SDG.matcher(rest).replaceAll(" ");
        strike(MEASURED);
        takeParagraphs();
        takeOrdinals();
        doubt(GLUED);
        takeStated();
        doubt(TORN_BARE);
        strike(BARE_REFERENCE);
        takeBare();
    }

    /** The numbers of a folded text. */
    static Mentions in(String folded) {
        return new Mentions(folded);
    }

    private void doubt(Pattern pattern) {
        unclear |= pattern.matcher(rest).find();
    }

    private void strike(Pattern pattern) {
        doubt(pattern);
        rest = pattern.matcher(rest).replaceAll(" ");
    }

    private void takeParagraphs() {
        take(PARAGRAPH, matcher -> {
            paragraphs.add(Integer.parseInt(matcher.group(1)));
            return takeList(NEXT_PARAGRAPH, paragraphs, Integer.parseInt(matcher.group(1)), matcher.end());
        });
    }

    private void takeOrdinals() {
        take(ORDINAL, matcher -> {
            stated.add(Integer.parseInt(matcher.group(1)));
            return matcher.end();
        });
    }

    private void takeStated() {
        take(STATED, matcher -> {
            int number = number(matcher, 1);
            Set<Integer> numbers = new TreeSet<>(Set.of(number));
            int end = takeTorn(numbers, number, takeList(NEXT_STATED, numbers, number, matcher.end()));
            Matcher letters = LAST_LETTERS.matcher(rest).region(end, rest.length());
            int last = letters.lookingAt() ? letters.end() : end;
            addStated(numbers, LETTER.matcher(rest).region(matcher.end(), last).find());
            return last;
        });
    }

    private void addStated(Set<Integer> numbers, boolean haveLetters) {
        stated.addAll(numbers);
        if (haveLetters) {
            // "Objective 20(a)" may be an action of objective 20, or paragraph 20's, which is objective 4's.
            numbers.stream()
                    .flatMap(number -> Objective.ofParagraph(number).stream())
                    .forEach(objective -> stated.add(objective.number()));
        }
    }

    /** The number of two groups: in digits, or else in words. */
    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null
                ? NumberWords.valueOf(matcher.group(group + 1))
                : Integer.parseInt(matcher.group(group));
    }

    /** "Objective 1 3" may mean 1 and 3, or 13. */
    private int takeTorn(Set<Integer> numbers, int first, int from) {
        Matcher matcher = TORN_NUMBER.matcher(rest).useTransparentBounds(true);
        if (!matcher.region(from, rest.length()).lookingAt()) {
            return from;
        }
        String whole = first + matcher.group(1);
        numbers.add(Integer.parseInt(matcher.group(1)));
        numbers.add(whole.length() > 2 ? NO_OBJECTIVE : Integer.parseInt(whole));
        return matcher.end();
    }

    /** Reads on after a number: "9, 10 and 11", "1 to 23"; gives the end. */
    private int takeList(Pattern next, Set<Integer> into, int first, int from) {
        Matcher matcher = next.matcher(rest).useTransparentBounds(true);
        int last = first;
        int end = from;
        while (matcher.region(end, rest.length()).lookingAt()) {
            int number = number(matcher, 3);
            boolean range = matcher.group(1) != null || matcher.group(2) != null;
            for (int i = last + 1; range && i < number && i <= LAST_PARAGRAPH; i++) {
                into.add(i);
            }
            last = number;
            into.add(number);
            end = matcher.end();
        }
        return end;
    }

    private interface Taker {
        int endOf(Matcher matcher);
    }

    /** Takes all matches out of the rest; each taker says where its match ends. */
    private void take(Pattern pattern, Taker taker) {
        StringBuilder left = new StringBuilder();
        Matcher matcher = pattern.matcher(rest);
        int from = 0;
        while (from <= rest.length() && matcher.find(from)) {
            left.append(rest, from, matcher.start()).append(' ').append(TAKEN);
            from = taker.endOf(matcher);
        }
        rest = left.append(rest, Math.min(from, rest.length()), rest.length()).toString();
    }

    private void takeBare() {
        if (rest.indexOf(TAKEN) < 0 && !takeLabel(LEADING)) {
            takeLabel(TRAILING);
        }
        Matcher all = BARE.matcher(rest);
        while (all.find()) {
            bare.add(all.group().length() > 9 ? NO_OBJECTIVE : Integer.parseInt(all.group()));
        }
    }

    /** The number stays in the rest: there may be others. */
    private boolean takeLabel(Pattern pattern) {
        Matcher matcher = pattern.matcher(rest);
        if (!matcher.find()) {
            return false;
        }
        label = OptionalInt.of(Integer.parseInt(matcher.group(1)));
        rest = rest.substring(0, matcher.start()) + " " + TAKEN + rest.substring(matcher.start(1));
        return true;
    }

    /** Whether the text speaks of another compact, whose objectives have numbers too. */
    boolean areOfOtherCompact() {
        return ofOtherCompact;
    }

    /** The numbers that the text calls objectives, existing or not. */
    Set<Integer> stated() {
        return stated;
    }

    /** The numbers that the text calls paragraphs. */
    Set<Integer> paragraphs() {
        return paragraphs;
    }

    /** The numbers of which the text does not say what they count. */
    Set<Integer> bare() {
        return bare;
    }

    /** The one bare number, if it stands before or behind all words, as the number of a label does. */
    OptionalInt label() {
        return bare.size() == 1 ? label : OptionalInt.empty();
    }

    /** Whether there are numbers, or doubts about a number, that the text does not explain. */
    boolean areUnclear() {
        return unclear;
    }

    /** What stands before the first number that is an objective's or a paragraph's; empty if there is none. */
    String before() {
        return rest.substring(0, Math.max(0, rest.indexOf(TAKEN)));
    }

    /** Whether a colon, a dash, a stop or a bracket parts the number from the words behind it. */
    boolean areDelimited() {
        return DELIMITED.matcher(rest).find();
    }

    /** The rest but for what is behind the number and a colon, which tells the content of the objective. */
    String setting() {
        return CONTENT.matcher(rest).replaceFirst(" ");
    }

    /** The text without the numbers that are something else. */
    String rest() {
        return rest;
    }
}
