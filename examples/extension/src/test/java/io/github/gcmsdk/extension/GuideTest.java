package io.github.gcmsdk.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/extending.md shows is what is compiled and run here. */
class GuideTest {

    @Test
    void everySnippetStandsInThisModule() throws IOException {
        String sources;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(GuideTest::read)
                    .collect(Collectors.joining("\n"));
        }
        List<String> snippets = Pattern.compile("(?s)```java\n(.*?)```")
                .matcher(read(Path.of("../../docs/extending.md")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(snippets)
                .isNotEmpty()
                .allSatisfy(snippet -> assertThat(sources).contains(snippet));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
