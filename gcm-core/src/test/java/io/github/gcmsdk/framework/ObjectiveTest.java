package io.github.gcmsdk.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gcmsdk.record.CodeList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectiveTest {

    private static final List<Integer> ACTIONS =
            List.of(11, 12, 5, 7, 10, 12, 12, 6, 6, 10, 7, 5, 8, 6, 6, 9, 7, 12, 10, 9, 9, 3, 5);

    @Test
    void numbersAreOneToTwentyThreeAndParagraphsFollow() {
        assertThat(Objective.values())
                .extracting(Objective::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 23).boxed().toList());
        assertThat(Objective.values()).allSatisfy(objective -> {
            assertThat(objective.paragraph()).isEqualTo(16 + objective.number());
            assertThat(Objective.of(objective.number())).isSameAs(objective);
            assertThat(Objective.ofParagraph(objective.paragraph())).contains(objective);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 24, 39, Integer.MAX_VALUE})
    void otherNumbersAreNoObjective(int number) {
        assertThat(Objective.ofNumber(number)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Objective.of(number))
                .withMessageStartingWith("number:");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 1, 16, 40, Integer.MAX_VALUE})
    void otherParagraphsAreNoObjective(int paragraph) {
        assertThat(Objective.ofParagraph(paragraph)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void constantsAreNamedByTheHandle(Objective objective) {
        String upperSnake = objective.handle().toUpperCase(Locale.ROOT).replace(' ', '_');

        assertThat(objective).hasToString(upperSnake);
    }

    @ParameterizedTest
    @EnumSource
    void titlesAndHandlesAreThereInThreeLanguages(Objective objective) {
        for (String language : List.of("en", "fr", "es")) {
            assertThat(objective.title(language))
                    .get()
                    .asString()
                    .isNotBlank()
                    .isEqualTo(objective.title(language).get().strip());
            assertThat(objective.handle(language)).get().asString().isNotBlank();
        }
        assertThat(objective.title("en")).contains(objective.title());
        assertThat(objective.handle("en")).contains(objective.handle());
        assertThat(objective.title("ur")).isEmpty();
    }

    @Test
    void titlesAreThoseOfTheResolutionAndNotOfTheDraft() {
        assertThat(Objective.of(13).title())
                .isEqualTo("Use migration detention only as a measure of last resort and work towards alternatives");
        assertThat(Objective.of(13).variantTitles()).singleElement().asString().startsWith("Use immigration detention");
        assertThat(Objective.of(20).title())
                .isEqualTo(
                        "Promote faster, safer and cheaper transfer of remittances and foster financial inclusion of migrants");
        assertThat(Objective.of(23).title("fr"))
                .contains(
                        "Renforcer la coopération internationale et les partenariats mondiaux pour des migrations sûres,"
                                + " ordonnées et régulières");
        assertThat(Objective.of(9).title("es"))
                .contains("Reforzar la respuesta transnacional al tráfico ilícito de migrantes");
    }

    @Test
    void titlesAndHandlesBelongToOneObjectiveEach() {
        List<String> all = Arrays.stream(Objective.values())
                .flatMap(objective -> Vocabulary.standard().phrasesOf(objective))
                .map(phrase -> phrase.letters() + " of " + phrase.objective())
                .distinct()
                .map(pair -> pair.substring(0, pair.indexOf(' ')))
                .toList();

        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void actionsAreCountedAsInTheResolution() {
        assertThat(Objective.values())
                .extracting(objective -> objective.actions().size())
                .containsExactlyElementsOf(ACTIONS);
        assertThat(Objective.REMITTANCES.actions()).first().hasToString("36(a)");
        assertThat(Objective.REMITTANCES.actions()).last().hasToString("36(i)");
    }

    @Test
    void sdgCrossReferencesAreTheBooklets() {
        assertThat(Objective.MINIMIZE_ADVERSE_DRIVERS.sdgGoals()).hasSize(17);
        assertThat(Objective.MIGRANT_AND_DIASPORA_CONTRIBUTIONS.sdgGoals()).isEmpty();
        assertThat(Objective.MIGRANT_AND_DIASPORA_CONTRIBUTIONS.sdgTargets()).isEmpty();
        assertThat(Objective.COUNTER_SMUGGLING.sdgGoals()).containsExactly(10, 16, 17);
        assertThat(Objective.ACCESS_TO_BASIC_SERVICES.sdgTargets())
                .extracting(SdgTarget::text)
                .endsWith("11.1", "16.3", "16.9", "16.b");
        assertThat(Objective.values()).allSatisfy(objective -> {
            assertThat(objective.sdgTargets()).allMatch(SdgTarget::isKnown).doesNotHaveDuplicates();
            assertThat(objective.sdgGoals())
                    .allMatch(goal -> goal >= 1 && goal <= 17)
                    .isSorted();
            assertThat(objective.sdgGoals())
                    .containsAll(objective.sdgTargets().stream()
                            .map(target -> target.goal().orElseThrow())
                            .toList());
        });
    }

    @ParameterizedTest
    @CsvSource({"1, 2 5 6 12 18", "2, 4 8 9 10 11 13 21", "3, 14 15 16 19 20 22", "4, 1 3 7 17 23"})
    void roundTablesAreAllottedByForum(int table, String numbers) {
        for (String number : numbers.split(" ")) {
            Objective objective = Objective.of(Integer.parseInt(number));
            assertThat(objective.roundTable("imrf-2022")).hasValue(table);
            assertThat(objective.roundTables()).containsOnlyKeys("imrf-2022");
            assertThat(objective.roundTable("imrf-2026")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"objectives, 23", "actions, 187", "principles, 10", "sdg-goals, 17", "sdg-targets, 169"})
    void listsSayWhereTheyComeFrom(String name, int entries) {
        CodeList list = CodeList.of(name);

        assertThat(list.rows())
                .hasSize(entries)
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(list.columns()));
        assertThat(list.rows()).extracting(row -> row.get(0)).doesNotHaveDuplicates();
        assertThat(list.name()).isEqualTo(name);
        assertThat(list.title()).isNotBlank();
        assertThat(list.version()).startsWith("A/RES/7");
        assertThat(list.source()).contains("A/RES/7");
        assertThat(list.date()).isAfter("2026-01-01");
        assertThat(list.sha256()).matches("[0-9a-f]{64}");
    }
}
