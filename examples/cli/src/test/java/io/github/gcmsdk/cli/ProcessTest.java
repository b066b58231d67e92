package io.github.gcmsdk.cli;

import static io.github.gcmsdk.cli.Lines.ERROR;
import static io.github.gcmsdk.cli.Lines.GOOD;
import static io.github.gcmsdk.cli.Lines.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ProcessTest {

    @TempDir
    Path directory;

    @Test
    void exitCodesReachTheShell() throws Exception {
        String good = write(directory, "good.ndjson", GOOD);
        String bad = write(directory, "bad.ndjson", ERROR);

        assertThat(Child.run(directory, "validate", good).exit()).isZero();
        assertThat(Child.run(directory, "validate", bad).exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(Child.run(directory, "validate", bad, "gone.json").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aPipeGetsNeitherColourNorProgress() throws Exception {
        Child child = Child.run(directory, "validate", write(directory, "bad.ndjson", ERROR));

        assertThat(child.out()).contains("error value.required").doesNotContain("\u001b", "\r");
        assertThat(child.err()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPipeIsReadOnceLikeAFile() throws Exception {
        Path pipe = directory.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Thread writer = new Thread(() -> write(directory, "pipe", GOOD, ERROR));
        writer.setDaemon(true);
        writer.start();

        Child child = Child.run(directory, "validate", pipe.toString());

        assertThat(child.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(child.out()).contains("pipe:2:1: error value.required");
    }

    /** As in {@code gcm rules | head -1}: the exit code is that of the command, and nothing is complained of. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void readerOfAPipeMayLeaveBeforeTheEnd() throws Exception {
        Path err = directory.resolve("err");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "rules")
                .redirectError(err.toFile())
                .start();
        process.getInputStream().close();

        assertThat(process.waitFor()).isZero();
        assertThat(err).isEmptyFile();
    }

    @Test
    void outputIsUtf8WhateverTheMachineSays() throws Exception {
        Child child = Child.run(directory, "-Xint", "objectives", "--lang", "fr", "20");

        assertThat(child.out()).contains("numéro");
    }
}
