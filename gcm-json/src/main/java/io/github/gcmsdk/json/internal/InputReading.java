package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.internal.engine.Checker;
import io.github.gcmsdk.internal.engine.Draft;
import io.github.gcmsdk.internal.engine.FindingLog;
import io.github.gcmsdk.internal.engine.Near;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.internal.rule.ReaderRules;
import io.github.gcmsdk.internal.rule.ValueRules;
import io.github.gcmsdk.json.Progress;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.JsonValue;
import io.github.gcmsdk.record.JsonValue.JsonLiteral;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.JsonValue.JsonString;
import io.github.gcmsdk.record.Pointers;
import io.github.gcmsdk.record.UnknownRecord;
import io.github.gcmsdk.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;

/** Reads one input from its first byte to its last: every record is bound, checked, and handed on. */
final class InputReading {

    private static final String VERSION = "1.0";

    /** Progress is told once for so many bytes. */
    private static final long STEP = 1 << 22;

    private final Reading reading;
    private final Settings settings;
    private final Source source;
    private final FindingLog findings;
    private final boolean isContext;
    private final Checker checker;
    private final Binding binding;
    private final Context context;

    private int first;
    private int number;
    private long bytes;
    private long line;
    private long told;
    private boolean headerSeen;

    /** Takes the records of a context, which are not judged. */
    @FunctionalInterface
    interface Context {
        void add(GcmRecord record, boolean complete);
    }

    /** Reads a source; with a context, its records go there and nothing is reported. */
    InputReading(Reading reading, Source source, FindingLog findings, @Nullable Context context) {
        this.reading = reading;
        this.settings = reading.settings;
        this.source = source;
        this.findings = findings;
        this.isContext = context != null;
        this.context = context != null ? context : (record, complete) -> {};
        this.checker = new Checker(settings.plans(), reading.asOf());
        this.binding = new Binding(settings.limits());
    }

    /** Reads all; the first record gets the number, the result is the number behind the last. */
    int run(int firstNumber) throws IOException {
        first = firstNumber;
        number = firstNumber;
        switch (source.beginning) {
            case EMPTY -> broken(ReaderRules.SYNTAX, new Location(source.name, 1, 1, 0));
            case WIDE -> broken(ReaderRules.ENCODING, new Location(source.name, 1, 1, 0));
            case MARK -> aboutInput(Problem.of(ReaderRules.BOM, "", null), new Location(source.name, 1, 1, 0));
            case PLAIN -> line = 1;
        }
        if (source.beginning == Source.Beginning.MARK || source.beginning == Source.Beginning.PLAIN) {
            try (InputStream stream = source.open()) {
                read(source.bytes(stream));
            }
        }
        return number;
    }

    int nextNumber() {
        return number;
    }

    long bytes() {
        return bytes;
    }

    /** The line where the last record began. */
    long line() {
        return line;
    }

    private void read(ByteSource text) throws IOException {
        try {
            if (source.form == Form.LINES) {
                readLines(text);
            } else {
                readDocument(text);
            }
        } catch (SyntaxException e) {
            broken(ReaderRules.SYNTAX, new Location(source.name, e.line, e.column, e.offset));
        } finally {
            bytes = text.offset();
        }
    }

    private void readLines(ByteSource text) throws IOException {
        Slicer lines = new Slicer(text, settings.limits().recordBytes());
        while (lines.nextLine()) {
            readLine(lines.slice());
            tell(text.offset());
        }
    }

    private void readLine(Slice slice) throws IOException {
        if (isHeader(slice)) {
            readHeaderLine(slice);
        } else {
            record(slice);
        }
    }

    private static boolean isHeader(Slice slice) {
        try {
            return !slice.tooLong && slice.bytes[0] == '{' && Head.of(slice).isHeader();
        } catch (StreamReadException e) {
            return false;
        }
    }

