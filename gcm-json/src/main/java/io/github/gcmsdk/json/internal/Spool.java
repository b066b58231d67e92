package io.github.gcmsdk.json.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that can be read again and again, made from a stream that cannot: in memory while they are few, else in a
 * temporary file that only the owner may read, and that is deleted in the end.
 */
public final class Spool implements AutoCloseable {

    private static final int IN_MEMORY = 1 << 20;

    private final byte[] bytes;
    private final @Nullable Path file;

    private Spool(byte[] bytes, @Nullable Path file) {
        this.bytes = bytes;
        this.file = file;
    }

    /** Reads a stream to its end and closes it. */
    public static Spool of(InputStream stream) throws IOException {
        try (stream) {
            byte[] head = stream.readNBytes(IN_MEMORY);
            if (head.length < IN_MEMORY) {
                return new Spool(head, null);
            }
            // The default permissions of a temporary file let nobody but the owner read it.
            Path file = Files.createTempFile("gcm", ".spool");
            try (OutputStream out = Files.newOutputStream(file)) {
                new SequenceInputStream(new ByteArrayInputStream(head), stream).transferTo(out);
            } catch (IOException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            return new Spool(new byte[0], file);
        }
    }

    public InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
