package io.github.gcmsdk.json.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that can be read again and again, made from a stream that cannot: in memory while they are few, else in a
 * temporary file that only the owner may read, and that is deleted in the end. The stream is read no further than somebody
 * has asked for; where it fails, all that read so far see the failure. For one thread.
 */
public final class Spool implements AutoCloseable {

    private static final int IN_MEMORY = 1 << 20;

    private final InputStream stream;
    private final byte[] taken = new byte[1 << 16];
    private byte[] memory = new byte[0];
    private @Nullable Path file;
    private @Nullable FileChannel channel;
    private long length;
    private boolean ended;
    private @Nullable IOException failure;

    /** The bytes of a stream, which is closed in the end. */
    public Spool(InputStream stream) {
        this.stream = stream;
    }

    /** Reads from the first byte. */
    public InputStream open() {
        return new Reader();
    }

    private int read(long position, byte[] to, int from, int count) throws IOException {
        while (position == length) {
            if (!take()) {
                return -1;
            }
        }
        int available = (int) Math.min(count, length - position);
        if (channel != null) {
            return channel.read(ByteBuffer.wrap(to, from, available), position);
        }
        System.arraycopy(memory, (int) position, to, from, available);
        return available;
    }

    /** Takes some more of the stream; false at its end. */
    private boolean take() throws IOException {
        if (failure != null) {
            throw new IOException("the stream failed before", failure);
        } else if (ended) {
            return false;
        }
        try {
            int count = stream.read(taken);
            ended = count < 0;
            if (count > 0) {
                keep(count);
            }
            return !ended;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    private void keep(int count) throws IOException {
        if (channel == null && length + count > IN_MEMORY) {
            // The default permissions of a temporary file let nobody but the owner read it.
            file = Files.createTempFile("gcm", ".spool");
            channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            write(channel, ByteBuffer.wrap(memory), 0);
            memory = new byte[0];
        }
        if (channel != null) {
            write(channel, ByteBuffer.wrap(taken, 0, count), length);
        } else {
            ByteArrayOutputStream more = new ByteArrayOutputStream(memory.length + count);
            more.writeBytes(memory);
            more.write(taken, 0, count);
            memory = more.toByteArray();
        }
        length += count;
    }

    private static void write(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        long position = at;
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
    }

    @Override
    public void close() throws IOException {
        try (stream) {
            if (channel != null) {
                channel.close();
            }
        } finally {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
    }

    private final class Reader extends InputStream {
        private long position;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int from, int count) throws IOException {
            if (count == 0) {
                return 0;
            }
            int read = Spool.this.read(position, to, from, count);
            position += Math.max(0, read);
            return read;
        }
    }
}
