package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.internal.engine.Checker;
import io.github.gcmsdk.internal.engine.DatasetRun;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.internal.keylog.Notes;
import io.github.gcmsdk.internal.rule.ReaderRules;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.JsonValue;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.UnknownRecord;
import io.github.gcmsdk.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Binds the records of one input, checks each by itself, and notes what rules about several records need of it; it knows
 * nothing of those before. For one thread.
 */
final class RecordJudge {

    /**
     * What became of a record.
     *
     * @param unreadable why it cannot be read, or null; all else is empty then
     * @param brokenOff whether that is because the text ended within it
     * @param type the type that it says to be of, or null
     * @param record the record, or null if there is none
     * @param inPlace the value that stands in its place, or null
     * @param problems what was found, in the order in which it is told
     * @param further how much more was found of some rules
     * @param dropped why something of it was dropped, or null
     */
    record Judged(
            @Nullable Unreadable unreadable,
            boolean brokenOff,
            @Nullable String type,
            @Nullable GcmRecord record,
            @Nullable JsonValue inPlace,
            List<Problem> problems,
            Map<Rule, Long> further,
            @Nullable Rule dropped) {

        static Judged lost(Unreadable unreadable, boolean brokenOff) {
            return new Judged(unreadable, brokenOff, null, null, null, List.of(), Map.of(), null);
        }
    }

    private final Settings settings;
    private final Source source;
    private final boolean checked;
    private final boolean complete;
    private final DatasetRun dataset;
    private final Checker checker;
    private final Binding binding;
    private final Tokens tokens = new Tokens();
    private final String language;
    private final Map<String, Binder> binders = new HashMap<>();

    /** Judges records of a source; those of a context are bound and not checked. */
    RecordJudge(Reading reading, Source source, boolean isContext) {
        this.settings = reading.settings;
        this.source = source;
        this.checked = !isContext;
        this.complete = source.header.isComplete();
        this.dataset = reading.dataset;
        this.checker = new Checker(settings.plans(), reading.asOf(), settings.policy());
        this.binding = new Binding(settings.limits());
        this.language = source.header.languageOrUndetermined();
    }

    /** Judges the record of a number; what is to be remembered of it is noted, but of a context's. */
    Judged judge(Slice slice, int number, Notes notes) {
        Unreadable unreadable = Unreadable.of(slice, source.name, settings.limits());
        if (unreadable != null) {
            return Judged.lost(unreadable, false);
        }
        try {
            return judgeJson(slice, number, notes);
        } catch (TooMuchException e) {
            return Judged.lost(Unreadable.tooMuch("record", slice, source.name), false);
        } catch (NotJsonException e) {
            return Judged.lost(Unreadable.notJson(e.index(), slice, source.name), slice.brokenOff);
        }
    }

    private Judged judgeJson(Slice slice, int number, Notes notes) {
        Head head = Head.of(slice);
        Object bound = bind(slice, head);
        GcmRecord record = null;
        if (bound instanceof GcmRecord typed) {
            record = typed;
        } else if (bound instanceof JsonObject object) {
            binding.problems().add(Rereading.typeProblem(head.type(), settings.binders()));
            record = new UnknownRecord(object);
        } else {
            binding.problems().add(noObject(bound));
        }
        JsonValue inPlace = record == null && bound instanceof JsonValue value ? value : null;
        if (inPlace != null && checked) {
            Checker.personal(inPlace, binding::add);
        }
        List<Problem> problems = problems(record);
        Map<Rule, Long> further = further(record);
        if (record != null && checked) {
            dataset.note(checker.item(record, number, complete), notes);
        }
        return new Judged(null, false, head.type(), record, inPlace, problems, further, binding.dropped());
    }

    private @Nullable Object bind(Slice slice, Head head) {
        Binder binder = head.type() == null ? null : binder(head.type());
        binding.begin(language);
        tokens.begin(slice.bytes, slice.length);
        tokens.next();
        Object bound = binder != null ? binder.bind(tokens, binding) : JsonValues.read(tokens, binding);
        tokens.next(); // one value, and nothing behind it
        return bound;
    }

    /** Those of all threads are shared behind a lock: it is asked once for each type. */
    private @Nullable Binder binder(String type) {
        Binder binder = binders.get(type);
        if (binder == null) {
            binder = settings.binders().of(type);
            if (binder != null) {
                binders.put(type, binder);
            }
        }
        return binder;
    }

    private static Problem noObject(@Nullable Object bound) {
        String found = bound instanceof JsonValue value ? JsonValues.kind(value) : "–";
        return Problem.of(ReaderRules.WRONG_KIND, "", null, "expected", "object", "found", found);
    }

    private List<Problem> problems(@Nullable GcmRecord record) {
        List<Problem> checks =
                record == null || !checked ? List.of() : checker.check(record, binding.unreadable(), language);
        if (checks.isEmpty() && binding.problems().isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(binding.problems());
        problems.addAll(checks);
        return problems;
    }

    private Map<Rule, Long> further(@Nullable GcmRecord record) {
        Map<Rule, Long> ofChecks = record == null || !checked ? Map.of() : checker.further();
        if (ofChecks.isEmpty() && binding.further().isEmpty()) {
            return Map.of();
        }
        Map<Rule, Long> further = new HashMap<>(binding.further());
        ofChecks.forEach((rule, count) -> further.merge(rule, count, Long::sum));
        return further;
    }
}