    private void readHeaderLine(Slice slice) throws IOException {
        if (headerSeen) {
            Location location = new Location(source.name, slice.line, slice.column, slice.offset);
            aboutInput(Problem.of(ReaderRules.SECOND_HEADER, "", null), location);
            return;
        }
        headerSeen = true;
        try {
            new DocumentWalk(Headers.within(slice), settings.limits().recordBytes(), new Members()).object();
        } catch (SyntaxException e) {
            broken(ReaderRules.SYNTAX, new Location(source.name, e.line, e.column, e.offset));
        }
    }

    private void readDocument(ByteSource text) throws IOException, SyntaxException {
        int next = text.skipSpace();
        int limit = settings.limits().recordBytes();
        if (next == '[') {
            new DocumentWalk(text, limit, new Members()).array();
        } else if (next == '{' && source.isDataset) {
            new DocumentWalk(text, limit, new Members()).object();
        } else if (next == ByteSource.END) {
            throw new SyntaxException(text);
        } else {
            Slicer slicer = new Slicer(text, limit);
            slicer.value();
            record(slicer.slice());
            if (text.skipSpace() != ByteSource.END) {
                throw new SyntaxException(text);
            }
        }
    }

    private void tell(long offset) {
        if (offset - told >= STEP) {
            told = offset;
            settings.progress().accept(new Progress(source.name, offset, number - first));
        }
    }

    // What is about the input as a whole.

    private void aboutInput(Problem problem, Location location) {
        Draft draft = isContext ? null : findings.addAboutInput(problem, number);
        if (draft != null) {
            draft.locate(null, problem.pointer(), location);
        }
    }

    /** Something between the records, or the whole input, could not be read. */
    private void broken(Rule rule, Location location) {
        aboutInput(Problem.of(rule, "", null), location);
        incomplete(location.line(), rule);
    }

    private void incomplete(long atLine, Rule rule) {
        if (!isContext) {
            reading.incomplete(source.name, atLine, rule.code());
        }
    }

    /** The members of a document, or of a header line. */
    private final class Members implements DocumentWalk.Visitor {
        private final Set<String> seen = new HashSet<>();

        @Override
        public boolean member(String name, Slice nameSlice, Slicer slicer) throws IOException {
            Location nameLocation = place(nameSlice);
            slicer.value();
            Slice value = slicer.slice();
            if (!seen.add(name)) {
                String pointer = Pointers.member("", name);
                aboutInput(Problem.of(ReaderRules.DUPLICATE_MEMBER, pointer, null, "name", name), nameLocation);
            } else if (name.equals("gcm")) {
                version(value);
            } else if (name.equals("dataset")) {
                header();
            } else {
                unknown(name, nameLocation, value);
            }
            return true;
        }

        @Override
        public boolean records(Slice nameSlice) {
            return seen.add("records");
        }

        @Override
        public void record(Slice slice) {
            InputReading.this.record(slice);
            tell(slice.offset);
        }

        private void unknown(String name, Location nameLocation, Slice value) {
            JsonValue kept = read(value);
            String pointer = Pointers.member("", name);
            if (name.equals("records")) {
                String found = kept == null ? "null" : kind(kept);
                aboutInput(
                        Problem.of(ReaderRules.WRONG_KIND, pointer, null, "expected", "array", "found", found),
                        place(value));
            } else {
                String near = Near.nearest(name, List.of("gcm", "dataset", "records"));
                aboutInput(Problem.of(ReaderRules.UNKNOWN_MEMBER, pointer, near, "name", name), nameLocation);
            }
            if (kept != null) {
                keep(pointer, kept);
            }
        }

        private void version(Slice slice) {
            JsonValue value = read(slice);
            if (value instanceof JsonString version && isSupported(version.value())) {
                return;
            }
            if (value != null) {
                keep("/gcm", value);
            }
            aboutInput(versionProblem(value), place(slice));
        }
    }

