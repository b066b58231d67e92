package io.github.gcmsdk.json.internal;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;

/** Inputs that are packed: told by their first bytes, with which no JSON begins, so that the name and the pipe do not matter. */
public final class Packing {

    /** Why something is missing in a report: the bytes could not be read, and there is no more to tell. */
    public static final String FAILED = "input.failed";

    private static final List<String> ENDINGS = List.of(".gz", ".zst");

    private Packing() {}

    /** What a stream holds, unpacked if it is packed; a stream that fails is closed. */
    public static InputStream unpacked(InputStream stream) throws IOException {
        try {
            return opened(stream);
        } catch (IOException e) {
            stream.close();
            throw e;
        }
    }

    /**
     * Why bytes could not be read, as a report names it: their packing ends too early, is damaged, or nothing is there to undo it;
     * else that reading failed. The message of a failure is not told, since it may hold anything.
     */
    public static String reason(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EOFException) {
                return "input.truncated";
            } else if (cause instanceof ZipException) {
                return "input.damaged";
            } else if (cause instanceof NoUnpackerException) {
                return "input.unpacker-missing";
            }
        }
        return FAILED;
    }

    /** What an optional library would unpack, which is not there. */
    private static final class NoUnpackerException extends IOException {

        private static final long serialVersionUID = 1L;

        NoUnpackerException(LinkageError cause) {
            super("packed by Zstandard: com.github.luben:zstd-jni must be there to read it", cause);
        }
    }

    private static InputStream opened(InputStream stream) throws IOException {
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
            throw new NoUnpackerException(e);
        }
    }

    /** A class of its own, that is linked where Zstandard is met: the library need not be there for all else. */
    private static final class Zstandard {

        static InputStream unpacked(InputStream stream) throws IOException {
            Ending source = new Ending(stream);
            return new FilterInputStream(new ZstdInputStream(source)) {
                @Override
                public int read() throws IOException {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
                }

                @Override
                public int read(byte[] to, int from, int count) throws IOException {
                    try {
                        return in.read(to, from, count);
                    } catch (ZstdIOException e) {
                        throw source.ended ? new EOFException() : new ZipException("not packed by Zstandard");
                    }
                }
            };
        }
    }

    /** Knows whether more was asked for than there is: the library says the same of what is cut and of what is spoilt. */
    private static final class Ending extends FilterInputStream {

        private boolean ended;

        Ending(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] to, int from, int count) throws IOException {
            int read = in.read(to, from, count);
            ended |= read < 0;
            return read;
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
