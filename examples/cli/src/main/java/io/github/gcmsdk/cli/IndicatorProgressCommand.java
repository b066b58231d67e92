package io.github.gcmsdk.cli;

import io.github.gcmsdk.indicator.Direction;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.calculator.Calculators;
import io.github.gcmsdk.indicator.progress.ProgressMethod;
import io.github.gcmsdk.indicator.progress.Target;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gcm indicators progress ID --input FILE}: how far the figures of an indicator have come since 2015. */
@Command(
        name = "progress",
        description =
                "Tells how far the yearly figures of an indicator have come since 2015, towards a value or by their"
                        + " direction alone.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:progress was told, or why it cannot be computed, from data without an error",
            "1:there are errors in the data, or a part could not be read; progress is of all that could be read",
            "2:wrong usage, an input that cannot be opened, or no series to judge"
        })
final class IndicatorProgressCommand extends GcmCommand {

    private static final String YEAR = "year";

    @Mixin
    FigureOptions options = new FigureOptions();

    /** Which way a figure may be wanted to move. */
    enum Way {
        UP(Direction.UP),
        DOWN(Direction.DOWN);

        private final Direction direction;

        Way(Direction direction) {
            this.direction = direction;
        }

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The methods, as they are written on the command line. */
    enum Method {
        OPEN_SDG,
        UNSD,
        EUROSTAT;

        ProgressMethod method() {
            return ProgressMethod.valueOf(name());
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Option(
            names = "--direction",
            paramLabel = "WAY",
            description = "Which way the figures should move: ${COMPLETION-CANDIDATES}; else that of the definition.")
    @Nullable
    Way way;

    @Option(
            names = "--target",
            paramLabel = "VALUE",
            description = "The value to reach; without it the rate of growth is judged.")
    @Nullable
    BigDecimal target;

    @Option(
            names = "--target-year",
            paramLabel = "YEAR",
            defaultValue = "2030",
            description = "The year by which the value is to be reached; ${DEFAULT-VALUE} if not given.")
    int targetYear;

    @Option(
            names = "--limit",
            paramLabel = "VALUE",
            description = "The value beyond which the figures cannot go, such as 100 percent.")
    @Nullable
    BigDecimal limit;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "open-sdg",
            description =
                    "How progress is judged: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given. The bounds of"
                            + " the others are from memory.")
    Method method = Method.OPEN_SDG;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "The form of the result: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    ProgressFormat format = ProgressFormat.TABLE;

    @Option(names = "--explain", description = "Prints in place of a table how each result came about.")
    boolean explain;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the result goes; else to standard output.")
    @Nullable
    Path out;

    @Mixin
    LanguageOption language = new LanguageOption();

    IndicatorProgressCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        Calculators calculators = Calculators.installed();
        Words words = language.words();
        Set<String> by = new LinkedHashSet<>(options.dimensions());
        by.removeIf(YEAR::equalsIgnoreCase);
        by.add(YEAR);
        FigureOptions.Computed computed = options.compute(calculators, List.copyOf(by), console, words);
        if (computed.figures().isEmpty()) {
            return computed.exit();
        }
        YearlySeries series = YearlySeries.of(computed.figures());
        if (series.passedOver() > 0) {
            console.messages().tell(words.get("progress.passed", series.passedOver()));
        }
        List<Judged> judged = new ArrayList<>();
        series.values().forEach((of, values) -> {
            Direction direction = direction(of.indicator(), calculators);
            if (direction == Direction.NONE) {
                console.messages().tell(words.get("progress.undirected", of.indicator()));
            } else {
                judged.add(Judged.of(of, values, new Target(direction, target, targetYear, limit), method.method()));
            }
        });
        if (judged.isEmpty()) {
            return ExitCode.USAGE;
        }
        try (Output output = out == null ? Output.console(console) : Output.file(out)) {
            switch (format) {
                case TABLE -> ProgressPrinter.printTable(judged, explain, words, output.printer());
                case CSV -> ProgressPrinter.printCsv(judged, output.writer());
                case JSON -> ProgressPrinter.printJson(judged, output.writer());
            }
        }
        return computed.exit();
    }

    private Direction direction(String indicator, Calculators calculators) {
        if (way != null) {
            return way.direction;
        }
        return calculators
                .catalogue()
                .get(indicator)
                .map(IndicatorDefinition::direction)
                .flatMap(code -> code.known())
                .orElse(Direction.NONE);
    }
}
