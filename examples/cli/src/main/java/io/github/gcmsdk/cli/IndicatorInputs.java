package io.github.gcmsdk.cli;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.indicator.csv.CsvMapping;
import io.github.gcmsdk.indicator.csv.CsvReader;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.ReadResult;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.RecordType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads what figures are computed from, and tells what is wrong with it. */
final class IndicatorInputs {

    /** So many findings are told; all are counted. */
    private static final int SHOWN = 20;

    private final Console console;
    private final Words words;
    private final List<GcmRecord> records = new ArrayList<>();
    private int exit = ExitCode.CLEAN;

    IndicatorInputs(Console console, Words words) {
        this.console = console;
        this.words = words;
    }

    /** The records that were read, in the order of the inputs. */
    List<GcmRecord> records() {
        return records;
    }

    /** The exit code that the inputs alone bring about. */
    int exit() {
        return exit;
    }

    /** The name by which a dataset knows the records of a class. */
    static String nameOf(Class<?> type) {
        return gcm().types().stream()
                .filter(each -> each.type() == type)
                .map(RecordType::name)
                .findFirst()
                .orElse(type.getSimpleName());
    }

    private static Gcm gcm() {
        return GcmCommand.builder().build();
    }

    /** Reads datasets. */
    void readDatasets(List<String> files) {
        Operands operands = Operands.of(files, console.in(), words);
        operands.problems().forEach(problem -> fail(problem.message()));
        operands.notes().forEach(console.messages()::tell);
        if (!operands.inputs().isEmpty()) {
            ReadResult read = gcm().read(operands.inputs());
            records.addAll(read.dataset().records());
            tell(read.report());
        }
    }

    /** Reads tables as one dataset. */
    <T extends GcmRecord> void readTables(List<String> files, CsvMapping<T> mapping) {
        Operands operands = Operands.ofTables(files, words);
        operands.problems().forEach(problem -> fail(problem.message()));
        if (!operands.files().isEmpty()) {
            tell(CsvReader.of(mapping).read(operands.files(), records::add));
        }
    }

    private void fail(String message) {
        console.messages().tell(message);
        exit = ExitCode.USAGE;
    }

    /** Findings go where messages go: figures may be for another program. */
    private void tell(Report report) {
        Printer messages = console.messages();
        report.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .sorted(Comparator.comparing(Finding::severity))
                .limit(SHOWN)
                .forEach(finding -> messages.tell(finding + ": " + finding.format(words.locale())));
        long more = report.count(Severity.ERROR) + report.count(Severity.WARNING) - SHOWN;
        if (more > 0) {
            messages.tell(words.get("compute.more", more));
        }
        report.incomplete().stream()
                .limit(SHOWN)
                .forEach(part -> messages.tell(part.input() + ": " + words.unread(part.reason())));
        long errors = report.count(Severity.ERROR);
        if (errors > 0 || !report.complete()) {
            messages.tell(words.get("compute.flawed", errors));
            exit = Math.max(exit, ExitCode.FINDINGS);
        }
    }
}
