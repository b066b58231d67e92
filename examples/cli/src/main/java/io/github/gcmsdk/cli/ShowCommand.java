package io.github.gcmsdk.cli;

import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.ReadResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gcm show FILE}: what is in a dataset, as tables. */
@Command(
        name = "show",
        description = "Shows what is in a dataset: records, networks and who holds which role, coverage, programmes.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all of it is shown",
            "1:a part could not be read as data",
            "2:wrong usage, an input that cannot be opened, or nothing to read"
        })
final class ShowCommand extends GcmCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files or directories, shown as one dataset, or - for standard input.")
    List<String> files = List.of();

    @Mixin
    LanguageOption language = new LanguageOption();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day for which roles and coverage are shown; else the dataset's own, else today.")
    @Nullable
    LocalDate asOf;

    ShowCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Words words = language.words();
        Operands operands = Operands.of(files, console.in(), words);
        operands.problems().forEach(problem -> console.messages().tell(problem.message()));
        operands.notes().forEach(console.messages()::tell);
        int exit = operands.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.USAGE;
        if (operands.inputs().isEmpty()) {
            return exit;
        }
        Gcm.Builder builder = builder();
        if (asOf != null) {
            builder.asOf(asOf);
        }
        Gcm gcm = builder.build();
        ReadResult result = gcm.read(operands.inputs());
        Report report = result.report();
        new DatasetPrinter(result.dataset(), report.asOf(), words, console.printer()).print(gcm.types());
        if (!report.isValid()) {
            // Tables of flawed data have holes; who sees them must know why.
            console.out().flush();
            console.messages().tell(words.get("show.flawed", report.count(Severity.ERROR)));
        }
        return Math.max(exit, report.complete() ? ExitCode.CLEAN : ExitCode.FINDINGS);
    }
}
