package io.github.gcmsdk.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry point of {@code gcm}; each command is a class of its own. */
public final class Main {

    private static final Map<String, Function<Console, Object>> COMMANDS = commands();

    private Main() {}

    private static Map<String, Function<Console, Object>> commands() {
        Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
        commands.put("validate", ValidateCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("show", ShowCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("rules", RulesCommand::new);
        commands.put("objectives", ObjectivesCommand::new);
        commands.put("codes", CodesCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put("indicators", IndicatorsCommand::of);
        return commands;
    }

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /** Runs a command; whatever goes wrong in it ends as an exit code and a message. */
    @SuppressWarnings("CatchingUnchecked") // nothing may pass: the trace of an exception can hold a partner's data
    static int run(Console console, String... args) {
        int exit;
        try {
            exit = commandLine(console, args).execute(args);
        } catch (Throwable fault) {
            exit = Fault.tell(fault, console);
        }
        console.out().flush();
        if (console.out().checkError()) {
            console.messages().tell("gcm: the output could not be written");
            exit = ExitCode.INTERNAL_ERROR;
        }
        console.err().flush();
        return exit;
    }

    private static CommandLine commandLine(Console console, String... args) {
        CommandLine gcm = new CommandLine(new Gcm());
        // The start is short if only the command is made ready that is asked for; for help they all are.
        Function<Console, Object> asked = args.length == 0 ? null : COMMANDS.get(args[0]);
        if (asked != null) {
            gcm.addSubcommand(args[0], asked.apply(console));
        } else {
            COMMANDS.forEach((name, command) -> gcm.addSubcommand(name, command.apply(console)));
        }
        return gcm.setOut(console.out())
                .setErr(console.err())
                .registerConverter(LocalDate.class, Main::date)
                .registerConverter(Format.class, oneOf(List.of(Format.values())))
                .registerConverter(ReportFormat.class, oneOf(List.of(ReportFormat.values())))
                .registerConverter(FigureFormat.class, oneOf(List.of(FigureFormat.values())))
                .registerConverter(Language.class, oneOf(List.of(Language.values())))
                .registerConverter(FailOn.class, oneOf(List.of(FailOn.values())))
                .setColorScheme(Help.defaultColorScheme(console.isColoured() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setParameterExceptionHandler((exception, arguments) -> wrongUsage(exception, console))
                .setExecutionExceptionHandler((exception, command, parsed) -> Fault.tell(exception, console));
    }

    /** Reads a word of a few as it is written in the help. */
    private static <E extends Enum<E>> ITypeConverter<E> oneOf(List<E> values) {
        return text -> values.stream()
                .filter(value -> value.toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + values.stream().map(Enum::toString).collect(Collectors.joining(", ")) + " but was "
                        + text));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("expected a date such as 2026-02-01 but was " + text);
        }
    }

    private static int wrongUsage(ParameterException exception, Console console) {
        CommandSpec command = exception.getCommandLine().getCommandSpec();
        Printer messages = console.messages();
        messages.tell("gcm: " + exception.getMessage() + meant(exception));
        messages.tell("Try " + command.qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    /** What was probably meant by the first word that is not understood. */
    private static String meant(ParameterException exception) {
        if (!(exception instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return "";
        }
        CommandSpec command = exception.getCommandLine().getCommandSpec();
        String word = unmatched.getUnmatched().get(0);
        List<String> near = word.startsWith("-")
                ? Near.to(word.replaceFirst("=.*", ""), command.optionsMap().keySet())
                : Near.to(word, command.subcommands().keySet());
        return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
    }

    /** The command without a command. */
    @Command(
            name = "gcm",
            description = "Reads and checks data on the Global Compact for Migration.",
            versionProvider = Version.class,
            mixinStandardHelpOptions = true,
            synopsisSubcommandLabel = "COMMAND",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:clean",
                "1:findings at or above --fail-on",
                "2:wrong usage, an input that cannot be opened, or nothing to read",
                "3:an internal error"
            })
    private static final class Gcm implements Runnable {

        @Spec
        @Nullable
        CommandSpec spec;

        @Override
        public void run() {
            CommandLine self = Objects.requireNonNull(spec, "picocli sets it").commandLine();
            throw new ParameterException(self, "a command is missing");
        }
    }
}
