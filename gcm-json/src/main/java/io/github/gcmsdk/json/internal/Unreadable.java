package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.internal.rule.ReaderRules;
import io.github.gcmsdk.json.Limits;
import io.github.gcmsdk.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Why the bytes of a value cannot be read, so that all of it is lost.
 *
 * @param location where they cannot be read
 */
record Unreadable(Problem problem, Location location) {

    /** What can be told before the value is read, or null. */
    static @Nullable Unreadable of(Slice slice, String input, Limits limits) {
        if (slice.tooLong) {
            return tooLong("record", limits.recordBytes(), slice.place(input));
        } else if (slice.isTooDeep()) {
            return new Unreadable(
                    Problem.of(ReaderRules.TOO_DEEP, "", null, "limit", "" + limits.depth()), slice.place(input));
        }
        int invalid = Utf8.firstInvalid(slice.bytes, slice.length);
        return invalid < 0 ? null : at(invalid, ReaderRules.ENCODING, slice, input);
    }

    static Unreadable tooLong(String what, int limit, Location location) {
        return new Unreadable(Problem.of(ReaderRules.TOO_LONG, "", null, "what", what, "limit", "" + limit), location);
    }

    /** More values than are read at once. */
    static Unreadable tooMuch(String what, Slice slice, String input) {
        return tooLong(what, TooMuchException.MOST_VALUES, slice.place(input));
    }

    /** No JSON from an index on. */
    static Unreadable notJson(int index, Slice slice, String input) {
        return at(index, ReaderRules.SYNTAX, slice, input);
    }

    private static Unreadable at(int index, Rule rule, Slice slice, String input) {
        return new Unreadable(Problem.of(rule, "", null), new Locator(input, slice).at(index));
    }
}
