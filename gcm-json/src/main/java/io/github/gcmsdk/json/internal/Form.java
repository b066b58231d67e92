package io.github.gcmsdk.json.internal;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JsonToken;

/** How an input is written. */
enum Form {
    /** One record a line, the header first. */
    LINES,
    /** One JSON value: a dataset, an array of records, or one record. */
    DOCUMENT;

    /** Whether a name says that there is one record a line. */
    static boolean isNamedLines(String name) {
        String inner = Packing.innerName(name);
        return inner.endsWith(".ndjson") || inner.endsWith(".jsonl");
    }

    /**
     * Tells the form: by the name, else lines if the first or second line that is not blank is a complete object without
     * {@code records}.
     */
    static Form of(String name, InputStream stream, int limit) throws IOException {
        if (isNamedLines(name)) {
            return LINES;
        }
        ByteSource source = new ByteSource(stream);
        Slicer slicer = new Slicer(source, limit);
        for (int i = 0; i < 2 && slicer.nextLine(); i++) {
            Slice line = slicer.slice();
            if (line.bytes[0] == '{' && (line.tooLong ? !namesRecords(line) : isCompleteRecord(line))) {
                return LINES;
            } else if (goesOn(line)) {
                return DOCUMENT;
            }
        }
        return DOCUMENT;
    }

    /** Whether a value goes on in the next line: then a record there is an element of it, and no line of its own. */
    private static boolean goesOn(Slice line) {
        int last = line.length - 1;
        while (last > 0 && (line.bytes[last] == ' ' || line.bytes[last] == '\t')) {
            last--;
        }
        return line.bytes[0] == '[' || !line.tooLong && "[{,:".indexOf(line.bytes[last]) >= 0;
    }

    private static boolean isCompleteRecord(Slice line) {
        try {
            Tokens tokens = Tokens.of(line);
            tokens.next();
            while (tokens.next() != JsonToken.END_OBJECT) {
                if (tokens.text().equals("records")) {
                    return false;
                }
                tokens.next();
                tokens.skipChildren();
            }
            return tokens.next() == null;
        } catch (NotJsonException e) {
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
