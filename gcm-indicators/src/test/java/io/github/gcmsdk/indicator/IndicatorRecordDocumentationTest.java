package io.github.gcmsdk.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.Input;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.testing.RecordDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Renders {@code docs/indicator-records.md} from the record types of this module, and fails if the committed file is another.
 * {@code -DupdateDocs=true} writes it.
 */
class IndicatorRecordDocumentationTest {

    /** The repository: Maven runs tests in the module. */
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Path DOCUMENT = ROOT.resolve("docs").resolve("indicator-records.md");

    private static final String RENDERED = new RecordDocument(ROOT, IndicatorTypes.all()).render("""
            # Records that indicators are computed from

            This file is generated from the record types of `gcm-indicators`; do not edit it. How data are written, what every
            record may carry, and the other types stand in [Records](records.md); what is judged in the [list of rules](rules.md).
            In Java these types are given to `Gcm.builder().add(…)` (`IndicatorTypes`); the command `gcm` knows them.
            The example of an assessment shows one of its thirty answers.
            """);

    @Test
    void theDocumentationIsThatOfTheTypes() throws IOException {
        if (Boolean.getBoolean("updateDocs")) {
            Files.writeString(DOCUMENT, RENDERED);
        }

        assertThat(DOCUMENT)
                .as("docs/indicator-records.md is generated: run mvn -pl gcm-core,gcm-json,gcm-indicators test "
                        + "-Dtest=IndicatorRecordDocumentationTest -Dsurefire.failIfNoSpecifiedTests=false "
                        + "-DupdateDocs=true, and commit it")
                .exists()
                .hasContent(RENDERED);
    }

    @Test
    void everyTypeHasASectionAndAnExample() {
        assertThat(IndicatorTypes.all()).extracting(RecordType::name).allSatisfy(name -> {
            assertThat(RENDERED).containsOnlyOnce("\n### `" + name + "`\n");
            assertThat(examples()).anyMatch(example -> example.startsWith("{\"type\": \"" + name + "\""));
        });
    }

    @Test
    void everyMemberHasAFormAndAMeaning() {
        assertThat(RENDERED.lines().filter(line -> line.startsWith("| `")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .matches("\\| `\\w+` \\| [^|]+ \\| (yes)? ?\\| [^|]+ \\|")
                        .doesNotContain("null"));
    }

    static List<String> examples() {
        return Pattern.compile("(?s)```json\n(.*?)```")
                .matcher(RENDERED)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleGivesNoErrorAndNoWarning(String example) {
        Gcm.Builder gcm = Gcm.builder();
        IndicatorTypes.all().forEach(gcm::add);

        Report report = gcm.build().validate(List.of(Input.of("indicator-records.md", example.getBytes(UTF_8))));

        // Thirty answers are too long for an example, and the document says so.
        assertThat(report.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .filter(finding -> !finding.code().equals("assessment.incomplete")))
                .extracting(Finding::toString)
                .isEmpty();
        assertThat(report.inputs().get(0).records()).isPositive();
    }
}
