package io.github.gcmsdk.cli;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.FindingStatus;
import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.finding.Related;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Report.InputSummary;
import io.github.gcmsdk.finding.Report.RuleSummary;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.finding.Waiver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints a report for people: the findings by input, then what they add up to. Findings that say the same of many records
 * are printed once, with the places; of a rule that many records break in ways of their own, the first findings are printed
 * with all that is known, the others in a line each.
 */
final class TextReportPrinter implements ReportPrinter {

    /** How many findings of a rule are printed with all that is known, in one input. */
    private static final int IN_FULL = 5;

    /** How many other places of the same are printed. */
    private static final int PLACES = 12;

    private static final String INDENT = "    ";

    private static final String ABSENT = "–";

    private final Printer to;
    private final Words words;
    private final @Nullable String policy;
    private boolean begun;

    /** Takes the name of the policy as it was asked for, or null. */
    TextReportPrinter(Printer to, Words words, @Nullable String policy) {
        this.to = to;
        this.words = words;
        this.policy = policy;
    }

    /** What findings have in common that say the same. */
    private record Same(
            String code,
            Severity severity,
            String pointer,
            Map<String, String> arguments,
            @Nullable String suggestion,
            List<Related> related,
            @Nullable FindingStatus status,
            @Nullable Waiver waiver) {

        /** The places in lists differ, and whether it is the third or the fourth makes no other finding. */
        static Same of(Finding finding) {
            return new Same(
                    finding.code(),
                    finding.severity(),
                    finding.pointer().replaceAll("/\\d+", "/0"),
                    finding.arguments(),
                    finding.suggestion(),
                    finding.related(),
                    finding.status(),
                    finding.waiver());
        }
    }

    @Override
    public void print(Report report) {
        if (begun) {
            to.line();
        }
        begun = true;
        printFindings(report);
        printRules(report);
        printInputs(report);
        printGaps(report);
        printVerdict(report);
    }

    @Override
    public void end() {
        // The verdict is the last line.
    }

