package io.github.gcmsdk.indicator.published;

import io.github.gcmsdk.indicator.disclosure.Combinations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** k-anonymous aggregates of a worked example, beside those that are printed in it. */
final class PublishedAggregates {

    /** The columns whose printed aggregates are of the printed records; of the others they are not. */
    private static final List<String> COLUMNS = List.of("A", "B", "C", "D");

    private static final int LENGTH = 3;
    private static final int RESOLUTION = 2;

    private PublishedAggregates() {}

    static Comparison combinations() {
        Comparison comparison = new Comparison(
                "k-anonymous aggregates, columns A–D", "Synthetic Data Showcase, worked example", "0", Map.of());
        List<List<String>> records = block("csv", ",");
        Combinations.Result ours = records.stream()
                .skip(1)
                .map(row -> record(records.get(0), row))
                .collect(new Combinations(LENGTH, RESOLUTION).toCollector());
        Map<String, BigDecimal> published = new LinkedHashMap<>();
        for (List<String> row : block("tsv\nselections", "\t")) {
            if (row.get(0).matches("[A-D]:\\w+(;[A-D]:\\w+)*")) {
                published.put(row.get(0), new BigDecimal(row.get(1)));
            } else if (row.get(0).equals("record_count")) {
                comparison.add(row.get(0), new BigDecimal(row.get(1)), BigDecimal.valueOf(ours.records()));
            }
        }
        Set<String> all = new TreeSet<>(published.keySet());
        all.addAll(ours.counts().keySet());
        for (String combination : all) {
            Long count = ours.counts().get(combination);
            comparison.addText(combination, "" + published.get(combination), count == null ? "none" : "" + count);
        }
        return comparison;
    }

    private static Map<String, String> record(List<String> names, List<String> row) {
        Map<String, String> record = new LinkedHashMap<>();
        COLUMNS.forEach(column -> record.put(column, row.get(names.indexOf(column))));
        return record;
    }

    /** The lines of the first block of code that begins in a way. */
    private static List<List<String>> block(String beginning, String separator) {
        try {
            String text = Files.readString(RealData.file("disclosure/sds_cli_example.md"));
            String block = text.split("```" + beginning, -1)[1].split("```", -1)[0];
            List<List<String>> rows = new ArrayList<>();
            block.lines()
                    .filter(line -> line.contains(separator))
                    .forEach(line -> rows.add(List.of(line.split(separator, -1))));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
