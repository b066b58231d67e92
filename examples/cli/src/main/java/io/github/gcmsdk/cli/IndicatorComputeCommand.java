package io.github.gcmsdk.cli;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.calculator.Calculator;
import io.github.gcmsdk.indicator.calculator.Calculators;
import io.github.gcmsdk.indicator.csv.CsvMapping;
import io.github.gcmsdk.indicator.csv.SharedFiles;
import io.github.gcmsdk.record.Accumulator;
import io.github.gcmsdk.record.GcmRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gcm indicators compute ID --input FILE}: from records or a published table to figures. */
@Command(
        name = "compute",
        description = "Computes an indicator from records, or from a table as its publisher shares it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:figures were computed from data without an error",
            "1:there are errors in the data, or a part could not be read; figures are of the rest",
            "2:wrong usage, an input that cannot be opened, or nothing to compute from"
        })
final class IndicatorComputeCommand extends GcmCommand {

    private static final List<CsvMapping<? extends GcmRecord>> TABLES = List.of(
            SharedFiles.MISSING_MIGRANTS,
            SharedFiles.MISSING_MIGRANTS_BY_COUNTRY,
            SharedFiles.MIGRANT_STOCK,
            SharedFiles.REFUGEES,
            SharedFiles.SDG_SERIES,
            SharedFiles.REMITTANCE_PRICES,
            SharedFiles.DISPLACEMENT);

    @Parameters(
            paramLabel = "ID",
            description = "An id such as sdg-10.7.3, or a code of the 2030 Agenda such as 10.7.3.")
    String id = "";

    @Option(
            names = "--input",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "Datasets, as gcm validate reads them, or with --table tables.")
    List<String> inputs = List.of();

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description =
                    "The inputs are CSV tables as they are shared: mmp (Missing Migrants Project), gdi (its incidents"
                            + " by country), un-desa (migrant stock), unhcr (population), sdg (extracts of the SDG database), rpw"
                            + " (remittance prices), dtm (displacement).")
    @Nullable
    String table;

    @Option(
            names = "--by",
            split = ",",
            paramLabel = "DIMENSION",
            description = "What there is a figure for each of, such as area,year,sex; without it there is one figure.")
    List<String> by = List.of();

    @Option(
            names = "--only",
            paramLabel = "DIMENSION=CODES",
            description = "Only figures of these codes, such as area=PAK,IND; may be given for several dimensions.")
    Map<String, String> only = new LinkedHashMap<>();

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
        List<Calculator<?>> found = calculators.find(id);
        if (found.isEmpty()) {
            throw wrongUsage(
                    Indicators.named(id, calculators).isEmpty()
                            ? Indicators.unknown(id, calculators)
                            : "no calculator of " + id
                                    + "; gcm indicators list --computable names those that there are");
        }
        IndicatorInputs read = new IndicatorInputs(console, language.words());
        if (table == null) {
            read.readDatasets(inputs);
        } else {
            read.readTables(inputs, mapping(table));
        }
        List<Figure> figures = new ArrayList<>();
        for (Calculator<?> calculator : found) {
            figures.addAll(compute(calculator, read.records()));
        }
        if (figures.isEmpty()) {
            console.messages().tell("gcm: " + nothing(found, read.records()));
            return ExitCode.USAGE;
        }
        List<Figure> asked = figures.stream().filter(this::isAsked).toList();
        if (asked.isEmpty()) {
            throw wrongUsage("none of " + figures.size() + " figures is of the codes that --only asks for");
        }
        print(asked, calculators);
        return read.exit();
    }

    private CsvMapping<? extends GcmRecord> mapping(String name) {
        return TABLES.stream()
                .filter(mapping -> mapping.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrongUsage("no table " + name + "; there are "
                        + TABLES.stream().map(CsvMapping::name).collect(Collectors.joining(", "))));
    }

    private <T extends GcmRecord> List<Figure> compute(Calculator<T> calculator, List<GcmRecord> records) {
        List<T> own = records.stream()
                .filter(calculator.input()::isInstance)
                .map(calculator.input()::cast)
                .toList();
        return own.isEmpty() ? List.of() : own.stream().collect(by(calculator).toCollector());
    }

    /** What the calculator refuses is how it was asked, and never the data. */
    private <T extends GcmRecord> Accumulator<T, ?, List<Figure>> by(Calculator<T> calculator) {
        try {
            return calculator.by(by);
        } catch (IllegalArgumentException e) {
            throw wrongUsage(String.valueOf(e.getMessage()));
        }
    }

    private static String nothing(List<Calculator<?>> found, List<GcmRecord> records) {
        String wanted = found.stream()
                .map(calculator -> IndicatorInputs.nameOf(calculator.input()))
                .distinct()
                .collect(Collectors.joining(" or "));
        return "nothing to compute from: of " + records.size() + " records, none is an input of this indicator ("
                + wanted + ")";
    }

    private boolean isAsked(Figure figure) {
        return only.entrySet().stream().allMatch(each -> {
            Set<String> codes = Set.of(each.getValue().split(",", -1));
            return codes.contains(Figures.codeOf(figure, each.getKey()));
        });
    }

    private void print(List<Figure> figures, Calculators calculators) throws IOException {
        // What is wrong with a chart is told before a file is begun.
        String chart = format == FigureFormat.SVG ? chart(figures, calculators) : "";
        try (Target target = out == null ? Target.console(console) : Target.file(out)) {
            switch (format) {
                case TABLE -> Figures.printTable(figures, explain, language.words(), target.printer());
                case CSV -> Figures.printCsv(figures, target.writer());
                case JSON -> Figures.printJson(figures, target.writer());
                case SVG -> target.writer().print(chart);
            }
        }
    }

    private String chart(List<Figure> figures, Calculators calculators) {
        if (figures.stream().map(Figure::unit).distinct().count() > 1) {
            throw wrongUsage("a chart has one unit; narrow the figures down with --only");
        }
        List<IndicatorDefinition> definitions = Indicators.named(id, calculators);
        String title = definitions.isEmpty() ? id : Indicators.name(definitions.get(0));
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
