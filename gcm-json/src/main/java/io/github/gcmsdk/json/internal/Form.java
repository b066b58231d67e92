package io.github.gcmsdk.json.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;

/** How an input is written. */
enum Form {
    /** One record a line, the header first. */
    LINES,
    /** One JSON value: a dataset, an array of records, or one record. */
    DOCUMENT;

    private static final int MARK = 3;

    /**
     * Tells the form: by the name, else lines if the first or second line that is not blank is a complete object without
     * {@code records}.
     */
    static Form of(String name, InputStream stream, int limit) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".ndjson") || lower.endsWith(".jsonl")) {
            return LINES;
        }
        ByteSource source = new ByteSource(stream);
        if (source.peek() == (byte) 0xEF) {
            source.skipMark(MARK);
        }
        Slicer slicer = new Slicer(source, limit);
        for (int i = 0; i < 2 && slicer.nextLine(); i++) {
            Slice line = slicer.slice();
            if (line.bytes[0] == '{' && (line.tooLong ? !namesRecords(line) : isCompleteRecord(line))) {
                return LINES;
            }
        }
        return DOCUMENT;
    }

    private static boolean isCompleteRecord(Slice line) {
        try (JsonParser parser = Tokens.FACTORY.createParser(ObjectReadContext.empty(), line.bytes, 0, line.length)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                if (parser.currentName().equals("records")) {
                    return false;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return parser.nextToken() == null;
        } catch (StreamReadException e) {
            return false;
        }
    }

    /** A line over the limit is not read; a dataset names its records somewhere in the beginning. */
    private static boolean namesRecords(Slice line) {
        String name = "\"records\"";
        for (int i = 0; i + name.length() <= line.length; i++) {
            int matched = 0;
            while (matched < name.length() && line.bytes[i + matched] == name.charAt(matched)) {
                matched++;
            }
            if (matched == name.length()) {
                return true;
            }
        }
        return false;
    }
}
