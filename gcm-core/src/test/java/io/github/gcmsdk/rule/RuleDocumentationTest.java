package io.github.gcmsdk.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Renders {@code docs/rules.md} from the catalogue, and fails if the committed file is another. {@code -DupdateDocs=true}
 * writes it.
 */
class RuleDocumentationTest {

    private static final Path DOCUMENT = top().resolve("docs").resolve("rules.md");

    private static final String EXAMPLES = "../gcm-core/src/main/resources/io/github/gcmsdk/rule/examples/";

    /** The areas of the documentation, and the first parts of the codes that belong to each. */
    private static final Map<String, List<String>> AREAS = new LinkedHashMap<>();

    static {
        AREAS.put("Reading", List.of("json", "record", "dataset"));
        AREAS.put("Reading of tables", List.of("csv", "area"));
        AREAS.put(
                "Values",
                List.of(
                        "value",
                        "code",
                        "country",
                        "currency",
                        "language",
                        "objective",
                        "action",
                        "principle",
                        "sdg-target",
                        "period",
                        "text"));
        AREAS.put("References and datasets", List.of("id", "reference", "identifier"));
        AREAS.put("Networks and events", List.of("network", "event"));
        AREAS.put(
                "Funds and programmes",
                List.of("fund", "contribution", "programme", "transfer", "expenditure", "money", "statement"));
        AREAS.put("Pledges", List.of("pledge"));
        AREAS.put("Practices, plans and reviews", List.of("practice", "plan", "review"));
        AREAS.put("Waivers", List.of("waiver"));
        AREAS.put("Privacy", List.of("privacy"));
        AREAS.put("Indicators", List.of("indicator", "incident", "assessment"));
    }

    /** The repository: Maven runs tests in the module. */
    private static Path top() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(directory.resolve("gcm-core"))) {
            directory = directory.getParent();
        }
        return directory;
    }

    @Test
    void theDocumentationIsThatOfTheCatalogue() throws IOException {
        String rendered = render();
        if (Boolean.getBoolean("updateDocs")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, rendered);
        }

        assertThat(DOCUMENT)
                .as("docs/rules.md is generated: run mvn -pl gcm-core test -Dtest=RuleDocumentationTest "
                        + "-DupdateDocs=true, and commit it")
                .exists()
                .hasContent(rendered);
    }

    @Test
    void everyRuleIsInTheDocumentation() {
        String rendered = render();

        assertThat(RuleCatalogue.standard().all())
                .allSatisfy(rule -> assertThat(rendered)
                        .containsOnlyOnce("<a id=\"" + rule.code() + "\"></a>")
                        .containsOnlyOnce("| [`" + rule.code() + "`](#" + rule.code() + ") |"));
    }

    @Test
    void codesAreUnique() {
        assertThat(RuleCatalogue.standard().all())
                .isNotEmpty()
                .extracting(Rule::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void aSummaryIsOneSentence() {
        assertThat(RuleCatalogue.standard().all())
                .extracting(Rule::summary)
                .allSatisfy(summary -> assertThat(summary)
                        .matches("\\p{Lu}.*\\.")
                        .doesNotContainPattern("\\.\\s+\\p{Lu}")
                        .doesNotContain("\n", "  "));
    }

    @Test
    void everyRuleBelongsToOneArea() {
        List<String> prefixes = AREAS.values().stream().flatMap(List::stream).toList();

        assertThat(prefixes).doesNotHaveDuplicates();
        assertThat(RuleCatalogue.standard().all())
                .extracting(RuleDocumentationTest::prefix)
                .isSubsetOf(prefixes);
    }

    private static String prefix(Rule rule) {
        return rule.code().substring(0, rule.code().indexOf('.'));
    }

    private static String render() {
        Map<String, List<Rule>> byPrefix =
                RuleCatalogue.standard().all().stream().collect(groupingBy(RuleDocumentationTest::prefix));
        Map<String, ExampleTable.Row> examples =
                ExampleTable.rows().stream().collect(toMap(ExampleTable.Row::code, row -> row));
        StringBuilder out = new StringBuilder();
        out.append("""
                # Rules

                This file is generated from the rule catalogue; do not edit it. An `error` must be mended, a `warning` should be, an
                `info` is worth knowing (RFC 2119). A policy may set another severity. In messages, `{name}` stands for a value of the
                finding, and `{pointer}` for its place. The last column says how much of what a rule finds the [JSON schemas](schema)
                reject, too: all of it (`exact`), some or none. What a schema rejects has an error.

                """);
        AREAS.forEach((area, prefixes) -> {
            List<Rule> rules = prefixes.stream()
                    .flatMap(prefix -> byPrefix.getOrDefault(prefix, List.of()).stream())
                    .toList();
            out.append("## ").append(area).append("\n\n");
            renderTable(rules, out);
            rules.forEach(rule -> renderRule(rule, examples.get(rule.code()), out));
        });
        return out.toString().stripTrailing() + '\n';
    }

    private static void renderTable(List<Rule> rules, StringBuilder out) {
        out.append("| code | severity | reported when | basis | schema |\n|---|---|---|---|---|\n");
        for (Rule rule : rules) {
            out.append("| [`%s`](#%s) | %s | %s | %s | %s |\n"
                    .formatted(
                            rule.code(),
                            rule.code(),
                            rule.severity().code(),
                            cell(rule.summary()),
                            cell(rule.basis()),
                            rule.schema().code()));
        }
        out.append('\n');
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static void renderRule(Rule rule, ExampleTable.Row example, StringBuilder out) {
        Messages messages = Messages.of(Locale.ENGLISH);
        out.append("<a id=\"%s\"></a>\n### `%s`\n\n".formatted(rule.code(), rule.code()));
        out.append("- Message: ").append(messages.template(rule.code())).append('\n');
        out.append("- To mend it: ").append(messages.mendTemplate(rule.code())).append('\n');
        for (RuleParameter<?> parameter : rule.parameters()) {
            out.append("- Parameter: `%s` = `%s`. %s\n"
                    .formatted(parameter.name(), parameter.standard(), parameter.summary()));
        }
        out.append("- Example: [`%s`](%s%s), %s".formatted(example.file(), EXAMPLES, example.file(), place(example)));
        if (!example.note().isEmpty()) {
            out.append(" (").append(example.note()).append(')');
        }
        out.append("\n\n");
    }

    private static String place(ExampleTable.Row example) {
        String pointer = example.pointer().isEmpty() ? "" : "`" + example.pointer() + "`";
        if (example.record().isEmpty()) {
            return pointer.isEmpty() ? "the input as a whole" : pointer + " of the input";
        }
        String record = "record " + example.record();
        return pointer.isEmpty() ? record : pointer + " of " + record;
    }
}
