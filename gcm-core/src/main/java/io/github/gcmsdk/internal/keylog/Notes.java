package io.github.gcmsdk.internal.keylog;

import io.github.gcmsdk.internal.engine.KeyLog.Space;
import io.github.gcmsdk.internal.engine.KeyNotes;
import java.util.Arrays;

/**
 * Entries on their way to a log, in the form in which it keeps them: one thread may note what another adds. Each thread
 * has notes of its own, which are used again and again.
 */
public final class Notes implements KeyNotes {

    /** What is larger is not kept when it is empty. */
    private static final int LARGEST = 1 << 16;

    private final EntryCodec codec;
    private final Key.Hash hash;
    private Bytes bytes = new Bytes();
    private Space[] spaces = new Space[8];
    private int[] hashes = new int[8];
    private int[] ends = new int[8];
    private int size;

    Notes(EntryCodec codec, Key.Hash hash) {
        this.codec = codec;
        this.hash = hash;
    }

    @Override
    public void add(Space space, String key, int record, String... values) {
        if (size == ends.length) {
            grow();
        }
        int keyStart = bytes.text(key, 0, 0);
        int keyEnd = bytes.size();
        codec.encode(key, record, values, bytes);
        bytes.putLength(keyEnd);
        spaces[size] = space;
        hashes[size] = hash.of(bytes.array(), keyStart, keyEnd);
        ends[size++] = bytes.size();
    }

    private void grow() {
        spaces = Arrays.copyOf(spaces, 2 * size);
        hashes = Arrays.copyOf(hashes, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
    }

    int size() {
        return size;
    }

    Space space(int entry) {
        return spaces[entry];
    }

    /** The hash of the key of an entry. */
    int hash(int entry) {
        return hashes[entry];
    }

    /** The keys and entries, each with its length before it. */
    byte[] bytes() {
        return bytes.array();
    }

    /** Where an entry and its key begin. */
    int start(int entry) {
        return entry == 0 ? 0 : ends[entry - 1];
    }

    int end(int entry) {
        return ends[entry];
    }

    /** Forgets all entries. */
    public void clear() {
        size = 0;
        bytes.clear();
        if (bytes.array().length > LARGEST) {
            bytes = new Bytes();
        }
    }
}
