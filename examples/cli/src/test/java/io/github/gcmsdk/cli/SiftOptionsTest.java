package io.github.gcmsdk.cli;

import static io.github.gcmsdk.cli.Cli.gcm;
import static io.github.gcmsdk.cli.Lines.ERROR;
import static io.github.gcmsdk.cli.Lines.GOOD;
import static io.github.gcmsdk.cli.Lines.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiftOptionsTest {

    @TempDir
    Path directory;

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    @Test
    void goodRecordsGoOnAndBadOnesGoBack() throws IOException {
        String file = write(directory, "a.ndjson", GOOD, ERROR, "{");

        Cli cli = gcm("validate", "--accepted", path("good.ndjson"), "--rejected", path("bad.ndjson"), file);

        assertThat(cli.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(cli.out()).contains("accepted: 1", "rejected: 2");
        assertThat(Files.readString(Path.of(path("good.ndjson")))).isEqualTo(GOOD);
        assertThat(Files.readAllLines(Path.of(path("bad.ndjson"))))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"record\":" + ERROR.strip() + ",\"findings\":[{");
    }

    @Test
    void recordsGoToStandardOutputWhenTheReportDoesNot() {
        String text = GOOD.replace("]}", "],\"note\":\"é م\"}") + ERROR;

        Cli cli = Cli.withInput(text).run("validate", "--accepted", "-", "--out", path("report.txt"), "-");

        assertThat(cli.out()).isEqualTo(text.lines().findFirst().orElseThrow() + "\n");
    }

    @Test
    void messagesOfTheRejectedAreInTheLanguage() throws IOException {
        String file = write(directory, "a.ndjson", ERROR);

        gcm("validate", "--lang", "fr", "--rejected", path("bad.ndjson"), file);

        assertThat(Files.readString(Path.of(path("bad.ndjson")))).containsPattern("\"message\":\"(La|Le|L’)");
    }

    @Test
    void nothingIsWrittenOverAnInputOrTwiceToOnePlace() throws IOException {
        String file = write(directory, "a.ndjson", GOOD);
        String other = write(directory, "b.ndjson", GOOD.replace("\"id\":\"", "\"id\":\"x"));
        String[][] wrong = {
            {"validate", "--accepted", file, file},
            {"validate", "--rejected", other, "--with", other, file},
            {"validate", "--accepted", path("c"), "--rejected", path("c"), file},
            {"validate", "--accepted", "-", "--rejected", "-", "--out", path("d"), file},
            {"validate", "--accepted", "-", file},
            {"validate", "--accepted", path("c"), "--out", path("c"), file},
            {"validate", "--accepted", path("c"), file, other},
            {"validate", "--accepted", path("no/such/directory"), file}
        };

        for (String[] command : wrong) {
            assertThat(gcm(command).exit()).as(String.join(" ", command)).isEqualTo(ExitCode.USAGE);
        }
        assertThat(Files.readString(Path.of(file))).isEqualTo(GOOD);
        assertThat(Files.exists(Path.of(path("c")))).isFalse();
    }
}
