package io.github.gcmsdk.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishedValuesTest {

    private static final Path DATA = top().resolve("examples/data");

    private static Path top() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(directory.resolve("gcm-core"))) {
            directory = directory.getParent();
        }
        return directory;
    }

    @Test
    void theFiguresAreThoseThatAreInTheRows() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        PublishedValues.compare(
                DATA.resolve("incidents.csv"),
                DATA.resolve("incidents.published.csv"),
                new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains(
                        "incidents.csv:5:41: error value.range",
                        "incidents.csv:6:20: warning area.unknown",
                        "incidents.csv:7:30: info csv.number-grouped",
                        "rows: 6, complete: true",
                        "2021: 56, as published",
                        "2022: 1206, as published",
                        "negative numbers summed as corrections: 1");
    }
}
