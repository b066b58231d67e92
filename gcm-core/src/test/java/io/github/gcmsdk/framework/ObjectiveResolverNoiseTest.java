package io.github.gcmsdk.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every title and handle in every language, with the noise of real files: resolved rightly, or refused, never wrongly. */
class ObjectiveResolverNoiseTest {

    private static final ObjectiveResolver RESOLVER = ObjectiveResolver.standard();

    /** From this length on, a title with one fault is still resolved without its number. */
    private static final int LONG_ENOUGH = 25;

    private static Stream<String> texts(Objective objective) {
        return Stream.concat(titles(objective), Stream.of("en", "fr", "es").flatMap(l -> objective.handle(l).stream()));
    }

    private static Stream<String> titles(Objective objective) {
        return Stream.concat(
                Stream.of("en", "fr", "es").flatMap(l -> objective.title(l).stream()),
                objective.variantTitles().stream());
    }

    private static void assertResolved(Objective objective, String text) {
        assertThat(RESOLVER.resolve(text).objective()).as(text).contains(objective);
    }

    private static void assertNeverWrong(Objective objective, String text) {
        assertThat(RESOLVER.resolve(text).objective()).as(text).isIn(Optional.empty(), Optional.of(objective));
    }

    @ParameterizedTest
    @EnumSource
    void titlesAndHandlesResolveToThemselves(Objective objective) {
        texts(objective).forEach(text -> {
            assertResolved(objective, text);
            assertResolved(objective, text.toUpperCase(Locale.ROOT));
            assertResolved(objective, text.toLowerCase(Locale.ROOT));
            assertResolved(objective, Normalizer.normalize(text, Normalizer.Form.NFD));
            assertResolved(
                    objective, Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
            assertResolved(objective, text.replace(" ", ""));
            assertResolved(objective, text.replace(" ", "\u00a0"));
            assertResolved(objective, text.replace("’", "'").replace(",", ""));
            assertResolved(objective, "  «" + text + "» . ");
            assertResolved(objective, text.replace(" ", "  \t\n"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void numbersBeforeAndBehindAgree(Objective objective) {
        int n = objective.number();
        texts(objective)
                .forEach(text -> List.of(
                                "Objective %d: %s",
                                "Obj. %d - %s",
                                "OBJECTIF %02d – %s",
                                "Objetivo nº %d. %s",
                                "GCM Objective %d - %s",
                                "%d. %s",
                                "%d - %s",
                                "(%d) %s",
                                "#%d %s",
                                "%d) %s",
                                "Objective %d %s",
                                "obj%d:%s",
                                "GCM%d/%s",
                                "Objective %d (%s)",
                                "Objective %d, %s")
                        .forEach(form -> assertResolved(objective, String.format(Locale.ROOT, form, n, text))));
        texts(objective)
                .forEach(text -> List.of("%s (%d)", "%s (Objective %d)", "%s - Obj. %d", "%s [GCM %d]", "%s: %d")
                        .forEach(form -> assertResolved(objective, String.format(Locale.ROOT, form, text, n))));
    }

    @ParameterizedTest
    @EnumSource
    void anotherNumberIsNeverTaken(Objective objective) {
        for (Objective other : Objective.values()) {
            if (other == objective) {
                continue;
            }
            texts(objective).forEach(text -> {
                for (String form : List.of("Objective %d: %s", "%d. %s", "Obj %d %s", "%d - %s")) {
                    assertRefused(String.format(Locale.ROOT, form, other.number(), text), objective, other);
                    assertRefused(
                            String.format(Locale.ROOT, form, other.number(), text.replace(" ", "")), objective, other);
                }
                assertRefused(text + " (" + other.number() + ")", objective, other);
            });
        }
    }

    private static void assertRefused(String text, Objective... candidates) {
        assertThat(RESOLVER.resolve(text))
                .as(text)
                .isInstanceOfSatisfying(
                        Resolution.Refused.class,
                        refused -> assertThat(refused.candidates()).contains(candidates));
    }

    @ParameterizedTest
    @EnumSource
    void spacesMayBeMissingOrStrayAnywhere(Objective objective) {
        texts(objective).forEach(text -> {
            for (int i = 1; i < text.length(); i++) {
                assertResolved(objective, text.substring(0, i) + " " + text.substring(i));
                if (text.charAt(i) == ' ') {
                    assertResolved(objective, text.substring(0, i) + text.substring(i + 1));
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void cutTitlesAreResolvedRightlyOrRefused(Objective objective) {
        texts(objective).forEach(text -> {
            for (int i = 1; i < text.length(); i++) {
                assertNeverWrong(objective, text.substring(0, i));
                assertNeverWrong(objective, text.substring(0, i) + "…");
                assertNeverWrong(objective, text.substring(i));
            }
        });
        titles(objective).filter(title -> title.length() > 60).forEach(title -> {
            for (int i = 60; i < title.length(); i++) {
                assertResolved(objective, title.substring(0, i) + "...");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void oneWrongLetterIsForgivenInLongTitlesOnly(Objective objective) {
        texts(objective).forEach(text -> {
            for (int i = 0; i < text.length(); i++) {
                String head = text.substring(0, i);
                String tail = text.substring(i + 1);
                for (String mutant : List.of(head + tail, head + "x" + tail, head + "e" + text.substring(i))) {
                    assertNeverWrong(objective, mutant);
                    assertNeverWrong(objective, objective.number() + " " + mutant);
                    if (text.length() > LONG_ENOUGH) {
                        assertResolved(objective, mutant);
                    }
                }
            }
        });
    }
}
