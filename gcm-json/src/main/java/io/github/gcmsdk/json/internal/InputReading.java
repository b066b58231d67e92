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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;

/** Reads one input from its first byte to its last: every record is bound, checked, and handed on. */
final class InputReading {

    private static final String VERSION = "1.0";

    /** How many members of a document are looked at, apart from its records. */
    private static final int MOST_MEMBERS = 1000;

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
    private final String language;

    private int first;
    private int number;
    private long bytes;
    private long line;
    private long told;
    private boolean headerSeen;

    /** Whether the text ended within a record, which is reported there. */
    private boolean brokenOff;

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
        this.checker = new Checker(settings.plans(), reading.asOf(), settings.policy());
        this.binding = new Binding(settings.limits());
        this.language = source.header.languageOrUndetermined();
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
            if (!brokenOff) {
                broken(ReaderRules.SYNTAX, new Location(source.name, e.line, e.column, e.offset));
            }
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
        if (Head.isHeader(slice)) {
            readHeaderLine(slice);
        } else {
            record(slice);
        }
    }

    private void readHeaderLine(Slice slice) throws IOException {
        if (headerSeen) {
            aboutInput(Problem.of(ReaderRules.SECOND_HEADER, "", null), place(slice));
        }
        Members members = new Members(headerSeen);
        headerSeen = true;
        try {
            new DocumentWalk(Headers.within(slice), settings.limits().recordBytes(), members).object();
        } catch (SyntaxException e) {
            broken(ReaderRules.SYNTAX, new Location(source.name, e.line, e.column, e.offset));
        }
    }

    private void readDocument(ByteSource text) throws IOException, SyntaxException {
        int next = text.skipSpace();
        int limit = settings.limits().recordBytes();
        if (next == '[') {
            new DocumentWalk(text, limit, new Members(false)).array();
        } else if (next == '{' && source.isDataset) {
            new DocumentWalk(text, limit, new Members(false)).object();
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
    private void broken(Rule rule, Location location, String... arguments) {
        aboutInput(Problem.of(rule, "", null, arguments), location);
        incomplete(location.line(), rule);
    }

    private void tooLong(String what, int limit, Location location) {
        broken(ReaderRules.TOO_LONG, location, "what", what, "limit", "" + limit);
    }

    /** A context that cannot all be read makes the report incomplete too: what is missing may stand in it. */
    private void incomplete(long atLine, Rule rule) {
        reading.incomplete(source.name, atLine, rule.code());
    }

    /** The members of a document, or of a header line. */
    private final class Members implements DocumentWalk.Visitor {
        private final Set<String> seen = new HashSet<>();
        private long passedOver;

        /** Whether it is the second header of an input: only its records count. */
        private final boolean second;

        Members(boolean second) {
            this.second = second;
        }

        @Override
        public boolean member(@Nullable String name, Slice nameSlice, Slicer slicer) throws IOException {
            Location nameLocation = place(nameSlice);
            slicer.value();
            Slice value = slicer.slice();
            if (second || isTooMany(nameLocation)) {
                return true;
            } else if (name == null || name.length() > settings.limits().nameLength()) {
                unreadableName(name, nameSlice);
            } else if (!seen.add(name)) {
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

        /** Members beyond the limit are passed over; that is told once. */
        private boolean isTooMany(Location location) {
            if (seen.size() == MOST_MEMBERS && passedOver++ == 0) {
                tooLong("document", MOST_MEMBERS, location);
            }
            return seen.size() == MOST_MEMBERS;
        }

        private void unreadableName(@Nullable String name, Slice slice) {
            if (slice.tooLong || name != null) {
                tooLong("name", settings.limits().nameLength(), place(slice));
            } else {
                int invalid = Utf8.firstInvalid(slice.bytes, slice.length);
                broken(ReaderRules.ENCODING, new Locator(source.name, slice).at(invalid));
            }
        }

        private void unknown(String name, Location nameLocation, Slice value) {
            String pointer = Pointers.member("", name);
            JsonValue kept = read(pointer, value);
            if (kept == null) {
                return; // it is reported already
            }
            if (name.equals("records")) {
                aboutInput(
                        Problem.of(ReaderRules.WRONG_KIND, pointer, null, "expected", "array", "found", kind(kept)),
                        place(value));
            } else {
                String near = Near.nearest(name, List.of("gcm", "dataset", "records"));
                aboutInput(Problem.of(ReaderRules.UNKNOWN_MEMBER, pointer, near, "name", name), nameLocation);
            }
            keep(pointer, kept);
        }

        private void version(Slice slice) {
            JsonValue value = read("/gcm", slice);
            boolean supported = value instanceof JsonString version && isSupported(version.value());
            if (value != null && !supported) {
                keep("/gcm", value);
                aboutInput(versionProblem(value), place(slice));
            }
        }
    }

    private static boolean isSupported(String version) {
        return version.matches("[01](\\.\\d{1,9})?");
    }

    private static Problem versionProblem(JsonValue value) {
        if (!(value instanceof JsonString version)) {
            return Problem.of(
                    ReaderRules.WRONG_KIND, "/gcm", '"' + VERSION + '"', "expected", "string", "found", kind(value));
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
            reading.keep(pointer, value);
        }
    }

    private Location place(Slice slice) {
        return new Location(source.name, slice.line, slice.column, slice.offset);
    }

    /** Whether the bytes of a value can be read as JSON; else it is reported. */
    private boolean isReadable(Slice slice) {
        int invalid = slice.tooLong ? -1 : Utf8.firstInvalid(slice.bytes, slice.length);
        if (!slice.tooLong && slice.isTooDeep()) {
            lost(
                    slice,
                    ReaderRules.TOO_DEEP,
                    place(slice),
                    "limit",
                    "" + settings.limits().depth());
        } else if (slice.tooLong) {
            tooLong("record", settings.limits().recordBytes(), place(slice));
        } else if (invalid >= 0) {
            broken(ReaderRules.ENCODING, new Locator(source.name, slice).at(invalid));
        }
        return !slice.tooLong && invalid < 0;
    }

    /** Reads a value beside the header; what is wrong in it is reported where it stands. */
    private @Nullable JsonValue read(String pointer, Slice slice) {
        if (!isReadable(slice)) {
            return null;
        }
        try (JsonParser parser = Tokens.parser(slice)) {
            binding.begin(language);
            parser.nextToken();
            JsonValue value = JsonValues.read(parser, binding);
            report(pointer, slice, binding.problems(), binding.dropped());
            return value;
        } catch (TooMuchException e) {
            tooLong("document", TooMuchException.MOST_VALUES, place(slice));
            return null;
        } catch (StreamReadException e) {
            notJson(slice, (int) e.getLocation().getByteOffset());
            return null;
        }
    }

    /** Where a value beside the records is no JSON; if the text ends within it, the end is reported as such. */
    private void notJson(Slice slice, int index) {
        if (!slice.brokenOff) {
            broken(ReaderRules.SYNTAX, new Locator(source.name, slice).at(Math.max(0, Math.min(slice.length, index))));
        }
    }

    /** Reports what is wrong in a value beside the records, whose own pointer is given. */
    private void report(String pointer, Slice slice, List<Problem> problems, @Nullable Rule dropped) {
        Locator locator = new Locator(source.name, slice);
        problems.forEach(problem -> locator.want(problem.pointer()));
        for (Problem problem : problems) {
            Locator.Found found = locator.find(problem.pointer(), part(problem.rule()));
            aboutInput(problem.at(pointer + found.pointer()), found.location());
        }
        if (dropped != null) {
            incomplete(slice.line, dropped);
        }
    }

    /** Reports what is wrong in the header, which was read before. */
    private void header() {
        Slice slice = source.headerSlice;
        if (slice == null || !isReadable(slice)) {
            return;
        } else if (source.headerBroken >= 0) {
            notJson(slice, source.headerBroken);
            return;
        }
        if (source.headerValue != null) {
            keep("/dataset", source.headerValue);
        }
        List<Problem> problems = new ArrayList<>(source.headerProblems);
        problems.addAll(checker.check(source.header, source.headerUnreadable));
        report("/dataset", slice, problems, source.headerDropped);
        if (!isContext) {
            reading.dataset.addHeader(source.header, first);
        }
    }

    static Locator.Part part(Rule rule) {
        if (rule == ReaderRules.UNKNOWN_MEMBER) {
            return Locator.Part.NAME;
        }
        return rule == ReaderRules.DUPLICATE_MEMBER ? Locator.Part.NEXT_NAME : Locator.Part.VALUE;
    }

    // What is about one record.

    private void record(Slice slice) {
        line = slice.line;
        int invalid = slice.tooLong ? -1 : Utf8.firstInvalid(slice.bytes, slice.length);
        if (!slice.tooLong && slice.isTooDeep()) {
            lost(
                    slice,
                    ReaderRules.TOO_DEEP,
                    place(slice),
                    "limit",
                    "" + settings.limits().depth());
        } else if (slice.tooLong) {
            lost(
                    slice,
                    ReaderRules.TOO_LONG,
                    place(slice),
                    "what",
                    "record",
                    "limit",
                    "" + settings.limits().recordBytes());
        } else if (invalid >= 0) {
            lost(slice, ReaderRules.ENCODING, new Locator(source.name, slice).at(invalid));
        } else {
            try {
                bind(slice);
            } catch (TooMuchException e) {
                lost(
                        slice,
                        ReaderRules.TOO_LONG,
                        place(slice),
                        "what",
                        "record",
                        "limit",
                        "" + TooMuchException.MOST_VALUES);
            } catch (StreamReadException e) {
                int offset =
                        (int) Math.max(0, Math.min(slice.length, e.getLocation().getByteOffset()));
                lost(slice, ReaderRules.SYNTAX, new Locator(source.name, slice).at(offset));
                brokenOff = slice.brokenOff;
            }
        }
        number++;
    }

    /** A record that cannot be read. */
    private void lost(Slice slice, Rule rule, Location location, String... arguments) {
        Draft draft = null;
        if (!isContext) {
            findings.reject(number);
            draft = findings.add(Problem.of(rule, "", null, arguments), number);
        }
        if (draft != null) {
            draft.locate(new RecordKey(null, null, number - first), "", location);
            draft.identify(slice.sha256());
        }
        incomplete(location.line(), rule);
    }

    private void bind(Slice slice) {
        Head head = Head.of(slice);
        Binder binder = head.type() == null ? null : settings.binders().of(head.type());
        binding.begin(language);
        Object bound;
        try (JsonParser parser = Tokens.parser(slice)) {
            parser.nextToken();
            bound = binder != null ? binder.bind(parser, binding) : JsonValues.read(parser, binding);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "more than one value");
            }
        }
        if (binder == null) {
            binding.problems()
                    .add(
                            bound instanceof JsonObject
                                    ? Rereading.typeProblem(head.type(), settings.binders())
                                    : noObject(bound));
        }
        GcmRecord record = bound instanceof GcmRecord typed
                ? typed
                : bound instanceof JsonObject object ? new UnknownRecord(object) : null;
        if (record == null && bound instanceof JsonValue value) {
            if (!isContext) {
                reading.keepInPlaceOfRecord(value);
            }
        }
        judge(slice, head, record);
    }

    private static Problem noObject(@Nullable Object bound) {
        String found = bound instanceof JsonValue value ? kind(value) : "–";
        return Problem.of(ReaderRules.WRONG_KIND, "", null, "expected", "object", "found", found);
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
            List<Problem> broken = checker.check(record, binding.unreadable(), language);
            if (!broken.isEmpty()) {
                problems = new ArrayList<>(problems);
                problems.addAll(broken);
            }
        }
        report(slice, head, record, problems);
        if (record != null) {
            reading.dataset.add(checker.item(record, number, complete));
            reading.record(record);
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
        binding.further().forEach((rule, count) -> findings.addFurther(rule, count, number));
        if (record != null) {
            checker.further().forEach((rule, count) -> findings.addFurther(rule, count, number));
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
            if (key.id() == null) {
                draft.identify(slice.sha256());
            }
        }
    }
}
