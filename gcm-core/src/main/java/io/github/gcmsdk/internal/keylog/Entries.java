package io.github.gcmsdk.internal.keylog;

import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import java.util.AbstractList;
import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;

/** The entries of a group, decoded when they are asked for: a key may have millions. Made to be read from first to last. */
final class Entries extends AbstractList<Entry> {

    private final Group group;
    private final EntryCodec codec;
    private final String key;
    private Iterator<byte[]> rest = Collections.emptyIterator();

    /** The index of the next of the rest. */
    private int next = Integer.MAX_VALUE;

    Entries(String key, Group group, EntryCodec codec) {
        this.key = key;
        this.group = group;
        this.codec = codec;
    }

    @Override
    public Entry get(int index) {
        Objects.checkIndex(index, size());
        if (index < next) {
            rest = group.entries();
            next = 0;
        }
        for (; next < index; next++) {
            rest.next();
        }
        next++;
        return codec.decode(rest.next(), key);
    }

    @Override
    public Iterator<Entry> iterator() {
        Iterator<byte[]> encoded = group.entries();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return encoded.hasNext();
            }

            @Override
            public Entry next() {
                return codec.decode(encoded.next(), key);
            }
        };
    }

    @Override
    public int size() {
        return group.count();
    }
}
