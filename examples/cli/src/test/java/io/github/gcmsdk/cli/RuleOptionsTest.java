package io.github.gcmsdk.cli;

import static io.github.gcmsdk.cli.Cli.gcm;
import static io.github.gcmsdk.cli.Lines.ERROR;
import static io.github.gcmsdk.cli.Lines.GOOD;
import static io.github.gcmsdk.cli.Lines.WARNING;
import static io.github.gcmsdk.cli.Lines.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RuleOptionsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path directory;

    private JsonNode report(String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "validate";
        all[1] = "--format";
        all[2] = "json";
        System.arraycopy(options, 0, all, 3, options.length);
        return JSON.readTree(gcm(all).out());
    }

    private String waivers(JsonNode finding, String expires) {
        return write(directory, "waivers.txt", """
                {"waivers": [{"code": "%s", "fingerprint": "%s", "reason": "The partner mends it in spring.",
                              "author": "Secretariat, data desk", "expires": "%s"}]}
                """.formatted(
                finding.path("code").asString(), finding.path("fingerprint").asString(), expires));
    }

    @Test
    void aPolicyIsTakenByName() {
        String file = write(directory, "a.ndjson", WARNING);

        assertThat(gcm("validate", file).exit()).isZero();
        assertThat(gcm("validate", "--policy", "publication", file).exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(report("--policy", "publication", file).at("/tool/policy").asString())
                .startsWith("sha256:");
        assertThat(gcm("validate", "--policy", "publikation", file).exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aWaivedErrorIsShownAndDoesNotCount() {
        String file = write(directory, "a.ndjson", GOOD, ERROR);
        JsonNode finding = report(file).path("findings").get(0);
        String waivers = waivers(finding, "2099-12-31");

        Cli cli = gcm("validate", "--waivers", waivers, file);

        assertThat(cli.exit()).isZero();
        assertThat(cli.out())
                .contains(": waived " + finding.path("code").asString(), "Waived: 1")
                .contains("until 2099-12-31, by Secretariat, data desk: The partner mends it in spring.")
                .endsWith("Valid.\n");
        assertThat(report("--waivers", waivers, file).at("/findings/0/status").asString())
                .isEqualTo("waived");
    }

    @Test
    void anExpiredWaiverIsAFindingAndWrongOnesAreWrongUsage() {
        String file = write(directory, "a.ndjson", ERROR);
        String waivers = waivers(report(file).path("findings").get(0), "2020-12-31");

        assertThat(gcm("validate", "--waivers", waivers, file).exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(gcm("validate", "--waivers", waivers, file).out()).contains("waiver.expired");
        Cli cli = gcm("validate", "--waivers", write(directory, "w.txt", "{\"waivers\":[{}]}"), file);
        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).startsWith("gcm: --waivers ").contains("at /waivers/0/code: a text is required");
    }

    @Test
    void aBaselineTellsNewUnchangedAndFixed() {
        String old = write(directory, "old.ndjson", ERROR, WARNING);
        String baseline = write(
                directory, "old.txt", gcm("validate", "--format", "json", old).out());
        String now = write(directory, "new.ndjson", GOOD, ERROR.replace("\"id\":\"", "\"id\":\"x"), ERROR);

        JsonNode report = report("--baseline", baseline, now);
        Cli cli = gcm("validate", "--baseline", baseline, now);

        assertThat(report.path("findings")
                        .valueStream()
                        .map(finding -> finding.path("status").asString()))
                .contains("new", "unchanged");
        assertThat(report.at("/fixed/0/code").asString()).isEqualTo("code.unknown");
        assertThat(cli.out())
                .contains(" new (", "Fixed since the baseline: 1", "code.unknown stakeholder moi /kinds/0");
    }

    @Test
    void onlyWhatIsNewFailsIfAskedFor() {
        String file = write(directory, "a.ndjson", ERROR);
        String baseline = write(
                directory, "a.txt", gcm("validate", "--format", "json", file).out());
        String more = write(directory, "b.ndjson", ERROR, ERROR.replace("\"id\":\"", "\"id\":\"x"));

        assertThat(gcm("validate", "--baseline", baseline, "--fail-on-new", file)
                        .exit())
                .isZero();
        assertThat(gcm("validate", "--baseline", baseline, file).exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(gcm("validate", "--baseline", baseline, "--fail-on-new", more)
                        .exit())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(gcm("validate", "--baseline", baseline, "--fail-on-new", "--max-samples", "0", file)
                        .exit())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(gcm("validate", "--fail-on-new", file).exit()).isEqualTo(ExitCode.USAGE);
        assertThat(gcm("validate", "--baseline", file, file).err()).contains("--baseline", "a report is expected");
    }
}
