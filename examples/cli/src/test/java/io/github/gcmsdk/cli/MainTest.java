package io.github.gcmsdk.cli;

import static io.github.gcmsdk.cli.Cli.gcm;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void helpNamesEveryCommandAndExitCode() {
        Cli cli = gcm("--help");

        assertThat(cli.exit()).isZero();
        assertThat(cli.out())
                .contains("validate", "show", "explain", "rules", "objectives", "codes")
                .contains("0", "1", "2", "3");
        assertThat(cli.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "show", "explain", "rules", "objectives", "codes"})
    void everyCommandHasHelpAndVersion(String command) {
        assertThat(gcm(command, "--help").out()).contains("Usage: gcm " + command);
        assertThat(gcm(command, "--help").exit()).isZero();
        assertThat(gcm(command, "--version").out()).startsWith("gcm ").contains("Java ");
        assertThat(gcm(command, "--version").exit()).isZero();
    }

    @Test
    void versionNamesGcmAndJava() {
        assertThat(gcm("--version").out()).startsWith("gcm ").contains("Java ");
    }

    @ParameterizedTest
    @CsvSource({"frobnicate,", "--frobnicate,", "validate,", "validate,--frobnicate", "explain,", "show,"})
    void wrongUsageIsToldInTwoLines(String first, String second) {
        Cli cli = second == null ? gcm(first) : gcm(first, second);

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).startsWith("gcm: ").contains("Try gcm").hasLineCount(2);
    }

    @ParameterizedTest
    @CsvSource({"valdate, validate", "indicator, indicators", "shw, show"})
    void aMistypedCommandIsToldWhatWasProbablyMeant(String mistyped, String meant) {
        Cli cli = gcm(mistyped, "x.json");

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("did you mean " + meant + "?");
    }

    @Test
    void aMistypedOptionOrCommandBelowIsToldTheSame() {
        assertThat(gcm("validate", "--formt=json", "x.json").err()).contains("did you mean --format?");
        assertThat(gcm("indicators", "lst").err()).contains("did you mean list?");
        assertThat(gcm("frobnicate").err()).doesNotContain("did you mean");
    }

    @Test
    void aCommandMustBeGiven() {
        Cli cli = gcm();

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("a command is missing", "gcm --help");
    }

    @Test
    void outputThatCannotBeWrittenIsAnInternalError() {
        StringWriter err = new StringWriter();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws java.io.IOException {
                throw new java.io.IOException("no space left");
            }
        };
        Console console = new Console(
                InputStream.nullInputStream(), new PrintWriter(full), new PrintWriter(err, true), false, false);

        int exit = Main.run(console, "codes");

        assertThat(exit).isEqualTo(ExitCode.INTERNAL_ERROR);
        assertThat(err.toString()).isEqualTo("gcm: the output could not be written\n");
    }

    @Test
    void aFaultIsToldWithoutTraceAndWithoutData() {
        StringWriter err = new StringWriter();
        Writer broken = new Writer() {
            @Override
            public void write(char[] text, int offset, int length) {
                throw new IllegalStateException("ahmed@example.org");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Console console = new Console(
                InputStream.nullInputStream(), new PrintWriter(broken), new PrintWriter(err, true), false, false);

        int exit = Main.run(console, "codes");

        assertThat(exit).isEqualTo(ExitCode.INTERNAL_ERROR);
        assertThat(err.toString())
                .contains("internal error: java.lang.IllegalStateException at io.github.gcmsdk.", "report it")
                .doesNotContain("ahmed", "\tat ")
                .hasLineCount(2);
    }

    @Test
    void tooLittleMemoryIsToldWithTheRemedy() {
        StringWriter err = new StringWriter();
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                false,
                false);

        int exit = Fault.tell(new OutOfMemoryError("Java heap space"), console);

        assertThat(exit).isEqualTo(ExitCode.INTERNAL_ERROR);
        assertThat(err.toString()).contains("OutOfMemoryError", "-Xmx");
    }
}
