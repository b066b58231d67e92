package io.github.gcmsdk.cli;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Derivation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Figures as tables for people and for programs. Where there is no value, there is the reason for it. */
final class Figures {

    private Figures() {}

    /** Why there is no value, in the words of the field: missing, suppressed, not applicable, not computable. */
    static String absence(Figure figure) {
        return figure.absence() == null
                ? ""
                : figure.absence().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The code of a figure in a dimension, in any case of letters; empty if it has none. */
    static String codeOf(Figure figure, String dimension) {
        return switch (dimension.toLowerCase(Locale.ROOT)) {
            case "area", "region", "corridor" -> text(figure.area());
            case "year", "period" -> text(figure.period());
            case "series" -> text(figure.series());
            default ->
                figure.dimensions().entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase(dimension))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("");
        };
    }

    /** Whether some figures are of one release and some of another; then nothing must hide of which. */
    static boolean haveSeveralVintages(List<Figure> figures) {
        return figures.stream()
                        .map(figure -> text(figure.derivation().vintage()))
                        .distinct()
                        .count()
                > 1;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static List<String> dimensions(List<Figure> figures) {
        SortedSet<String> all = new TreeSet<>();
        figures.forEach(figure -> all.addAll(figure.dimensions().keySet()));
        return List.copyOf(all);
    }

    static void printTable(List<Figure> figures, boolean explain, Words words, Printer to) {
        if (explain) {
            figures.forEach(figure -> to.lines(figure.explain()));
            return;
        }
        List<String> dimensions = dimensions(figures);
        Table table = Table.ofLines();
        List<String> head = new ArrayList<>(
                List.of(words.get("figure.indicator"), words.get("figure.area"), words.get("figure.period")));
        head.addAll(dimensions);
        head.addAll(List.of(words.get("figure.value"), words.get("figure.unit"), words.get("figure.inputs")));
        boolean vintages = haveSeveralVintages(figures);
        if (vintages) {
            head.add(words.get("figure.vintage"));
        }
        table.row(head);
        for (Figure figure : figures) {
            List<String> row = new ArrayList<>(List.of(
                    orDash(figure.indicator()) + (figure.series() == null ? "" : " " + figure.series()),
                    orDash(figure.area()),
                    orDash(figure.period())));
            dimensions.forEach(dimension -> row.add(orDash(figure.dimensions().get(dimension))));
            row.add(figure.value() == null ? absence(figure) : figure.value().toPlainString());
            row.add(orDash(figure.unit()));
            row.add(inputs(figure.derivation(), words));
            if (vintages) {
                row.add(orDash(figure.derivation().vintage()));
            }
            table.row(row);
        }
        to.lines(table.lines(""));
    }

    private static String inputs(Derivation derivation, Words words) {
        long dropped = dropped(derivation);
        return dropped == 0
                ? Long.toString(derivation.used())
                : words.get("figure.dropped", derivation.used(), dropped);
    }

    private static long dropped(Derivation derivation) {
        return derivation.dropped().values().stream().mapToLong(Long::longValue).sum();
    }

    private static String orDash(@Nullable Object value) {
        return value == null ? Table.ABSENT : value.toString();
    }

    /** A row for each figure; the cell of a value is empty where there is none, and the next one says why. */
    static void printCsv(List<Figure> figures, PrintWriter to) {
        List<String> dimensions = dimensions(figures);
        List<String> head = new ArrayList<>(List.of("indicator", "series", "area", "period"));
        head.addAll(dimensions);
        head.addAll(List.of("value", "absence", "unit", "used", "estimated", "dropped", "vintage", "formula"));
        row(to, head);
        for (Figure figure : figures) {
            Derivation derivation = figure.derivation();
            List<String> row = new ArrayList<>();
            Arrays.asList(figure.indicator(), figure.series(), figure.area(), figure.period())
                    .forEach(value -> row.add(CsvReportPrinter.cell(text(value))));
            dimensions.forEach(dimension ->
                    row.add(CsvReportPrinter.cell(text(figure.dimensions().get(dimension)))));
            row.add(plain(figure.value())); // a number is no formula, whatever its sign
            row.add(absence(figure));
            row.add(CsvReportPrinter.cell(text(figure.unit())));
            row.add(Long.toString(derivation.used()));
            row.add(text(derivation.estimated()));
            row.add(Long.toString(dropped(derivation)));
            row.add(text(derivation.vintage()));
            row.add(CsvReportPrinter.cell(derivation.formula()));
            row(to, row);
        }
    }

    private static void row(PrintWriter to, List<String> cells) {
        to.print(String.join(",", cells) + "\r\n");
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    /** An array of figures with all that they were computed from. */
    static void printJson(List<Figure> figures, PrintWriter to) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            figures.forEach(figure -> write(figure, json));
            json.writeEndArray();
        }
        to.print(text + "\n");
    }

    private static void write(Figure figure, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("indicator", figure.indicator());
        json.writeStringProperty("series", figure.series());
        json.writeStringProperty("area", figure.area());
        json.writeStringProperty(
                "period", figure.period() == null ? null : figure.period().toString());
        json.writeObjectPropertyStart("dimensions");
        figure.dimensions().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeName("value");
        number(figure.value(), json);
        json.writeStringProperty("absence", figure.absence() == null ? null : absence(figure));
        json.writeStringProperty("unit", figure.unit());
        write(figure.derivation(), json);
        json.writeEndObject();
    }

    private static void write(Derivation derivation, JsonGenerator json) {
        json.writeObjectPropertyStart("derivation");
        json.writeStringProperty("formula", derivation.formula());
        json.writeStringProperty(
                "exact", derivation.exact() == null ? null : derivation.exact().toString());
        json.writeName("multiplier");
        number(derivation.multiplier(), json);
        json.writeObjectPropertyStart("inputs");
        derivation.inputs().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeNumberProperty("used", derivation.used());
        if (derivation.estimated() == null) {
            json.writeNullProperty("estimated");
        } else {
            json.writeNumberProperty("estimated", derivation.estimated());
        }
        json.writeObjectPropertyStart("dropped");
        derivation.dropped().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeStringProperty(
                "vintage",
                derivation.vintage() == null ? null : derivation.vintage().toString());
        json.writeArrayPropertyStart("notes");
        derivation.notes().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Plain notation, never a double. */
    private static void number(@Nullable BigDecimal value, JsonGenerator json) {
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value.toPlainString());
        }
    }
}
