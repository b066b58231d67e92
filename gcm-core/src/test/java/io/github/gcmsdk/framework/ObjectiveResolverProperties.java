package io.github.gcmsdk.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
}
