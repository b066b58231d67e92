package io.github.gcmsdk.cli;

import io.github.gcmsdk.json.Progress;
import java.io.PrintWriter;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Shows on one line of a terminal how far reading has come, once it takes longer than a person likes to wait. */
final class ProgressLine implements Consumer<Progress> {

    private static final long PATIENCE = 1_000_000_000L;
    private static final long INTERVAL = 200_000_000L;
    private static final int LONGEST_NAME = 40;

    private final PrintWriter to;
    private final Words words;
    private final LongSupplier nanos;
    private long next;
    private int width;

    ProgressLine(PrintWriter to, Words words, LongSupplier nanos) {
        this.to = to;
        this.words = words;
        this.nanos = nanos;
        this.next = nanos.getAsLong() + PATIENCE;
    }

    @Override
    public synchronized void accept(Progress progress) {
        long now = nanos.getAsLong();
        if (now - next < 0) {
            return;
        }
        next = now + INTERVAL;
        String name = Printer.clean(progress.input());
        if (name.length() > LONGEST_NAME) {
            name = "…" + name.substring(name.length() - LONGEST_NAME);
        }
        write(words.get("progress", name, progress.records(), progress.bytes() >> 20));
    }

    /** Takes the line away. */
    synchronized void clear() {
        if (width > 0) {
            write("");
            to.print('\r');
            to.flush();
            width = 0;
        }
    }

    private void write(String line) {
        // Blanks and not an escape sequence: even the plainest terminal overwrites.
        to.print('\r' + line + " ".repeat(Math.max(0, width - line.length())));
        to.flush();
        width = line.length();
    }
}
