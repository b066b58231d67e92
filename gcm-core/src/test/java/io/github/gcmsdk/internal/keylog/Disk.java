package io.github.gcmsdk.internal.keylog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Temporary files that are counted, and a disk that may be full or fail. */
public final class Disk implements Storage {

    long created;
    long open;
    long reads;
    long bytesWritten;

    /** How many reads and writes succeed. */
    private long left;

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
        SeekableByteChannel file = TEMPORARY_FILES.create();
        created++;
        open++;
        return new Watched(file);
    }

    private void use() throws IOException {
        if (left-- <= 0) {
            left = 0;
            throw new IOException("No space left on device");
        }
    }

    private final class Watched implements SeekableByteChannel {
        private final SeekableByteChannel file;

        Watched(SeekableByteChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            use();
            reads++;
            return file.read(bytes);
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            use();
            bytesWritten += bytes.remaining();
            return file.write(bytes);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public SeekableByteChannel truncate(long length) throws IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() throws IOException {
            if (file.isOpen()) {
                open--;
            }
            file.close();
        }
    }
}
