package io.github.gcmsdk.cli;

import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.indicator.Dimension;
import io.github.gcmsdk.indicator.Formula;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.Series;
import io.github.gcmsdk.indicator.calculator.Calculator;
import io.github.gcmsdk.indicator.calculator.Calculators;
import io.github.gcmsdk.record.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gcm indicators explain ID}: what an indicator is, how it is computed, and how well that is founded. */
@Command(name = "explain", description = "Explains an indicator: definition, formula, dimensions, sources, confidence.")
final class IndicatorExplainCommand extends GcmCommand {

    @Parameters(
            paramLabel = "ID",
            description = "An id such as sdg-10.7.3, a code of the 2030 Agenda such as 10.7.3, or a series.")
    String id = "";

    @Mixin
    LanguageOption language = new LanguageOption();

    IndicatorExplainCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Calculators calculators = Calculators.installed();
        List<IndicatorDefinition> found = Indicators.named(id, calculators);
        if (found.isEmpty()) {
            throw wrongUsage(Indicators.unknown(id, calculators));
        }
        Words words = language.words();
        Printer to = console.printer();
        for (int i = 0; i < found.size(); i++) {
            if (i > 0) {
                to.line();
            }
            print(found.get(i), calculators.find(found.get(i).id()), words, to);
        }
        return ExitCode.CLEAN;
    }

    private static void print(
            IndicatorDefinition definition, List<Calculator<?>> calculators, Words words, Printer to) {
        to.text(Paint.BOLD, definition.id())
                .text("  ")
                .text(Indicators.name(definition))
                .end();
        to.line();
        Table table = new Table();
        add(table, words.get("indicator.code"), definition.officialCode());
        add(table, words.get("indicator.objectives"), objectives(definition));
        add(table, words.get("indicator.custodians"), list(definition.custodians()));
        add(table, words.get("indicator.tier"), definition.tier());
        add(table, words.get("indicator.unit"), joined(" – ", definition.unit(), definition.unitNote()));
        add(table, words.get("indicator.direction"), code(definition.direction()));
        formula(definition.formula(), words).forEach(line -> add(table, words.get("indicator.formula"), line));
        definition.inputs().forEach(input -> add(table, words.get("indicator.input"), input));
        definition.dimensions().forEach(each -> add(table, words.get("indicator.dimension"), dimension(each)));
        definition.series().forEach(series -> add(table, words.get("indicator.series"), series(series)));
        add(table, words.get("indicator.aggregation"), code(definition.aggregation()));
        definition.sources().forEach(source -> add(table, words.get("indicator.source"), source));
        definition
                .confidence()
                .forEach((statement, confidence) ->
                        add(table, words.get("indicator.confidence"), statement + ": " + code(confidence)));
        add(table, words.get("indicator.note"), definition.note());
        add(table, words.get("indicator.compute"), computed(calculators));
        to.lines(table.lines(""));
    }

    /** From which records it is computed, by what: "incident by area, region, year". */
    private static String computed(List<Calculator<?>> calculators) {
        return calculators.stream()
                .map(each -> IndicatorInputs.nameOf(each.input()) + ": --by "
                        + each.dimensions().stream().collect(Collectors.joining(",")))
                .collect(Collectors.joining("; "));
    }

    private static String objectives(IndicatorDefinition definition) {
        String numbers = definition.objectives().stream()
                .filter(Objects::nonNull)
                .map(Objective::number)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "" : joined(" – ", numbers, definition.objectivesBasis());
    }

    private static List<String> formula(@Nullable Formula formula, Words words) {
        if (formula == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        if (formula.numerator() != null && formula.denominator() != null) {
            String times = formula.multiplier() == null
                    ? ""
                    : " × " + formula.multiplier().toPlainString();
            lines.add("(" + formula.numerator() + ") ÷ (" + formula.denominator() + ")" + times);
        }
        lines.addAll(formula.expressions());
        if (formula.decimals() != null) {
            lines.add(words.get("indicator.decimals", formula.decimals()));
        }
        return lines;
    }

    private static String dimension(Dimension dimension) {
        return joined(": ", dimension.id(), joined(" ", list(dimension.codes()), dimension.codeList()));
    }

    private static String series(Series series) {
        return joined(" – ", series.code(), series.unit(), series.note());
    }

    private static String code(@Nullable Code<?> code) {
        return code == null ? "" : code.code();
    }

    private static String list(Collection<String> values) {
        return values.stream().filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String joined(String by, @Nullable String... parts) {
        return Arrays.stream(parts)
                .flatMap(part -> part == null || part.isEmpty() ? Stream.empty() : Stream.of(part))
                .collect(Collectors.joining(by));
    }

    /** What is not known has no row; a name that was in the row before is not said again. */
    private static void add(Table table, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            table.row(name, value);
        }
    }
}
