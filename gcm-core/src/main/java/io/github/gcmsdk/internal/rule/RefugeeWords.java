package io.github.gcmsdk.internal.rule;

import io.github.gcmsdk.text.Text;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words by which a text speaks of refugees, and those of migration matters, in English, French and Spanish. */
final class RefugeeWords {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es");

    private static final Pattern REFUGEES = Pattern.compile("\\b(refugee|refugie|refugiad|asylum|asile|asilo)");

    /** Migration, mobility, diaspora, remittance, returnee and trafficking matters, in the three languages. */
    private static final Pattern MIGRATION = Pattern.compile(
            "migra|\\bmobilit|\\bmovilidad|\\bdiaspora|\\bremittanc"
                    + "|\\bremesa|\\b(transferts?|envois?) de fonds|\\breturnee|\\breturning|\\bretornad|\\brapatrie"
                    + "|\\breintegra|\\breadmi|\\b(voluntary|dignified|assisted) return|\\bretours? (volontaire|digne)"
                    + "|\\b(retorno|regreso) (voluntario|digno)|\\bforeign workers?|\\btravailleurs? etrangers?"
                    + "|\\btrabajador(es)? extranjeros?|\\bpersonnes de retour|\\btraffick|\\btraite\\b|\\btrata\\b|\\bsmuggl|\\bpasseurs?\\b|\\btrafi[cq]");

    /** What the characters before the first combining mark fold to. */
    private static final char[] FOLDED = new char['\u0300'];

    /** Stands for what a character behind those folds to: it may be any letter. */
    private static final char ANY = 0;

    /** Pairs of letters that stand in the words, each with a bit of its own. */
    private static final String[] PAIRS = {"fu", "ug", "as", "si", "sy"};

    /** The pairs that a character may begin. */
    private static final byte[] FIRST = new byte[FOLDED.length];

    /** The pairs that a character may end. */
    private static final byte[] SECOND = new byte[FOLDED.length];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = fold(String.valueOf(c)).charAt(0);
            for (int pair = 0; pair < PAIRS.length; pair++) {
                FIRST[c] |= (byte) (FOLDED[c] == PAIRS[pair].charAt(0) ? 1 << pair : 0);
                SECOND[c] |= (byte) (FOLDED[c] == PAIRS[pair].charAt(1) ? 1 << pair : 0);
            }
        }
    }

    private RefugeeWords() {}

    /** Whether two texts speak of refugees, and of no migration matter. */
    static boolean areAllThatIsSaid(Text title, Text text) {
        if (!mayBeIn(title) && !mayBeIn(text)) {
            return false;
        }
        List<String> texts = Stream.of(title, text)
                .flatMap(each -> LANGUAGES.stream().flatMap(language -> each.in(language).stream()))
                .map(RefugeeWords::fold)
                .toList();
        return texts.stream().anyMatch(RefugeeWords::areIn)
                && texts.stream().noneMatch(folded -> MIGRATION.matcher(folded).find());
    }

    static boolean areIn(String folded) {
        return REFUGEES.matcher(folded).find();
    }

    private static boolean mayBeIn(Text text) {
        for (String language : LANGUAGES) {
            String words = text.values().get(language);
            if (words != null && mayBeIn(words)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the words may stand in a text that is not folded yet; most texts need not be folded then. Wherever a word
     * stands, its first two letters or the next two are a pair of every second character: so only those are looked at.
     */
    static boolean mayBeIn(String text) {
        for (int i = 0; i < text.length(); i += 2) {
            char second = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (mayBePair(text.charAt(i), second)
                    && (mayBegin(text, i) || mayBegin(text, i - 1) || mayBegin(text, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBePair(char first, char second) {
        return first >= FOLDED.length || second >= FOLDED.length || (FIRST[first] & SECOND[second]) != 0;
    }

    private static boolean mayBegin(String text, int at) {
        return at >= 0
                && at < text.length()
                && (isAt(text, at, "fug")
                        || isAt(text, at, "asil")
                        || isAt(text, at, "asyl")
                        || mayBeMark(text.charAt(at)));
    }

    private static boolean isAt(String text, int at, String word) {
        if (at + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char letter = folded(text.charAt(at + i));
            if (letter != word.charAt(i) && letter != ANY) {
                return false;
            }
        }
        return true;
    }

    private static char folded(char c) {
        return c < FOLDED.length ? FOLDED[c] : ANY;
    }

    /** Whether folding may take a character away, so that others move together. */
    private static boolean mayBeMark(char c) {
        return c >= FOLDED.length
                && switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.SURROGATE -> true;
                    default -> false;
                };
    }

    static String fold(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
