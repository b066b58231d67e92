package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.internal.engine.Near;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.internal.rule.ReaderRules;
import io.github.gcmsdk.internal.rule.ValueRules;
import io.github.gcmsdk.json.Limits;
import io.github.gcmsdk.privacy.PersonalNames;
import io.github.gcmsdk.record.JsonValue;
import io.github.gcmsdk.record.JsonValue.JsonString;
import io.github.gcmsdk.record.Rest;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The reading of one record: where it is, what it found, what the types could not hold. For one thread, reused. */
final class Binding {

    /** In a record with more problems names are not compared any more: it takes too long. */
    private static final int MOST_SUGGESTIONS = 100;

    final Limits limits;
    final PointerPath path = new PointerPath();
    private String language = Text.UNDETERMINED;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Rule, Long> further = new HashMap<>();
    private final List<String> unreadable = new ArrayList<>();
    private final Map<String, JsonValue> rest = new LinkedHashMap<>();
    private @Nullable Rule dropped;
    private int values;
    private @Nullable String type;
    private boolean aboutPeople;
    private boolean hidden;

    Binding(Limits limits) {
        this.limits = limits;
    }

    /** Begins a record. */
    void begin(String datasetLanguage) {
        path.clear();
        language = datasetLanguage;
        problems.clear();
        further.clear();
        unreadable.clear();
        rest.clear();
        dropped = null;
        values = 0;
        type = null;
        aboutPeople = false;
        hidden = false;
    }

    /** Says that all of it stands under a personal name: no place in it is shown. */
    void beginHidden() {
        hidden = true;
    }

    /** Says that the record is about living people: more names are personal in it. */
    void beginAboutPeople() {
        aboutPeople = true;
    }

    String language() {
        return language;
    }

    /** How many problems there were of each rule beyond those that are kept. */
    Map<Rule, Long> further() {
        return further;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The places that have been reported as unreadable. */
    List<String> unreadable() {
        return unreadable;
    }

    Rest rest() {
        return Rest.of(rest);
    }

    private int shownDepth() {
        return hidden ? 0 : path.shownDepth(aboutPeople);
    }

    /** The rule that tells why something was dropped, or null if nothing was. */
    @Nullable
    Rule dropped() {
        return dropped;
    }

    void report(Rule rule, @Nullable String suggestion, String... arguments) {
        if (problems.size() == Problem.MOST_OF_A_RECORD) {
            further.merge(rule, 1L, Long::sum);
        } else {
            problems.add(Problem.of(rule, path.toString(shownDepth()), suggestion, arguments));
        }
    }

    /** Adds what was found in a value that no type takes. */
    void add(Problem problem) {
        if (problems.size() == Problem.MOST_OF_A_RECORD) {
            further.merge(problem.rule(), 1L, Long::sum);
        } else {
            problems.add(problem);
        }
    }

    /** The type that the record says it is of, if it is a string. */
    @Nullable
    String type() {
        return type;
    }

    void type(Tokens tokens) {
        type = tokens.current() == JsonToken.VALUE_STRING ? JsonValues.string(tokens, this) : null;
        tokens.skipChildren();
    }

    /** Keeps a value that is not of the type that is taken here. */
    void wrongKind(Tokens tokens, String expected) {
        wrongKind(tokens, expected, quoted(tokens, expected));
    }

    /** Keeps a value that is not of the type that is taken here, and tells what was probably meant. */
    void wrongKind(Tokens tokens, String expected, @Nullable String suggestion) {
        String found = tokens.kind();
        keepUnreadable(JsonValues.read(tokens, this));
        report(ReaderRules.WRONG_KIND, suggestion, "expected", expected, "found", found);
    }

    /** A short number where a string is taken, or a string of a number: only the quotes are wrong. */
    private static @Nullable String quoted(Tokens tokens, String expected) {
        JsonToken token = tokens.current();
        if (expected.equals("string") && token.isNumeric() && tokens.textLength() <= 32) {
            return '"' + tokens.text() + '"';
        }
        boolean number = expected.equals("number") && token == JsonToken.VALUE_STRING;
        return number && tokens.isShortNumber() ? tokens.text() : null;
    }

    /** Keeps a value that is of the right type and cannot be read. */
    void unreadable(JsonValue value, Rule rule, @Nullable String suggestion, String... arguments) {
        keepUnreadable(value);
        report(rule, suggestion, arguments);
    }

    private void keepUnreadable(@Nullable JsonValue value) {
        String pointer = path.toString();
        unreadable.add(pointer);
        if (value != null) {
            keep(pointer, value);
        }
    }

    private void keep(String pointer, JsonValue value) {
        rest.put(pointer, value);
    }

    /** Counts a value of the record; there may not be too many. */
    void count() {
        if (++values > TooMuchException.MOST_VALUES) {
            throw new TooMuchException();
        }
    }

    /** Keeps a value that is read as nothing, and is no error. */
    void keep(JsonValue value) {
        keep(path.toString(), value);
    }

    void format(String text, String expected) {
        unreadable(new JsonString(text), ValueRules.FORMAT, null, "value", text, "expected", expected);
    }

    /** Drops a value that is over a limit; the tokens stands at its last token afterwards. */
    void tooLong(Tokens tokens, String what, int limit) {
        tokens.skipChildren();
        dropped = ReaderRules.TOO_LONG;
        unreadable.add(path.toString());
        report(ReaderRules.TOO_LONG, null, "what", what, "limit", "" + limit);
    }

    /** Drops a value that is nested too deep. */
    void tooDeep(Tokens tokens) {
        tokens.skipChildren();
        dropped = ReaderRules.TOO_DEEP;
        unreadable.add(path.toString());
        report(ReaderRules.TOO_DEEP, null, "limit", "" + limits.depth());
    }

    /** Keeps a member that no record has; the tokens stands at its value. */
    void unknownMember(Tokens tokens, String name, Collection<String> known) {
        path.enter(name);
        if (rest.containsKey(path.toString())) {
            duplicate(tokens, name);
        } else {
            if (PersonalNames.kindOf(name, aboutPeople).isEmpty()) { // else the check of the record reports it
                String near = problems.size() < MOST_SUGGESTIONS ? Near.nearest(name, known) : null;
                report(ReaderRules.UNKNOWN_MEMBER, near, "name", name);
            }
            JsonValue value = JsonValues.read(tokens, this);
            if (value != null) {
                keep(path.toString(), value);
            }
        }
        path.leave();
    }

    /** Reports a member that was there already; the path is at it. */
    void duplicate(Tokens tokens, String name) {
        tokens.skipChildren();
        report(ReaderRules.DUPLICATE_MEMBER, null, "name", shownDepth() == path.depth() ? name : "…");
    }

    /** Whether the name of a member is within the limit; else it is reported and dropped. */
    boolean isNameShort(Tokens tokens) {
        if (tokens.textLength() <= limits.nameLength()) {
            return true;
        }
        tokens.next();
        tooLong(tokens, "name", limits.nameLength());
        return false;
    }
}
