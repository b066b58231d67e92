package io.github.gcmsdk.framework;

import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of one text, each as what it is: an objective that is called so, a paragraph, a bare number, or something else
 * (an SDG target, a year, a share, the symbol of a document, the objective of another plan). What is left are the words.
 */
final class Mentions {

    /** Stands for a number that is no objective's; never equal to one. */
    private static final int NO_OBJECTIVE = 0;

    /** No range is read further. */
    private static final int LAST_PARAGRAPH = Objective.INTERNATIONAL_COOPERATION.paragraph();

    private static final String MARK = "(?<![\\p{L}])(?:objectives?|objectifs?|objetivos?|objs?|gcm|pmm)(?:\\(s\\))?";
    private static final String NUMBER_SIGN = "(?:(?:number|numero|num|nr|no|n\\.?o|n°|n)\\.?\\s{0,2})?";
    private static final String GAP = "[\\s.:#'\"“”«»(\\[_–-]{0,6}";
    private static final String DIGITS = "(\\d{1,9})(?!\\d)";
    private static final String JOIN =
            "\\s{0,3}(?:[,;&/+|?]|(–|-)|(?<!\\p{L})(?:and|et|y|e|or|ou|o|u|(to|a|au|through))(?!\\p{L}))"
                    + "\\s{0,3}(?:(?:and|et|y|or|ou|o|&)\\s{1,3})?";

    private static final Pattern OTHER_COMPACT = Pattern.compile("(?<!\\p{L})gcr(?!\\p{L})|compact\\s+on\\s+refugees"
            + "|pacte\\s+mondial\\s+(?:sur|pour)\\s+les\\s+refugies|pacto\\s+mundial\\s+sobre\\s+los\\s+refugiados");

    /** The word itself, as torn by letter spacing or a stray space. */
    private static final Pattern TORN = Pattern.compile(
            "(?<!\\p{L})o\\s?b\\s?j\\s?e\\s?(?:c\\s?t\\s?i\\s?(?:v\\s?e|f)|t\\s?i\\s?v\\s?o)" + "(?=\\s?s?(?!\\p{L}))");

    private static final Pattern COMPACT = Pattern.compile("global\\s+compact\\s+(?:for|on)\\s+"
            + "(?:safe,?\\s+orderly,?\\s+and\\s+regular\\s+)?migration|marrakech\\s+compact(?:\\s+on\\s+migration)?"
            + "|pacte\\s+mondial\\s+(?:pour|sur)\\s+(?:des|les)\\s+migrations(?:\\s+sures,?\\s+ordonnees\\s+et\\s+regulieres)?"
            + "|pacto\\s+mundial\\s+(?:para|sobre)\\s+(?:la|una)\\s+migracion(?:\\s+segura,?\\s+ordenada\\s+y\\s+regular)?"
            + "|global\\s+compact|pacte\\s+mondial|pacto\\s+mundial");

    /** SDG goals, targets and indicators. */
    private static final Pattern SDG = Pattern.compile(
            "(?<!\\p{L})(?:sdgs?|ods|odd|goals?|targets?|cibles?|metas?|indicat(?:ors?|eurs?)|indicador(?:es)?"
                    + "|sustainable\\s+development\\s+goals?|objectifs?\\s+de\\s+developpement\\s+durable"
                    + "|objetivos?\\s+de\\s+desarrollo\\s+sostenible)"
                    + "(?:\\s{0,2}[-–:(]?\\s{0,2}(?:goals?|targets?|cibles?|metas?|objectifs?|objetivos?|objectives?)){0,2}"
                    + GAP + NUMBER_SIGN + "\\d{1,3}(?:\\.[0-9a-z]{1,2}(?!\\p{L})){0,2}"
                    + "(?:\\s{0,2}(?:,|;|&|/|and|et|y)\\s{0,2}\\d{1,3}(?:\\.[0-9a-z]{1,2}(?!\\p{L})){1,2}){0,30}"
                    + "|(?:objectifs?\\s+\\d{1,3}\\s+de\\s+developpement|objetivos?\\s+\\d{1,3}\\s+de\\s+desarrollo\\s+sostenible)");

