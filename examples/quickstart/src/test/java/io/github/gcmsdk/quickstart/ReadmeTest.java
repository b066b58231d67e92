package io.github.gcmsdk.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.Input;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what is compiled and read here. Its commands are run by the continuous integration. */
class ReadmeTest {

    /** Tests run in the directory of their module. */
    private static final Path ROOT = Path.of("../..");

    @Test
    void everyJavaSnippetStandsInTheQuickstart() throws IOException {
        String program =
                unindented(read("examples/quickstart/src/main/java/io/github/gcmsdk/quickstart/Quickstart.java"));

        assertThat(snippets("java"))
                .isNotEmpty()
                .allSatisfy(snippet -> assertThat(program).contains(unindented(snippet)));
    }

    @Test
    void everyJsonSnippetIsADatasetWithoutErrors() throws IOException {
        assertThat(snippets("json")).isNotEmpty().allSatisfy(snippet -> {
            byte[] bytes = snippet.getBytes(StandardCharsets.UTF_8);
            Report report = Gcm.standard().validate(List.of(Input.of("README.md", bytes)));
            assertThat(report.count(Severity.ERROR)).isZero();
            assertThat(report.inputs().get(0).records()).isPositive();
        });
    }

    @Test
    void theCoordinatesAreThoseOfTheBuild() throws IOException {
        String pom = read("pom.xml");

        assertThat(snippets("xml")).isNotEmpty().allSatisfy(snippet -> {
            String version = snippet.replaceAll("(?s).*(<version>.*</version>).*", "$1");
            assertThat(pom).contains(version);
        });
    }

    private static List<String> snippets(String language) throws IOException {
        Pattern block = Pattern.compile("(?s)```" + language + "\n(.*?)```");
        return block.matcher(read("README.md"))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).reduce("", (a, b) -> a + "\n" + b);
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
