package io.github.gcmsdk.cli;

import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.json.ReportWriter;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Prints the JSON report, or an array of reports. */
final class JsonReportPrinter implements ReportPrinter {

    private final PrintWriter to;
    private final Locale language;
    private final boolean inArray;
    private boolean begun;

    JsonReportPrinter(PrintWriter to, Locale language, boolean inArray) {
        this.to = to;
        this.language = language;
        this.inArray = inArray;
    }

    @Override
    public void print(Report report) {
        if (inArray) {
            to.print(begun ? ",\n" : "[\n");
        }
        begun = true;
        // Small, whatever the input: a report holds samples.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportWriter.write(report, language, bytes);
        to.print(bytes.toString(StandardCharsets.UTF_8).strip());
    }

    @Override
    public void end() {
        if (inArray) {
            to.print(begun ? "\n]" : "[]");
        }
        to.print('\n');
    }
}
