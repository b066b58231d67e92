package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.internal.engine.Checker;
import io.github.gcmsdk.internal.engine.Near;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.internal.rule.PrivacyRules;
import io.github.gcmsdk.internal.rule.ReaderRules;
import io.github.gcmsdk.internal.rule.ValueRules;
import io.github.gcmsdk.privacy.PersonalNames;
import io.github.gcmsdk.record.JsonValue;
import io.github.gcmsdk.record.JsonValue.JsonArray;
import io.github.gcmsdk.record.JsonValue.JsonString;
import io.github.gcmsdk.record.Pointers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the members of a document, or of a header line: {@code gcm}, {@code dataset}, and what else stands there. */
final class DocumentMembers implements DocumentWalk.Visitor {

    private static final String VERSION = "1.0";

    /** How many members of a document are looked at, apart from its records. */
    private static final int MOST_MEMBERS = 1000;

    private final Reading reading;
    private final InputLog log;
    private final boolean second;
    private final Runnable settled;
    private final Consumer<Slice> records;
    private final Binding binding;
    private final Set<String> seen = new HashSet<>();
    private boolean passedOver;

    /**
     * Reads the members that come next.
     *
     * @param second whether it is the second header of an input: only its records count
     * @param settled settles the records before a member
     * @param records is given each record
     */
    DocumentMembers(Reading reading, InputLog log, boolean second, Runnable settled, Consumer<Slice> records) {
        this.reading = reading;
        this.log = log;
        this.second = second;
        this.settled = settled;
        this.records = records;
        this.binding = new Binding(reading.settings.limits());
    }

