package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleParameter;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rules about several records together. A rule keeps no state of its own: it notes what it needs of each record in the
 * key log, and judges when all records are there.
 */
public interface DatasetRule {

    /** The rules that this one reports. */
    List<Rule> rules();

    /** Notes what is needed of a record; called on several threads, each of which has its own notes. */
    void add(Item item, KeyNotes log);

    /** Notes what is needed of a header; the records of its input begin at the number. */
    default void addHeader(DatasetHeader header, int number, KeyNotes log) {}

    /** Judges what was added. */
    void finish(KeyLog log, Findings out);

    /** Where findings about records go. The target of a reference is the name of a class, or of a type of record. */
    interface Findings {

        /**
         * Reports a record; {@code related} is another place that the finding is about, or null. What was probably meant
         * is only asked for if the finding is kept.
         */
        void at(
                Rule rule,
                int record,
                String pointer,
                @Nullable Place related,
                @Nullable Supplier<@Nullable String> suggestion,
                String... arguments);

        /** Reports the header of the input whose records begin at a number. */
        void atHeader(
                Rule rule,
                int number,
                String pointer,
                @Nullable Supplier<@Nullable String> suggestion,
                String... arguments);

        /** The value of a parameter of a rule: as the policy sets it, else the standard one. */
        <T> T parameter(Rule rule, RuleParameter<T> parameter);

        /** Says that a rule could not judge something, and why. */
        void skip(Rule rule, String reason);

        /** Whether a reference to a target may name a record of a type; one of unknown type fits all. */
        boolean fits(String typeName, String target);

        /** Whether the whole context is at hand: else what is missing may stand in it. */
        boolean isContextComplete();

        /** Whether an id exists that is neither in the dataset nor in its context. */
        boolean existsElsewhere(String target, String id);

        /** The Java class of a type's name, or null if the type is unknown here. */
        @Nullable
        Class<?> typeOf(String typeName);
    }

    /** A place in another record. */
    record Place(int record, String pointer) {}
}
