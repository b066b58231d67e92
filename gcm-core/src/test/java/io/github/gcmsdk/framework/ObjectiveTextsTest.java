package io.github.gcmsdk.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.framework.Resolution.Refused;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table of texts that were thought up to make the resolver guess, and of those that it must not refuse. */
class ObjectiveTextsTest {

    private static final ObjectiveResolver RESOLVER = ObjectiveResolver.standard();

    @ParameterizedTest
    @CsvFileSource(resources = "objective-texts.tsv", delimiter = '\t', quoteCharacter = '`')
    void everyTextIsTakenAsTheTableSays(String expected, @Nullable String candidates, String text) {
        Resolution resolution = RESOLVER.resolve(text);

        String answer = resolution instanceof Refused refused
                ? refused.reason().name()
                : numbers(resolution.objective().stream().toList());
        assertThat(answer).as(text).isEqualTo(expected);
        if (resolution instanceof Refused refused) {
            assertThat(numbers(refused.candidates())).as(text).isEqualTo("-".equals(candidates) ? "" : candidates);
        }
    }

    /** What is said of a label is said of its text too: both answers are about the same two objectives. */
    @ParameterizedTest
    @CsvFileSource(resources = "objective-texts.tsv", delimiter = '\t', quoteCharacter = '`')
    void aLabelThatDisagreesIsRefused(String expected, @Nullable String candidates, String text) {
        RESOLVER.labelDisagreement(text)
                .ifPresent(found -> assertThat(RESOLVER.resolve(text))
                        .as(text)
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.candidates()).contains(found.stated(), found.meant())));
    }

    private static String numbers(List<Objective> objectives) {
        return objectives.stream()
                .map(objective -> Integer.toString(objective.number()))
                .collect(Collectors.joining(" "));
    }
}
