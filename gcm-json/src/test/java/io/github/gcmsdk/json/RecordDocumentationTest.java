package io.github.gcmsdk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.testing.RecordDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Renders {@code docs/records.md} from the record types, and fails if the committed file is another.
 * {@code -DupdateDocs=true} writes it.
 */
class RecordDocumentationTest {

    /** The repository: Maven runs tests in the module. */
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Path DOCUMENT = ROOT.resolve("docs").resolve("records.md");

    private static final String RENDERED =
            new RecordDocument(ROOT, Gcm.standard().types()).render();

    @Test
    void theDocumentationIsThatOfTheTypes() throws IOException {
        if (Boolean.getBoolean("updateDocs")) {
            Files.writeString(DOCUMENT, RENDERED);
        }

        assertThat(DOCUMENT)
                .as("docs/records.md is generated: run mvn -pl gcm-core,gcm-json test -Dtest=RecordDocumentationTest "
                        + "-Dsurefire.failIfNoSpecifiedTests=false -DupdateDocs=true, and commit it")
                .exists()
                .hasContent(RENDERED);
    }

    @Test
    void everyTypeHasASection() {
        assertThat(Gcm.standard().types())
                .extracting(RecordType::name)
                .allSatisfy(name -> assertThat(RENDERED).containsOnlyOnce("\n### `" + name + "`\n"));
    }

    @Test
    void everyLinkWithinTheDocumentLeadsToOneHeading() {
        List<String> headings = matches("(?m)^#+ (.*)$")
                .map(heading -> heading.replaceAll("[^A-Za-z -]", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replace(' ', '-'))
                .toList();

        assertThat(headings).doesNotHaveDuplicates();
        assertThat(matches("\\]\\(#([^)]*)\\)")).isNotEmpty().isSubsetOf(headings);
    }

    @Test
    void everyCellOfATableIsFilledWhereItMustBe() {
        assertThat(matches("(?m)^\\| `([^`]*)` \\|.*$")).isNotEmpty();
        assertThat(RENDERED.lines().filter(line -> line.startsWith("| `")))
                .allSatisfy(line -> assertThat(line).matches("\\| `\\w+` \\| [^|]+ \\| (yes)? ?\\| [^|]+ \\|"));
    }

    static List<String> examples() {
        return matches("(?s)```json\n(.*?)```").collect(Collectors.toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleGivesNoErrorAndNoWarning(String example) {
        Report report = Gcm.standard().validate(List.of(Input.of("records.md", example.getBytes(UTF_8))));

        // An example is one record: the header that would tell the sensitivity is left out.
        assertThat(report.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .filter(finding -> !finding.code().equals("privacy.sensitivity-missing")))
                .extracting(Finding::toString)
                .isEmpty();
        assertThat(report.inputs().get(0).records()).isPositive();
    }

    @Test
    void everyTypeHasAnExample() {
        assertThat(Gcm.standard().types())
                .extracting(RecordType::name)
                .allSatisfy(name ->
                        assertThat(examples()).anyMatch(example -> example.startsWith("{\"type\": \"" + name + "\"")));
    }

    private static Stream<String> matches(String pattern) {
        return Pattern.compile(pattern)
                .matcher(RENDERED)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList()
                .stream();
    }
}
