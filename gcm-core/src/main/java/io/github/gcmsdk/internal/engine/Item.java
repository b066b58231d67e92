package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.record.GcmRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record on its way to the dataset rules.
 *
 * @param record the record
 * @param type the type as it was written, null if there is none
 * @param number the record's number in the dataset, from 0; negative for the context
 * @param complete whether its dataset says that references resolve inside
 * @param asOf the day on which the dataset is judged
 * @param plan the plan of its type, null for a record of unknown type
 */
public record Item(
        GcmRecord record,
        @Nullable String type,
        int number,
        boolean complete,
        LocalDate asOf,
        @Nullable Plan plan,
        Walk walk) {

    /** Whether the record is about living people. */
    public boolean isAboutPeople() {
        return plan != null && plan.isAboutPeople();
    }

    /** All references that the record holds. */
    public void references(ReferenceSink sink) {
        if (plan != null) {
            walk.begin(record.meta().rest(), List.of(), LocalDate.EPOCH, "und");
            plan.references(record, walk, sink);
        }
    }
}
