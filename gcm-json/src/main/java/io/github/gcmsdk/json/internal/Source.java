package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.record.JsonValue;
import io.github.gcmsdk.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An input that can be read again and again, and what is known of it before its records are read. */
public final class Source {

    /** Opens the bytes. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    /** How an input begins. */
    enum Beginning {
        /** With nothing at all. */
        EMPTY,
        /** With a byte order mark of UTF-8. */
        MARK,
        /** As UTF-16 or UTF-32 does. */
        WIDE,
        /** As UTF-8 without a mark. */
        PLAIN
    }

    final String name;
    private final Opener opener;
    final Beginning beginning;

    /** How it is written; set before it is read. */
    Form form = Form.DOCUMENT;

    /** What it says of itself. */
    DatasetHeader header = DatasetHeader.NONE;

    /** What the reader found in the header. */
    List<Problem> headerProblems = List.of();

    /** Where it has reported what cannot be read. */
    List<String> headerUnreadable = List.of();

    /** What stands in the place of the header without being one; null if it is one. */
    @Nullable
    JsonValue headerValue;

    /** The rule that tells why something was dropped from the header, or null if nothing was. */
    @Nullable
    Rule headerDropped;

    /** The index in the header's bytes where it is no JSON, or -1. */
    int headerBroken = -1;

    /** Whether a document is a dataset, and not a single record. */
    boolean isDataset;

    /** The bytes of the header, with its place; null if there is none. */
    @Nullable
    Slice headerSlice;

    public Source(String name, Opener opener) throws IOException {
        this.name = name;
        this.opener = opener;
        try (InputStream stream = opener.open()) {
            stream.read(); // what fails at its first byte cannot be opened
        }
        this.beginning = beginning();
    }

    /** What fails here fails again, and is told, when the records are read. */
    private Beginning beginning() {
        try (InputStream text = open()) {
            return beginning(text.readNBytes(4));
        } catch (IOException e) {
            return Beginning.PLAIN;
        }
    }

    private static Beginning beginning(byte[] head) {
        if (head.length == 0) {
            return Beginning.EMPTY;
        }
        int first = head[0] & 0xFF;
        int second = head.length > 1 ? head[1] & 0xFF : -1;
        if (first == 0xEF && second == 0xBB && head.length > 2 && (head[2] & 0xFF) == 0xBF) {
            return Beginning.MARK;
        }
        boolean wideMark = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
        return wideMark || first == 0 || second == 0 ? Beginning.WIDE : Beginning.PLAIN;
    }

    /** Whether there is a text in it that can be read. */
    boolean isText() {
        return beginning == Beginning.MARK || beginning == Beginning.PLAIN;
    }

    /** Opens the text. */
    InputStream open() throws IOException {
        return Packing.unpacked(opener.open());
    }

    /** Opens the bytes as they lie, packed if they are. */
    InputStream openPacked() throws IOException {
        return opener.open();
    }

    /** A source of bytes behind the byte order mark. */
    ByteSource bytes(InputStream stream) throws IOException {
        ByteSource source = new ByteSource(stream);
        source.skipMark();
        return source;
    }
}
