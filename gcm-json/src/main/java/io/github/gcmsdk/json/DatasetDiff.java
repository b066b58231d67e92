package io.github.gcmsdk.json;

import io.github.gcmsdk.finding.RecordKey;
import java.util.List;

/**
 * What differs between two datasets. Records are the same if they have one type and one id; of records without an id only
 * equal ones are. Another spelling of the same, such as a bare text for a text in the dataset's language or an alias for a
 * code, is no difference, and neither is the order of the records. Values are not held, so that none is repeated; ids and
 * pointers are masked as in findings.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param header the changes of the header
 * @param added records that only the later dataset has, with their places in it
 * @param removed records that only the earlier dataset has, with their places in it
 * @param changed records that both have and that differ, with their places in the later one
 * @param unchanged how many records are the same
 */
public record DatasetDiff(
        List<Change> header, List<RecordKey> added, List<RecordKey> removed, List<Changed> changed, long unchanged) {

    /**
     * Copies the lists.
     *
     * @param header the changes of the header
     * @param added records that only the later dataset has
     * @param removed records that only the earlier dataset has
     * @param changed records that differ
     * @param unchanged how many records are the same
     */
    public DatasetDiff {
        header = List.copyOf(header);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /**
     * Whether nothing differs.
     *
     * @return true if the datasets say the same
     */
    public boolean isEmpty() {
        return header.isEmpty() && added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /** What happened at a place. */
    public enum Kind {
        /** Only the later dataset has it. */
        ADDED,
        /** Only the earlier dataset has it; the pointer is that of the earlier one. */
        REMOVED,
        /** Both have it, and it differs; of a list: its elements stand in another order. */
        CHANGED
    }

    /**
     * A change at a place.
     *
     * @param kind what happened
     * @param pointer the place in the record as this library writes it, or in the header
     */
    public record Change(Kind kind, String pointer) {}

    /**
     * A record that differs.
     *
     * @param record the record
     * @param changes the places
     */
    public record Changed(RecordKey record, List<Change> changes) {

        /**
         * Copies the list.
         *
         * @param record the record
         * @param changes the places
         */
        public Changed {
            changes = List.copyOf(changes);
        }
    }
}
