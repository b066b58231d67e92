package io.github.gcmsdk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The entry point of {@code gcm}; each subcommand is a class of its own. */
@Command(
        name = "gcm",
        description = "Reads and checks data on the Global Compact for Migration.",
        versionProvider = Main.Version.class,
        mixinStandardHelpOptions = true,
        subcommands = CodesCommand.class)
public final class Main {

    /** Something in the program itself went wrong; 0, 1 and 2 speak of the input and of how it was called. */
    static final int INTERNAL_ERROR = 3;

    private Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        // UTF-8 whatever the machine's locale: names of places and people's words end up in files and pipes.
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setExecutionExceptionHandler((exception, command, parsed) -> {
            err.println("gcm: internal error: " + exception);
            return INTERNAL_ERROR;
        });
        return commandLine.execute(args);
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"gcm " + (version == null ? "(not packaged)" : version)};
        }
    }
}
