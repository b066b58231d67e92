package io.github.gcmsdk.cli;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Report.RuleSummary;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints findings as a table for a spreadsheet (RFC 4180), a row each. A cell that a spreadsheet would take for a formula
 * begins with an apostrophe. A file begins with a byte order mark, without which Excel takes it for another encoding; standard
 * output does not, since programs read it.
 */
final class CsvReportPrinter implements ReportPrinter {

    private static final List<String> COLUMNS = List.of(
            "input",
            "line",
            "column",
            "type",
            "id",
            "pointer",
            "severity",
            "code",
            "message",
            "mend",
            "suggestion",
            "status");

    /** What begins a formula, in halfwidth and fullwidth forms; a tab or a line break may hide one. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final PrintWriter to;
    private final Locale language;
    private final Printer messages;
    private final Words words;

    CsvReportPrinter(PrintWriter to, boolean isFile, Words words, Printer messages) {
        this.to = to;
        this.language = words.locale();
        this.words = words;
        this.messages = messages;
        if (isFile) {
            to.print('\ufeff');
        }
        row(COLUMNS.toArray(String[]::new));
    }

    @Override
    public void print(Report report) {
        report.findings().forEach(this::print);
        long shown = report.rules().stream().mapToLong(RuleSummary::sampled).sum();
        long found = report.rules().stream().mapToLong(RuleSummary::count).sum();
        if (shown < found) {
            messages.tell(words.get("csv.cut", shown, found));
        }
    }

    private void print(Finding finding) {
        Location location = finding.location();
        RecordKey record = finding.record();
        row(
                location == null ? "" : location.input(),
                location == null ? "" : "" + location.line(),
                location == null ? "" : "" + location.column(),
                record == null ? "" : orEmpty(record.type()),
                record == null ? "" : orEmpty(record.id()),
                finding.pointer(),
                finding.severity().code(),
                finding.code(),
                finding.format(language),
                finding.mend(language),
                orEmpty(finding.suggestion()),
                finding.status() == null ? "" : finding.status().code());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void row(String... cells) {
        to.print(Arrays.stream(cells).map(CsvReportPrinter::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    /** A cell that no program takes for more than a text. */
    static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? '\'' + text : text;
        String clean = Printer.clean(safe);
        boolean quoted = clean.chars().anyMatch(c -> c == '"' || c == ',' || c == ';');
        return quoted ? '"' + clean.replace("\"", "\"\"") + '"' : clean;
    }

    @Override
    public void end() {
        // A table has no end of its own.
    }
}
