package io.github.gcmsdk.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeListTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/github/gcmsdk/codes");

    static List<String> names() {
        return CodeList.names();
    }

    /** {@code SHA256SUMS} is written by {@code LC_ALL=C sha256sum *.tsv} in its folder. */
    @ParameterizedTest
    @MethodSource("names")
    void hashIsThatOfTheBytes(String name) throws IOException, NoSuchAlgorithmException {
        byte[] bytes;
        try (InputStream in = CodeList.class.getResourceAsStream("/io/github/gcmsdk/codes/" + name + ".tsv")) {
            bytes = Objects.requireNonNull(in).readAllBytes();
        }

        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);

        assertThat(CodeList.of(name).sha256()).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @ParameterizedTest
    @MethodSource("names")
    void listTellsWhatItIs(String name) {
        CodeList list = CodeList.of(name);

        assertThat(list.name()).isEqualTo(name);
        assertThat(list.rows()).isNotEmpty().allSatisfy(row -> assertThat(row).hasSameSizeAs(list.columns()));
    }

    @Test
    void everyListThatIsShippedIsNamedInOrder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> shipped = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".tsv"))
                    .map(file -> file.substring(0, file.length() - ".tsv".length()))
                    .sorted()
                    .toList();

            assertThat(CodeList.names()).isEqualTo(shipped);
        }
    }

    @Test
    void anotherNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeList.of("planets"))
                .withMessageContaining("planets");
    }
}
