package io.github.gcmsdk.internal.keylog;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Reads a file from any place, through a buffer. */
final class FileReader {

    private final SeekableByteChannel file;
    private final ByteBuffer buffer;
    private long bufferStart;

    FileReader(SeekableByteChannel file, int bufferBytes) {
        this.file = file;
        this.buffer = ByteBuffer.allocate(bufferBytes).limit(0);
    }

    long position() {
        return bufferStart + buffer.position();
    }

    void seek(long position) {
        if (position >= bufferStart && position <= bufferStart + buffer.limit()) {
            buffer.position((int) (position - bufferStart));
        } else {
            bufferStart = position;
            buffer.limit(0);
        }
    }

    private byte read() {
        if (!buffer.hasRemaining()) {
            fill();
        }
        return buffer.get();
    }

    private void fill() {
        bufferStart = position();
        try {
            file.position(bufferStart);
            int count = file.read(buffer.clear());
            buffer.flip();
            if (count < 1) {
                throw new EOFException();
            }
        } catch (IOException e) {
            buffer.limit(0);
            throw new StorageException(e);
        }
    }

    long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = read();
            number |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return number;
            }
        }
    }

    /** A byte string with its length before it. */
    byte[] string() {
        byte[] bytes = new byte[(int) number()];
        for (int done = 0; done < bytes.length; ) {
            if (!buffer.hasRemaining()) {
                fill();
            }
            int count = Math.min(bytes.length - done, buffer.remaining());
            buffer.get(bytes, done, count);
            done += count;
        }
        return bytes;
    }
}
