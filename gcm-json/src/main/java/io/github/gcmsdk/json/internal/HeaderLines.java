package io.github.gcmsdk.json.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes what a source holds besides its records, as it came, each header on a line. */
final class HeaderLines implements DocumentWalk.Visitor {

    private final OutputStream out;
    private boolean begun;
    private boolean records;

    private HeaderLines(OutputStream out) {
        this.out = out;
    }

    static void write(Source source, int limit, OutputStream out) throws IOException {
        if (!source.isText()) {
            return;
        }
        try (InputStream stream = source.open()) {
            ByteSource text = source.bytes(stream);
            if (source.form == Form.LINES) {
                Slicer lines = new Slicer(text, limit);
                while (lines.nextLine()) {
                    if (Head.isHeader(lines.slice())) {
                        new HeaderLines(out).line(Headers.within(lines.slice()), limit);
                    }
                }
            } else if (text.skipSpace() == '{' && source.isDataset) {
                new HeaderLines(out).line(text, limit);
            }
        }
    }

    private void line(ByteSource text, int limit) throws IOException {
        try {
            new DocumentWalk(text, limit, this).object();
        } catch (SyntaxException e) {
            // The report tells it.
        }
        if (begun) {
            out.write("}\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** What is no JSON would spoil the line; the report tells it. */
    @Override
    public boolean member(@Nullable String name, Slice nameSlice, Slicer slicer) throws IOException {
        slicer.value();
        if (name != null && slicer.slice().isJson()) {
            out.write(begun ? ',' : '{');
            begun = true;
            nameSlice.writeLine(out);
            out.write(':');
            slicer.slice().writeLine(out);
        }
        return true;
    }

    @Override
    public boolean records(Slice nameSlice) {
        boolean firstTime = !records;
        records = true;
        return firstTime;
    }

    @Override
    public void record(Slice record) {
        // They are written by themselves.
    }
}
