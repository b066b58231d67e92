package io.github.gcmsdk.json;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.record.Dataset;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Short ways to read, for the tests. */
final class Texts {

    /** Everything that is found is shown. */
    static final Gcm GCM =
            Gcm.builder().asOf(LocalDate.of(2026, 2, 1)).maxSamples(1_000_000).build();

    private Texts() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static ReadResult read(String name, byte[] bytes) {
        return GCM.read(List.of(Input.of(name, bytes)));
    }

    /** Reads a document; quotes may be written as apostrophes. */
    static ReadResult document(String json) {
        return read("x.json", utf8(json.replace('\'', '"')));
    }

    static ReadResult lines(String... lines) {
        return read("x.ndjson", utf8(String.join("\n", lines).replace('\'', '"')));
    }

    static byte[] document(Dataset dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GCM.write(dataset, out);
        return out.toByteArray();
    }

    static byte[] lines(Dataset dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GCM.writeLines(dataset, out);
        return out.toByteArray();
    }

    static List<String> codes(ReadResult result) {
        return result.report().findings().stream().map(Finding::code).toList();
    }

    static List<String> codesAndPointers(ReadResult result) {
        return result.report().findings().stream()
                .map(finding -> finding.code() + ' ' + finding.pointer())
                .toList();
    }
}
