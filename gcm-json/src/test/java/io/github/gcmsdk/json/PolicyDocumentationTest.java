package io.github.gcmsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.finding.Waiver;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RulePolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/policies.md} shows is read here. */
class PolicyDocumentationTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "policies.md");

    @TempDir
    private Path directory;

    private Path snippet(String name) throws IOException {
        Matcher block = Pattern.compile("(?s)```json " + name + "\n(.*?)```").matcher(Files.readString(DOCUMENT));
        assertThat(block.find()).isTrue();
        return Files.writeString(directory.resolve(name), block.group(1));
    }

    @Test
    void policyIsRead() throws IOException {
        Rule length = RuleCatalogue.standard().find("pledge.text-length").orElseThrow();

        RulePolicy policy = PolicyReader.read(snippet("policy"));

        assertThat(policy.sha256())
                .isEqualTo(RulePolicy.builder()
                        .rulesVersion("0.1")
                        .off("code.alias")
                        .set("country.unknown", "/countries/*", Severity.WARNING)
                        .set(length.code(), Severity.ERROR)
                        .parameter(length, "shortest", 200)
                        .build()
                        .sha256());
    }

    @Test
    void scalesOfMarkersAreThoseOfThePolicy() throws IOException {
        RulePolicy policy = PolicyReader.read(snippet("scales"));
        String data = """
                {"type":"joint-programme","id":"p","fund":"f","title":"P","participatingOrganizations":["a"],
                 "markers":[{"kind":"human-rights","scheme":"fund-rights","code":"%s"}]}
                """;

        assertThat(scales(policy, data.formatted("C"))).isEmpty();
        assertThat(scales(policy, data.formatted("D"))).containsExactly(Severity.ERROR);
        assertThat(scales(RulePolicy.DECLARED, data.formatted("D"))).isEmpty();
    }

    private static List<Severity> scales(RulePolicy policy, String data) {
        Input input = Input.of("data.json", data.getBytes(StandardCharsets.UTF_8));
        return Gcm.builder().policy(policy).build().validate(List.of(input)).findings().stream()
                .filter(finding -> finding.code().equals("programme.marker-scale"))
                .map(Finding::severity)
                .toList();
    }

    @Test
    void waiversAreRead() throws IOException {
        assertThat(WaiverReader.read(snippet("waivers")))
                .containsExactly(Waiver.of(
                        "pledge.not-measurable",
                        "pledge",
                        "pledge-7",
                        "/measures",
                        "The measures are agreed and follow with the next submission.",
                        "Secretariat of the network, data desk",
                        LocalDate.of(2026, 12, 31)));
    }

    @Test
    void everyShippedPolicyIsNamed() throws IOException {
        assertThat(Files.readString(DOCUMENT))
                .contains(PolicyReader.names().stream()
                        .map(name -> "[`" + name + "`]")
                        .toList());
    }
}
