package io.github.gcmsdk.internal.keylog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Writes a file from its start to its end, through a buffer. */
final class FileWriter {

    private final SeekableByteChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 14);
    private long flushed;

    FileWriter(SeekableByteChannel file) {
        this.file = file;
    }

    long position() {
        return flushed + buffer.position();
    }

    private void write(byte b) throws IOException {
        if (!buffer.hasRemaining()) {
            flush();
        }
        buffer.put(b);
    }

    void number(long number) throws IOException {
        long rest = number;
        for (; (rest & ~0x7fL) != 0; rest >>>= 7) {
            write((byte) (rest | 0x80));
        }
        write((byte) rest);
    }

    /** A byte string with its length before it. */
    void string(byte[] bytes) throws IOException {
        number(bytes.length);
        for (int done = 0; done < bytes.length; ) {
            if (!buffer.hasRemaining()) {
                flush();
            }
            int count = Math.min(bytes.length - done, buffer.remaining());
            buffer.put(bytes, done, count);
            done += count;
        }
    }

    void flush() throws IOException {
        flushed += buffer.flip().limit();
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
        buffer.clear();
    }
}
