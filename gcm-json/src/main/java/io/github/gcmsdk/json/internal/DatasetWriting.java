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
        // Several inputs may hold both records and something else in their place: the records are written.
        boolean hasRecords = !dataset.records().isEmpty() || dataset.rest().at("/records/0") != null;
        head(dataset, !hasRecords, generator);
        if (hasRecords || dataset.rest().at("/records") == null) {
            generator.writeName("records");
            generator.writeStartArray();
            records(dataset, generator);
            generator.writeEndArray();
        }
        generator.writeEndObject();
    }

    private void head(Dataset dataset, boolean withRecords, JsonGenerator generator) {
        Rest rest = dataset.rest();
        if (rest.at("/gcm") == null) {
            generator.writeName("gcm");
            generator.writeString(VERSION);
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

    /** The records, and between them what stood in the place of one. */
    private void records(Dataset dataset, JsonGenerator generator) {
        int index = 0;
        for (GcmRecord record : dataset.records()) {
            index = unread(dataset.rest(), index, generator);
            writers.writeRecord(record, generator);
            index++;
        }
        unread(dataset.rest(), index, generator);
    }

    private static int unread(Rest rest, int from, JsonGenerator generator) {
        int index = from;
        for (JsonValue value = rest.at("/records/" + index); value != null; value = rest.at("/records/" + index)) {
            JsonValues.write(value, generator);
            index++;
        }
        return index;
    }

    /** Writes a dataset line by line, the header first. */
    public void lines(Dataset dataset, OutputStream out) {
        line(out, generator -> {
            generator.writeStartObject();
            head(dataset, true, generator);
            generator.writeEndObject();
        });
        int index = 0;
        for (GcmRecord record : dataset.records()) {
            index = unreadLines(dataset.rest(), index, out);
            line(out, generator -> writers.writeRecord(record, generator));
            index++;
        }
        unreadLines(dataset.rest(), index, out);
    }

    private static int unreadLines(Rest rest, int from, OutputStream out) {
        int index = from;
        for (JsonValue value = rest.at("/records/" + index); value != null; value = rest.at("/records/" + index)) {
            JsonValue unread = value;
            line(out, generator -> JsonValues.write(unread, generator));
            index++;
        }
        return index;
    }

    private static void line(OutputStream out, Consumer<JsonGenerator> content) {
        writing(compact(out), generator -> {
            content.accept(generator);
            generator.writeRaw('\n');
        });
    }
}
