package io.github.gcmsdk.cli;

import static io.github.gcmsdk.cli.Cli.DATA;
import static io.github.gcmsdk.cli.Cli.gcm;
import static io.github.gcmsdk.cli.Lines.GOOD;
import static io.github.gcmsdk.cli.Lines.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {

    private static final String OTHER =
            "{\"type\":\"stakeholder\",\"id\":\"other\",\"name\":\"Other\",\"kinds\":[\"media\"]}\n";

    @TempDir
    Path directory;

    @Test
    void aDatasetSaysTheSameAsItself() {
        String file = DATA.resolve("pakistan-unnm.json").toString();

        Cli cli = gcm("diff", file, file);

        assertThat(cli.exit()).isZero();
        assertThat(cli.out()).isEqualTo("Records: added 0, removed 0, changed 0, unchanged 32\n");
        assertThat(cli.err()).isEmpty();
    }

    @Test
    void differencesAreToldByRecordAndPlaceWithoutValues() {
        String old = write(directory, "old.ndjson", GOOD, OTHER);
        String now = write(
                directory, "new.ndjson", OTHER.replace("Other", "Secret"), OTHER.replace("\"other\"", "\"third\""));

        Cli cli = gcm("diff", old, now);

        assertThat(cli.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(cli.out().lines())
                .contains(
                        "added stakeholder third",
                        "changed stakeholder other",
                        "    changed /name/und",
                        "Records: added 1, removed 1, changed 1, unchanged 0")
                .anyMatch(line -> line.startsWith("removed "));
        assertThat(cli.out()).doesNotContain("Secret");
        assertThat(gcm("diff", "--lang", "fr", old, now).out()).contains("ajouté stakeholder third");
    }

    @Test
    void differencesComeAsJson() {
        Cli cli = gcm(
                "diff",
                "--format",
                "json",
                write(directory, "old.ndjson", OTHER),
                write(directory, "new.ndjson", OTHER.replace("Other", "New"), "{"));

        JsonNode diff = new JsonMapper().readTree(cli.out());
        assertThat(cli.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(diff.path("complete").asBoolean(true)).isFalse();
        assertThat(diff.at("/changed/0/record/id").asString()).isEqualTo("other");
        assertThat(diff.at("/changed/0/changes/0/kind").asString()).isEqualTo("changed");
        assertThat(cli.err()).contains("new.ndjson", "could not be read");
    }

    @Test
    void wrongUsageIsTold() {
        String file = write(directory, "a.ndjson", GOOD);
        String report = write(
                directory,
                "report.json",
                gcm("validate", "--format", "json", file).out());

        assertThat(gcm("diff", report, file).exit()).isEqualTo(ExitCode.USAGE);
        assertThat(gcm("diff", report, file).err()).contains("is a report", "--baseline");
        assertThat(gcm("diff", file, "gone.json").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(gcm("diff", "-", "-").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(gcm("diff", file).exit()).isEqualTo(ExitCode.USAGE);
    }
}
