package io.github.gcmsdk.internal.keylog;

import io.github.gcmsdk.internal.engine.KeyLog.Space;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Entries in memory: keys and entries as bytes, each found by an index. */
final class Table {

    /** Hash, place, and the room that arrays have to grow. */
    private static final int INDEX_BYTES = 10;

    private final Chunks chunks = new Chunks();
    private final @Nullable Index[] indexes = new @Nullable Index[Space.values().length];
    private int size;

    /** Adds an entry that was noted. */
    void add(Notes noted, int entry) {
        Space space = noted.space(entry);
        Index index = indexes[space.ordinal()];
        if (index == null) {
            index = new Index(chunks);
            indexes[space.ordinal()] = index;
        }
        index.add(noted.hash(entry), chunks.add(noted.bytes(), noted.start(entry), noted.end(entry)));
        size++;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** How many bytes of memory the entries take. */
    long bytes() {
        return chunks.end() + (long) INDEX_BYTES * size;
    }

    @Nullable
    Group find(Space space, Key key) {
        Index index = indexes[space.ordinal()];
        return index == null ? null : index.find(key);
    }

    /** The groups of a space, sorted by key. */
    Iterator<Group> groups(Space space) {
        return groups(space, false);
    }

    /** The same, but for most groups of one entry if only others are wanted. */
    Iterator<Group> groups(Space space, boolean onlyShared) {
        Index index = indexes[space.ordinal()];
        return index == null ? Collections.emptyIterator() : index.new Walk(onlyShared);
    }
}
