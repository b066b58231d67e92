package io.github.gcmsdk.cli;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.calculator.Calculator;
import io.github.gcmsdk.indicator.calculator.Calculators;
import io.github.gcmsdk.indicator.csv.CsvMapping;
import io.github.gcmsdk.indicator.csv.SharedFiles;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.record.GcmRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which indicator is computed from what, and how its figures are broken down. */
final class FigureOptions {

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec spec;

    /** By the time as it is told, which no calculator lists beside the year. */
    private static final String PERIOD = "period";

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
            description = "Datasets, as gcm validate reads them, or with --table tables; gzip is unpacked.")
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

    /**
     * The figures that were asked for.
     *
     * @param figures the figures; none if there was nothing to compute from
     * @param exit the exit code that inputs and figures bring about
     */
    record Computed(List<Figure> figures, int exit) {}

    /** The names that {@code --by} gives. */
    List<String> dimensions() {
        List<String> names = by.stream().map(String::strip).toList();
        if (names.contains("")) {
            throw wrongUsage("--by: the name of a dimension is missing");
        }
        return names;
    }

    /** Reads the inputs and computes the figures by some dimensions; what is wrong goes where messages go. */
    Computed compute(Calculators calculators, List<String> dimensions, Console console, Words words) {
        List<Calculator<?>> found = calculators.find(id);
        if (found.isEmpty()) {
            throw wrongUsage(
                    Indicators.named(id, calculators).isEmpty()
                            ? Indicators.unknown(id, calculators)
                            : "no calculator of " + id
                                    + "; gcm indicators list --computable names those that there are");
        }
        IndicatorInputs read = new IndicatorInputs(console, words);
        if (table == null) {
            read.readDatasets(inputs);
        } else {
            read.readTables(inputs, mapping(table));
        }
        List<String> refused = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (Calculator<?> calculator : found) {
            figures.addAll(compute(calculator, dimensions, read.records(), refused));
        }
        if (figures.isEmpty()) {
            if (!refused.isEmpty()) {
                throw wrongUsage(String.join("; ", refused));
            }
            console.messages().tell("gcm: " + nothing(found, read.records()));
            return new Computed(List.of(), ExitCode.USAGE);
        }
        refused.forEach(reason -> console.messages().tell("gcm: left out: " + reason));
        List<Figure> asked = figures.stream().filter(this::isAsked).toList();
        if (asked.isEmpty()) {
            throw wrongUsage("none of " + figures.size() + " figures is of the codes that --only asks for");
        }
        return new Computed(asked, Math.max(read.exit(), exit(asked, console)));
    }

    /** Where every figure is missing, there was nothing to compute from; the figures say what they lack. */
    private static int exit(List<Figure> figures, Console console) {
        if (figures.stream().anyMatch(figure -> figure.absence() != Absence.MISSING)) {
            return ExitCode.CLEAN;
        }
        console.messages()
                .tell("gcm: nothing to compute from: all " + figures.size()
                        + " figures are missing; --explain tells what they lack");
        return ExitCode.USAGE;
    }

    private CsvMapping<? extends GcmRecord> mapping(String name) {
        return TABLES.stream()
                .filter(mapping -> mapping.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrongUsage("no table " + name + "; there are "
                        + TABLES.stream().map(CsvMapping::name).collect(Collectors.joining(", "))));
    }

    /** The figures of one calculator; what it refuses is how it was asked, and never the data. */
    private static <T extends GcmRecord> List<Figure> compute(
            Calculator<T> calculator, List<String> dimensions, List<GcmRecord> records, List<String> refused) {
        List<T> own = records.stream()
                .filter(calculator.input()::isInstance)
                .map(calculator.input()::cast)
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        try {
            calculator.by(dimensions);
            checkThatThereAre(dimensions, calculator, own);
        } catch (IllegalArgumentException e) {
            refused.add(String.valueOf(e.getMessage()));
            return List.of();
        }
        return calculator.compute(own, dimensions);
    }

    /** Observations are taken by any dimension; one that none of them has is a slip of the pen. */
    private static void checkThatThereAre(
            List<String> dimensions, Calculator<?> calculator, List<? extends GcmRecord> records) {
        if (calculator.input() != Observation.class) {
            return;
        }
        Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        known.addAll(calculator.dimensions());
        known.add(PERIOD);
        if (known.containsAll(dimensions)) {
            return;
        }
        records.forEach(
                record -> known.addAll(((Observation) record).dimensions().keySet()));
        for (String name : dimensions) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        calculator.indicator() + " is not computed by " + name + ", but by " + known);
            }
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
            List<String> codes = List.of(each.getValue().split(",", -1));
            return codes.contains(Figures.codeOf(figure, each.getKey()));
        });
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(
                Objects.requireNonNull(spec, "picocli sets it").commandLine(), message);
    }
}
