package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.internal.engine.KeyLog.Space;

/** Where dataset rules note what they need of a record. */
@FunctionalInterface
public interface KeyNotes {

    /**
     * Notes an entry. Entries of one key stand in the order of their records, those of the context first, and those of
     * one record in the order in which they were added; so parts of a dataset may be added in any order.
     *
     * @throws IllegalStateException if the space is being walked
     */
    void add(Space space, String key, int record, String... values);
}
