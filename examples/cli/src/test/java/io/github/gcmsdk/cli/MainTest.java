package io.github.gcmsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.record.CodeList;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void codesNamesTheLists() {
        int exit = run("codes");

        assertThat(exit).isZero();
        assertThat(out.toString().lines()).containsExactlyElementsOf(CodeList.names());
    }

    @Test
    void unknownListIsWrongUsage() {
        int exit = run("codes", "colours");

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("no list colours", "objectives");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void unknownCommandIsWrongUsage() {
        assertThat(run("frobnicate")).isEqualTo(2);
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
