package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.internal.keylog.Notes;
import io.github.gcmsdk.json.internal.RecordJudge.Judged;
import io.github.gcmsdk.record.GcmRecord;
import org.jspecify.annotations.Nullable;

/** Reads the records of one input: each is judged by itself, then settled, that is told and handed on, in its turn. */
final class RecordReading {

    /** Takes the records of a context, which are not judged. */
    @FunctionalInterface
    interface Context {
        void add(GcmRecord record);
    }

    private final Reading reading;
    private final InputLog log;
    private final @Nullable Context context;
    private final RecordJudge judge;
    private final Notes notes;
    private final @Nullable JudgingAhead ahead;

    /** The number of the next record that is read; those that lie ahead are not settled yet. */
    private int next;

    private long line;
    private boolean brokenOff;

    /** Reads into a context, or, without one, into the dataset that is judged. */
    RecordReading(Reading reading, InputLog log, @Nullable Context context) {
        this.reading = reading;
        this.log = log;
        this.context = context;
        this.judge = new RecordJudge(reading, log.source, context != null);
        this.notes = reading.dataset.notes();
        this.ahead = reading.ahead(log.source, context != null, this::settle);
        this.next = log.number();
    }

    /** The line where the last record began. */
    long line() {
        return line;
    }

    /** Whether the text ended within a record, which is reported there. */
    boolean isBrokenOff() {
        return brokenOff;
    }

    void read(Slice slice) {
        if (ahead != null) {
            ahead.add(slice, next++);
        } else {
            Judged judged = judge.judge(slice, next++, notes);
            reading.dataset.take(notes);
            settle(slice, judged);
        }
    }

    /** Settles all that was read: whatever is told next is behind it. */
    void finish() {
        if (ahead != null) {
            ahead.finish();
        }
    }

    private void settle(Slice slice, Judged judged) {
        line = slice.line;
        if (judged.unreadable() != null) {
            brokenOff = judged.brokenOff();
            log.lost(slice, judged.unreadable());
        } else if (context != null) {
            if (judged.record() != null) {
                context.add(judged.record());
            }
        } else {
            tell(slice, judged);
        }
        int index = log.records();
        log.nextRecord();
        if (context == null) {
            GcmRecord record = judged.record();
            RecordKey key = new RecordKey(judged.type(), record == null ? null : record.id(), index);
            reading.settled(log.source.name, key, record);
        }
    }

    private void tell(Slice slice, Judged judged) {
        GcmRecord record = judged.record();
        if (judged.inPlace() != null) {
            reading.keepInPlaceOfRecord(judged.inPlace());
        }
        if (judged.dropped() != null) {
            log.incomplete(slice.line, judged.dropped());
        }
        log.aboutRecord(slice, judged.type(), record == null ? null : record.id(), judged.problems());
        judged.further().forEach(log::furtherAboutRecord);
        if (record != null) {
            reading.record(record);
        }
    }
}
