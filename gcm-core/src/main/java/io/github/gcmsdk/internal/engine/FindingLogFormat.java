package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.finding.Report.RuleSummary;
import io.github.gcmsdk.finding.Report.Skipped;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.internal.engine.DatasetRule.Place;
import io.github.gcmsdk.internal.keylog.Texts;
import io.github.gcmsdk.rule.Rule;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A log of findings as bytes: the counts, the samples in the order of the input, the rejected records, the skipped rules. */
final class FindingLogFormat {

    private final Function<String, Rule> rules;

    FindingLogFormat(Function<String, Rule> rules) {
        this.rules = rules;
    }

    void write(FindingLog log, DataOutputStream out) throws IOException {
        List<RuleSummary> counts = log.rules();
        out.writeInt(counts.size());
        for (RuleSummary count : counts) {
            out.writeUTF(count.code());
            out.writeUTF(count.severity().name());
            out.writeLong(count.count());
        }
        List<Draft> drafts = log.drafts();
        out.writeInt(drafts.size());
        for (Draft draft : drafts) {
            write(draft, out);
        }
        byte[] rejected = log.rejected().toByteArray();
        out.writeInt(rejected.length);
        out.write(rejected);
        out.writeInt(log.skipped().size());
        for (Skipped skipped : log.skipped()) {
            out.writeUTF(skipped.code());
            out.writeUTF(skipped.reason());
        }
    }

    void read(DataInputStream in, FindingLog log) throws IOException {
        for (int count = in.readInt(); count > 0; count--) {
            log.addCounted(rules.apply(in.readUTF()), severity(in), in.readLong());
        }
        for (int count = in.readInt(); count > 0; count--) {
            log.addSample(readDraft(in));
        }
        log.rejected().or(BitSet.valueOf(in.readNBytes(in.readInt())));
        for (int count = in.readInt(); count > 0; count--) {
            log.skip(rules.apply(in.readUTF()), in.readUTF());
        }
    }

    private static Severity severity(DataInputStream in) throws IOException {
        return Severity.valueOf(in.readUTF());
    }

    private static void write(Draft draft, DataOutputStream out) throws IOException {
        Problem problem = draft.problem();
        out.writeUTF(problem.rule().code());
        out.writeUTF(draft.severity.name());
        out.writeInt(draft.number());
        out.writeBoolean(draft.isDocumentLevel());
        Texts.write(problem.pointer(), out);
        out.writeInt(problem.arguments().size());
        for (Map.Entry<String, String> argument : problem.arguments().entrySet()) {
            Texts.write(argument.getKey(), out);
            Texts.write(argument.getValue(), out);
        }
        writeText(problem.suggestion(), out);
        writePlace(draft.related(), out);
        writeKey(draft.key(), out);
        writeLocation(draft.location(), out);
        Texts.write(draft.identity(), out);
        writeKey(draft.relatedKey(), out);
        writeLocation(draft.relatedLocation(), out);
    }

    private Draft readDraft(DataInputStream in) throws IOException {
        Rule rule = rules.apply(in.readUTF());
        Severity severity = severity(in);
        int number = in.readInt();
        boolean documentLevel = in.readBoolean();
        String pointer = Texts.read(in);
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            arguments.put(Texts.read(in), Texts.read(in));
        }
        Problem problem = new Problem(rule, pointer, arguments, readText(in));
        Draft draft = new Draft(problem, severity, number, documentLevel, 0, readPlace(in));
        draft.locate(readKey(in), pointer, readLocation(in));
        draft.identify(Texts.read(in));
        RecordKey relatedKey = readKey(in);
        Location relatedLocation = readLocation(in);
        if (relatedKey != null) {
            draft.locateRelated(relatedKey, relatedLocation);
        }
        return draft;
    }

    private static void writeText(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            Texts.write(text, out);
        }
    }

    private static @Nullable String readText(DataInputStream in) throws IOException {
        return in.readBoolean() ? Texts.read(in) : null;
    }

    private static void writePlace(@Nullable Place place, DataOutputStream out) throws IOException {
        out.writeBoolean(place != null);
        if (place != null) {
            out.writeInt(place.record());
            Texts.write(place.pointer(), out);
        }
    }

    private static @Nullable Place readPlace(DataInputStream in) throws IOException {
        return in.readBoolean() ? new Place(in.readInt(), Texts.read(in)) : null;
    }

    private static void writeKey(@Nullable RecordKey key, DataOutputStream out) throws IOException {
        out.writeBoolean(key != null);
        if (key != null) {
            writeText(key.type(), out);
            writeText(key.id(), out);
            out.writeLong(key.index());
        }
    }

    private static @Nullable RecordKey readKey(DataInputStream in) throws IOException {
        return in.readBoolean() ? new RecordKey(readText(in), readText(in), in.readLong()) : null;
    }

    private static void writeLocation(@Nullable Location location, DataOutputStream out) throws IOException {
        out.writeBoolean(location != null);
        if (location != null) {
            Texts.write(location.input(), out);
            out.writeLong(location.line());
            out.writeLong(location.column());
            out.writeLong(location.offset());
        }
    }

    private static @Nullable Location readLocation(DataInputStream in) throws IOException {
        return in.readBoolean() ? new Location(Texts.read(in), in.readLong(), in.readLong(), in.readLong()) : null;
    }
}
