package io.github.gcmsdk.internal.keylog;

import io.github.gcmsdk.internal.engine.KeyLog.Space;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entries in memory: keys and entries as bytes, each found by an index. */
final class Table {

    /** Hash, place, and the room that arrays have to grow. */
    private static final int INDEX_BYTES = 10;

    private final Chunks chunks = new Chunks();
    private final Map<Space, Index> indexes = new EnumMap<>(Space.class);
    private int size;

    void add(Space space, Key key, byte[] entry) {
        int place = chunks.end();
        chunks.add(key.bytes);
        chunks.add(entry);
        indexes.computeIfAbsent(space, s -> new Index(chunks)).add(key.hash, place);
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
        Index index = indexes.get(space);
        return index == null ? null : index.find(key);
    }

    /** The groups of a space, sorted by key. */
    Iterator<Group> groups(Space space) {
        Index index = indexes.get(space);
        return index == null ? Collections.emptyIterator() : index.new Walk();
    }
}
