package io.github.gcmsdk.internal.keylog;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where files come from that live as long as they are open. */
@FunctionalInterface
public interface Storage {

    /**
     * Files of the system's directory for temporary files. Their default permissions let nobody but the owner read them,
     * their names are random, and where the system allows it they have no name at all once they are open: nothing is left
     * even if the process is killed.
     */
    Storage TEMPORARY_FILES = () -> {
        Path file = Files.createTempFile("gcm", ".keys");
        try {
            return Files.newByteChannel(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    };

    /** A new, empty file to write and read; closing it deletes it. */
    SeekableByteChannel create() throws IOException;
}
