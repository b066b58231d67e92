package io.github.gcmsdk.json;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.FindingStatus;
import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.finding.Related;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.finding.Waiver;
import io.github.gcmsdk.json.internal.DatasetWriting;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a report as JSON: the members and their order are a contract, version 1.0. */
public final class ReportWriter {

    private static final String VERSION = "1.0";

    private final JsonGenerator json;
    private final Locale language;

    private ReportWriter(JsonGenerator json, Locale language) {
        this.json = json;
        this.language = language;
    }

    /**
     * Writes a report; the stream stays open.
     *
     * @param report the report
     * @param language the language of the messages; English if it is not shipped
     * @param out where to write
     * @throws UncheckedIOException if the stream cannot be written to
     */
    public static void write(Report report, Locale language, OutputStream out) {
        DatasetWriting.writing(DatasetWriting.indented(out), json -> new ReportWriter(json, language).report(report));
    }

    /** Findings as the elements of an array, on one line. */
    static String elements(List<Finding> findings, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetWriting.writing(DatasetWriting.compact(out), json -> {
            json.writeStartArray();
            findings.forEach(new ReportWriter(json, language)::finding);
            json.writeEndArray();
        });
        String array = out.toString(StandardCharsets.UTF_8);
        return array.substring(1, array.length() - 1);
    }

    private void report(Report report) {
        json.writeStartObject();
        string("report", VERSION);
        json.writeName("valid");
        json.writeBoolean(report.isValid());
        json.writeName("complete");
        json.writeBoolean(report.complete());
        string("asOf", report.asOf().toString());
        tool(report.tool());
        array("inputs", report.inputs(), this::input);
        array("incomplete", report.incomplete(), this::incomplete);
        counts(report);
        array("rules", report.rules(), this::rule);
        array("skipped", report.skipped(), this::skipped);
        array("fixed", report.fixed(), this::fixed);
        array("findings", report.findings(), this::finding);
        json.writeEndObject();
    }

    private <T> void array(String name, Iterable<T> elements, Consumer<T> element) {
        json.writeName(name);
        json.writeStartArray();
        elements.forEach(element);
        json.writeEndArray();
    }

    private void string(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    private void number(String name, long value) {
        json.writeName(name);
        json.writeNumber(value);
    }

    private void tool(Report.Tool tool) {
        json.writeName("tool");
        json.writeStartObject();
        string("name", "gcm");
        string("version", tool.version());
        string("rules", tool.rules());
        string("codes", tool.codes());
        string("policy", tool.policy());
        json.writeEndObject();
    }

    private void input(Report.InputSummary input) {
        json.writeStartObject();
        string("name", input.name());
        number("bytes", input.bytes());
        json.writeName("records");
        json.writeStartObject();
        number("total", input.records());
        number("accepted", input.accepted());
        number("rejected", input.rejected());
        json.writeEndObject();
        string("sha256", input.sha256());
        json.writeEndObject();
    }

    private void incomplete(Report.Incomplete incomplete) {
        json.writeStartObject();
        string("input", incomplete.input());
        number("line", incomplete.line());
        string("reason", incomplete.reason());
        json.writeEndObject();
    }

    private void counts(Report report) {
        json.writeName("counts");
        json.writeStartObject();
        for (Severity severity : Severity.values()) {
            number(severity.code(), report.count(severity));
        }
        number("waived", report.waived());
        json.writeEndObject();
    }

    private void rule(Report.RuleSummary rule) {
        json.writeStartObject();
        string("code", rule.code());
        string("severity", rule.severity().code());
        number("count", rule.count());
        number("sampled", rule.sampled());
        json.writeEndObject();
    }

    private void skipped(Report.Skipped skipped) {
        json.writeStartObject();
        string("code", skipped.code());
        string("reason", skipped.reason());
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        json.writeStartObject();
        string("code", finding.code());
        string("severity", finding.severity().code());
        json.writeName("record");
        record(finding.record());
        string("pointer", finding.pointer());
        json.writeName("location");
        location(finding.location());
        array("related", finding.related(), this::related);
        json.writeName("args");
        json.writeStartObject();
        finding.arguments().forEach(this::string);
        json.writeEndObject();
        string("message", finding.format(language));
        string("suggestion", finding.suggestion());
        string("fingerprint", finding.fingerprint());
        FindingStatus status = finding.status();
        string("status", status == null ? null : status.code());
        json.writeName("waiver");
        waiver(finding.waiver());
        json.writeEndObject();
    }

    private void waiver(@Nullable Waiver waiver) {
        if (waiver == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        string("reason", waiver.reason());
        string("author", waiver.author());
        string("expires", waiver.expires().toString());
        json.writeEndObject();
    }

    private void fixed(Report.Fixed fixed) {
        json.writeStartObject();
        string("code", fixed.code());
        json.writeName("record");
        record(fixed.record());
        string("pointer", fixed.pointer());
        string("fingerprint", fixed.fingerprint());
        json.writeEndObject();
    }

    private void related(Related related) {
        json.writeStartObject();
        json.writeName("record");
        record(related.record());
        string("pointer", related.pointer());
        json.writeName("location");
        location(related.location());
        json.writeEndObject();
    }

    private void record(@Nullable RecordKey record) {
        if (record == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        string("type", record.type());
        string("id", record.id());
        number("index", record.index());
        json.writeEndObject();
    }

    private void location(@Nullable Location location) {
        if (location == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        string("input", location.input());
        number("line", location.line());
        number("column", location.column());
        number("offset", location.offset());
        json.writeEndObject();
    }
}
