package io.github.gcmsdk.internal.keylog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/** Files in memory that are counted, on a disk that may be full or fail. */
public final class Disk implements Storage {

    long created;
    long open;
    long reads;
    long bytesWritten;

    /** How many reads and writes succeed. */
    private long left;

    private long uses;

    Disk() {
        this(Long.MAX_VALUE);
    }

    private Disk(long left) {
        this.left = left;
    }

    /** A disk that fails for ever after some reads and writes. */
    public static Disk failingAfter(long readsAndWrites) {
        return new Disk(readsAndWrites);
    }

    public boolean isEmpty() {
        return open == 0;
    }

    public boolean wasUsed() {
        return created > 0;
    }

    @Override
    public SeekableByteChannel create() throws IOException {
        use();
        created++;
        open++;
        return new Watched();
    }

    /** How often something was created, read or written. */
    public long uses() {
        return uses;
    }

    private void use() throws IOException {
        uses++;
        if (left-- <= 0) {
            left = 0;
            throw new IOException("No space left on device");
        }
    }

    /** A file in memory: the tests make thousands. */
    private final class Watched implements SeekableByteChannel {
        private byte[] bytes = new byte[1 << 10];
        private int size;
        private int position;
        private boolean isOpen = true;

        @Override
        public int read(ByteBuffer to) throws IOException {
            use();
            reads++;
            int count = Math.min(to.remaining(), size - position);
            to.put(bytes, position, count);
            position += count;
            return count == 0 ? -1 : count;
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            use();
            int count = from.remaining();
            if (position + count > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length + count);
            }
            from.get(bytes, position, count);
            position += count;
            size = Math.max(size, position);
            bytesWritten += count;
            return count;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public SeekableByteChannel position(long other) throws IOException {
            if (!isOpen) {
                throw new ClosedChannelException();
            }
            position = Math.toIntExact(other);
            return this;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public SeekableByteChannel truncate(long length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return isOpen;
        }

        @Override
        public void close() {
            open -= isOpen ? 1 : 0;
            isOpen = false;
        }
    }
}
