package io.github.gcmsdk.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be opened is no data: it is thrown, with its name and the reason. */
class InputTest {

    @TempDir
    private Path directory;

    @Test
    void missingFileIsNamed() {
        Path missing = directory.resolve("missing.json");

        assertThatThrownBy(() -> Texts.GCM.validate(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(missing + ": there is no such file")
                .hasCauseInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Texts.GCM.read(missing)).hasMessage(missing + ": there is no such file");
        assertThatThrownBy(() -> Texts.GCM.sift(
                        Input.of(missing),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        Locale.ENGLISH))
                .hasMessage(missing + ": there is no such file");
    }

    @Test
    void directoryIsNoFile() {
        assertThatThrownBy(() -> Texts.GCM.validate(directory))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(directory + ": it is a directory");
    }

    @Test
    void streamThatFailsIsNamed() {
        Input input = Input.of("upload", new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the connection was lost");
            }
        });

        assertThatThrownBy(() -> Texts.GCM.validate(List.of(input)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("upload: the connection was lost");
    }
}
