package io.github.gcmsdk.cli;

import io.github.gcmsdk.framework.Evidence;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.framework.ObjectiveResolver;
import io.github.gcmsdk.framework.Resolution;
import io.github.gcmsdk.framework.Resolution.Refused;
import io.github.gcmsdk.framework.Resolution.Resolved;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code gcm objectives [TEXT]}: the 23 objectives, or the one that a text names. A script reads the number at the
 * beginning of the first line; a refusal never begins with a number.
 */
@Command(
        name = "objectives",
        description = "Lists the 23 objectives, or tells which one a text names.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the text names one objective; its number comes first",
            "1:it does not; the reason and the candidates are printed",
            "2:wrong usage"
        })
final class ObjectivesCommand extends GcmCommand {

    @Parameters(
            arity = "0..*",
            paramLabel = "TEXT",
            description = "A number, a title or a label, such as \"Obj. 9: smuggling\"; without it, all are listed.")
    List<String> text = List.of();

    @Mixin
    LanguageOption language = new LanguageOption();

    ObjectivesCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Words words = language.words();
        Printer to = console.printer();
        if (text.isEmpty()) {
            Table table = Table.ofLines();
            for (Objective objective : Objective.values()) {
                table.row(Integer.toString(objective.number()), handle(objective), title(objective));
            }
            to.lines(table.lines(""));
            return ExitCode.CLEAN;
        }
        Resolution resolution = ObjectiveResolver.standard().resolve(String.join(" ", text));
        if (resolution instanceof Resolved resolved) {
            to.line(resolved.found().number() + "  " + title(resolved.found()));
            print(resolved.evidence(), words, to);
            return ExitCode.CLEAN;
        }
        print((Refused) resolution, words, to);
        return ExitCode.FINDINGS;
    }

    private void print(Refused refused, Words words, Printer to) {
        to.line(words.get("objectives." + refused.reason().name().toLowerCase(Locale.ROOT)));
        for (Objective candidate : refused.candidates()) {
            to.line("  " + words.get("objectives.candidate", candidate.number(), title(candidate)));
            print(
                    refused.evidence().stream()
                            .filter(evidence -> evidence.objective() == candidate)
                            .toList(),
                    words,
                    to);
        }
    }

    private static void print(List<Evidence> evidence, Words words, Printer to) {
        for (Evidence piece : evidence) {
            String kind = words.get("objectives.by-" + piece.kind().name().toLowerCase(Locale.ROOT));
            to.line("    " + kind + ": " + piece.piece()
                    + (piece.language() == null ? "" : " (" + piece.language() + ")"));
        }
    }

    private String title(Objective objective) {
        return objective.title(language.language.toString()).orElseGet(objective::title);
    }

    private String handle(Objective objective) {
        return objective.handle(language.language.toString()).orElseGet(objective::handle);
    }
}
