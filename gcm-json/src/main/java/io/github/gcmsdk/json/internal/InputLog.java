package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.internal.engine.Draft;
import io.github.gcmsdk.internal.engine.FindingLog;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.record.JsonValue;
import io.github.gcmsdk.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notes what is found in one input, and at which record it is. The input of a context is not judged: nothing is found in
 * it, and what of it cannot be read makes the report incomplete all the same, since what is missed may stand there.
 */
final class InputLog {

    final Source source;
    final boolean isContext;
    private final Reading reading;
    private final FindingLog findings;
    private final int first;
    private int number;

    /** Begins at the record of a number. */
    InputLog(Reading reading, Source source, FindingLog findings, boolean isContext, int first) {
        this.reading = reading;
        this.source = source;
        this.findings = findings;
        this.isContext = isContext;
        this.first = first;
        this.number = first;
    }

    /** The number of the first record. */
    int firstNumber() {
        return first;
    }

    /** The number of the record that is read, or of the next one. */
    int number() {
        return number;
    }

    /** How many records are read. */
    int records() {
        return number - first;
    }

    void nextRecord() {
        number++;
    }

    /** Notes what is about the input as a whole. */
    void aboutInput(Problem problem, Location location) {
        Draft draft = isContext ? null : findings.addAboutInput(problem, number);
        if (draft != null) {
            draft.locate(null, problem.pointer(), location);
        }
    }

    /** Notes that something between the records, or the whole input, cannot be read. */
    void broken(Unreadable unreadable) {
        broken(unreadable.problem(), unreadable.location());
    }

    void broken(Rule rule, Location location) {
        broken(Problem.of(rule, "", null), location);
    }

    void broken(Problem problem, Location location) {
        aboutInput(problem, location);
        incomplete(location.line(), problem.rule());
    }

    /** Notes what is wrong in a value beside the records, whose own pointer is given. */
    void aboutValue(String pointer, Slice slice, List<Problem> problems) {
        Locator locator = new Locator(source.name, slice);
        problems.forEach(problem -> locator.want(problem.pointer()));
        for (Problem problem : problems) {
            Locator.Found found = locator.find(problem.pointer(), Locator.Part.of(problem.rule()));
            aboutInput(problem.at(pointer + found.pointer()), found.location());
        }
    }

    /** Notes that the record cannot be read. */
    void lost(Slice slice, Unreadable unreadable) {
        if (!isContext) {
            findings.reject(number);
            Draft draft = findings.add(unreadable.problem(), number);
            if (draft != null) {
                draft.locate(new RecordKey(null, null, records()), "", unreadable.location());
                draft.identify(slice.sha256());
                reading.located(number, List.of(draft));
            }
        }
        incomplete(unreadable.location().line(), unreadable.problem().rule());
    }

    /** Notes what is wrong in the record, and locates what of it is kept. */
    void aboutRecord(Slice slice, @Nullable String type, @Nullable String id, List<Problem> problems) {
        List<Draft> drafts = new ArrayList<>(0);
        for (Problem problem : problems) {
            Draft draft = findings.add(problem, number);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        if (!drafts.isEmpty()) {
            locate(slice, new RecordKey(type, id, records()), drafts);
            reading.located(number, drafts);
        }
    }

    private void locate(Slice slice, RecordKey key, List<Draft> drafts) {
        Locator locator = new Locator(source.name, slice);
        drafts.forEach(draft -> locator.want(draft.problem().pointer()));
        for (Draft draft : drafts) {
            Problem problem = draft.problem();
            Locator.Found found = locator.find(problem.pointer(), Locator.Part.of(problem.rule()));
            draft.locate(key, found.pointer(), found.location());
            if (key.id() == null) {
                draft.identify(slice.sha256());
            }
        }
    }

    /** Counts what is wrong in the record beyond what is kept. */
    void furtherAboutRecord(Rule rule, long count) {
        findings.addFurther(rule, count, number);
    }

    void incomplete(long line, Rule rule) {
        reading.incomplete(source.name, line, rule.code());
    }

    /** Keeps what is neither header nor record. */
    void keep(String pointer, JsonValue value) {
        if (!isContext) {
            reading.keep(pointer, value);
        }
    }

    Location place(Slice slice) {
        return slice.place(source.name);
    }
}
