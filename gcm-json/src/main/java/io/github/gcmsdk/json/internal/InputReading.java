package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.internal.engine.FindingLog;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.internal.rule.ReaderRules;
import io.github.gcmsdk.json.Progress;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads one input from its first byte to its last, as a document or line by line. */
final class InputReading {

    /** Progress is told once for so many bytes. */
    private static final long STEP = 1 << 22;

    private static final Problem EMPTY = Problem.of(ReaderRules.SYNTAX, "", null, "reason", "empty");

    private static final Problem MARK_IN_LINES = Problem.of(ReaderRules.BOM, "", null, "place", "line");

    private final Reading reading;
    private final Settings settings;
    private final Source source;
    private final InputLog log;
    private final RecordReading records;
    private long bytes;
    private long told;
    private boolean headerSeen;

    /** Reads a source whose first record gets the number; with a context, its records go there and are not judged. */
    InputReading(
            Reading reading, Source source, FindingLog findings, int first, RecordReading.@Nullable Context context) {
        this.reading = reading;
        this.settings = reading.settings;
        this.source = source;
        this.log = new InputLog(reading, source, findings, context != null, first);
        this.records = new RecordReading(reading, log, context);
    }

    /** The number behind that of the last record. */
    int nextNumber() {
        return log.number();
    }

    long bytes() {
        return bytes;
    }

    /** The line where the last record began, or the first line. */
    long line() {
        return Math.max(1, records.line());
    }

    void run() throws IOException {
        Location start = new Location(source.name, 1, 1, 0);
        switch (source.beginning) {
            case EMPTY -> log.broken(EMPTY, start);
            case WIDE -> log.broken(ReaderRules.ENCODING, start);
            case MARK -> {
                log.aboutInput(Problem.of(ReaderRules.BOM, "", null), start);
                readAll();
            }
            case PLAIN -> readAll();
        }
    }

    private void readAll() throws IOException {
        try (InputStream stream = source.open()) {
            read(source.bytes(stream));
        }
    }

    private void read(ByteSource text) throws IOException {
        try {
            if (source.form == Form.LINES) {
                readLines(text);
            } else {
                readDocument(text);
            }
            records.finish();
        } catch (SyntaxException e) {
            records.finish();
            if (!records.isBrokenOff()) {
                log.broken(ReaderRules.SYNTAX, e.location(source.name));
            }
        } catch (IOException e) {
            records.finish(); // what was read is kept
            throw e;
        } finally {
            bytes = text.offset();
        }
    }

    private void readLines(ByteSource text) throws IOException {
        Slicer lines = new Slicer(text, settings.limits().recordBytes());
        Runnable mark = () -> {
            records.finish();
            log.aboutInput(MARK_IN_LINES, text.place(source.name));
        };
        while (lines.nextLine(mark)) {
            Slice line = lines.slice();
            if (!Headers.beginsWithType(line) && Head.isHeader(line)) {
                records.finish();
                readHeaderLine(line);
            } else {
                records.read(line);
            }
            tell(text.offset());
        }
    }

    private void readHeaderLine(Slice line) throws IOException {
        if (headerSeen) {
            log.aboutInput(Problem.of(ReaderRules.SECOND_HEADER, "", null), log.place(line));
        }
        DocumentMembers members = members(headerSeen);
        headerSeen = true;
        try {
            new DocumentWalk(Headers.within(line), settings.limits().recordBytes(), members).object();
        } catch (SyntaxException e) {
            log.broken(ReaderRules.SYNTAX, e.location(source.name));
        }
    }

    private void readDocument(ByteSource text) throws IOException, SyntaxException {
        int next = text.skipSpace();
        int limit = settings.limits().recordBytes();
        if (next == '[') {
            new DocumentWalk(text, limit, members(false)).array();
        } else if (next == '{' && source.isDataset) {
            new DocumentWalk(text, limit, members(false)).object();
        } else if (text.isMark()) {
            throw new SyntaxException(text); // Jackson would pass over it
        } else if (next == ByteSource.END) {
            log.broken(EMPTY, text.place(source.name));
        } else {
            Slicer slicer = new Slicer(text, limit);
            slicer.value();
            records.read(slicer.slice());
            if (text.skipSpace() != ByteSource.END) {
                throw new SyntaxException(text);
            }
        }
    }

    private DocumentMembers members(boolean second) {
        return new DocumentMembers(reading, log, second, records::finish, slice -> {
            records.read(slice);
            tell(slice.offset);
        });
    }

    private void tell(long offset) {
        if (offset - told >= STEP) {
            told = offset;
            settings.progress().accept(new Progress(source.name, offset, log.records()));
        }
    }
}
