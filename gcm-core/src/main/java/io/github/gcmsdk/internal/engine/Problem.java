package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.rule.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule that was broken at a place of a record, before it becomes a finding.
 *
 * @param rule the rule
 * @param pointer the place, in the partner's terms as far as the rest of the record tells them
 * @param arguments for the message, as they came
 * @param suggestion what was probably meant, or null
 */
public record Problem(
        Rule rule,
        String pointer,
        Map<String, String> arguments,
        @Nullable String suggestion) {

    /** How many problems of one record are kept; more are only counted: a record may be as large as a file. */
    public static final int MOST_OF_A_RECORD = 10_000;

    /** A problem with arguments given as names and values in turn. */
    public static Problem of(Rule rule, String pointer, @Nullable String suggestion, String... arguments) {
        if (arguments.length == 0) {
            return new Problem(rule, pointer, Map.of(), suggestion);
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put(arguments[i], arguments[i + 1]);
        }
        return new Problem(rule, pointer, named, suggestion);
    }

    public Problem at(String otherPointer) {
        return new Problem(rule, otherPointer, arguments, suggestion);
    }
}
