package io.github.gcmsdk.cli;

import static io.github.gcmsdk.cli.Lines.GOOD;
import static io.github.gcmsdk.cli.Lines.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in a file, it ends as a finding or a message: no trace, nothing lost in silence. */
class BadInputTest {

    @TempDir
    Path directory;

    @Test
    void anEmptyFile() {
        assertThat(validate("a.json", "")).contains("a.json:1:1: error json.syntax", "not complete");
    }

    @Test
    void utf16() {
        byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_16);

        assertThat(validate("a.ndjson", bytes)).contains("a.ndjson:1:1: error json.encoding", "not complete");
    }

    @Test
    void aByteOrderMark() {
        assertThat(validate("a.ndjson", "\ufeff" + GOOD))
                .contains("a.ndjson:1:1: info json.bom", "accepted: 1")
                .endsWith("Valid.\n");
    }

    @Test
    void windowsLineEnds() {
        assertThat(validate("a.ndjson", GOOD.replace("\n", "\r\n") + Lines.ERROR.replace("\n", "\r\n")))
                .contains("a.ndjson:2:1: error value.required", "records: 2  accepted: 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"gcm\":\"1.0\",\"dataset\":{},\"records\":[{\"type\":\"stakeholder\",\"id\":\"a\"",
                "{\"gcm\":\"1.0\",\"dataset\":{},\"records\":[",
                "[",
                "{\"type\":\"stakeholder\",\"id\":\"",
                "{",
                "nul",
                "\u0000",
                "{}}",
                "\"text\"",
                "42"
            })
    void aDocumentThatIsNone(String text) {
        assertThat(validate("a.json", text)).contains("error ").contains("Not valid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void aHundredThousandBrackets(String bracket) {
        String nested = GOOD.replace("}\n", ",\"extensions\":{\"x\":" + bracket.repeat(100_000));

        assertThat(validate("a.ndjson", nested + "\n" + Lines.ERROR)).contains("a.ndjson:1:", "a.ndjson:2:1: error");
        assertThat(validate("b.json", bracket.repeat(100_000))).contains("b.json:1:", "Not valid");
        assertThat(validate("c.ndjson", bracket.repeat(100_000) + "\n" + Lines.ERROR))
                .contains("c.ndjson:1:", "c.ndjson:2:1: error");
    }

    @Test
    void aNumberOfTenThousandDigits() {
        String line =
                "{\"type\":\"contribution\",\"id\":\"c\",\"fund\":\"f\",\"contributor\":\"x\",\"amount\":{\"amount\":"
                        + "9".repeat(10_000) + ",\"currency\":\"USD\"}}\n";

        assertThat(validate("a.ndjson", line + Lines.ERROR))
                .contains("a.ndjson:1:", "json.too-long", "a.ndjson:2:1: error value.required")
                .doesNotContain("99999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1E-999999999", "1e99999999999999999999"})
    void aNumberOfAnEndlessScale(String number) {
        String line =
                "{\"type\":\"contribution\",\"id\":\"c\",\"fund\":\"f\",\"contributor\":\"x\",\"amount\":{\"amount\":"
                        + number + ",\"currency\":\"USD\"}}\n";

        assertThat(validate("a.ndjson", line)).contains("a.ndjson:1:", "error ");
    }

    @Test
    void duplicateMembers() {
        String line = GOOD.replace("\"kinds\"", "\"id\":\"other\",\"kinds\"");

        assertThat(validate("a.ndjson", line)).contains("error json.duplicate-member (stakeholder iom /id)");
    }

    @Test
    void bytesThatAreNoText() {
        byte[] bytes = new byte[10_000];
        new java.util.Random(7).nextBytes(bytes);

        assertThat(validate("a.json", bytes)).contains("a.json:1:", "Not valid").doesNotContain("\u001b");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aLineOfFiftyMegabytes() throws Exception {
        Path file = directory.resolve("long.ndjson");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(GOOD.replace("}\n", ",\"source\":\"").getBytes(StandardCharsets.UTF_8));
            byte[] part = "x".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 800; i++) {
                out.write(part);
            }
            out.write(("\"}\n" + Lines.ERROR).getBytes(StandardCharsets.UTF_8));
        }

        Child child = Child.run(directory, "-Xmx128m", "validate", file.toString());

        assertThat(child.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(child.out()).contains("long.ndjson:1:", "json.too-long", "long.ndjson:2:1: error value.required");
        assertThat(child.err()).isEmpty();
    }

    @Test
    @Tag("large")
    @Timeout(value = 180, unit = TimeUnit.SECONDS)
    void twoMillionErrorsOfOneKind() throws Exception {
        Path file = directory.resolve("many.ndjson");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            byte[] line = "{\"type\":\"organisation\",\"id\":\"a\"}\n".getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 2_000_000; i++) {
                out.write(line);
            }
        }

        Child child = Child.run(directory, "-Xmx128m", "validate", file.toString());

        assertThat(child.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(child.out())
                .contains("record.type-unknown  2000000  shown: 100 of 2000000", "the same at 2:1", "records: 2000000")
                .hasLineCount(20);
        assertThat(child.err()).isEmpty();
    }

    private String validate(String name, String text) {
        return validate(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is printed, with the path cut to the name. */
    private String validate(String name, byte[] bytes) {
        Cli cli = Cli.gcm("validate", write(directory, name, bytes));

        assertThat(cli.exit()).isBetween(ExitCode.CLEAN, ExitCode.FINDINGS);
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).doesNotContain("Exception", "\tat ");
        return cli.out();
    }
}
