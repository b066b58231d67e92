package io.github.gcmsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PipeOutputTest {

    @Test
    void everythingGoesIntoThePipe() {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        PrintWriter out = new PrintWriter(new PipeOutput(pipe), false, StandardCharsets.UTF_8);

        out.print("numéro\n".repeat(10_000));
        out.flush();

        assertThat(pipe.toString(StandardCharsets.UTF_8)).isEqualTo("numéro\n".repeat(10_000));
    }

    @Test
    void whatComesWhenTheReaderIsGoneIsForNobody() {
        int[] tries = {0};
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                tries[0]++;
                throw new IOException("Broken pipe");
            }
        };
        PrintWriter out = new PrintWriter(new PipeOutput(gone), false, StandardCharsets.UTF_8);

        out.print("x".repeat(100_000));
        out.flush();

        assertThat(out.checkError()).isFalse();
        assertThat(tries[0]).isEqualTo(1);
    }
}
