package io.github.gcmsdk.internal.keylog;

import java.io.IOException;

/** Temporary files could not be written or read. No fault of the data, nor of the program. */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StorageException(IOException cause) {
        super("a temporary file failed", cause);
    }
}