    @Override
    public boolean member(@Nullable String name, Slice nameSlice, Slicer slicer) throws IOException {
        settled.run();
        Location nameLocation = log.place(nameSlice);
        slicer.value();
        Slice value = slicer.slice();
        if (second || isTooMany(nameLocation)) {
            return true;
        } else if (name == null || name.length() > reading.settings.limits().nameLength()) {
            unreadableName(name, nameSlice);
        } else if (!seen.add(name)) {
            String pointer = Pointers.member("", name);
            log.aboutInput(Problem.of(ReaderRules.DUPLICATE_MEMBER, pointer, null, "name", name), nameLocation);
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
        records.accept(slice);
    }

    /** Members beyond the limit are passed over; that is told once. */
    private boolean isTooMany(Location location) {
        boolean tooMany = seen.size() == MOST_MEMBERS;
        if (tooMany && !passedOver) {
            passedOver = true;
            log.broken(Unreadable.tooLong("document", MOST_MEMBERS, location));
        }
        return tooMany;
    }

    private void unreadableName(@Nullable String name, Slice slice) {
        if (slice.tooLong || name != null) {
            int limit = reading.settings.limits().nameLength();
            log.broken(Unreadable.tooLong("name", limit, log.place(slice)));
        } else {
            isLost(slice);
        }
    }

    private void unknown(String name, Location nameLocation, Slice value) {
        String pointer = Pointers.member("", name);
        String personal = PersonalNames.kindOf(name, false).orElse(null);
        JsonValue kept = read(pointer, value, personal != null);
        if (kept == null) {
            return; // it is reported already
        }
        if (name.equals("records")) {
            log.aboutInput(wrongKind(pointer, null, "array", kept), log.place(value));
        } else if (personal != null) {
            log.aboutInput(Problem.of(PrivacyRules.PERSONAL_MEMBER, pointer, null, "kind", personal), nameLocation);
            log.keep(pointer, kept);
            return;
        } else {
            log.aboutInput(unknownMember(name, kept, reading.settings.binders()), nameLocation);
        }
        keep(pointer, value, kept);
    }

    /** Keeps what no type holds, and reports what is personal in it. */
    private void keep(String pointer, Slice slice, JsonValue value) {
        log.keep(pointer, value);
        binding.begin(log.source.header.languageOrUndetermined());
        Checker.personal(value, binding::add);
        log.aboutValue(pointer, slice, binding.problems());
    }

    /** What is told of a member that no document has: an error if the records stand in it, which nobody judges there. */
    static Problem unknownMember(String name, JsonValue value, TypeBinders types) {
        String pointer = Pointers.member("", name);
        if (value instanceof JsonArray array && array.elements().stream().anyMatch(types::isRecord)) {
            return Problem.of(ReaderRules.RECORDS_MISPLACED, pointer, "records", "name", name);
        }
        String near = Near.nearest(name, List.of("gcm", "dataset", "records"));
        return Problem.of(ReaderRules.UNKNOWN_MEMBER, pointer, near, "name", name);
    }

    private void version(Slice slice) {
        JsonValue value = read("/gcm", slice, false);
        boolean supported = value instanceof JsonString version && isSupported(version.value());
        if (value != null && !supported) {
            log.aboutInput(versionProblem(value), log.place(slice));
            keep("/gcm", slice, value);
        }
    }

    private static boolean isSupported(String version) {
        return version.matches("[01](\\.\\d{1,9})?");
    }

    private static Problem versionProblem(JsonValue value) {
        if (!(value instanceof JsonString version)) {
            return wrongKind("/gcm", '"' + VERSION + '"', "string", value);
        }
        if (version.value().matches("\\d{1,9}(\\.\\d{1,9})?")) {
            return Problem.of(
                    ReaderRules.VERSION_UNSUPPORTED, "/gcm", null, "version", version.value(), "supported", VERSION);
        }
        return Problem.of(ValueRules.FORMAT, "/gcm", VERSION, "value", version.value(), "expected", VERSION);
    }

    private static Problem wrongKind(String pointer, @Nullable String suggestion, String expected, JsonValue found) {
        return Problem.of(
                ReaderRules.WRONG_KIND, pointer, suggestion, "expected", expected, "found", JsonValues.kind(found));
    }

    /** Reads a value beside the header; what is wrong in it is reported where it stands. */
    private @Nullable JsonValue read(String pointer, Slice slice, boolean hidden) {
        if (isLost(slice)) {
            return null;
        }
        String language = log.source.header.languageOrUndetermined();
        try {
            Tokens tokens = Tokens.of(slice);
            binding.begin(language);
            if (hidden) {
                binding.beginHidden();
            }
            tokens.next();
            JsonValue value = JsonValues.read(tokens, binding);
            tokens.next(); // one value, and nothing behind it
            log.aboutValue(pointer, slice, binding.problems());
            if (binding.dropped() != null) {
                log.incomplete(slice.line, binding.dropped());
            }
            return value;
        } catch (TooMuchException e) {
            log.broken(Unreadable.tooMuch("document", slice, log.source.name));
            return null;
        } catch (NotJsonException e) {
            notJson(slice, e.index());
            return null;
        }
    }

    /** Whether bytes cannot be read, which is reported. */
    private boolean isLost(Slice slice) {
        Unreadable unreadable = Unreadable.of(slice, log.source.name, reading.settings.limits());
        if (unreadable != null) {
            log.broken(unreadable);
        }
        return unreadable != null;
    }

    /** Where a value beside the records is no JSON; if the text ends within it, the end is reported as such. */
    private void notJson(Slice slice, int index) {
        if (!slice.brokenOff) {
            log.broken(Unreadable.notJson(index, slice, log.source.name));
        }
    }

    /** Reports what is wrong in the header, which was read before. */
    private void header() {
        Source source = log.source;
        Slice slice = source.headerSlice;
        if (slice == null || isLost(slice)) {
            return;
        } else if (source.headerBroken >= 0) {
            notJson(slice, source.headerBroken);
            return;
        }
        if (source.headerValue != null) {
            keep("/dataset", slice, source.headerValue);
        }
        Checker checker = new Checker(reading.settings.plans(), reading.asOf(), reading.settings.policy());
        List<Problem> problems = new ArrayList<>(source.headerProblems);
        problems.addAll(checker.check(source.header, source.headerUnreadable));
        log.aboutValue("/dataset", slice, problems);
        if (source.headerDropped != null) {
            log.incomplete(slice.line, source.headerDropped);
        }
        if (!log.isContext) {
            reading.dataset.addHeader(source.header, log.firstNumber());
        }
    }
}
