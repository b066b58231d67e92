package io.github.gcmsdk.json.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Cuts the records of a source out once more, and numbers them as the reading did. */
final class RecordWalk implements DocumentWalk.Visitor {

    /** Is given each record. */
    @FunctionalInterface
    interface Visitor {
        void record(int number, Slice slice) throws IOException;
    }

    private final Source source;
    private final int limit;
    private final int last;
    private final Visitor visitor;
    private int number;
    private boolean records;

    private RecordWalk(Source source, int limit, int first, int last, Visitor visitor) {
        this.source = source;
        this.limit = limit;
        this.number = first;
        this.last = last;
        this.visitor = visitor;
    }

    /** Walks over the records of a source whose numbers begin with the first; what lies behind the last may be left out. */
    static void over(Source source, int limit, int first, int last, Visitor visitor) throws IOException {
        if (!source.isText()) {
            return;
        }
        try (InputStream stream = source.open()) {
            new RecordWalk(source, limit, first, last, visitor).run(source.bytes(stream));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void run(ByteSource text) throws IOException {
        try {
            if (source.form == Form.LINES) {
                Slicer lines = new Slicer(text, limit);
                while (number <= last && lines.nextLine()) {
                    line(lines.slice());
                }
            } else if (text.skipSpace() == '[') {
                new DocumentWalk(text, limit, this).array();
            } else if (source.isDataset) {
                new DocumentWalk(text, limit, this).object();
            } else if (text.skipSpace() != ByteSource.END) {
                Slicer slicer = new Slicer(text, limit);
                slicer.value();
                record(slicer.slice());
            }
        } catch (SyntaxException e) {
            // The reading ended here too: nothing behind it was judged.
        }
    }

    /** A header may hold records, if it is a whole dataset on one line. */
    private void line(Slice line) throws IOException {
        if (!Head.isHeader(line)) {
            record(line);
            return;
        }
        records = false;
        try {
            new DocumentWalk(Headers.within(line), limit, this).object();
        } catch (SyntaxException e) {
            // The reading ended this line here too.
        }
    }

    @Override
    public boolean member(@Nullable String name, Slice nameSlice, Slicer value) throws IOException {
        value.value();
        return number <= last;
    }

    @Override
    public boolean records(Slice nameSlice) {
        boolean firstTime = !records;
        records = true;
        return firstTime;
    }

    @Override
    public void record(Slice slice) {
        try {
            visitor.record(number++, slice);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
