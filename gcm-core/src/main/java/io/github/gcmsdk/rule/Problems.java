package io.github.gcmsdk.rule;

import java.time.LocalDate;

/** Where a rule reports what it finds in a record, and what it may know besides the record. */
public interface Problems {

    /**
     * Reports a problem.
     *
     * @param pointer the place, a JSON Pointer from the object that is checked; empty for the object itself
     * @param arguments names and values for the message, in turn
     */
    void at(String pointer, String... arguments);

    /**
     * Reports a problem and what to write instead.
     *
     * @param pointer the place, a JSON Pointer from the object that is checked; empty for the object itself
     * @param suggestion what was probably meant
     * @param arguments names and values for the message, in turn
     */
    void suggest(String pointer, String suggestion, String... arguments);

    /**
     * The value of a parameter of the rule that is running: as the policy sets it, else the standard one.
     *
     * @param <T> the type of the value
     * @param parameter a parameter that the rule declares
     * @return the value
     * @throws IllegalArgumentException if the rule does not declare the parameter
     */
    <T> T parameter(RuleParameter<T> parameter);

    /**
     * The as-of day: whatever depends on today uses it.
     *
     * @return the day
     */
    LocalDate asOf();

    /**
     * The language of the dataset.
     *
     * @return a BCP 47 tag, {@code und} if the dataset says none
     */
    String language();
}
