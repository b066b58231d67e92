package io.github.gcmsdk.cli;

import io.github.gcmsdk.record.CodeList;
import io.github.gcmsdk.record.Coded;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gcm codes [LIST]}: the names of the code lists, or the entries of one, if it is reference data with its version and source. */
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
            console.printer().lines(names());
        } else if (ModelCodes.all().containsKey(list)) {
            print(ModelCodes.all().getOrDefault(list, List.of()));
        } else if (CodeList.names().contains(list)) {
            print(CodeList.of(list));
        } else {
            throw wrongUsage("no list " + list + "; there are " + String.join(", ", names()));
        }
        return ExitCode.CLEAN;
    }

    /** The reference lists, then those of the data model. */
    private static List<String> names() {
        List<String> names = new ArrayList<>(CodeList.names());
        names.addAll(ModelCodes.all().keySet());
        return names;
    }

    /** With tabs between the cells, so that other programs can cut them. */
    private void print(CodeList codes) {
        console.printer()
                .line(codes.title() + ", " + codes.version() + ", list of " + codes.date() + ", " + codes.source());
        console.out().print(String.join("\t", codes.columns()) + "\n");
        for (List<String> row : codes.rows()) {
            console.out().print(String.join("\t", row) + "\n");
        }
    }

    private void print(List<? extends Coded> codes) {
        console.out().print("code\taliases\n");
        for (Coded code : codes) {
            console.out().print((code.code() + "\t" + String.join(", ", code.aliases())).strip() + "\n");
        }
    }
}
