package io.github.gcmsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory is bounded, and counts are exact: each input is read by a process with a small heap. */
@Tag("scale")
class ScaleTest {

    @TempDir
    private Path directory;

    private List<String> read(String kind) throws Exception {
        return run("-Xmx128m", directory, kind);
    }

    private List<String> run(String heap, Path temporaryFiles, String... arguments) throws Exception {
        Path out = directory.resolve("out");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-Djava.io.tmpdir=" + temporaryFiles,
                "-cp",
                classPath,
                Scale.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        String lines = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(ended).as(lines).isTrue();
        assertThat(process.exitValue()).as(lines).isZero();
        try (var left = Files.list(directory)) {
            assertThat(left).as("temporary files").containsExactly(out);
        }
        return lines.lines().toList();
    }

    @Test
    void twoMillionIdenticalErrorsAreCounted() throws Exception {
        assertThat(read("identical-errors"))
                .contains(
                        "currency.unknown 2000000 100",
                        "id.duplicate 1999999 100",
                        "read 2000000 0 106000000",
                        "last x.ndjson:101:21",
                        "complete true");
    }

    @Test
    void twoMillionIdsAreRemembered() throws Exception {
        assertThat(read("distinct-ids")).contains("read 2000000 2000000 92888890", "complete true");
    }

    @Test
    void aLineOf50MegabytesIsOneFinding() throws Exception {
        assertThat(read("long-line"))
                .contains("json.too-long 1 1", "read 3 2 50000107", "last x.ndjson:2:1", "complete false");
    }

    /** A fifth of what docs/performance.md measures, in a quarter of the heap: 56 MB of entries, of which 8 stay in memory. */
    @Test
    void idsAndReferencesGoOnInTemporaryFiles() throws Exception {
        assertThat(run("-Xmx32m", directory, "uuid-references", "400000"))
                .contains("reference.cycle 1 1", "read 400000 399999 57600000", "complete true");
    }

    /** What is told too often to be compared in memory is not compared, and the report says so. */
    @Test
    void oneAmountThatIsToldVeryOftenIsSkipped() throws Exception {
        assertThat(run("-Xmx64m", directory, "one-amount", "300000"))
                .contains(
                        "skipped money.counted-twice amounts that are told more than 20000 times are not compared",
                        "complete true")
                .anyMatch(line -> line.startsWith("read 300000 300000"));
    }

    /** What is found under one key is read again rather than held, and counts are exact; two records of one id are one. */
    @Test
    void oneKeyOfVeryManyRecordsIsJudgedInASmallHeap() throws Exception {
        assertThat(run("-Xmx32m", directory, "one-identifier", "300000"))
                .contains("identifier.shared 149999 100", "complete true")
                .noneMatch(line -> line.startsWith("skipped"));
        assertThat(run("-Xmx32m", directory, "one-pledge", "300000"))
                .contains("pledge.recorded-twice 299999 100", "complete true")
                .noneMatch(line -> line.startsWith("skipped"));
        assertThat(run("-Xmx32m", directory, "journeys", "300000"))
                .contains("privacy.sensitivity-missing 1 1", "privacy.consent-missing 299999 100", "complete true")
                .noneMatch(line -> line.startsWith("skipped"));
    }

    @Test
    void idsThatAreAlikeBeyondCountingAreSkippedAndTheReportSaysSo() throws Exception {
        assertThat(run("-Xmx32m", directory, "alike-ids", "300000"))
                .contains(
                        "skipped id.near-duplicate ids of which more than 10000 differ in case and separators only are not"
                                + " compared",
                        "complete true");
        assertThat(run("-Xmx32m", directory, "alike-ids", "10000"))
                .contains("id.near-duplicate 9999 100")
                .noneMatch(line -> line.startsWith("skipped"));
    }

    @Test
    void rulesWithoutRoomAreSkippedAndTheReportIsNotComplete() throws Exception {
        Path nowhere = directory.resolve("nowhere");

        assertThat(run("-Xmx32m", nowhere, "no-memory", "100"))
                .contains(
                        "read 100 100 14400",
                        "skipped reference.cycle storage.failed",
                        "skipped id.duplicate storage.failed",
                        "complete false")
                .doesNotContain("reference.cycle 1 1");
        assertThat(run("-Xmx32m", directory, "no-memory", "100"))
                .contains("reference.cycle 1 1", "complete true")
                .noneMatch(line -> line.startsWith("skipped"));
    }
}
