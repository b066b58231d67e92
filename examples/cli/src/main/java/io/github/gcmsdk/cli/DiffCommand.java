package io.github.gcmsdk.cli;

import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.json.DatasetDiff;
import io.github.gcmsdk.json.DatasetDiff.Change;
import io.github.gcmsdk.json.DatasetDiff.Changed;
import io.github.gcmsdk.json.DatasetDiff.Kind;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code gcm diff OLD NEW}: which records were added, removed and changed, and where. */
@Command(
        name = "diff",
        description =
                "Compares two datasets: records added, removed and changed, with the places. Values are not shown.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the datasets say the same",
            "1:they differ, or a part could not be read as data",
            "2:wrong usage, or an input that cannot be opened"
        })
final class DiffCommand extends GcmCommand {

    private static final Pattern REPORT = Pattern.compile("\\s*\\{\\s*\"report\"\\s*:.*", Pattern.DOTALL);

    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier file or directory, or -.")
    String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The later file or directory, or -.")
    String now = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "The form of the result: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    Format format = Format.TEXT;

    @Mixin
    LanguageOption language = new LanguageOption();

    DiffCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        if (old.equals(Operands.STANDARD_INPUT) && now.equals(Operands.STANDARD_INPUT)) {
            throw wrongUsage("standard input is named twice");
        }
        Words words = language.words();
        Gcm gcm = builder().build();
        ReadResult before = read(gcm, old, words);
        ReadResult after = read(gcm, now, words);
        if (before == null || after == null) {
            return ExitCode.USAGE;
        }
        DatasetDiff diff = gcm.diff(before.dataset(), after.dataset());
        boolean complete = before.report().complete() && after.report().complete();
        if (format == Format.JSON) {
            writeJson(diff, complete);
        } else {
            print(diff, words);
        }
        return diff.isEmpty() && complete ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private @Nullable ReadResult read(Gcm gcm, String name, Words words) {
        if (isReport(name)) {
            throw wrongUsage(name + " is a report, and datasets are compared; validate --baseline compares reports");
        }
        Operands operands = Operands.of(List.of(name), console.in(), words);
        operands.problems().forEach(problem -> console.messages().tell(problem.message()));
        operands.notes().forEach(console.messages()::tell);
        if (!operands.problems().isEmpty()) {
            return null;
        }
        ReadResult result = gcm.read(operands.inputs());
        if (!result.report().complete()) {
            console.messages().tell(words.get("diff.incomplete", name));
        }
        return result;
    }

    /** A report names its version first. */
    private static boolean isReport(String name) {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return REPORT.matcher(new String(in.readNBytes(100), StandardCharsets.UTF_8))
                    .matches();
        } catch (IOException | InvalidPathException e) {
            return false; // whatever cannot be opened is told when it is read
        }
    }

    private void print(DatasetDiff diff, Words words) {
        Printer to = console.printer();
        if (!diff.header().isEmpty()) {
            to.line(Paint.BOLD, words.get("diff.header"));
            print(diff.header(), words, to);
        }
        diff.removed().forEach(record -> print(Kind.REMOVED, record, words, to));
        diff.added().forEach(record -> print(Kind.ADDED, record, words, to));
        for (Changed changed : diff.changed()) {
            print(Kind.CHANGED, changed.record(), words, to);
            print(changed.changes(), words, to);
        }
        to.line(words.get(
                "diff.summary",
                diff.added().size(),
                diff.removed().size(),
                diff.changed().size(),
                diff.unchanged()));
    }

    private static void print(Kind kind, RecordKey record, Words words, Printer to) {
        String type = record.type() == null ? "" : record.type() + ' ';
        String id = record.id() == null ? "#" + record.index() : record.id();
        to.text(paint(kind), words.get(key(kind))).line(' ' + type + id);
    }

    private static void print(List<Change> changes, Words words, Printer to) {
        changes.forEach(change -> to.text("    ")
                .text(paint(change.kind()), words.get(key(change.kind())))
                .line(' ' + change.pointer()));
    }

    private static String key(Kind kind) {
        return "diff." + code(kind);
    }

    private static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Paint paint(Kind kind) {
        return switch (kind) {
            case ADDED -> Paint.GREEN;
            case REMOVED -> Paint.RED;
            case CHANGED -> Paint.YELLOW;
        };
    }

    private void writeJson(DatasetDiff diff, boolean complete) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("diff", "1.0");
            json.writeBooleanProperty("complete", complete);
            json.writeNumberProperty("unchanged", diff.unchanged());
            writeChanges("header", diff.header(), json);
            writeRecords("added", diff.added(), json);
            writeRecords("removed", diff.removed(), json);
            json.writeArrayPropertyStart("changed");
            for (Changed changed : diff.changed()) {
                json.writeStartObject();
                json.writeName("record");
                write(changed.record(), json);
                writeChanges("changes", changed.changes(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        console.out().print(text + "\n");
    }

    private static void writeRecords(String name, List<RecordKey> records, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        records.forEach(record -> write(record, json));
        json.writeEndArray();
    }

    private static void write(RecordKey record, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("type", record.type());
        json.writeStringProperty("id", record.id());
        json.writeNumberProperty("index", record.index());
        json.writeEndObject();
    }

    private static void writeChanges(String name, List<Change> changes, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (Change change : changes) {
            json.writeStartObject();
            json.writeStringProperty("kind", code(change.kind()));
            json.writeStringProperty("pointer", change.pointer());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
