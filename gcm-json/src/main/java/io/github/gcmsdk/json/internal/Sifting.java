package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.internal.engine.Draft;
import io.github.gcmsdk.internal.engine.FindingLog;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Parts the records of an input: those without an error go on as they came, the others go back with all their findings. The
 * findings of a record are kept in a private temporary file until it is known which records are rejected: that is so when
 * the rules about several records have run.
 */
public final class Sifting implements AutoCloseable {

    private static final int END = -1;

    private final Function<List<Finding>, String> json;
    private final Path file;
    private final DataOutputStream findings;

    /**
     * Begins.
     *
     * @param json writes findings as the elements of a JSON array, on one line
     */
    public Sifting(Function<List<Finding>, String> json) throws IOException {
        this.json = json;
        // The default permissions of a temporary file let nobody but the owner read it.
        this.file = Files.createTempFile("gcm", ".findings");
        this.findings = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    /** Takes the located findings of a record; the numbers of records ascend. */
    void take(int number, List<Draft> drafts, FindingLog log) {
        byte[] text = json.apply(drafts.stream().map(log::toFinding).toList()).getBytes(StandardCharsets.UTF_8);
        try {
            findings.writeInt(number);
            findings.writeInt(text.length);
            findings.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file cannot be written", e);
        }
    }

    /** Writes the records of a reading of one input. */
    public void write(Reading reading, OutputStream accepted, OutputStream rejected) throws IOException {
        findings.writeInt(END);
        findings.close();
        Source source = reading.sources().get(0);
        int limit = reading.settings.limits().recordBytes();
        HeaderLines.write(source, limit, accepted);
        try (DataInputStream kept = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            Parting parting = new Parting(reading.findings, kept, accepted, rejected);
            RecordWalk.over(source, limit, 0, Integer.MAX_VALUE, parting);
        }
    }

    @Override
    public void close() throws IOException {
        findings.close();
        Files.deleteIfExists(file);
    }

    private final class Parting implements RecordWalk.Visitor {
        private final FindingLog log;
        private final DataInputStream kept;
        private final OutputStream accepted;
        private final OutputStream rejected;
        private int next;

        Parting(FindingLog log, DataInputStream kept, OutputStream accepted, OutputStream rejected) throws IOException {
            this.log = log;
            this.kept = kept;
            this.accepted = accepted;
            this.rejected = rejected;
            this.next = kept.readInt();
        }

        @Override
        public void record(int number, Slice slice) throws IOException {
            // A value beside the records can be told under the number of the record behind it.
            List<String> findingsOf = new ArrayList<>();
            while (next != END && next <= number) {
                findingsOf.add(keptText());
            }
            if (!log.isRejected(number)) {
                slice.writeLine(accepted);
                accepted.write('\n');
                return;
            }
            print("{\"record\":");
            if (slice.isJson()) {
                slice.writeLine(rejected);
            } else {
                print("null,\"text\":");
                print(
                        slice.tooLong
                                ? "null"
                                : JsonValues.quote(new String(slice.bytes, 0, slice.length, StandardCharsets.UTF_8)));
            }
            findingsOf.add(json.apply(
                    log.ofDataset(number).stream().map(log::toFinding).toList()));
            findingsOf.removeIf(String::isEmpty);
            print(",\"findings\":[" + String.join(",", findingsOf) + "]");
            print(log.isCut(number) ? ",\"more\":true}\n" : "}\n");
        }

        private String keptText() throws IOException {
            byte[] text = new byte[kept.readInt()];
            kept.readFully(text);
            next = kept.readInt();
            return new String(text, StandardCharsets.UTF_8);
        }

        private void print(String text) throws IOException {
            rejected.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