    /** Numbers that are plainly something else, and say nothing for or against an objective. */
    private static final Pattern EXPLAINED = Pattern.compile("(?<![\\p{L}/])(?:a|e|s|st)(?:/[a-z0-9.]{1,20}){2,6}"
            + "|(?<!\\d)73/195(?!\\d)"
            + "|(?<!\\d)(?:19|20)\\d\\d(?:[-–/]\\d{2,4}){0,2}(?!\\d)"
            + "|\\d{1,3}\\s+(?:gcm\\s+)?(?:objectives|objectifs|objetivos)(?!\\p{L})");

    private static final Pattern SDG_LABEL = Pattern.compile("^[^\\p{L}\\d]*(?:" + SDG.pattern() + ")");

    /** Numbers that are something else, or may be; words beside them are not trusted alone. */
    private static final Pattern STRAY = Pattern.compile("\\d+(?:[.,]\\d+)?\\s{0,2}[%$€£¥]|[$€£¥]\\s?\\d+"
            + "|\\d+(?:\\.\\d+)+|\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+\\.[a-z](?!\\p{L})"
            + "|(?:specific|strategic|overall|general|immediate|project|programme?|policy|development|sub)[\\s-]{1,2}"
            + "objectives?" + GAP + NUMBER_SIGN + "\\d+"
            + "|(?:objectif|objetivo)s?\\s+(?:specifique|strategique|general|especifico|estrategico)[a-z]{0,2}" + GAP
            + NUMBER_SIGN + "\\d+");

    private static final String OBJECTIVE = "(?<!\\p{L})(?:objectives?|objectifs?|objetivos?|objs?)(?!\\p{L})";

    /** What has objectives of its own, or names one of its parts by a number. */
    private static final String INSTRUMENT =
            "(?:agenda|aspiration|(?:work)?plan|strategy|strategie|estrategia|policy|politique"
                    + "|politica|programa|programme?|project|projet|proyecto|framework|cadre|marco|pillar|pilier|pilar"
                    + "|components?|composantes?|componente|outcome|output|results?|resultats?|resultados?|effet|produit"
                    + "|producto|unsdcf|undaf|cndp|cpd|cooperation\\s+framework|roadmap|sdgs?|ods|odd|logframe)(?!\\p{L})";

    /** What may stand behind an instrument as a part of its name. */
    private static final String NAME_PART = "(?:national|nationale|nacional|action|accion|development|developpement"
            + "|desarrollo|sustainable|durable|sostenible|migration|migratoire|migratoria|cooperation|cooperacion"
            + "|strategic|strategique|estrategico|estrategica|for|pour|para|el|le|la|l|de|d|du|del|des|of|the|sur"
            + "|sobre|on|et|y|and|[ivx]{1,4}|no|\\d{1,4}(?:[-–/]\\d{2,4})?)(?![\\p{L}\\d])";

    private static final String NAME = INSTRUMENT + "(?:[\\s,.'-]{1,3}(?:" + NAME_PART + "|" + INSTRUMENT + ")){0,6}";

    /** Objectives of other instruments: "Agenda 2030, objective 10", "Pillar 2 objective 3". */
    private static final Pattern OF_PLAN = Pattern.compile(
            "(?<!\\p{L})" + NAME + "['s]{0,2}[\\s,;:.(\\[–-]{0,5}" + OBJECTIVE + GAP + NUMBER_SIGN + "\\d+");

    /** The same with the instrument behind: "Objective 10 (2030 Agenda)", if nothing else follows. */
    private static final Pattern BEFORE_PLAN = Pattern.compile("(?<!(?:gcm|pmm|compact)[\\s,:]{1,3})" + OBJECTIVE + GAP
            + NUMBER_SIGN + "\\d{1,9}[\\s,;(\\[–-]{1,5}(?:(?:in|under|within|en|dans|of|de|du|del)\\s{1,3})?"
            + "(?:(?:the|la|el|le|l'|un|our)\\s{0,3})?(?:" + NAME_PART + "\\s{1,3}){0,4}" + NAME
            + "(?=[^\\p{L}\\d]{0,9}$|\\s{0,2}[:,;)\\]])");

