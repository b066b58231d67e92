package io.github.gcmsdk.json;

import io.github.gcmsdk.json.internal.DatasetWriting;
import io.github.gcmsdk.json.internal.Writers;
import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.record.GcmRecord;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes a dataset record by record, in memory that does not grow with it. Close it: what is written before is not complete.
 *
 * <pre>{@code
 * try (DatasetWriter writer = DatasetWriter.lines(gcm, DatasetHeader.NONE, out)) {
 *     records.forEachRemaining(record -> writer.write(record.record()));
 * }
 * }</pre>
 *
 * <p>For one thread.
 */
public final class DatasetWriter implements AutoCloseable {

    private final Writers writers;
    private final JsonGenerator generator;
    private final boolean lines;

    private DatasetWriter(Gcm gcm, boolean lines, DatasetHeader header, OutputStream out) {
        this.writers = gcm.writers();
        this.generator = DatasetWriting.compact(out);
        this.lines = lines;
        step(() -> begin(header));
    }

    /**
     * Begins a dataset line by line (NDJSON), the header first.
     *
     * @param gcm knows the types of the records
     * @param header what the dataset says of itself
     * @param out where to write; the stream stays open
     * @return the writer
     * @throws UncheckedIOException if the stream cannot be written to
     */
    public static DatasetWriter lines(Gcm gcm, DatasetHeader header, OutputStream out) {
        return new DatasetWriter(gcm, true, header, out);
    }

    /**
     * Begins a dataset as one JSON document, on one line.
     *
     * @param gcm knows the types of the records
     * @param header what the dataset says of itself
     * @param out where to write; the stream stays open
     * @return the writer
     * @throws UncheckedIOException if the stream cannot be written to
     */
    public static DatasetWriter document(Gcm gcm, DatasetHeader header, OutputStream out) {
        return new DatasetWriter(gcm, false, header, out);
    }

    private void begin(DatasetHeader header) {
        generator.writeStartObject();
        DatasetWriting.writeVersion(generator);
        if (!header.equals(DatasetHeader.NONE)) {
            generator.writeName("dataset");
            writers.writeHeader(header, generator);
        }
        if (lines) {
            generator.writeEndObject();
            generator.writeRaw('\n');
        } else {
            generator.writeName("records");
            generator.writeStartArray();
        }
    }

    /**
     * Writes a record, with what its type could not hold.
     *
     * @param record the record
     * @throws IllegalArgumentException if its type is not registered; nothing is written then
     * @throws UncheckedIOException if the stream cannot be written to
     */
    public void write(GcmRecord record) {
        step(() -> {
            writers.writeRecord(record, generator);
            if (lines) {
                generator.writeRaw('\n');
            }
        });
    }

    /**
     * Writes the end.
     *
     * @throws UncheckedIOException if the stream cannot be written to
     */
    @Override
    public void close() {
        step(generator::close); // it closes what is open, too
    }

    private static void step(Runnable step) {
        try {
            step.run();
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getMessage(), e.getCause());
        }
    }
}
