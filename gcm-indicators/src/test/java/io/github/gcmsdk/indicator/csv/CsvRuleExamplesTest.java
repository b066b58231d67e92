package io.github.gcmsdk.indicator.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Messages;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RuleExamples;
import io.github.gcmsdk.rule.RuleExamples.Example;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the rules about tables, read as incidents with their country. */
class CsvRuleExamplesTest {

    static Stream<String> codes() {
        return RuleCatalogue.standard().all().stream()
                .map(Rule::code)
                .filter(code -> RuleExamples.bad(code).orElseThrow().name().endsWith(".csv"));
    }

    private static List<Finding> findings(Example example) {
        return CsvReader.of(SharedFiles.MISSING_MIGRANTS_BY_COUNTRY)
                .read(example.name(), example.content())
                .report()
                .findings();
    }

    @Test
    void thereAreExamplesOfTables() {
        assertThat(codes()).contains("csv.syntax", "area.unknown");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theGoodOneHasNoFinding(String code) {
        assertThat(findings(RuleExamples.good(code).orElseThrow())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theBadOneHasExactlyTheFindingOfItsRule(String code) throws IOException {
        List<String> expected = row(code);

        List<Finding> findings = findings(RuleExamples.bad(code).orElseThrow());

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.pointer()).isEqualTo(expected.get(3));
            assertThat(finding.record() == null ? "" : "" + finding.record().index())
                    .isEqualTo(expected.get(2));
            assertThat(finding.location()).isNotNull();
            for (String language : Messages.languages()) {
                Locale locale = Locale.forLanguageTag(language);
                assertThat(finding.format(locale) + finding.mend(locale)).doesNotContain("?", "{", "}");
            }
        });
    }

    /** Where the table of examples says that the finding is. */
    private static List<String> row(String code) throws IOException {
        try (InputStream in = RuleExamples.class.getResourceAsStream("examples/examples.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split("\t", -1)))
                    .filter(cells -> cells.get(0).equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