    /** What a number counts that stands before it, or a letter that is stuck to it, or torn from it. */
    private static final Pattern COUNTED = Pattern.compile(
            "\\p{L}|\\s{1,3}[oil][^\\p{L}\\d']{0,9}$|(?:\\s{1,3}|-)(?:millions?|millones|millon|billions?"
                    + "|milliards?|thousand|hundred|mille|mil|cientos?|cents?|k|m|mn|bn|mio|mrd|km|usd|eur|euros?|dollars?|dolares"
                    + "|us\\s?\\$|us\\s+dollars?|years?|ans|annees?|anos?|months?|mois|mes(?:es)?|weeks?|semaines?|semanas?"
                    + "|days?|jours?|dias?|hours?|heures?|horas?|minutes?|times|fois|veces|per\\s?cent|pour\\s?cent"
                    + "|por\\s?ciento|workshops|trainings|countries)(?!\\p{L})");

    /** Two numbers with hardly more than a space between; they may be one that is torn. */
    private static final Pattern TORN_NUMBER = Pattern.compile("[\\s_']{1,3}(\\d{1,9})(?!\\d)");

    private static final Pattern BARE_REFERENCE = Pattern.compile("\\d+\\s{0,2}\\([a-z]\\)");
    private static final Pattern WHOLE_DECIMAL = Pattern.compile("(?<![\\d.,])(\\d{1,9})\\.0{1,6}(?![\\d.])");
    private static final Pattern NEGATIVE = Pattern.compile("(?<![^\\s(])-\\d+");

    private static final Pattern PARAGRAPH = Pattern.compile(
            "(?:(?<!\\p{L})(?:paragraph(?:e|s|es)?|paras?|parrafos?|parr)\\.?|§{1,2}|¶)\\s{0,3}(\\d{1,3})(?!\\d)(?:\\s{0,2}\\([a-z]\\))?");
    private static final Pattern NEXT_PARAGRAPH = Pattern.compile(JOIN + "(\\d{1,3})(?!\\d)(?:\\s{0,2}\\([a-z]\\))?");

