package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Most texts are passed over unfolded: none in which a word would be found. */
class RefugeeWordsTest {

    /** The letters of the words: plain, capital, precomposed before and behind U+0300, and with marks. */
    private static final List<String> LETTERS = List.of(
            "r",
            "e",
            "é",
            "E\u0301",
            "f",
            "F",
            "f\u0307",
            "ḟ",
            "u",
            "U",
            "ú",
            "Ụ",
            "u\u0301\u0308",
            "g",
            "Ğ",
            "G\u0301",
            "ḡ",
            "i",
            "İ",
            "ĩ",
            "Ị",
            "a",
            "Á",
            "ạ",
            "A\u0301",
            "d",
            "s",
            "Š",
            "ṣ",
            "ſ",
            "y",
            "Ý",
            "Ỵ",
            "l",
            "ł",
            "Ĺ",
            "ḷ",
            "o",
            "Ọ",
            "m",
            " ",
            "’",
            "\uD83D\uDE00");

    private static final List<String> WORDS =
            List.of("refugee", "refugie", "refugiad", "asylum", "asile", "asilo", "refuge", "asia", "fug");

    @Test
    void everyWordThatIsFoundInTheFoldedTextIsSeenBefore() {
        Random random = new Random(1);
        int found = 0;
        for (int i = 0; i < 200_000; i++) {
            String text = spelt(WORDS.get(random.nextInt(WORDS.size())), random);
            if (RefugeeWords.areIn(RefugeeWords.fold(text))) {
                found++;
                assertThat(RefugeeWords.mayBeIn(text)).as(text).isTrue();
            }
        }
        assertThat(found).isGreaterThan(10_000);
    }

    /** A word, in which letters are written in another way that may fold to them, or to others. */
    private static String spelt(String word, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            String letter = word.substring(i, i + 1);
            List<String> ways = random.nextInt(30) == 0
                    ? LETTERS
                    : LETTERS.stream()
                            .filter(way -> RefugeeWords.fold(way).equals(letter))
                            .toList();
            text.append(ways.get(random.nextInt(ways.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "We will train the officers who receive people at the border.",
                "Nous accueillons les personnes déplacées, à l’été, où qu’elles soient",
                "Aseguramos el acceso a los servicios básicos de los niños"
            })
    void textsWithoutTheWordsArePassedOver(String text) {
        assertThat(RefugeeWords.mayBeIn(text)).isFalse();
    }
}