    private static boolean isSupported(String version) {
        return version.matches("1(\\.\\d{1,9})?");
    }

    private static Problem versionProblem(@Nullable JsonValue value) {
        if (!(value instanceof JsonString version)) {
            String found = value == null ? "null" : kind(value);
            return Problem.of(
                    ReaderRules.WRONG_KIND, "/gcm", '"' + VERSION + '"', "expected", "string", "found", found);
        }
        if (version.value().matches("\\d{1,9}(\\.\\d{1,9})?")) {
            return Problem.of(
                    ReaderRules.VERSION_UNSUPPORTED, "/gcm", null, "version", version.value(), "supported", VERSION);
        }
        return Problem.of(ValueRules.FORMAT, "/gcm", VERSION, "value", version.value(), "expected", VERSION);
    }

    private static String kind(JsonValue value) {
        if (value instanceof JsonLiteral literal) {
            return literal == JsonLiteral.NULL ? "null" : "boolean";
        }
        return value.getClass().getSimpleName().substring("Json".length()).toLowerCase(Locale.ROOT);
    }

    private void keep(String pointer, JsonValue value) {
        if (!isContext) {
            reading.rest.putIfAbsent(pointer, value);
        }
    }

    private Location place(Slice slice) {
        return new Location(source.name, slice.line, slice.column, slice.offset);
    }

    /** Reads a value beside the header; what is wrong in it is reported where it stands. */
    private @Nullable JsonValue read(Slice slice) {
        if (slice.tooLong || Utf8.firstInvalid(slice.bytes, slice.length) >= 0) {
            broken(slice.tooLong ? ReaderRules.TOO_LONG : ReaderRules.ENCODING, place(slice));
            return null;
        }
        try (JsonParser parser = Tokens.FACTORY.createParser(ObjectReadContext.empty(), slice.bytes, 0, slice.length)) {
            binding.begin(source.header.languageOrUndetermined());
            parser.nextToken();
            JsonValue value = JsonValues.read(parser, binding);
            for (Problem problem : binding.problems()) {
                aboutInput(problem, place(slice));
            }
            return value;
        } catch (StreamReadException e) {
            broken(ReaderRules.SYNTAX, place(slice));
            return null;
        }
    }

    /** Reports what is wrong in the header, which was read before. */
    private void header() {
        Slice slice = source.headerSlice;
        if (slice == null) {
            return;
        }
        int invalid = Utf8.firstInvalid(slice.bytes, slice.length);
        if (slice.tooLong || invalid >= 0) {
            Location location = slice.tooLong ? place(slice) : new Locator(source.name, slice).at(invalid);
            broken(slice.tooLong ? ReaderRules.TOO_LONG : ReaderRules.ENCODING, location);
            return;
        }
        List<Problem> problems = new ArrayList<>(source.headerProblems);
        problems.addAll(checker.check(source.header, source.headerUnreadable));
        Locator locator = new Locator(source.name, slice);
        problems.forEach(problem -> locator.want(problem.pointer()));
        for (Problem problem : problems) {
            Locator.Found found = locator.find(problem.pointer(), part(problem.rule()));
            aboutInput(problem.at("/dataset" + found.pointer()), found.location());
        }
    }

    static Locator.Part part(Rule rule) {
        if (rule == ReaderRules.UNKNOWN_MEMBER) {
            return Locator.Part.NAME;
        }
        return rule == ReaderRules.DUPLICATE_MEMBER ? Locator.Part.SECOND_NAME : Locator.Part.VALUE;
    }

    // What is about one record.

