package io.github.gcmsdk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code gcm indicators list|explain|compute|progress}: what the indicators are, and their figures. */
@Command(
        name = "indicators",
        description = "Lists and explains the indicators, computes their figures, and how far they have come.",
        synopsisSubcommandLabel = "COMMAND")
final class IndicatorsCommand extends GcmCommand {

    private IndicatorsCommand(Console console) {
        super(console);
    }

    /** The command with those under it. */
    static CommandLine of(Console console) {
        return new CommandLine(new IndicatorsCommand(console))
                .addSubcommand(new IndicatorListCommand(console))
                .addSubcommand(new IndicatorExplainCommand(console))
                .addSubcommand(new IndicatorComputeCommand(console))
                .addSubcommand(new IndicatorProgressCommand(console));
    }

    @Override
    public Integer call() {
        throw wrongUsage("a command is missing");
    }
}
