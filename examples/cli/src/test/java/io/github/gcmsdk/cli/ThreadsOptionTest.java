package io.github.gcmsdk.cli;

import static io.github.gcmsdk.cli.Cli.gcm;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large inputs: several threads, and packed files. */
class ThreadsOptionTest {

    private static final String FILE =
            Path.of("..", "data", "partner-submission.ndjson").toString();

    @Test
    void theReportIsTheSameForAnyNumber() {
        Cli one = gcm("validate", "--format", "json", FILE);
        Cli three = gcm("validate", "--format", "json", "--threads", "3", FILE);

        assertThat(one.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(three.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(three.out()).isEqualTo(one.out());
    }

    @Test
    void noThreadIsWrongUsage() {
        Cli cli = gcm("validate", "--threads", "0", FILE);

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("--threads");
    }

    /** The library that would read it is not on the class path of the command. */
    @Test
    void whatIsPackedOtherwiseIsNotComplete(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("a.ndjson.zst");
        Files.write(file, new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, 0});

        Cli cli = gcm("validate", "--format", "json", file.toString());

        assertThat(cli.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(cli.out()).contains("input.unpacker-missing");
        assertThat(gcm("validate", file.toString()).out()).contains("zstd-jni").doesNotContain("Exception");
    }

    @Test
    void packedFilesOfADirectoryAreRead(@TempDir Path directory) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(directory.resolve("a.ndjson.gz")))) {
            out.write(
                    "{\"type\":\"stakeholder\",\"id\":\"a\",\"name\":\"A\",\"kinds\":[\"media\"],\"country\":\"XQX\"}\n"
                            .getBytes(StandardCharsets.UTF_8));
        }

        Cli cli = gcm("validate", directory.toString());

        assertThat(cli.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(cli.out()).contains("a.ndjson.gz:1:").contains("country.unknown");
    }
}