    private void record(Slice slice) {
        line = slice.line;
        int invalid = slice.tooLong ? -1 : Utf8.firstInvalid(slice.bytes, slice.length);
        if (slice.tooLong) {
            lost(
                    ReaderRules.TOO_LONG,
                    place(slice),
                    "what",
                    "record",
                    "limit",
                    "" + settings.limits().recordBytes());
        } else if (invalid >= 0) {
            lost(ReaderRules.ENCODING, new Locator(source.name, slice).at(invalid));
        } else {
            try {
                bind(slice);
            } catch (StreamReadException e) {
                int offset =
                        (int) Math.max(0, Math.min(slice.length, e.getLocation().getByteOffset()));
                lost(ReaderRules.SYNTAX, new Locator(source.name, slice).at(offset));
            }
        }
        number++;
    }

    /** A record that cannot be read. */
    private void lost(Rule rule, Location location, String... arguments) {
        if (isContext) {
            return;
        }
        findings.reject(number);
        Draft draft = findings.add(Problem.of(rule, "", null, arguments), number);
        if (draft != null) {
            draft.locate(new RecordKey(null, null, number - first), "", location);
        }
        incomplete(location.line(), rule);
    }

    private void bind(Slice slice) {
        Head head = Head.of(slice);
        Binder binder = head.type() == null ? null : settings.binders().of(head.type());
        binding.begin(source.header.languageOrUndetermined());
        Object bound;
        try (JsonParser parser = Tokens.FACTORY.createParser(ObjectReadContext.empty(), slice.bytes, 0, slice.length)) {
            parser.nextToken();
            bound = binder != null ? binder.bind(parser, binding) : JsonValues.read(parser, binding);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "more than one value");
            }
        }
        if (binder == null) {
            typeProblem(head).ifPresent(binding.problems()::add);
        }
        GcmRecord record = bound instanceof GcmRecord typed
                ? typed
                : bound instanceof JsonObject object ? new UnknownRecord(object) : null;
        if (record == null && bound instanceof JsonValue value) {
            keep(Pointers.element("/records", number - first), value);
        }
        judge(slice, head, record);
    }

    private Optional<Problem> typeProblem(Head head) {
        if (!head.isObject()) {
            return Optional.of(Problem.of(ReaderRules.WRONG_KIND, "", null, "expected", "object", "found", "value"));
        } else if (head.type() != null) {
            String near = Near.nearest(head.type(), settings.binders().names());
            return Optional.of(Problem.of(ReaderRules.TYPE_UNKNOWN, "", near, "type", head.type()));
        }
        return Optional.of(Problem.of(ReaderRules.TYPE_MISSING, "", null));
    }

    private void judge(Slice slice, Head head, @Nullable GcmRecord record) {
        boolean complete = source.header.isComplete();
        if (isContext) {
            if (record != null) {
                context.add(record, complete);
            }
            return;
        }
        if (binding.dropped() != null) {
            incomplete(slice.line, binding.dropped());
        }
        List<Problem> problems = binding.problems();
        if (record != null) {
            String language = source.header.languageOrUndetermined();
            List<Problem> broken = checker.check(record, binding.unreadable(), language);
            if (!broken.isEmpty()) {
                problems = new ArrayList<>(problems);
                problems.addAll(broken);
            }
        }
        report(slice, head, record, problems);
        if (record != null) {
            reading.dataset.add(checker.item(record, number, complete));
            reading.records.accept(record);
        }
    }

    /** Counts problems, and locates those that are kept. */
    private void report(Slice slice, Head head, @Nullable GcmRecord record, List<Problem> problems) {
        List<Draft> drafts = new ArrayList<>(0);
        for (Problem problem : problems) {
            Draft draft = findings.add(problem, number);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        if (drafts.isEmpty()) {
            return;
        }
        Locator locator = new Locator(source.name, slice);
        drafts.forEach(draft -> locator.want(draft.problem().pointer()));
        RecordKey key = new RecordKey(head.type(), record == null ? null : record.id(), number - first);
        for (Draft draft : drafts) {
            Problem problem = draft.problem();
            Locator.Found found = locator.find(problem.pointer(), part(problem.rule()));
            draft.locate(key, found.pointer(), found.location());
        }
    }
}
