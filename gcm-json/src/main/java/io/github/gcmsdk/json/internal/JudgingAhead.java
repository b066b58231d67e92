package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.internal.engine.DatasetRun;
import io.github.gcmsdk.internal.keylog.Notes;
import io.github.gcmsdk.json.internal.RecordJudge.Judged;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges records on several threads, and settles them on the one that reads, in the order in which they came: so all that is
 * counted, remembered and written is the same for any number of threads. The reading waits, and judges too, while enough
 * lies ahead. Batches of records are used again, so that handing over costs no memory.
 */
final class JudgingAhead {

    /** A batch is worth the hand-over, and small enough that the last ones keep nobody waiting. */
    private static final int BATCH_RECORDS = 64;

    private static final int BATCH_BYTES = 1 << 16;

    /** However long records are, no more than these lie ahead, and one batch. */
    private static final long MOST_BYTES = 4 << 20;

    private final Executor threads;
    private final int most;
    private final Supplier<RecordJudge> judges;
    private final DatasetRun dataset;
    private final BiConsumer<Slice, Judged> settle;
    private final Deque<RecordJudge> idle = new ConcurrentLinkedDeque<>();
    private final Deque<Batch> ahead = new ArrayDeque<>();
    private final Deque<Batch> settled = new ArrayDeque<>();
    private long bytesAhead;
    private Batch filling;

    /**
     * Judges on threads beside the one that reads.
     *
     * @param most how many batches lie ahead at most
     * @param judges makes a judge for a thread
     * @param dataset takes what is noted of the records
     * @param settle is given each record, in order
     */
    JudgingAhead(
            Executor threads,
            int most,
            Supplier<RecordJudge> judges,
            DatasetRun dataset,
            BiConsumer<Slice, Judged> settle) {
        this.threads = threads;
        this.most = most;
        this.judges = judges;
        this.dataset = dataset;
        this.settle = settle;
        this.filling = new Batch(dataset.notes());
    }

    /** Takes the record of a number; the slice is copied. Each number is one more than that before. */
    void add(Slice slice, int number) {
        filling.add(slice, number);
        if (filling.isFull()) {
            start();
        }
    }

    private void start() {
        ahead.add(filling);
        bytesAhead += filling.bytes;
        filling.free.set(true);
        threads.execute(filling);
        Batch next = settled.poll();
        filling = next != null ? next : new Batch(dataset.notes());
        while (ahead.size() > most || bytesAhead > MOST_BYTES) {
            settleFirst();
        }
    }

    /** Settles all that was taken. */
    void finish() {
        if (filling.size > 0) {
            start();
        }
        while (!ahead.isEmpty()) {
            settleFirst();
        }
    }

    private void settleFirst() {
        Batch first = ahead.element();
        for (Batch batch : ahead) {
            if (first.isDone()) {
                break;
            }
            batch.run(); // if no other thread has begun it
        }
        first.await();
        ahead.remove();
        bytesAhead -= first.bytes;
        dataset.take(first.notes);
        for (int i = 0; i < first.size; i++) {
            settle.accept(first.slices[i], Objects.requireNonNull(first.judged[i]));
        }
        first.clear();
        settled.add(first);
    }

    /** Some records in a row. */
    private final class Batch implements Runnable {
        private final Slice[] slices =
                Stream.generate(() -> new Slice(0)).limit(BATCH_RECORDS).toArray(Slice[]::new);
        private final @Nullable Judged[] judged = new @Nullable Judged[BATCH_RECORDS];
        private final Notes notes;

        /** Whether it is full and nobody has begun it; a thread may still come for a batch that another has done. */
        private final AtomicBoolean free = new AtomicBoolean();

        private int firstNumber;
        private int size;
        private int bytes;
        private volatile boolean done;
        private @Nullable RuntimeException failure;
        private @Nullable Error error;

        Batch(Notes notes) {
            this.notes = notes;
        }

        void add(Slice slice, int number) {
            if (size == 0) {
                firstNumber = number;
            }
            slices[size++].set(slice);
            bytes += slice.length;
        }

        boolean isFull() {
            return size == BATCH_RECORDS || bytes >= BATCH_BYTES;
        }

        /** Lets go of the records, and keeps what new ones can use. */
        void clear() {
            for (int i = 0; i < size; i++) {
                slices[i].release();
                judged[i] = null;
            }
            size = 0;
            bytes = 0;
            done = false;
        }

        @Override
        public void run() {
            if (!free.compareAndSet(true, false)) {
                return;
            }
            try {
                RecordJudge judge = idle.poll();
                judge = judge != null ? judge : judges.get();
                for (int i = 0; i < size; i++) {
                    judged[i] = judge.judge(slices[i], firstNumber + i, notes);
                }
                idle.push(judge);
            } catch (RuntimeException e) {
                failure = e;
            } catch (Error e) {
                error = e;
            } finally {
                tellDone();
            }
        }

        private synchronized void tellDone() {
            done = true;
            notifyAll();
        }

        boolean isDone() {
            return done;
        }

        /** What failed on another thread fails on the one that reads. */
        void await() {
            if (!done) {
                awaitUninterrupted();
            }
            if (error != null) {
                throw error;
            } else if (failure != null) {
                throw failure;
            }
        }

        private synchronized void awaitUninterrupted() {
            boolean interrupted = false;
            while (!done) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true; // reading ends by itself, and whoever called sees it then
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
