package io.github.gcmsdk.cli;

import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.Input;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options {@code --accepted} and {@code --rejected}: the good records go on, the bad ones go back. */
final class SiftOptions {

    @Option(
            names = "--accepted",
            paramLabel = "FILE",
            description = "Writes the records without an error here, as they came, as NDJSON; - for standard output.")
    @Nullable
    String accepted;

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            description = "Writes the other records here, each a line with its findings; - for standard output.")
    @Nullable
    String rejected;

    boolean isAsked() {
        return accepted != null || rejected != null;
    }

    /** Whether records go where a report goes that has no file of its own. */
    boolean usesStandardOutput() {
        return Operands.STANDARD_INPUT.equals(accepted) || Operands.STANDARD_INPUT.equals(rejected);
    }

    boolean areOnePlace() {
        return accepted != null
                && rejected != null
                && Path.of(accepted)
                        .toAbsolutePath()
                        .normalize()
                        .equals(Path.of(rejected).toAbsolutePath().normalize());
    }

    /** The files that are written. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        Stream.of(accepted == null ? "-" : accepted, rejected == null ? "-" : rejected)
                .filter(name -> !name.equals(Operands.STANDARD_INPUT))
                .forEach(name -> files.add(Path.of(name)));
        return files;
    }

    Report sift(Gcm gcm, Input input, Locale language, Console console) throws IOException {
        try (OutputStream good = open(accepted, console);
                OutputStream bad = open(rejected, console)) {
            return gcm.sift(input, good, bad, language);
        }
    }

    private static OutputStream open(@Nullable String name, Console console) throws IOException {
        if (name == null) {
            return OutputStream.nullOutputStream();
        }
        return name.equals(Operands.STANDARD_INPUT) ? new Lines(console.out()) : Files.newOutputStream(Path.of(name));
    }

    /** Lines of UTF-8 on the console. */
    private static final class Lines extends OutputStream {
        private final PrintWriter to;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines(PrintWriter to) {
            this.to = to;
        }

        @Override
        public void write(int b) {
            line.write(b);
            if (b == '\n') {
                to.print(line.toString(StandardCharsets.UTF_8));
                line.reset();
            }
        }
    }
}
