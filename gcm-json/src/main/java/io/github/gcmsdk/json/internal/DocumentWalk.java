package io.github.gcmsdk.json.internal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Walks over a document, record by record: the records themselves are cut out and not read. */
final class DocumentWalk {

    /** Is given what the document holds, in its order. */
    interface Visitor {

        /** A member of the document other than its records, without a name if it cannot be read; false ends the walk. */
        boolean member(@Nullable String name, Slice nameSlice, Slicer value) throws IOException;

        /** The member that holds the records begins; false passes over it as over any other. */
        boolean records(Slice nameSlice);

        /** A record, or what stands in the place of one. */
        void record(Slice record);
    }

    private final ByteSource source;
    private final Slicer slicer;
    private final Slicer names;
    private final Visitor visitor;

    DocumentWalk(ByteSource source, int limit, Visitor visitor) {
        this.source = source;
        this.slicer = new Slicer(source, limit);
        this.names = new Slicer(source, limit);
        this.visitor = visitor;
    }

    /** Walks over an array of records to the end of the text. */
    void array() throws IOException, SyntaxException {
        elements();
        end();
    }

    /** Walks over the members of a dataset to the end of the text, or until the visitor ends it. */
    void object() throws IOException, SyntaxException {
        expect('{');
        if (source.skipSpace() == '}') {
            source.take();
            end();
            return;
        }
        do {
            if (source.skipSpace() != '"') {
                throw new SyntaxException(source);
            }
            names.value();
            Slice name = names.slice();
            expect(':');
            if (!member(text(name), name)) {
                return;
            }
        } while (isFollowed('}'));
        end();
    }

    private boolean member(@Nullable String name, Slice nameSlice) throws IOException, SyntaxException {
        int next = source.skipSpace();
        requireValue(next);
        if ("records".equals(name) && next == '[' && visitor.records(nameSlice)) {
            elements();
            return true;
        }
        return visitor.member(name, nameSlice, slicer);
    }

    private void elements() throws IOException, SyntaxException {
        expect('[');
        if (source.skipSpace() == ']') {
            source.take();
            return;
        }
        do {
            requireValue(source.skipSpace());
            slicer.value();
            visitor.record(slicer.slice());
        } while (isFollowed(']'));
    }

    /** Takes a comma, or the closing bracket; false for the bracket. */
    private boolean isFollowed(char closing) throws IOException, SyntaxException {
        int next = source.skipSpace();
        if (next != ',' && next != closing) {
            throw new SyntaxException(source);
        }
        return source.take() == ',';
    }

    private void expect(char c) throws IOException, SyntaxException {
        if (source.skipSpace() != c) {
            throw new SyntaxException(source);
        }
        source.take();
    }

    private void requireValue(int next) throws SyntaxException {
        boolean value = next == '"' || next == '{' || next == '[' || next == '-' || next >= '0' && next <= '9';
        if (!value && next != 't' && next != 'f' && next != 'n') {
            throw new SyntaxException(source);
        }
    }

    private void end() throws IOException, SyntaxException {
        if (source.skipSpace() != ByteSource.END) {
            throw new SyntaxException(source);
        }
    }

    /** The name of a member, or null if it is not UTF-8 or far too long. */
    private @Nullable String text(Slice name) throws SyntaxException {
        if (name.tooLong || Utf8.firstInvalid(name.bytes, name.length) >= 0) {
            return null;
        }
        try {
            Tokens tokens = Tokens.of(name);
            tokens.next();
            return tokens.text();
        } catch (NotJsonException e) {
            throw new SyntaxException(source);
        }
    }
}
