package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.internal.engine.Draft;
import io.github.gcmsdk.internal.engine.FindingLog;
import io.github.gcmsdk.json.StreamedRecord;
import io.github.gcmsdk.record.GcmRecord;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Hands each record on with what was found in it, until nobody wants more. */
public final class Emission {

    /** Says that nobody wants more. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    private final Predicate<StreamedRecord> sink;
    private final BooleanSupplier cancelled;
    private List<Finding> findings = List.of();

    /**
     * Hands on to a sink.
     *
     * @param sink says whether it wants more
     * @param cancelled says that nobody does, also while there is no record
     */
    public Emission(Predicate<StreamedRecord> sink, BooleanSupplier cancelled) {
        this.sink = sink;
        this.cancelled = cancelled;
    }

    boolean isCancelled() {
        return cancelled.getAsBoolean();
    }

    /** A stream that fails as soon as nobody wants more: the search for a header ends then, too. */
    public InputStream watched(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                check();
                return super.read();
            }

            @Override
            public int read(byte[] to, int from, int count) throws IOException {
                check();
                return super.read(to, from, count);
            }

            private void check() throws IOException {
                if (isCancelled()) {
                    throw new InterruptedIOException("nobody wants more");
                }
            }
        };
    }

    /** Takes the located findings of the record that comes next. */
    void take(List<Draft> drafts, FindingLog log) {
        findings = drafts.stream().map(log::toFinding).toList();
    }

    /** Hands on the record. */
    void hand(String input, RecordKey key, @Nullable GcmRecord record) {
        boolean more = sink.test(new StreamedRecord(input, key, record, findings));
        findings = List.of();
        if (!more) {
            throw new Stopped();
        }
    }
}
