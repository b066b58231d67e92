package io.github.gcmsdk.rule;

/**
 * The check of a {@link RecordRule}.
 *
 * @param <T> what it checks
 */
@FunctionalInterface
public interface RecordCheck<T> {

    /**
     * Looks for the problem of the rule. The members that the rule reads carry no error and no unknown code.
     *
     * @param object what to check
     * @param out where to report
     */
    void check(T object, Problems out);
}
