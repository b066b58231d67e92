package io.github.gcmsdk.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Output into a pipe. Its reader may have seen enough, as {@code head} has, and be gone: what comes then is for nobody, and
 * no fault.
 */
final class PipeOutput extends FilterOutputStream {

    private boolean abandoned;

    PipeOutput(OutputStream pipe) {
        super(pipe);
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (abandoned) {
            return;
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            abandoned = true;
        }
    }

    @Override
    public void flush() {
        // What is written goes into the pipe at once.
    }
}
