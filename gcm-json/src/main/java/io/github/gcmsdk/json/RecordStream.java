package io.github.gcmsdk.json;

import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.json.internal.Emission;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Records one after the other, in the order of the inputs, read while they are asked for: a few are read ahead, and memory
 * does not grow with the input. Close it, also if not all records are asked for; that ends the reading.
 *
 * <pre>{@code
 * try (RecordStream records = gcm.stream(List.of(Input.of(file)))) {
 *     records.forEachRemaining(record -> …);
 *     Report report = records.report();
 * }
 * }</pre>
 *
 * <p>For one thread. The reading itself goes on in a thread of its own.
 */
public final class RecordStream implements Iterator<StreamedRecord>, AutoCloseable {

    /** How many records are read ahead. */
    private static final int AHEAD = 256;

    /** What comes behind the last record. */
    private static final Object END = new Object();

    private final BlockingQueue<Object> read = new LinkedBlockingQueue<>(AHEAD);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean closed;
    private volatile @Nullable Report report;
    private volatile @Nullable RuntimeException failure;
    private volatile @Nullable Error error;
    private @Nullable Object next;

    /** Begins to read. */
    RecordStream(Function<Emission, Report> reading) {
        Thread thread = new Thread(() -> run(reading), "gcm-stream");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Function<Emission, Report> reading) {
        try {
            report = reading.apply(new Emission(this::offer, () -> closed));
        } catch (RuntimeException e) {
            failure = e;
        } catch (Error e) {
            error = e;
        } finally {
            ended.countDown();
            offer(END);
        }
    }

    /** Waits while enough is read ahead; false if nobody asks any more. */
    private boolean offer(Object item) {
        try {
            while (!closed) {
                if (read.offer(item, 50, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            closed = true; // nobody but this class knows the thread
        }
        return false;
    }

    /**
     * Whether there is another record; waits until that is known.
     *
     * @return false at the end, and when closed
     * @throws java.io.UncheckedIOException if an input cannot be opened
     */
    @Override
    public boolean hasNext() {
        if (next == null && !closed) {
            try {
                next = read.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                close();
                return false;
            }
        }
        if (next == END) {
            fail();
        }
        return !closed && next != END;
    }

    @Override
    public StreamedRecord next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more records");
        }
        StreamedRecord record = (StreamedRecord) next;
        next = null;
        return record;
    }

    /** What failed in the reading thread fails here. */
    private void fail() {
        if (error != null) {
            throw error;
        } else if (failure != null) {
            throw failure;
        }
    }

    /**
     * The report on all that was read. Before the last record is asked for, this ends the reading; what is not read then
     * makes the report incomplete, and rules about several records are skipped.
     *
     * @return the report
     * @throws java.io.UncheckedIOException if an input cannot be opened
     */
    public Report report() {
        if (next != END) {
            close();
        }
        fail();
        Report done = report;
        if (done == null) {
            throw new IllegalStateException("the thread was interrupted before the report was made");
        }
        return done;
    }

    /** Ends the reading, if it has not ended, and waits until its files are closed. */
    @Override
    public void close() {
        closed = true;
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the reading ends by itself
        }
    }
}