    private void printFindings(Report report) {
        Map<String, List<Finding>> byInput = report.findings().stream()
                .collect(Collectors.groupingBy(
                        TextReportPrinter::inputOf, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        byInput.forEach((input, findings) -> {
            to.line(Paint.BOLD, input.isEmpty() ? words.get("findings.nowhere") : input);
            printGroups(findings);
            to.line();
        });
    }

    private static String inputOf(Finding finding) {
        Location location = finding.location();
        return location == null ? "" : location.input();
    }

    private void printGroups(List<Finding> findings) {
        Map<Same, List<Finding>> groups =
                findings.stream().collect(Collectors.groupingBy(Same::of, LinkedHashMap::new, Collectors.toList()));
        Map<String, Integer> printed = new HashMap<>();
        groups.forEach((same, group) -> {
            boolean inFull = printed.merge(same.code(), 1, Integer::sum) <= IN_FULL;
            if (inFull) {
                printInFull(group);
            } else {
                printShort(group);
            }
        });
    }

    private void printInFull(List<Finding> group) {
        Finding first = group.get(0);
        printPlace(first);
        to.text(where(first)).end();
        to.line(INDENT + first.format(words.locale()));
        String mend = first.mend(words.locale());
        if (!mend.isEmpty()) {
            to.line(INDENT + mend);
        }
        if (first.suggestion() != null) {
            to.text(INDENT).line(Paint.GREEN, words.get("finding.suggestion", first.suggestion()));
        }
        first.related().forEach(related -> to.line(INDENT + words.get("finding.related", place(related))));
        if (first.waiver() != null) {
            to.line(INDENT + waiver(first.waiver()));
        }
        if (group.size() > 1) {
            to.line(Paint.FAINT, INDENT + same(group));
        }
    }

    private void printShort(List<Finding> group) {
        Finding first = group.get(0);
        printPlace(first);
        to.text(": " + first.format(words.locale()));
        if (first.suggestion() != null) {
            to.text(Paint.GREEN, " " + words.get("finding.suggestion", first.suggestion()));
        }
        if (group.size() > 1) {
            to.text(Paint.FAINT, " (" + same(group) + ")");
        }
        to.end();
    }

    private void printPlace(Finding finding) {
        Location location = finding.location();
        to.text(Paint.BOLD, location == null ? ABSENT : location.toString())
                .text(": ")
                .text(
                        finding.isWaived() ? Paint.FAINT : paint(finding.severity()),
                        finding.isWaived() ? words.get("status.waived") : severity(finding.severity()))
                .text(" ")
                .text(Paint.BOLD, finding.code());
        if (finding.status() == FindingStatus.NEW) {
            to.text(Paint.BOLD, ' ' + words.get("status.new"));
        }
    }

    private String waiver(Waiver waiver) {
        return words.get("finding.waiver", waiver.expires(), waiver.author(), waiver.reason());
    }

    private String same(List<Finding> group) {
        String places =
                group.stream().skip(1).limit(PLACES).map(finding -> at(finding)).collect(Collectors.joining(", "));
        int more = group.size() - 1 - PLACES;
        return more > 0 ? words.get("finding.same-more", places, more) : words.get("finding.same", places);
    }

    private static String at(Finding finding) {
        Location location = finding.location();
        if (location == null) {
            RecordKey record = finding.record();
            return record == null ? finding.pointer() : label(record);
        }
        return location.line() + ":" + location.column();
    }

    /** The record and the place in it. */
    private static String where(Finding finding) {
        List<String> parts = new ArrayList<>();
        if (finding.record() != null) {
            parts.add(label(finding.record()));
        }
        if (!finding.pointer().isEmpty()) {
            parts.add(finding.pointer());
        }
        return parts.isEmpty() ? "" : " (" + String.join(" ", parts) + ")";
    }

    private static String label(RecordKey record) {
        String id = record.id() == null ? "#" + record.index() : record.id();
        return record.type() == null ? id : record.type() + " " + id;
    }

    private static String place(Related related) {
        Location location = related.location();
        return (location == null ? "" : location + " ") + "(" + label(related.record()) + ")";
    }

    private String severity(Severity severity) {
        return words.get("severity." + severity.code());
    }

    private static Paint paint(Severity severity) {
        return switch (severity) {
            case ERROR -> Paint.RED;
            case WARNING -> Paint.YELLOW;
            case INFO -> Paint.BLUE;
        };
    }

    private void printRules(Report report) {
        if (report.waived() > 0) {
            to.line(words.get("summary.waived", report.waived()));
        }
        if (!report.fixed().isEmpty()) {
            to.line(Paint.BOLD, words.get("summary.fixed", report.fixed().size()));
            report.fixed()
                    .forEach(fixed -> to.line("  " + fixed.code()
                            + (fixed.record() == null ? "" : ' ' + label(fixed.record()))
                            + ' '
                            + fixed.pointer()));
            to.line();
        }
        if (report.rules().isEmpty()) {
            return;
        }
        to.line(
                Paint.BOLD,
                words.get(
                        "summary.findings",
                        report.count(Severity.ERROR),
                        report.count(Severity.WARNING),
                        report.count(Severity.INFO)));
        Table table = new Table();
        report.rules().stream()
                .sorted(Comparator.comparing(RuleSummary::severity).thenComparing(RuleSummary::code))
                .forEach(rule -> table.row(
                        severity(rule.severity()),
                        rule.code(),
                        Long.toString(rule.count()),
                        rule.sampled() < rule.count() ? words.get("summary.shown", rule.sampled(), rule.count()) : ""));
        to.lines(table.lines("  "));
        to.line();
    }

    private void printInputs(Report report) {
        to.line(Paint.BOLD, words.get("summary.inputs"));
        Table table = new Table();
        for (InputSummary input : report.inputs()) {
            List<String> row = new ArrayList<>(List.of(
                    input.name(),
                    words.get("summary.records", input.records()),
                    words.get("summary.accepted", input.accepted()),
                    words.get("summary.rejected", input.rejected())));
            if (input.sha256() != null) {
                row.add("sha256:" + input.sha256());
            }
            table.row(row);
        }
        to.lines(table.lines("  "));
        to.line();
    }

    private void printGaps(Report report) {
        if (!report.incomplete().isEmpty()) {
            to.line(Paint.BOLD, words.get("summary.unread"));
            report.incomplete()
                    .forEach(part -> to.line("  " + part.input() + (part.line() > 0 ? ":" + part.line() : "") + ": "
                            + words.unread(part.reason())));
            to.line();
        }
        if (!report.skipped().isEmpty()) {
            to.line(Paint.BOLD, words.get("summary.skipped"));
            report.skipped().forEach(rule -> to.line("  " + rule.code() + ": " + rule.reason()));
            to.line();
        }
    }

    private void printVerdict(Report report) {
        if (policy != null && report.tool().policy() != null) {
            to.line(words.get("summary.policy", policy, report.tool().policy()));
        }
        to.line(words.get("summary.as-of", report.asOf()));
        if (!report.complete()) {
            to.line(Paint.RED, words.get("verdict.incomplete"));
        } else if (!report.isValid()) {
            to.line(Paint.RED, words.get("verdict.invalid"));
        } else if (report.count(Severity.WARNING) > 0) {
            to.line(Paint.YELLOW, words.get("verdict.warnings"));
        } else {
            to.line(Paint.GREEN, words.get("verdict.valid"));
        }
    }
}
