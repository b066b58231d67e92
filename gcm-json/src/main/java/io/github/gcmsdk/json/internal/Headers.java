package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;

/**
 * Finds the header of an input before its records are read, since it tells the language of bare texts: it mostly stands
 * first, and is looked for behind the records where it does not.
 */
final class Headers {

    private final Settings settings;

    Headers(Settings settings) {
        this.settings = settings;
    }

    /** Tells the form of a source and finds its header. */
    void find(Source source) throws IOException {
        if (source.beginning == Source.Beginning.EMPTY || source.beginning == Source.Beginning.WIDE) {
            return;
        }
        int limit = settings.limits().recordBytes();
        try (InputStream stream = source.open()) {
            source.form = Form.of(source.name, stream, limit);
        }
        try (InputStream stream = source.open()) {
            ByteSource bytes = source.bytes(stream);
            if (source.form == Form.LINES) {
                findLine(bytes, source);
            } else if (bytes.skipSpace() == '{') {
                findMember(bytes, source);
            }
        } catch (SyntaxException e) {
            // The header is not found behind this place; the reading proper comes here too, and reports it.
        }
    }

    private void findLine(ByteSource bytes, Source source) throws IOException, SyntaxException {
        Slicer lines = new Slicer(bytes, settings.limits().recordBytes());
        while (lines.nextLine()) {
            Slice line = lines.slice();
            if (looksLikeHeader(line) && isHeader(line)) {
                findMember(within(line), source);
                return;
            }
        }
    }

    /** A quick look: the first member is one of a header. */
    private static boolean looksLikeHeader(Slice line) {
        int i = 0;
        while (i < line.length && (line.bytes[i] == '{' || line.bytes[i] == ' ' || line.bytes[i] == '\t')) {
            i++;
        }
        return startsWith(line, i, "\"gcm\"") || startsWith(line, i, "\"dataset\"");
    }

    private static boolean startsWith(Slice line, int from, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (from + i >= line.length || line.bytes[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHeader(Slice line) {
        try {
            return !line.tooLong && Head.of(line).isHeader();
        } catch (StreamReadException e) {
            return false;
        }
    }

    /** The bytes of a line as a text of their own that keeps its place. */
    static ByteSource within(Slice line) {
        InputStream stream = new ByteArrayInputStream(line.bytes, 0, line.length);
        return new ByteSource(stream, line.offset, line.line, line.column);
    }

    private void findMember(ByteSource bytes, Source source) throws IOException, SyntaxException {
        Outline outline = new Outline();
        try {
            new DocumentWalk(bytes, settings.limits().recordBytes(), outline).object();
        } finally {
            source.isDataset = outline.records || !outline.type && (outline.version || outline.header != null);
            if (outline.header != null) {
                bind(outline.header, source);
            }
        }
    }

    private void bind(Slice slice, Source source) {
        source.headerSlice = slice;
        if (slice.tooLong || Utf8.firstInvalid(slice.bytes, slice.length) >= 0) {
            return;
        }
        Binding binding = new Binding(settings.limits());
        try (JsonParser parser = Tokens.FACTORY.createParser(ObjectReadContext.empty(), slice.bytes, 0, slice.length)) {
            String language = Head.string(slice, "language");
            binding.begin(language == null ? Text.UNDETERMINED : language);
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                Object header = settings.binders().header().bind(parser, binding);
                source.header = header == null ? DatasetHeader.NONE : (DatasetHeader) header;
            }
            source.headerProblems = List.copyOf(binding.problems());
            source.headerUnreadable = List.copyOf(binding.unreadable());
        } catch (StreamReadException e) {
            source.header = DatasetHeader.NONE; // the reading proper reports it
        }
    }

    /** Which members a document has, and its header, as far as must be known before its records are read. */
    private static final class Outline implements DocumentWalk.Visitor {
        private boolean type;
        private boolean version;
        private boolean records;
        private @Nullable Slice header;

        @Override
        public boolean member(String name, Slice nameSlice, Slicer value) throws IOException {
            if (name.equals("records") && records) {
                return false;
            }
            value.value();
            type |= name.equals("type");
            version |= name.equals("gcm");
            records |= name.equals("records");
            if (name.equals("dataset") && header == null) {
                header = value.slice().copy();
            }
            return true;
        }

        @Override
        public boolean records(Slice nameSlice) {
            records = true;
            return header == null;
        }

        @Override
        public void record(Slice record) {
            // What is in the records is of no interest yet.
        }
    }
}
