package io.github.gcmsdk.json.internal;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Locale;

/** Inputs that are packed: told by their first bytes, with which no JSON begins, so that the name and the pipe do not matter. */
public final class Packing {

    private static final List<String> ENDINGS = List.of(".gz", ".zst");

    private Packing() {}

    /** What a stream holds, unpacked if it is packed. */
    static InputStream unpacked(InputStream stream) throws IOException {
        byte[] head = stream.readNBytes(4);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), stream);
        if (begins(head, 0x1F, 0x8B)) {
            return new GzipMembers(whole);
        } else if (begins(head, 0x28, 0xB5, 0x2F, 0xFD)) {
            return zstd(whole);
        }
        return whole;
    }

    private static InputStream zstd(InputStream stream) throws IOException {
        try {
            return Zstandard.unpacked(stream);
        } catch (LinkageError e) {
            throw new IOException("packed by Zstandard: com.github.luben:zstd-jni must be there to read it", e);
        }
    }

    /** A class of its own, that is linked where Zstandard is met: the library need not be there for all else. */
    private static final class Zstandard {

        static InputStream unpacked(InputStream stream) throws IOException {
            return new ZstdInputStream(stream);
        }
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The name of what is packed, in small letters. */
    public static String innerName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending)) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower;
    }
}
