package io.github.gcmsdk.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Something to read: a file, a stream, bytes in memory. The form is told by the name ({@code .ndjson}, {@code .jsonl}), or
 * else by the content. What is packed by gzip is unpacked, told by its first bytes; so is Zstandard if
 * {@code com.github.luben:zstd-jni} is there. Places and sizes are those of the unpacked text, hashes those of the bytes as
 * they lie.
 */
public final class Input {

    private final String name;
    private final Opener opener;
    private final boolean repeatable;

    /** Opens the bytes. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    private Input(String name, boolean repeatable, Opener opener) {
        this.name = Objects.requireNonNull(name, "name");
        this.repeatable = repeatable;
        this.opener = opener;
    }

    /**
     * A file.
     *
     * @param file the file; findings name it as the path is given
     * @return the input
     */
    public static Input of(Path file) {
        return new Input(file.toString(), true, () -> open(file));
    }

    /**
     * The entries of a zip file, each an input of its own, called {@code file.zip!/entry}: those whose names end in
     * {@code .json}, {@code .ndjson} or {@code .jsonl}, packed once more or not. Archives within it are not looked into. If
     * the file is cut, what can be read of it is kept; an input with the name of the archive then fails, so that the report
     * is not complete. It fails, too, behind 10,000 entries.
     *
     * @param zip the file
     * @return the inputs, in the order of the archive
     * @throws IOException if the file cannot be opened
     */
    public static List<Input> entriesOf(Path zip) throws IOException {
        open(zip).close();
        return new Archive(zip).inputs();
    }

    static Input of(String name, Opener opener) {
        return new Input(name, true, opener);
    }

    /** A directory could be opened on some systems, and fails later without its name. */
    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a directory");
        }
        return Files.newInputStream(file);
    }

    /** Why an input cannot be read, without its name. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        } else if (e instanceof AccessDeniedException) {
            return "permission to read it is denied";
        }
        return e instanceof FileSystemException failed && failed.getReason() != null
                ? failed.getReason()
                : String.valueOf(e.getMessage());
    }

    /**
     * Bytes in memory.
     *
     * @param name the name that findings give to it
     * @param bytes the bytes; they are not copied
     * @return the input
     */
    public static Input of(String name, byte[] bytes) {
        return new Input(name, true, () -> new ByteArrayInputStream(bytes));
    }

    /**
     * A stream, which is read once and closed, no further than is asked for; what does not fit into a small buffer goes to a
     * private temporary file, since places of findings are found by reading again. If it fails half-way, what was read is
     * kept, and the report is not complete. A channel is read through {@link java.nio.channels.Channels#newInputStream}.
     *
     * @param name the name that findings give to it
     * @param stream the stream
     * @return the input
     */
    public static Input of(String name, InputStream stream) {
        return new Input(name, false, () -> stream);
    }

    /**
     * The name that findings give to the input.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /** Whether the bytes can be opened again and again. */
    boolean isRepeatable() {
        return repeatable;
    }

    InputStream open() throws IOException {
        return opener.open();
    }

    @Override
    public String toString() {
        return name;
    }
}
