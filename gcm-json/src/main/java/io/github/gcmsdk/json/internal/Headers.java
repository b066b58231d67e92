package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.internal.rule.ReaderRules;
import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Finds the header of an input before its records are read, since it tells the language of bare texts: it mostly stands
 * first, and is looked for behind the records where it does not.
 */
final class Headers {

    private static final String TYPE = "\"type\"";

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
        source.form = form(source, limit);
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

    /** An input that fails within its first line is mostly a document on one line. */
    private static Form form(Source source, int limit) {
        try (InputStream stream = source.open()) {
            return Form.of(source.name, stream, limit);
        } catch (IOException e) {
            return Form.DOCUMENT;
        }
    }

    private void findLine(ByteSource bytes, Source source) throws IOException, SyntaxException {
        Slicer lines = new Slicer(bytes, settings.limits().recordBytes());
        for (lines.skipRecords(); lines.nextLine(); lines.skipRecords()) {
            Slice line = lines.slice();
            if (!beginsWithType(line) && Head.isHeader(line)) {
                findMember(within(line), source);
                return;
            }
        }
    }

    /** A quick look at the first member, which passes over most records. */
    static boolean beginsWithType(Slice line) {
        int from = 0;
        while (from < line.length && (line.bytes[from] == '{' || line.bytes[from] == ' ' || line.bytes[from] == '\t')) {
            from++;
        }
        for (int i = 0; i < TYPE.length(); i++) {
            if (from + i >= line.length || line.bytes[from + i] != TYPE.charAt(i)) {
                return false;
            }
        }
        return true;
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
            if (outline.header != null && source.isDataset) {
                bind(outline.header, source);
            }
        }
    }

    private void bind(Slice slice, Source source) {
        source.headerSlice = slice;
        if (slice.tooLong || Utf8.firstInvalid(slice.bytes, slice.length) >= 0) {
            return;
        }
        bind(slice, source, Text.UNDETERMINED);
        String language = source.header.languageOrUndetermined();
        if (!language.equals(Text.UNDETERMINED)) {
            bind(slice, source, language); // its own title may be a bare text
        }
    }

    private void bind(Slice slice, Source source, String language) {
        Binding binding = new Binding(settings.limits());
        try {
            Tokens tokens = Tokens.of(slice);
            binding.begin(language);
            if (tokens.next() != JsonToken.VALUE_NULL) {
                Object header = settings.binders().header().bind(tokens, binding);
                source.header = header == null ? DatasetHeader.NONE : (DatasetHeader) header;
                source.headerValue = header == null ? binding.rest().at("") : null;
            }
            tokens.next(); // one value, and nothing behind it
            source.headerDropped = binding.dropped();
            source.headerProblems = List.copyOf(binding.problems());
            source.headerUnreadable = List.copyOf(binding.unreadable());
        } catch (TooMuchException e) {
            source.header = DatasetHeader.NONE;
            source.headerDropped = ReaderRules.TOO_LONG;
            String limit = "" + TooMuchException.MOST_VALUES;
            source.headerProblems =
                    List.of(Problem.of(ReaderRules.TOO_LONG, "", null, "what", "document", "limit", limit));
        } catch (NotJsonException e) {
            source.header = DatasetHeader.NONE; // the reading proper reports it
            source.headerBroken = e.index();
        }
    }

    /** Which members a document has, and its header, as far as must be known before its records are read. */
    private static final class Outline implements DocumentWalk.Visitor {
        private boolean type;
        private boolean version;
        private boolean records;
        private @Nullable Slice header;

        @Override
        public boolean member(@Nullable String name, Slice nameSlice, Slicer value) throws IOException {
            boolean isRecords = "records".equals(name);
            records |= isRecords;
            if (isRecords && header != null) {
                return false;
            }
            value.value();
            type |= "type".equals(name);
            version |= "gcm".equals(name);
            if ("dataset".equals(name) && header == null) {
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
