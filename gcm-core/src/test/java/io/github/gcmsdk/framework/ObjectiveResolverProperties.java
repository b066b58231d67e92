package io.github.gcmsdk.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ObjectiveResolverProperties {

    private static final ObjectiveResolver RESOLVER = ObjectiveResolver.standard();

    @Provide
    Arbitrary<String> pieces() {
        List<String> pieces = Arrays.stream(Objective.values())
                .flatMap(objective -> Vocabulary.standard().phrasesOf(objective))
                .flatMap(phrase -> phrase.words().stream())
                .distinct()
                .collect(Collectors.toList());
        pieces.addAll(List.of(
                "9",
                "10",
                "23",
                "24",
                "0",
                "10.7",
                "Objective",
                "Obj.",
                "SDG",
                "para",
                "GCM",
                "and",
                ",",
                "-",
                ":",
                "(",
                ")",
                "2025",
                "%",
                "10.c",
                "36(a)",
                "§",
                "…",
                "workshop",
                "Pakistan"));
        return Arbitraries.of(pieces).list().ofMaxSize(9).map(list -> String.join(" ", list));
    }

    @Property(tries = 5000)
    void whateverIsResolvedHasEvidenceForItAlone(@ForAll("pieces") String text) {
        Resolution resolution = RESOLVER.resolve(text);

        resolution
                .objective()
                .ifPresent(objective -> assertThat(resolution.evidence())
                        .isNotEmpty()
                        .allMatch(evidence -> evidence.objective() == objective));
        if (resolution instanceof Resolution.Refused refused) {
            assertThat(refused.candidates()).isSorted().doesNotHaveDuplicates();
        }
    }

    @Property(tries = 5000)
    void noTextThrowsAndTheAnswerIsAlwaysTheSame(@ForAll String text) {
        assertThat(RESOLVER.resolve(text)).isEqualTo(RESOLVER.resolve(text));
        assertThat(RESOLVER.labelDisagreement(text)).isEqualTo(RESOLVER.labelDisagreement(text));
        assertThat(ActionCode.parse(text)).hasToString(text);
        assertThat(SdgTarget.parse(text)).hasToString(text);
        ActionCode.parse(text).suggestion();
        SdgTarget.parse(text).suggestion();
    }

    @Property
    void numbersAreObjectivesOnlyFromOneToTwentyThree(@ForAll int number) {
        assertThat(RESOLVER.resolve(Integer.toString(number)).objective()).isEqualTo(Objective.ofNumber(number));
        assertThat(RESOLVER.resolve("Objective " + Math.abs((long) number)).objective())
                .isEqualTo(Math.abs((long) number) > 23 ? Optional.empty() : Objective.ofNumber(Math.abs(number)));
    }

    @Provide
    Arbitrary<Objective> objectives() {
        return Arbitraries.of(Objective.class);
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of(
                "Objective", "objective", "OBJECTIVE", "Obj.", "obj", "GCM Objective", "GCM", "Objectif", "OBJETIVO");
    }

    /** Official titles behind their number, with the noise of real files: case, spaces, accents, a cut end, punctuation. */
    @Property(tries = 2000)
    void anOfficialTitleWithNoiseIsResolved(
            @ForAll("objectives") Objective objective,
            @ForAll("marks") String mark,
            @ForAll("languages") String language,
            @ForAll Random random) {
        String title = noisy(objective.title(language).orElseThrow(), random);
        String number = mark + (random.nextBoolean() ? " " : "") + objective.number();
        String label = number + oneOf(random, ": ", " - ", " – ", ". ", " ", ":", ", ") + title;

        assertThat(RESOLVER.resolve(title).objective()).as(title).contains(objective);
        assertThat(RESOLVER.resolve(label).objective()).as(label).contains(objective);
        assertThat(RESOLVER.labelDisagreement(label)).as(label).isEmpty();
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "fr", "es");
    }

    private static String noisy(String title, Random random) {
        String noisy =
                title.length() > 80 && random.nextBoolean() ? title.substring(0, 70 + random.nextInt(10)) : title;
        if (random.nextBoolean()) {
            int at = 1 + random.nextInt(noisy.length() - 1);
            noisy = noisy.substring(0, at) + " " + noisy.substring(at);
        } else if (random.nextBoolean()) {
            noisy = noisy.replaceFirst(" (?=\\S+$)", "");
        }
        if (random.nextBoolean()) {
            noisy = Normalizer.normalize(noisy, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        }
        noisy = random.nextBoolean() ? noisy.toUpperCase(Locale.ROOT) : noisy.toLowerCase(Locale.ROOT);
        return noisy + oneOf(random, "", ".", "…", " ", ";", "...");
    }

    private static String oneOf(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Whatever stands between, before and behind them, and whichever of them the words fit. */
    @Property(tries = 5000)
    void twoObjectiveNumbersAreNeverResolved(
            @ForAll("objectives") Objective one,
            @ForAll("objectives") Objective other,
            @ForAll("marks") String mark,
            @ForAll("betweens") String between,
            @ForAll("asides") String before,
            @ForAll("asides") String behind) {
        Assume.that(one != other);
        String text = before + mark + " " + one.number() + between + other.number() + " " + behind;

        assertThat(RESOLVER.resolve(text).objective()).as(text).isEmpty();
        assertThat(RESOLVER.resolve(text.replace(mark, "")).objective())
                .as(text)
                .isEmpty();
    }

    @Provide
    Arbitrary<String> betweens() {
        List<String> betweens = List.of(
                ", ",
                "-",
                " – ",
                "/",
                " and ",
                " et ",
                " y ",
                " or ",
                " & ",
                "(a) & ",
                "(a), ",
                ". ",
                "'",
                " ",
                ";",
                " + ",
                " (",
                ": ",
                " to ",
                " x ",
                "…",
                " | ",
                "\\",
                "·",
                "_",
                " plus ",
                " not ",
                ", Objective ",
                " / Obj. ",
                " = ",
                ": Counter smuggling ",
                " Remittances, ",
                " sans ");
        return Arbitraries.of(betweens);
    }

    @Provide
    Arbitrary<String> asides() {
        List<String> handles = Arrays.stream(Objective.values())
                .map(objective -> ": " + objective.handle() + " ")
                .collect(Collectors.toList());
        handles.addAll(List.of("", "", "", "", "see ", "workshop ", "SDG 10.7 ", "(2024) "));
        return Arbitraries.of(handles);
    }

    @Property(tries = 3000)
    void aLabelThatDisagreesIsRefusedWithBoth(
            @ForAll("objectives") Objective objective, @ForAll("pieces") String words, @ForAll("marks") String mark) {
        String label = mark + " " + objective.number() + ": " + words;

        RESOLVER.labelDisagreement(label)
                .filter(found -> label.length() < 120)
                .ifPresent(found -> assertThat(RESOLVER.resolve(label))
                        .as(label)
                        .isInstanceOfSatisfying(
                                Resolution.Refused.class,
                                refused -> assertThat(refused.candidates()).contains(found.stated(), found.meant())));
    }
}
