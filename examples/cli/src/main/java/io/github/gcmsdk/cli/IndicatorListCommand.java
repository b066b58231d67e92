package io.github.gcmsdk.cli;

import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.calculator.Calculators;
import io.github.gcmsdk.record.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gcm indicators list [GROUP]}: every indicator, and whether it can be computed. */
@Command(name = "list", description = "Lists the indicators, or those of one group.")
final class IndicatorListCommand extends GcmCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "GROUP",
            description = "Where the indicators come from, such as sdg; without it, all are listed.")
    @Nullable
    String group;

    @Option(names = "--computable", description = "Only those that gcm indicators compute knows.")
    boolean computable;

    IndicatorListCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Calculators calculators = Calculators.installed();
        List<IndicatorDefinition> all = calculators.catalogue().all();
        List<IndicatorDefinition> asked = all.stream()
                .filter(definition -> group == null || groupOf(definition).equals(group))
                .toList();
        if (asked.isEmpty()) {
            List<String> groups =
                    all.stream().map(IndicatorListCommand::groupOf).distinct().toList();
            throw wrongUsage("no indicators of the group " + group + "; there are " + String.join(", ", groups));
        }
        Table table = Table.ofLines();
        for (IndicatorDefinition definition : asked) {
            boolean has = !calculators.find(definition.id()).isEmpty();
            if (has || !computable) {
                table.row(definition.id(), has ? "compute" : Table.ABSENT, Indicators.name(definition));
            }
        }
        console.printer().lines(table.lines(""));
        return ExitCode.CLEAN;
    }

    private static String groupOf(IndicatorDefinition definition) {
        Code<?> code = definition.group();
        return code == null ? Table.ABSENT : code.code();
    }
}
