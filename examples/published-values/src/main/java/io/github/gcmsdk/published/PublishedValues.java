package io.github.gcmsdk.published;

import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.GroupedBy;
import io.github.gcmsdk.indicator.csv.CsvColumn;
import io.github.gcmsdk.indicator.csv.CsvMapping;
import io.github.gcmsdk.indicator.csv.CsvReader;
import io.github.gcmsdk.indicator.csv.CsvResult;
import io.github.gcmsdk.indicator.csv.SharedFiles;
import io.github.gcmsdk.indicator.death.Deaths;
import io.github.gcmsdk.indicator.death.Incident;
import io.github.gcmsdk.record.TimePeriod;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Indicator 10.7.3 from a file of the Missing Migrants Project, year by year, beside the values that somebody published:
 * a table of two columns, {@code year} and {@code published}.
 *
 * <p>Without arguments, invented files are read. Real ones are given as two paths.
 */
public final class PublishedValues {

    private static final CsvColumn YEAR = CsvColumn.required("year");
    private static final CsvColumn PUBLISHED = CsvColumn.required("published");

    /** One published value. */
    private record Published(String year, BigDecimal value) {}

    private static final CsvMapping<Published> VALUES = CsvMapping.of(
            "published",
            List.of(YEAR, PUBLISHED),
            (row, out) -> out.accept(
                    new Published(row.text(YEAR), row.number(PUBLISHED).value())));

    private PublishedValues() {}

    /**
     * Prints the findings, the figures and the comparison.
     *
     * @param arguments the file of incidents and the file of published values, or nothing
     */
    public static void main(String[] arguments) {
        boolean given = arguments.length == 2;
        Path incidents = Path.of(given ? arguments[0] : "examples/data/incidents.csv");
        Path published = Path.of(given ? arguments[1] : "examples/data/incidents.published.csv");
        compare(incidents, published, System.out);
    }

    static void compare(Path incidents, Path published, PrintStream out) {
        // Raw rows become records; what is wrong with them is said, and not mended in silence.
        CsvResult<Incident> read = CsvReader.of(SharedFiles.MISSING_MIGRANTS).read(incidents);
        print(read.report(), out);

        // A figure for each year. Equal rows are incidents of their own.
        GroupedBy<Incident, Deaths.Counts, Figure> byYear = new GroupedBy<>(
                incident -> incident.date() == null
                        ? null
                        : String.valueOf(incident.date().year()),
                year -> new Deaths("001", TimePeriod.parse(year), null));
        SortedMap<String, Figure> figures = read.records().stream().collect(byYear.toCollector());

        // The figure beside what is published, and how it came about.
        Map<String, BigDecimal> values = CsvReader.of(VALUES).read(published).records().stream()
                .filter(value -> value.value() != null)
                .collect(Collectors.toMap(Published::year, Published::value));
        figures.forEach((year, figure) -> {
            BigDecimal value = values.get(year);
            String verdict = value == null
                    ? "nothing published"
                    : value.compareTo(figure.value()) == 0 ? "as published" : "published: " + value;
            out.println(year + ": " + figure.value() + ", " + verdict);
            figure.explain().forEach(out::println);
        });
    }

    private static void print(Report report, PrintStream out) {
        report.findings().forEach(finding -> out.println(finding + ": " + finding.format(Locale.ENGLISH)));
        out.println("rows: " + report.inputs().get(0).records() + ", complete: " + report.complete());
    }
}
