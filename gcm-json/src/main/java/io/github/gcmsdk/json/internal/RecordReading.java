package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.internal.engine.Checker;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.internal.rule.ReaderRules;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.JsonValue;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.UnknownRecord;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;

/** Reads the records of one input: each is bound, checked, and handed on. */
final class RecordReading {

    /** Takes the records of a context, which are not judged. */
    @FunctionalInterface
    interface Context {
        void add(GcmRecord record);
    }

    private final Reading reading;
    private final InputLog log;
    private final @Nullable Context context;
    private final Settings settings;
    private final Checker checker;
    private final Binding binding;
    private final String language;
    private final boolean complete;
    private long line;
    private boolean brokenOff;

    /** Reads into a context, or, without one, into the dataset that is judged. */
    RecordReading(Reading reading, InputLog log, @Nullable Context context) {
        this.reading = reading;
        this.log = log;
        this.context = context;
        this.settings = reading.settings;
        this.checker = new Checker(settings.plans(), reading.asOf(), settings.policy());
        this.binding = new Binding(settings.limits());
        this.language = log.source.header.languageOrUndetermined();
        this.complete = log.source.header.isComplete();
    }

    /** The line where the last record began. */
    long line() {
        return line;
    }

    /** Whether the text ended within a record, which is reported there. */
    boolean isBrokenOff() {
        return brokenOff;
    }

    void read(Slice slice) {
        line = slice.line;
        Unreadable unreadable = Unreadable.of(slice, log.source.name, settings.limits());
        if (unreadable == null) {
            unreadable = readJson(slice);
        }
        if (unreadable != null) {
            log.lost(slice, unreadable);
        }
        log.nextRecord();
    }

    private @Nullable Unreadable readJson(Slice slice) {
        try {
            Head head = Head.of(slice);
            judge(slice, head, bind(slice, head));
            return null;
        } catch (TooMuchException e) {
            return Unreadable.tooMuch("record", slice, log.source.name);
        } catch (StreamReadException e) {
            brokenOff = slice.brokenOff;
            return Unreadable.notJson(e, slice, log.source.name);
        }
    }

    /** The record; null if another value stands in its place, which is kept. */
    private @Nullable GcmRecord bind(Slice slice, Head head) {
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
        if (bound instanceof GcmRecord typed) {
            return typed;
        } else if (bound instanceof JsonObject object) {
            binding.problems().add(Rereading.typeProblem(head.type(), settings.binders()));
            return new UnknownRecord(object);
        }
        binding.problems().add(noObject(bound));
        if (bound instanceof JsonValue value && !log.isContext) {
            Checker.personal(value, binding::add);
            reading.keepInPlaceOfRecord(value);
        }
        return null;
    }

    private static Problem noObject(@Nullable Object bound) {
        String found = bound instanceof JsonValue value ? JsonValues.kind(value) : "–";
        return Problem.of(ReaderRules.WRONG_KIND, "", null, "expected", "object", "found", found);
    }

    private void judge(Slice slice, Head head, @Nullable GcmRecord record) {
        if (context != null) {
            if (record != null) {
                context.add(record);
            }
            return;
        }
        if (binding.dropped() != null) {
            log.incomplete(slice.line, binding.dropped());
        }
        report(slice, head, record);
        if (record != null) {
            reading.dataset.add(checker.item(record, log.number(), complete));
            reading.record(record);
        }
    }

    private void report(Slice slice, Head head, @Nullable GcmRecord record) {
        List<Problem> problems = binding.problems();
        if (record != null) {
            List<Problem> found = checker.check(record, binding.unreadable(), language);
            problems = problems.isEmpty()
                    ? found
                    : Stream.concat(problems.stream(), found.stream()).toList();
        }
        if (!problems.isEmpty()) {
            log.aboutRecord(slice, head.type(), record == null ? null : record.id(), problems);
        }
        binding.further().forEach(log::furtherAboutRecord);
        if (record != null) {
            checker.further().forEach(log::furtherAboutRecord);
        }
    }
}
