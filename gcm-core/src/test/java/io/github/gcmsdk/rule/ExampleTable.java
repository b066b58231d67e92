package io.github.gcmsdk.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The table beside the examples: where each bad one is bad. */
final class ExampleTable {

    private static final String COLUMNS = "code\tfile\trecord\tpointer\tnote";

    /** What is expected of a bad example; {@code record} is empty for a finding about the input as a whole. */
    record Row(String code, String file, String record, String pointer, String note) {}

    private ExampleTable() {}

    static List<Row> rows() {
        try (InputStream in = RuleExamples.class.getResourceAsStream("examples/examples.tsv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (!lines.get(0).equals(COLUMNS)) {
                throw new IllegalStateException("examples.tsv: other columns: " + lines.get(0));
            }
            return lines.stream().skip(1).map(ExampleTable::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 5) {
            throw new IllegalStateException("examples.tsv: not five cells: " + line);
        }
        return new Row(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }
}
