package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.json.internal.RecordJudge.Judged;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Judges records on several threads, and settles them on the one that reads, in the order in which they came: so all that is
 * counted, remembered and written is the same for any number of threads. The reading waits, and judges too, while enough
 * lies ahead.
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
    private final BiConsumer<Slice, Judged> settle;
    private final Deque<RecordJudge> idle = new ConcurrentLinkedDeque<>();
    private final Deque<Batch> ahead = new ArrayDeque<>();
    private long bytesAhead;
    private Batch filling = new Batch();

    /**
     * Judges on threads beside the one that reads.
     *
     * @param most how many batches lie ahead at most
     * @param judges makes a judge for a thread
     * @param settle is given each record, in order
     */
    JudgingAhead(Executor threads, int most, Supplier<RecordJudge> judges, BiConsumer<Slice, Judged> settle) {
        this.threads = threads;
        this.most = most;
        this.judges = judges;
        this.settle = settle;
    }

    /** Takes a record; the slice is copied. */
    void add(Slice slice) {
        filling.slices.add(slice.copy());
        filling.bytes += slice.length;
        if (filling.slices.size() == BATCH_RECORDS || filling.bytes >= BATCH_BYTES) {
            start();
        }
    }

    private void start() {
        ahead.add(filling);
        bytesAhead += filling.bytes;
        threads.execute(filling);
        filling = new Batch();
        while (ahead.size() > most || bytesAhead > MOST_BYTES) {
            settleFirst();
        }
    }

    /** Settles all that was taken. */
    void finish() {
        if (!filling.slices.isEmpty()) {
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
        for (int i = 0; i < first.slices.size(); i++) {
            settle.accept(first.slices.get(i), first.judged.get(i));
        }
    }

    /** Some records in a row. */
    private final class Batch implements Runnable {
        private final List<Slice> slices = new ArrayList<>();
        private final List<Judged> judged = new ArrayList<>();
        private final AtomicBoolean begun = new AtomicBoolean();
        private final CountDownLatch done = new CountDownLatch(1);
        private int bytes;
        private @Nullable RuntimeException failure;
        private @Nullable Error error;

        @Override
        public void run() {
            if (!begun.compareAndSet(false, true)) {
                return;
            }
            RecordJudge judge = idle.poll();
            judge = judge != null ? judge : judges.get();
            try {
                for (Slice slice : slices) {
                    judged.add(judge.judge(slice));
                }
                idle.push(judge);
            } catch (RuntimeException e) {
                failure = e;
            } catch (Error e) {
                error = e;
            } finally {
                done.countDown();
            }
        }

        boolean isDone() {
            return done.getCount() == 0;
        }

        /** What failed on another thread fails on the one that reads. */
        void await() {
            boolean interrupted = false;
            while (!isDone()) {
                try {
                    done.await();
                } catch (InterruptedException e) {
                    interrupted = true; // reading ends by itself, and whoever called sees it then
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            if (error != null) {
                throw error;
            } else if (failure != null) {
                throw failure;
            }
        }
    }
}
