package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.json.internal.Packing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A table that can be opened again and again.
 *
 * @param name the name that findings give to it
 * @param opener opens its bytes
 */
record CsvSource(String name, Opener opener) {

    /** Opens bytes. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    static CsvSource of(Path file) {
        return new CsvSource(file.toString(), () -> Files.newInputStream(file));
    }

    static CsvSource of(String name, byte[] table) {
        return new CsvSource(name, () -> new ByteArrayInputStream(table));
    }

    /** Opens the text, unpacked if it is packed. */
    InputStream open() throws IOException {
        return Packing.unpacked(opener.open());
    }
}
