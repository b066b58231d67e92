package io.github.gcmsdk.cli;

import io.github.gcmsdk.record.CodeList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gcm codes [LIST]}: the names of the code lists, or the entries of one with its version and source. */
@Command(name = "codes", description = "Names the code lists, or prints one of them.")
final class CodesCommand extends GcmCommand {

    @Parameters(arity = "0..1", paramLabel = "LIST", description = "The list to print; without it, all are named.")
    @Nullable
    String list;

    CodesCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        if (list == null) {
            console.printer().lines(CodeList.names());
        } else if (CodeList.names().contains(list)) {
            print(CodeList.of(list));
        } else {
            throw wrongUsage("no list " + list + "; there are " + String.join(", ", CodeList.names()));
        }
        return ExitCode.CLEAN;
    }

    /** With tabs between the cells, so that other programs can cut them. */
    private void print(CodeList codes) {
        console.printer().line(codes.title() + ", " + codes.version() + " of " + codes.date() + ", " + codes.source());
        console.out().print(String.join("\t", codes.columns()) + "\n");
        for (List<String> row : codes.rows()) {
            console.out().print(String.join("\t", row) + "\n");
        }
    }
}
