package io.github.gcmsdk.framework;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers from 1 to 23 in words, folded, in three languages. */
final class NumberWords {

    private static final List<String> ENGLISH =
            List.of(("one two three four five six seven eight nine ten eleven twelve"
                            + " thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two"
                            + " twenty-three")
                    .split(" "));
    private static final List<String> FRENCH =
            List.of(("un deux trois quatre cinq six sept huit neuf dix onze douze treize"
                            + " quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois")
                    .split(" "));
    private static final List<String> SPANISH =
            List.of(("uno dos tres cuatro cinco seis siete ocho nueve diez once doce"
                            + " trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos"
                            + " veintitres")
                    .split(" "));

    private static final Map<String, Integer> VALUES = values();

    /** Any of the words, the longest first; "one" and its like only before a stop, since they begin other phrases. */
    static final String PATTERN = VALUES.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .map(NumberWords::pattern)
            .collect(Collectors.joining("|", "(?:", ")(?!\\p{L})"));

    private NumberWords() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (List<String> words : List.of(ENGLISH, FRENCH, SPANISH)) {
            for (int i = 0; i < words.size(); i++) {
                values.put(words.get(i), i + 1);
            }
        }
        return values;
    }

    private static String pattern(String word) {
        String spaced = word.replace("-", "[\\s-]");
        return valueOf(word) == 1 ? spaced + "(?=\\s*(?:$|[:.,;)\\]–-]))" : spaced;
    }

    /** The number of a word that {@link #PATTERN} found. */
    static int valueOf(String word) {
        Integer value = VALUES.get(word.replaceAll("\\s", "-"));
        if (value == null) {
            throw new IllegalArgumentException("word: not a number from 1 to 23");
        }
        return value;
    }
}
