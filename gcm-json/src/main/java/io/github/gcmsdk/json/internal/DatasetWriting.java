package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.JsonValue;
import io.github.gcmsdk.record.Pointers;
import io.github.gcmsdk.record.Rest;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes whole datasets. */
public final class DatasetWriting {

    private static final String VERSION = "1.0";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .rootValueSeparator("") // lines are ended by us
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // The depth is bounded where values are read.
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Writers writers;

    public DatasetWriting(Writers writers) {
        this.writers = writers;
    }

    /** A generator for JSON that people read. */
    public static JsonGenerator indented(OutputStream out) {
        return FACTORY.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return new DefaultPrettyPrinter();
                    }
                },
                out);
    }

    /** A value as JSON that people read. */
    public static String indented(JsonValue value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing(indented(out), generator -> JsonValues.write(value, generator));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A generator for JSON on one line. */
    public static JsonGenerator compact(OutputStream out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Writes a dataset in the form that a name tells. */
    public void write(Dataset dataset, String name, OutputStream out) {
        if (Form.isNamedLines(name)) {
            lines(dataset, out);
        } else {
            document(dataset, out);
        }
    }

    /** Writes a dataset as one document. */
    public void document(Dataset dataset, OutputStream out) {
        writing(indented(out), generator -> document(dataset, generator));
    }

    /**
     * Writes with a generator and closes it.
     *
     * @throws UncheckedIOException if the stream cannot be written to: callers need not know Jackson
     */
    public static void writing(JsonGenerator generator, Consumer<JsonGenerator> content) {
        try (generator) {
            content.accept(generator);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getMessage(), e.getCause());
        }
    }

    void document(Dataset dataset, JsonGenerator generator) {
        generator.writeStartObject();
        members(dataset, generator);
        if (writesRecords(dataset)) {
            generator.writeName("records");
            generator.writeStartArray();
            elements(dataset, writers).forEachRemaining(element -> element.accept(generator));
            generator.writeEndArray();
        }
        generator.writeEndObject();
    }

    /** Whether there is a record, or a value in the place of one, and not another value in the place of all. */
    private static boolean hasRecords(Dataset dataset) {
        // Several inputs may hold both records and something else in their place: the records are written.
        return !dataset.records().isEmpty() || dataset.rest().at("/records/0") != null;
    }

    static boolean writesRecords(Dataset dataset) {
        return hasRecords(dataset) || dataset.rest().at("/records") == null;
    }

    /** Writes all of a document but the records, as an object. */
    void head(Dataset dataset, JsonGenerator generator) {
        generator.writeStartObject();
        members(dataset, generator);
        generator.writeEndObject();
    }

    private void members(Dataset dataset, JsonGenerator generator) {
        head(dataset, !hasRecords(dataset), generator);
    }

    /** Writes the version of the format, as a member. */
    public static void writeVersion(JsonGenerator generator) {
        generator.writeName("gcm");
        generator.writeString(VERSION);
    }

    private void head(Dataset dataset, boolean withRecords, JsonGenerator generator) {
        Rest rest = dataset.rest();
        if (rest.at("/gcm") == null) {
            writeVersion(generator);
        }
        if (!dataset.header().equals(DatasetHeader.NONE) && rest.at("/dataset") == null) {
            generator.writeName("dataset");
            writers.writeHeader(dataset.header(), generator);
        }
        for (Map.Entry<String, JsonValue> entry : rest.entries().entrySet()) {
            boolean written = withRecords || !entry.getKey().equals("/records");
            if (entry.getKey().lastIndexOf('/') == 0 && written) {
                generator.writeName(Pointers.unescape(entry.getKey().substring(1)));
                JsonValues.write(entry.getValue(), generator);
            }
        }
    }

    /** What writes the records, each by itself, and between them what stood in the place of one. */
    static Iterator<Consumer<JsonGenerator>> elements(Dataset dataset, Writers writers) {
        Iterator<GcmRecord> records = dataset.records().iterator();
        return new Iterator<>() {
            private int index;

            @Override
            public boolean hasNext() {
                return records.hasNext() || dataset.rest().at("/records/" + index) != null;
            }

            @Override
            public Consumer<JsonGenerator> next() {
                JsonValue unread = dataset.rest().at("/records/" + index++);
                if (unread != null) {
                    return generator -> JsonValues.write(unread, generator);
                }
                GcmRecord record = records.next();
                return generator -> writers.writeRecord(record, generator);
            }
        };
    }

    /** Writes a dataset line by line, the header first. */
    public void lines(Dataset dataset, OutputStream out) {
        line(out, generator -> {
            generator.writeStartObject();
            head(dataset, true, generator);
            generator.writeEndObject();
        });
        elements(dataset, writers).forEachRemaining(element -> line(out, element));
    }

    private static void line(OutputStream out, Consumer<JsonGenerator> content) {
        writing(compact(out), generator -> {
            content.accept(generator);
            generator.writeRaw('\n');
        });
    }
}
