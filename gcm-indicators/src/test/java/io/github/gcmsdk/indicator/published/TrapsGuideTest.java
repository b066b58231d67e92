package io.github.gcmsdk.indicator.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of traps names tests; each of them is there. */
class TrapsGuideTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void everyTestThatThePageNamesIsThere() throws IOException {
        Matcher named = NAMED.matcher(Files.readString(top().resolve("docs/traps.md")));
        List<String> missing = new ArrayList<>();
        int tests = 0;
        while (named.find()) {
            tests++;
            if (!text(named.group(1)).contains(" " + named.group(2) + "(")) {
                missing.add(named.group());
            }
        }

        assertThat(tests).isGreaterThan(40);
        assertThat(missing).isEmpty();
    }

    private static String text(String test) throws IOException {
        try (Stream<Path> files = Files.walk(top().resolve("gcm-indicators/src/test/java"))) {
            Path file = files.filter(path -> path.endsWith(test + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no test of this name: " + test));
            return Files.readString(file);
        }
    }

    private static Path top() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(directory.resolve("gcm-core"))) {
            directory = directory.getParent();
        }
        return directory;
    }
}
