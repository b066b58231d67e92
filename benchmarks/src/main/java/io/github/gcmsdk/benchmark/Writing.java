package io.github.gcmsdk.benchmark;

import io.github.gcmsdk.json.DatasetWriter;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.Input;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.DatasetHeader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** The same records written by us, and by Jackson as plain records, which have no members besides those of the model. */
final class Writing {

    private final Gcm gcm = PipelineBenchmark.all();
    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    value -> value.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY))
            .build();
    private final Dataset dataset;
    private final List<Object> plain;

    Writing(RecordLines.Kind kind) {
        byte[] bytes = RecordLines.bytes(kind, PipelineBenchmark.RECORDS, 0);
        Class<?> type = kind == RecordLines.Kind.INCIDENTS ? Plain.Incident.class : Plain.Pledge.class;
        JsonMapper reader = PipelineBenchmark.lenient();
        dataset = gcm.read(List.of(Input.of("records.ndjson", bytes))).orThrow();
        plain = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .<Object>map(line -> reader.readValue(line, type))
                .toList();
    }

    /** Counts bytes; nothing is kept. */
    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] from, int offset, int count) {
            bytes += count;
        }
    }

    Object lines() {
        Counter out = new Counter();
        try (DatasetWriter writer = DatasetWriter.lines(gcm, DatasetHeader.NONE, out)) {
            dataset.records().forEach(writer::write);
        }
        return out.bytes;
    }

    Object document() {
        Counter out = new Counter();
        try (DatasetWriter writer = DatasetWriter.document(gcm, DatasetHeader.NONE, out)) {
            dataset.records().forEach(writer::write);
        }
        return out.bytes;
    }

    Object jackson() {
        Counter out = new Counter();
        try (SequenceWriter writer =
                mapper.writer().withRootValueSeparator("\n").writeValues(out)) {
            plain.forEach(writer::write);
        }
        return out.bytes;
    }
}
