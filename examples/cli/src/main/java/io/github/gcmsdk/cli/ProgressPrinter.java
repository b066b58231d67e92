package io.github.gcmsdk.cli;

import io.github.gcmsdk.indicator.progress.Progress;
import io.github.gcmsdk.indicator.progress.Target;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Progress for people and for programs. Where it cannot be computed, there is the reason for it, and never zero. */
final class ProgressPrinter {

    /** So many decimals a person is shown; programs get all. */
    private static final int DECIMALS = 4;

    private ProgressPrinter() {}

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String orDash(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? Table.ABSENT : value.toString();
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> dimensions(List<Judged> all) {
        SortedSet<String> names = new TreeSet<>();
        all.forEach(judged -> names.addAll(judged.of().dimensions().keySet()));
        return List.copyOf(names);
    }

    static void printTable(List<Judged> all, boolean explain, Words words, Printer to) {
        if (explain) {
            all.forEach(judged -> to.lines(explanation(judged, words)));
            return;
        }
        List<String> dimensions = dimensions(all);
        List<String> head = new ArrayList<>(List.of(words.get("figure.indicator"), words.get("figure.area")));
        head.addAll(dimensions);
        Stream.of("progress.from", "progress.to", "progress.value", "progress.score", "progress.status")
                .map(words::get)
                .forEach(head::add);
        head.add(words.get("figure.unit"));
        head.add(words.get("figure.vintage"));
        Table table = Table.ofLines().row(head);
        for (Judged judged : all) {
            Progress progress = judged.progress();
            List<String> row =
                    new ArrayList<>(List.of(name(judged), orDash(judged.of().area())));
            dimensions.forEach(name -> row.add(orDash(judged.of().dimensions().get(name))));
            row.add(orDash(progress.baseYear()));
            row.add(orDash(progress.currentYear()));
            row.add(rounded(progress.value()));
            row.add(rounded(progress.score()));
            row.add(code(progress.status()) + (progress.reason() == null ? "" : ": " + progress.reason()));
            row.add(orDash(judged.of().unit()));
            row.add(orDash(judged.of().vintage()));
            table.row(row);
        }
        to.lines(table.lines(""));
        boolean toValue = all.get(0).target().value() != null; // one for all
        to.line();
        to.line(words.get(toValue ? "progress.legend-target" : "progress.legend"));
    }

    private static String name(Judged judged) {
        return judged.of().series() == null
                ? judged.of().indicator()
                : judged.of().indicator() + ' ' + judged.of().series();
    }

    private static String rounded(OptionalDouble value) {
        return value.isEmpty()
                ? Table.ABSENT
                : BigDecimal.valueOf(value.getAsDouble())
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }

    private static List<String> explanation(Judged judged, Words words) {
        Progress progress = judged.progress();
        Target target = judged.target();
        String dimensions = judged.of().dimensions().entrySet().stream()
                .map(each -> ' ' + each.getKey() + '=' + each.getValue())
                .collect(Collectors.joining());
        List<String> lines = new ArrayList<>();
        lines.add(name(judged) + ' ' + orDash(judged.of().area()) + dimensions);
        lines.add("  "
                + words.get(
                        "progress.method",
                        code(judged.method()),
                        code(judged.method().confidence())));
        lines.add("  "
                + words.get(
                        "progress.target",
                        code(target.direction()),
                        target.year(),
                        orDash(plain(target.value())),
                        orDash(plain(target.limit()))));
        if (progress.baseYear() != null && progress.currentYear() != null) {
            lines.add("  " + progress.baseYear() + ": " + plain(judged.base()) + " → " + progress.currentYear() + ": "
                    + plain(judged.current()) + ' ' + text(judged.of().unit()));
        }
        lines.add("  " + words.get("progress.value") + ": " + rounded(progress.value()) + "; "
                + words.get("progress.score") + ": " + rounded(progress.score()));
        lines.add("  " + words.get("progress.status") + ": " + code(progress.status()));
        if (progress.reason() != null) {
            lines.add("  " + words.get("progress.reason") + ": " + progress.reason());
        }
        return lines;
    }

    /** A row for each series; a cell is empty where there is nothing. */
    static void printCsv(List<Judged> all, PrintWriter to) {
        List<String> dimensions = dimensions(all);
        List<String> head = new ArrayList<>(List.of("indicator", "series", "area"));
        head.addAll(dimensions);
        head.addAll(List.of("unit", "vintage", "baseYear", "base", "currentYear", "current", "direction", "target"));
        head.addAll(List.of("targetYear", "limit", "method", "progress", "score", "status", "reason"));
        row(to, head);
        for (Judged judged : all) {
            YearlySeries.Of of = judged.of();
            Progress progress = judged.progress();
            Target target = judged.target();
            List<@Nullable Object> texts = new ArrayList<>();
            texts.add(of.indicator());
            texts.add(of.series());
            texts.add(of.area());
            dimensions.forEach(name -> texts.add(of.dimensions().get(name)));
            texts.add(of.unit());
            texts.add(of.vintage());
            List<String> row = texts.stream()
                    .map(value -> CsvReportPrinter.cell(text(value)))
                    .collect(Collectors.toCollection(ArrayList::new));
            row.add(text(progress.baseYear()));
            row.add(plain(judged.base())); // a number is no formula, whatever its sign
            row.add(text(progress.currentYear()));
            row.add(plain(judged.current()));
            row.add(code(target.direction()));
            row.add(plain(target.value()));
            row.add("" + target.year());
            row.add(plain(target.limit()));
            row.add(code(judged.method()));
            row.add(whole(progress.value()));
            row.add(whole(progress.score()));
            row.add(code(progress.status()));
            row.add(CsvReportPrinter.cell(text(progress.reason())));
            row(to, row);
        }
    }

    private static void row(PrintWriter to, List<String> cells) {
        to.print(String.join(",", cells) + "\r\n");
    }

    private static String whole(OptionalDouble value) {
        return value.isEmpty() ? "" : BigDecimal.valueOf(value.getAsDouble()).toPlainString();
    }

    static void printJson(List<Judged> all, PrintWriter to) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            all.forEach(judged -> write(judged, json));
            json.writeEndArray();
        }
        to.print(text + "\n");
    }

    private static void write(Judged judged, JsonGenerator json) {
        YearlySeries.Of of = judged.of();
        Progress progress = judged.progress();
        Target target = judged.target();
        json.writeStartObject();
        json.writeStringProperty("indicator", of.indicator());
        json.writeStringProperty("series", of.series());
        json.writeStringProperty("area", of.area());
        json.writeObjectPropertyStart("dimensions");
        of.dimensions().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeStringProperty("unit", of.unit());
        json.writeStringProperty(
                "vintage", of.vintage() == null ? null : of.vintage().toString());
        number("baseYear", text(progress.baseYear()), json);
        number("base", plain(judged.base()), json);
        number("currentYear", text(progress.currentYear()), json);
        number("current", plain(judged.current()), json);
        json.writeStringProperty("direction", code(target.direction()));
        number("target", plain(target.value()), json);
        number("targetYear", "" + target.year(), json);
        number("limit", plain(target.limit()), json);
        json.writeStringProperty("method", code(judged.method()));
        json.writeStringProperty("confidence", code(judged.method().confidence()));
        number("progress", whole(progress.value()), json);
        number("score", whole(progress.score()), json);
        json.writeStringProperty("status", code(progress.status()));
        json.writeStringProperty("reason", progress.reason());
        json.writeEndObject();
    }

    /** A number as it is written; null where there is none. */
    private static void number(String name, String value, JsonGenerator json) {
        json.writeName(name);
        if (value.isEmpty()) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }
}
