package io.github.gcmsdk.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gcmsdk.internal.engine.Edits;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    @ParameterizedTest
    @EnumSource
    void keywordsAreWordsOfTheObjectivesOwnTitlesAndHandles(Objective objective) {
        Set<String> own = VOCABULARY
                .phrasesOf(objective)
                .flatMap(phrase -> phrase.words().stream())
                .collect(Collectors.toSet());

        assertThat(objective.keywords())
                .isNotEmpty()
                .filteredOn(keyword -> !keyword.contains(":"))
                .allSatisfy(keyword -> assertThat(own).containsAll(Vocabulary.split(Folded.of(keyword))));
    }

    @ParameterizedTest
    @EnumSource
    void synonymsSpeakForTheirObjectiveAloneAndNeverNameIt(Objective objective) {
        assertThat(objective.keywords())
                .filteredOn(keyword -> keyword.contains(":"))
                .allSatisfy(keyword -> {
                    assertThat(keyword).matches("(?:en|fr|es):[^:]+");
                    Words words = VOCABULARY.read(Folded.of(keyword.substring(3)));
                    assertThat(words.objectives()).containsExactly(objective);
                    assertThat(words.meaning()).isEmpty();
                    assertThat(words.evidence(objective))
                            .extracting(Evidence::language, Evidence::piece)
                            .contains(tuple(keyword.substring(0, 2), keyword.substring(3)));
                });
    }

    @ParameterizedTest
    @EnumSource
    void noTitleOrHandleSpeaksForAnotherObjective(Objective objective) {
        assertThat(VOCABULARY.phrasesOf(objective)).allSatisfy(phrase -> {
            Words words = VOCABULARY.read(Folded.of(phrase.text()));
            assertThat(words.objectives()).containsExactly(objective);
            assertThat(words.meaning()).contains(objective);
        });
    }

    @ParameterizedTest
    @EnumSource
    void misspeltTitlesCannotMeet(Objective objective) {
        List<Phrase> own = VOCABULARY.phrasesOf(objective).toList();
        List<Phrase> others = Stream.of(Objective.values())
                .filter(other -> other != objective)
                .flatMap(VOCABULARY::phrasesOf)
                .toList();

        for (Phrase phrase : own) {
            for (Phrase other : others) {
                // At most five wrong letters are forgiven on either side.
                int forgiven = Math.min(
                        5, Math.max(phrase.letters().length(), other.letters().length()) / 20);
                int apart = Edits.between(phrase.letters(), other.letters(), 12);
                assertThat(apart).as("%s / %s", phrase.text(), other.text()).isGreaterThan(2 * forgiven);
            }
        }
    }
}
