package io.github.gcmsdk.cli;

import io.github.gcmsdk.record.CodeList;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gcm codes [LIST]}: the names of the code lists, or the entries of one with its version and source. */
@Command(name = "codes", description = "Names the code lists, or prints one of them.", mixinStandardHelpOptions = true)
final class CodesCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "LIST", description = "The list to print; without it, all are named.")
    @Nullable
    String list;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec, "picocli sets it");
        PrintWriter out = command.commandLine().getOut();
        if (list == null) {
            CodeList.names().forEach(out::println);
        } else if (CodeList.names().contains(list)) {
            print(CodeList.of(list), out);
        } else {
            throw new ParameterException(
                    command.commandLine(), "no list " + list + "; there are " + String.join(", ", CodeList.names()));
        }
        return 0;
    }

    private static void print(CodeList list, PrintWriter out) {
        out.println(list.title() + ", " + list.version() + " of " + list.date() + ", " + list.source());
        out.println(String.join("\t", list.columns()));
        for (List<String> row : list.rows()) {
            out.println(String.join("\t", row));
        }
    }
}
