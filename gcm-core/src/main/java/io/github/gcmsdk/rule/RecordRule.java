package io.github.gcmsdk.rule;

import java.util.Objects;

/**
 * A rule that looks at one object: a record, a part of it, or a value, and spans its members.
 *
 * <p>Immutable and thread-safe if its check is.
 *
 * @param <T> what it checks
 * @param rule what the rule says
 * @param check how it is found out
 */
public record RecordRule<T>(Rule rule, RecordCheck<T> check) {

    /**
     * Takes the parts.
     *
     * @param rule what the rule says
     * @param check how it is found out
     */
    public RecordRule {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(check, "check");
    }
}
