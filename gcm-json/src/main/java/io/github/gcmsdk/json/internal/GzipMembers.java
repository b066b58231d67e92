package io.github.gcmsdk.json.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The members of a gzip file (RFC 1952) as one text. {@link java.util.zip.GZIPInputStream} takes a member whose first bytes
 * are spoilt or have not arrived yet for the end of the text, and says nothing: here that is a failure, or waited for.
 */
final class GzipMembers extends InputStream {

    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private boolean ended;

    GzipMembers(InputStream in) throws IOException {
        this.in = in;
        this.ended = !begin();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int count) throws IOException {
        while (!ended && count > 0) {
            int read = inflate(to, from, count);
            if (read > 0) {
                crc.update(to, from, read);
                return read;
            } else if (inflater.finished()) {
                at = filled - inflater.getRemaining();
                end();
                ended = !begin();
            } else if (at == filled && !fill()) {
                throw new EOFException();
            } else {
                inflater.setInput(buffer, at, filled - at);
                at = filled;
            }
        }
        return count == 0 ? 0 : -1;
    }

    private int inflate(byte[] to, int from, int count) throws ZipException {
        try {
            return inflater.inflate(to, from, count);
        } catch (DataFormatException e) {
            throw new ZipException("not packed by gzip");
        }
    }

    /** Reads the header of a member; false if there is none, and nothing but zeros, with which tapes are filled up. */
    private boolean begin() throws IOException {
        int first = next();
        while (first == 0) {
            first = next();
        }
        if (first < 0) {
            return false;
        } else if (first != 0x1F || required() != 0x8B || required() != 8) {
            throw new ZipException("not packed by gzip");
        }
        int flags = required();
        skip(6); // when, how well and where it was packed
        if ((flags & EXTRA) != 0) {
            skip(required() | required() << 8);
        }
        for (int flag : new int[] {NAME, COMMENT}) {
            while ((flags & flag) != 0 && required() != 0) {
                // a text that ends in a zero
            }
        }
        skip((flags & HEADER_CRC) != 0 ? 2 : 0);
        inflater.reset();
        crc.reset();
        return true;
    }

    private void end() throws IOException {
        if (number() != crc.getValue() || number() != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new ZipException("spoilt");
        }
    }

    private long number() throws IOException {
        return required() | required() << 8 | required() << 16 | (long) required() << 24;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            required();
        }
    }

    private int required() throws IOException {
        int next = next();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }

    private int next() throws IOException {
        return at < filled || fill() ? buffer[at++] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