    private static final Pattern ORDINAL = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|re|e|eme|o|a)\\s{1,3}(?:gcm\\s{1,3})?(?:objective|objectif|objetivo)(?!\\p{L})");
    private static final Pattern STATED =
            Pattern.compile(MARK + GAP + NUMBER_SIGN + "[\\s#:]{0,2}(?:" + DIGITS + "|(" + NumberWords.PATTERN + "))");
    private static final Pattern NEXT_STATED = Pattern.compile(JOIN + "(?:" + MARK + GAP + ")?" + NUMBER_SIGN + DIGITS);
    private static final Pattern LETTER = Pattern.compile("\\s{0,2}\\([a-z]\\)");
    private static final Pattern OF_SOMETHING = Pattern.compile(
            "\\s{1,3}(?:of|du|de|del)\\s{1,3}"
                    + "(?!(?:the\\s{1,3}|la\\s{1,3}|el\\s{1,3}|le\\s{1,3}|l')?(?:un\\s{1,3})?(?:gcm|compact|pacte|pacto|23(?!\\d)))");

    private static final Pattern LEADING =
            Pattern.compile("^[^\\p{L}\\d]*(?:" + NUMBER_SIGN + "[\\s.#:]{0,3})(\\d{1,9})(?![\\p{L}\\d])");
    private static final Pattern TRAILING = Pattern.compile("(?<![\\p{L}\\d]|\\p{L}-)(\\d{1,9})[^\\p{L}\\d]*$");
    private static final Pattern BARE = Pattern.compile("\\d+");
    private static final Pattern GLUED = Pattern.compile("(?<!\\p{L})\\p{L}\\d|\\d\\p{L}(?!\\p{L})|\\d\\s\\d");

    private final boolean ofOtherCompact;
    private final Set<Integer> stated = new TreeSet<>();
    private final Set<Integer> paragraphs = new TreeSet<>();
    private final Set<Integer> bare = new TreeSet<>();
    private OptionalInt label = OptionalInt.empty();
    private boolean stray;
    private String rest;

    private Mentions(String folded) {
        ofOtherCompact = OTHER_COMPACT.matcher(folded).find();
        rest = TORN.matcher(folded).replaceAll(match -> match.group().replaceAll("\\s", ""));
        rest = COMPACT.matcher(rest).replaceAll(match -> match.group().contains("igra") ? " gcm " : " compact ");
        rest = WHOLE_DECIMAL.matcher(rest).replaceAll("$1");
        rest = NEGATIVE.matcher(rest).replaceAll(" " + NO_OBJECTIVE + " ");
        rest = EXPLAINED.matcher(rest).replaceAll(" ");
        // What is labelled as an SDG target is not an objective, whatever its words.
        stray = SDG_LABEL.matcher(rest).find();
        rest = SDG.matcher(rest).replaceAll(" ");
        strike(STRAY);
        strike(OF_PLAN);
        strike(BEFORE_PLAN);
        takeParagraphs();
        takeOrdinals();
        takeStated();
        strike(BARE_REFERENCE);
        takeBare();
    }

    /** The numbers of a folded text. */
    static Mentions in(String folded) {
        return new Mentions(folded);
    }

    private void strike(Pattern pattern) {
        Matcher matcher = pattern.matcher(rest);
        stray |= matcher.find();
        rest = matcher.replaceAll(" ");
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
            int number = matcher.group(1) == null
                    ? NumberWords.valueOf(matcher.group(2))
                    : Integer.parseInt(matcher.group(1));
            Set<Integer> numbers = new TreeSet<>(Set.of(number));
            int end = takeTorn(numbers, number, takeList(NEXT_STATED, numbers, number, matcher.end()));
            addStated(numbers, end);
            return end;
        });
    }

    private void addStated(Set<Integer> numbers, int end) {
        if (isAt(OF_SOMETHING, end) || isAt(COUNTED, end)) {
            stray = true;
            return;
        }
        stated.addAll(numbers);
        if (isAt(LETTER, end)) {
            // "Objective 20(a)" may be an action of objective 20, or paragraph 20's, which is objective 4's.
            numbers.stream()
                    .flatMap(number -> Objective.ofParagraph(number).stream())
                    .forEach(objective -> stated.add(objective.number()));
        }
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

    private boolean isAt(Pattern pattern, int from) {
        return pattern.matcher(rest)
                .region(from, rest.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    /** Reads on after a number: "9, 10 and 11", "1 to 23"; gives the end. */
    private int takeList(Pattern next, Set<Integer> into, int first, int from) {
        Matcher matcher = next.matcher(rest).useTransparentBounds(true);
        int last = first;
        int end = from;
        while (matcher.region(end, rest.length()).lookingAt()) {
            int number = Integer.parseInt(matcher.group(3));
            boolean range = matcher.group(1) != null || matcher.group(2) != null;
            for (int i = last + 1; range && i < number && i <= LAST_PARAGRAPH; i++) {
                into.add(i);
            }
            into.add(number);
            last = number;
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
            left.append(rest, from, matcher.start()).append(' ');
            from = taker.endOf(matcher);
        }
        rest = left.append(rest, Math.min(from, rest.length()), rest.length()).toString();
    }

    private void takeBare() {
        Matcher leading = LEADING.matcher(rest);
        Matcher trailing = TRAILING.matcher(rest);
        if (leading.find()) {
            label = OptionalInt.of(Integer.parseInt(leading.group(1)));
        } else if (trailing.find()) {
            label = OptionalInt.of(Integer.parseInt(trailing.group(1)));
        }
        stray |= GLUED.matcher(rest).find();
        Matcher all = BARE.matcher(rest);
        while (all.find()) {
            bare.add(all.group().length() > 9 ? NO_OBJECTIVE : Integer.parseInt(all.group()));
        }
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

    /** Whether there are numbers that look like an SDG target, a share, or the objective of another plan. */
    boolean areUnclear() {
        return stray;
    }

    /** Whether there are numbers that the words may belong to rather than to an objective. */
    boolean areStray() {
        return stray || !bare.isEmpty();
    }

    /** The text without the numbers that are something else. */
    String rest() {
        return rest;
    }
}
