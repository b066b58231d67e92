package io.github.gcmsdk.json.internal;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Zstandard, in a class of its own: it cannot be loaded without the library, which is optional. */
final class Zstandard {

    private Zstandard() {}

    static InputStream unpacked(InputStream stream) throws IOException {
        return new ZstdInputStream(stream);
    }
}
