package io.github.gcmsdk.cli;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.calculator.Calculators;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gcm indicators compute ID --input FILE}: from records or a published table to figures. */
@Command(
        name = "compute",
        description = "Computes an indicator from records, or from a table as its publisher shares it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:figures were computed from data without an error",
            "1:there are errors in the data, or a part could not be read; figures are of all that could be read",
            "2:wrong usage, an input that cannot be opened, or nothing to compute from: no record, or every figure is missing"
        })
final class IndicatorComputeCommand extends GcmCommand {

    @Mixin
    FigureOptions options = new FigureOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "The form of the figures: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    FigureFormat format = FigureFormat.TABLE;

    @Option(names = "--explain", description = "Prints below each figure of a table how it came about.")
    boolean explain;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the figures go; else to standard output.")
    @Nullable
    Path out;

    @Mixin
    LanguageOption language = new LanguageOption();

    IndicatorComputeCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        Calculators calculators = Calculators.installed();
        FigureOptions.Computed computed = options.compute(calculators, options.dimensions(), console, language.words());
        if (!computed.figures().isEmpty()) {
            print(computed.figures(), calculators);
        }
        return computed.exit();
    }

    private void print(List<Figure> figures, Calculators calculators) throws IOException {
        // What is wrong with a chart is told before a file is begun.
        String chart = format == FigureFormat.SVG ? chart(figures, calculators) : "";
        try (Output output = out == null ? Output.console(console) : Output.file(out)) {
            switch (format) {
                case TABLE -> Figures.printTable(figures, explain, language.words(), output.printer());
                case CSV -> Figures.printCsv(figures, output.writer());
                case JSON -> Figures.printJson(figures, output.writer());
                case SVG -> output.writer().print(chart);
            }
        }
    }

    private String chart(List<Figure> figures, Calculators calculators) {
        if (figures.stream().map(Figure::unit).distinct().count() > 1) {
            throw wrongUsage("a chart has one unit; narrow the figures down with --only");
        }
        List<IndicatorDefinition> definitions = Indicators.named(options.id, calculators);
        String title = definitions.isEmpty() ? options.id : Indicators.name(definitions.get(0));
        String unit = figures.stream()
                .map(Figure::unit)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        String note = definitions.stream()
                .filter(definition -> unit.equals(definition.unit()))
                .map(IndicatorDefinition::unitNote)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(unit);
        FigureChart chart = new FigureChart(title, note, figures, language.words());
        if (chart.lineCount() > FigureChart.MOST_LINES) {
            throw wrongUsage("a chart has at most " + FigureChart.MOST_LINES
                    + " lines that can be told apart; narrow the figures down with --only");
        }
        return chart.svg();
    }
}
