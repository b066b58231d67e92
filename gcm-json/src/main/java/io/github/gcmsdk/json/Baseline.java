package io.github.gcmsdk.json;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.FindingStatus;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Report.Fixed;
import io.github.gcmsdk.finding.Report.RuleSummary;
import io.github.gcmsdk.finding.Report.Skipped;
import io.github.gcmsdk.internal.engine.Fingerprint;
import io.github.gcmsdk.json.internal.Settled;
import io.github.gcmsdk.privacy.PersonalData;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An earlier report, with which a new one is compared: what is new, what is unchanged, and what is fixed. Findings are told
 * by their fingerprints, so that the order of the records and what stands between them do not matter.
 *
 * <p>A report shows samples. Of a rule with more findings than are shown nothing is guessed: what the earlier report does not
 * show is not called new, what the new one does not show is not called fixed, and the new report lists the rule as skipped.
 *
 * <pre>{@code
 * Report compared = Baseline.read(Path.of("last-month.json")).compare(report);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Baseline {

    private final Map<String, Fixed> findings;
    private final Set<String> cut;
    private final @Nullable String policy;

    private Baseline(Map<String, Fixed> findings, Set<String> cut, @Nullable String policy) {
        this.findings = findings;
        this.cut = cut;
        this.policy = policy;
    }

    /**
     * Reads a report, as {@link ReportWriter} wrote it.
     *
     * @param file the file
     * @return the baseline
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it is no report of version 1; the message tells where
     */
    public static Baseline read(Path file) {
        JsonNode report = Settled.read(file, "the baseline");
        if (!report.path("report").asString("").startsWith("1.")) {
            throw Settled.wrong("", "a report is expected, as validate --format json writes it");
        }
        Map<String, Fixed> findings = new LinkedHashMap<>();
        Map<String, Long> shown = new HashMap<>();
        long waived = 0;
        JsonNode list = list(report, "findings");
        for (int i = 0; i < list.size(); i++) {
            Fixed finding = finding(list.get(i), "/findings/" + i);
            findings.put(finding.fingerprint(), finding);
            boolean isWaived = list.get(i).path("status").asString("").equals(FindingStatus.WAIVED.code());
            waived += isWaived ? 1 : 0;
            shown.merge(finding.code(), isWaived ? 0L : 1L, Long::sum);
        }
        Map<String, Long> counts = new HashMap<>();
        for (JsonNode rule : list(report, "rules")) {
            counts.merge(rule.path("code").asString(""), rule.path("count").asLong(0), Long::sum);
        }
        boolean waivedCut = waived < report.path("counts").path("waived").asLong(0);
        Set<String> cut = counts.keySet().stream()
                .filter(code -> waivedCut || shown.getOrDefault(code, 0L) < counts.getOrDefault(code, 0L))
                .collect(Collectors.toCollection(TreeSet::new));
        String policy = report.path("tool").path("policy").asString("");
        return new Baseline(findings, cut, policy.isEmpty() ? null : policy);
    }

    private static JsonNode list(JsonNode report, String name) {
        if (!report.path(name).isArray()) {
            throw Settled.wrong("/" + name, "a list is expected");
        }
        return report.path(name);
    }

    /** What a file holds is masked like other input, be it a report or not. */
    private static Fixed finding(JsonNode finding, String place) {
        String fingerprint = Settled.required(finding, place, "fingerprint");
        if (!Fingerprint.isOne(fingerprint)) {
            throw Settled.wrong(place + "/fingerprint", "not 32 hexadecimal digits");
        }
        JsonNode record = finding.path("record");
        return new Fixed(
                PersonalData.mask(Settled.required(finding, place, "code")),
                record.isObject()
                        ? new RecordKey(
                                masked(record.path("type")),
                                masked(record.path("id")),
                                record.path("index").asLong(0))
                        : null,
                PersonalData.maskPointer(finding.path("pointer").asString("")),
                fingerprint);
    }

    private static @Nullable String masked(JsonNode text) {
        return text.isString() ? PersonalData.mask(text.asString()) : null;
    }

    /**
     * Compares a report with this one. What is waived stays so.
     *
     * @param report a new report
     * @return the report, its findings marked and what is fixed told
     */
    public Report compare(Report report) {
        Set<String> unknown = new TreeSet<>();
        List<Finding> marked = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (finding.isWaived()) {
                marked.add(finding);
            } else if (findings.containsKey(finding.fingerprint())) {
                marked.add(finding.withStatus(FindingStatus.UNCHANGED));
            } else if (cut.contains(finding.code())) {
                unknown.add(finding.code());
                marked.add(finding.withStatus(null));
            } else {
                marked.add(finding.withStatus(FindingStatus.NEW));
            }
        }
        List<Skipped> skipped = new ArrayList<>(report.skipped());
        unknown.forEach(code -> skipped.add(new Skipped(
                code, "the baseline does not show all its findings: what it does not show is not called new")));
        List<Fixed> fixed = fixed(report, skipped);
        return new Report(
                report.complete(),
                report.asOf(),
                report.tool(),
                report.inputs(),
                report.incomplete(),
                report.counts(),
                report.waived(),
                report.rules(),
                skipped,
                fixed,
                marked);
    }

    private List<Fixed> fixed(Report report, List<Skipped> skipped) {
        Set<String> there = report.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
        Map<String, String> untold = new LinkedHashMap<>();
        List<Fixed> fixed = new ArrayList<>();
        for (Fixed finding : findings.values()) {
            if (!there.contains(finding.fingerprint())) {
                String reason = whyUntold(finding.code(), report);
                if (reason == null) {
                    fixed.add(finding);
                } else {
                    untold.put(finding.code(), reason);
                }
            }
        }
        untold.forEach((code, reason) ->
                skipped.add(new Skipped(code, reason + ": what it does not show is not called fixed")));
        return fixed;
    }

    private @Nullable String whyUntold(String code, Report report) {
        if (!report.complete()) {
            return "this report is not complete";
        } else if (!Objects.equals(policy, report.tool().policy())) {
            return "this report was made under another policy than the baseline";
        } else if (isCut(code, report)) {
            return "this report does not show all its findings";
        }
        return null;
    }

    private static boolean isCut(String code, Report report) {
        long waived = report.findings().stream().filter(Finding::isWaived).count();
        return waived < report.waived()
                || report.rules().stream()
                        .filter(rule -> rule.code().equals(code))
                        .anyMatch(Baseline::isCut);
    }

    private static boolean isCut(RuleSummary rule) {
        return rule.sampled() < rule.count();
    }
}
