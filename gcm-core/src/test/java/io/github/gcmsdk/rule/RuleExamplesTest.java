package io.github.gcmsdk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleExamplesTest {

    private static final Path DIRECTORY = Path.of("src/main/resources/io/github/gcmsdk/rule/examples");

    static Stream<String> codes() {
        return RuleCatalogue.standard().all().stream().map(Rule::code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyRuleHasAGoodAndABadExample(String code) {
        var good = RuleExamples.good(code);
        var bad = RuleExamples.bad(code);

        assertThat(good).hasValueSatisfying(example -> {
            assertThat(example.name()).matches(code + "\\.good\\.((nd)?json|csv)");
            assertThat(example.content()).isNotEmpty();
        });
        assertThat(bad).hasValueSatisfying(example -> {
            assertThat(example.name()).matches(code + "\\.bad\\.((nd)?json|csv)");
            assertThat(example.content()).isNotEmpty();
        });
        assertThat(good.orElseThrow()).isNotEqualTo(bad.orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no.such-rule", "examples", "../rule/examples/json.bom", "json.bom.good.json"})
    void unknownCodesHaveNone(String code) {
        assertThat(RuleExamples.good(code)).isEmpty();
        assertThat(RuleExamples.bad(code)).isEmpty();
    }

    @Test
    void theTableTellsWhereEachBadExampleIsBad() {
        List<ExampleTable.Row> rows = ExampleTable.rows();

        assertThat(rows).extracting(ExampleTable.Row::code).containsExactlyInAnyOrderElementsOf(codes().toList());
        assertThat(rows).allSatisfy(row -> {
            assertThat(RuleExamples.bad(row.code()).orElseThrow().name()).isEqualTo(row.file());
            assertThat(row.record()).matches("|\\d+");
            assertThat(row.pointer()).matches("(/.+)?");
        });
    }

    @Test
    void nothingElseLiesThere() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> !name.equals("examples.tsv"))
                    .containsExactlyInAnyOrderElementsOf(
                            codes().flatMap(code -> Stream.of(RuleExamples.good(code), RuleExamples.bad(code)))
                                    .map(example -> example.orElseThrow().name())
                                    .toList());
        }
    }

    @Test
    void anExampleKeepsItsBytes() {
        byte[] bytes = {1, 2};
        var example = new RuleExamples.Example("a.json", bytes);

        bytes[0] = 9;
        example.content()[1] = 9;

        assertThat(example.content()).containsExactly(1, 2);
        assertThat(example)
                .isEqualTo(new RuleExamples.Example("a.json", new byte[] {1, 2}))
                .hasSameHashCodeAs(new RuleExamples.Example("a.json", new byte[] {1, 2}))
                .isNotEqualTo(new RuleExamples.Example("b.json", new byte[] {1, 2}))
                .isNotEqualTo(new RuleExamples.Example("a.json", bytes))
                .hasToString("a.json");
    }
}
