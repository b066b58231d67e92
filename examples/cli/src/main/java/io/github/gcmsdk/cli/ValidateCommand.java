package io.github.gcmsdk.cli;

import io.github.gcmsdk.cli.Operands.Problem;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Report.Incomplete;
import io.github.gcmsdk.json.Baseline;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.Input;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gcm validate FILE…}: reads, judges, and reports. */
@Command(
        name = "validate",
        description = "Checks files, and tells what is wrong, where, and how to mend it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing at or above --fail-on was found",
            "1:something was, or a part could not be read as data",
            "2:wrong usage, an input that cannot be opened, or nothing to read; other inputs are still reported",
            "3:an internal error"
        })
final class ValidateCommand extends GcmCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Files, zip archives, directories (*.json, *.ndjson, *.jsonl, *.zip in them), or - for standard input;"
                            + " gzip is unpacked.")
    List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "The form of the report: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Writes the report to a file instead of standard output.")
    @Nullable
    Path out;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "What makes the exit code 1: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    FailOn failOn = FailOn.ERROR;

    @Mixin
    LanguageOption language = new LanguageOption();

    @Option(
            names = "--with",
            paramLabel = "FILE",
            description = "A file or directory that references may point into; it is not judged. May be repeated.")
    List<String> context = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that counts as today, such as 2026-02-01; else the dataset's own, else today.")
    @Nullable
    LocalDate asOf;

    @Option(names = "--each", description = "Judges every input by itself, with a report each.")
    boolean each;

    @Option(names = "--hash", description = "Puts the SHA-256 of every input into the report.")
    boolean hash;

    @Option(
            names = "--max-samples",
            paramLabel = "N",
            description = "How many findings of one rule are shown at most; they are counted all the same.")
    @Nullable
    Integer maxSamples;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many threads judge records; the report is the same. ${DEFAULT-VALUE} if not given.")
    int threads = 1;

    @Option(
            names = "--fail-on-new",
            description = "With --baseline: only what is not known from it makes the exit code 1.")
    boolean failOnNew;

    @Mixin
    RuleOptions rules = new RuleOptions();

    @Mixin
    SiftOptions sift = new SiftOptions();

    private @Nullable Baseline baseline;

    ValidateCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        checkOptions();
        baseline = rules.readBaseline();
        Words words = language.words();
        Operands operands = Operands.of(files, console.in(), words);
        Operands known = Operands.inMemory(context, console.in(), words);
        checkOutputs(operands, known);

        List<Problem> problems = new ArrayList<>(operands.problems());
        problems.addAll(known.problems());
        problems.forEach(problem -> console.messages().tell(problem.message()));
        operands.notes().forEach(console.messages()::tell);
        known.notes().forEach(console.messages()::tell);
        if (operands.inputs().isEmpty() && format == ReportFormat.TEXT) {
            return ExitCode.USAGE;
        }
        int exit = validate(operands.inputs(), known.inputs(), problems, words);
        return problems.isEmpty() ? exit : ExitCode.USAGE;
    }

    private void checkOutputs(Operands operands, Operands known) {
        if (out != null && (operands.contain(out) || known.contain(out))) {
            throw wrongUsage("--out would write over an input: " + out);
        }
        for (Path file : sift.files()) {
            if (operands.contain(file) || known.contain(file)) {
                throw wrongUsage("--accepted and --rejected would write over an input: " + file);
            } else if (file.equals(out)) {
                throw wrongUsage("--out and records cannot go to one file: " + file);
            }
        }
        if (sift.isAsked() && operands.inputs().size() > 1) {
            throw wrongUsage("--accepted and --rejected take one FILE: each has a header of its own");
        }
    }

    private void checkOptions() {
        if (failOnNew && rules.baseline == null) {
            throw wrongUsage("--fail-on-new needs --baseline");
        }
        if (sift.areOnePlace()) {
            throw wrongUsage("--accepted and --rejected cannot go to one place");
        }
        if (sift.usesStandardOutput() && out == null) {
            throw wrongUsage("with records on standard output the report needs --out");
        }
        if (maxSamples != null && maxSamples < 0) {
            throw wrongUsage("--max-samples: less than 0");
        }
        if (threads < 1) {
            throw wrongUsage("--threads: less than 1");
        }
        List<String> all = new ArrayList<>(files);
        all.addAll(context);
        if (all.indexOf(Operands.STANDARD_INPUT) != all.lastIndexOf(Operands.STANDARD_INPUT)) {
            throw wrongUsage("standard input is named twice");
        }
    }

    private int validate(List<Input> inputs, List<Input> known, List<Problem> problems, Words words) {
        ProgressLine progress =
                console.showsProgress() ? new ProgressLine(console.err(), words, System::nanoTime) : null;
        Gcm gcm = engine(known, progress);
        try (Output output = output()) {
            ReportPrinter reports = printer(output, words);
            int exit = ExitCode.CLEAN;
            for (List<Input> together : each ? apart(inputs) : List.of(inputs)) {
                exit = Math.max(exit, validate(gcm, together, each ? List.of() : problems, reports, progress, words));
            }
            if (each && format == ReportFormat.JSON) {
                problems.forEach(problem -> reports.print(withProblems(gcm.validate(List.of()), List.of(problem))));
            }
            reports.end();
            return exit;
        }
    }

    private int validate(
            Gcm gcm,
            List<Input> inputs,
            List<Problem> problems,
            ReportPrinter reports,
            @Nullable ProgressLine progress,
            Words words) {
        Report report;
        try {
            report = compared(withProblems(judge(gcm, inputs, words), problems));
        } catch (UncheckedIOException e) {
            // What could be opened before fails now: a disk, a network, or a file that was taken away.
            String names = inputs.stream().map(Input::name).collect(Collectors.joining(", "));
            console.messages().tell(words.get("input.failed", names));
            return ExitCode.USAGE;
        } finally {
            if (progress != null) {
                progress.clear();
            }
        }
        reports.print(report);
        boolean fails = failOnNew ? failOn.isMetByNew(report) : failOn.isMetBy(report);
        return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private Report judge(Gcm gcm, List<Input> inputs, Words words) {
        if (!sift.isAsked() || inputs.isEmpty()) {
            return gcm.validate(inputs);
        }
        try {
            return sift.sift(gcm, inputs.get(0), words.locale(), console);
        } catch (IOException e) {
            throw wrongUsage("--accepted, --rejected: cannot be written: " + e.getMessage());
        }
    }

    private Report compared(Report report) {
        return baseline == null ? report : baseline.compare(report);
    }

    private ReportPrinter printer(Output output, Words words) {
        return switch (format) {
            case JSON -> new JsonReportPrinter(output.writer(), words.locale(), each);
            case CSV -> new CsvReportPrinter(output.writer(), out != null, words, console.messages());
            case TEXT -> new TextReportPrinter(output.printer(), words, rules.policy);
        };
    }

    /** A report that is kept must itself tell what it does not speak of. */
    private static Report withProblems(Report report, List<Problem> problems) {
        if (problems.isEmpty()) {
            return report;
        }
        List<Incomplete> incomplete = new ArrayList<>(report.incomplete());
        problems.forEach(problem -> incomplete.add(new Incomplete(problem.name(), 0, problem.reason())));
        return new Report(
                false,
                report.asOf(),
                report.tool(),
                report.inputs(),
                incomplete,
                report.counts(),
                report.waived(),
                report.rules(),
                report.skipped(),
                report.fixed(),
                report.findings());
    }

    private static List<List<Input>> apart(List<Input> inputs) {
        return inputs.stream().map(List::of).toList();
    }

    private Gcm engine(List<Input> known, @Nullable ProgressLine progress) {
        Gcm.Builder gcm = builder().context(known).hash(hash).threads(threads);
        if (asOf != null) {
            gcm.asOf(asOf);
        }
        if (maxSamples != null) {
            gcm.maxSamples(maxSamples);
        }
        if (progress != null) {
            gcm.progress(progress);
        }
        rules.apply(gcm);
        return gcm.build();
    }

    private Output output() {
        try {
            return out == null ? Output.console(console) : Output.file(out);
        } catch (IOException e) {
            throw wrongUsage("--out: cannot be written: " + out);
        }
    }
}
