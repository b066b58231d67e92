package io.github.gcmsdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.record.RecordId;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is matched without the regular expression is what the regular expression matches. */
class CharacterClassesTest {

    /** Members of the classes below, characters beside them, and some beyond ASCII. */
    private static final String CHARACTERS = "aabbzA019_-.:/[]{}+*,^ \n\0éſK٣\uD83D\uDE00";

    private final Random random = new Random(1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                RecordId.PATTERN,
                "[a-z0-9-]+",
                "[ab]*",
                "[ab]",
                "[ab]{2}",
                "[ab]{0}",
                "[ab]{1,2}",
                "[ab]{2,}",
                "[a][b]{2}[z9-]+",
                "[ab][ab]*",
                "[+-][01]{3}",
                "[a-][a_.:/@# ]{0,3}"
            })
    void classesOneAfterAnotherMatchWhatTheirPatternMatches(String regex) {
        Pattern pattern = Pattern.compile(regex);
        CharacterClasses classes = CharacterClasses.of(pattern);

        assertThat(classes).isNotNull();
        for (int i = 0; i < 20_000; i++) {
            String text = text(random.nextInt(6));
            assertThat(classes.match(text))
                    .as(text)
                    .isEqualTo(pattern.matcher(text).matches());
        }
        for (int length = 126; length < 131; length++) {
            String text = "a".repeat(length);
            assertThat(classes.match(text))
                    .as(text)
                    .isEqualTo(pattern.matcher(text).matches());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "[^a]+",
                "[a&&b]",
                "[\\d]+",
                "[a[b]]",
                "[é]+",
                "[ab]?",
                "[ab]+?",
                "[ab]++",
                "[ab]{1,2}?",
                "[ab]{12345}",
                "[ab]*[b]",
                "[ab]{1,2}[b]",
                "[ab]+|[z]",
                "x[ab]+",
                "[ab]+$",
                "(?i)[ab]+"
            })
    void allElseIsLeftToThePattern(String regex) {
        assertThat(CharacterClasses.of(Pattern.compile(regex))).isNull();
    }

    @Test
    void flagsAreLeftToThePattern() {
        assertThat(CharacterClasses.of(Pattern.compile("[ab]+", Pattern.CASE_INSENSITIVE)))
                .isNull();
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }
}
