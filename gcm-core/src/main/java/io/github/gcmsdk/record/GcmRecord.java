package io.github.gcmsdk.record;

import org.jspecify.annotations.Nullable;

/**
 * A record of a dataset: a Java record whose component {@code id} is unique for its type in a dataset, and whose last
 * component is {@code meta}.
 *
 * <p>The interface is open: third parties add record types of their own, see {@link RecordType}.
 */
public interface GcmRecord {

    /**
     * The identifier of the record, unique per type in a dataset.
     *
     * @return the id; null only in a record read from a text that has none, which is an error finding
     */
    @Nullable
    String id();

    /**
     * What every record may carry besides its own members.
     *
     * @return identifiers, source, date, extensions, and what the types could not hold
     */
    Meta meta();
}
