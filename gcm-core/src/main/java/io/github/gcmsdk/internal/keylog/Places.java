package io.github.gcmsdk.internal.keylog;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The entries of one key in memory: a stretch of an index, whose places have the key and behind it an entry. */
final class Places implements Group {

    private final Key key;
    private final long[] index;
    private final int from;
    private final int to;
    private final Chunks chunks;

    Places(Key key, long[] index, int from, int to, Chunks chunks) {
        this.key = key;
        this.index = index;
        this.from = from;
        this.to = to;
        this.chunks = chunks;
    }

    @Override
    public Key key() {
        return key;
    }

    @Override
    public int count() {
        return to - from;
    }

    @Override
    public long length() {
        long length = 0;
        for (int i = from; i < to; i++) {
            int entry = chunks.next(Index.place(index[i]));
            length += chunks.next(entry) - entry;
        }
        return length;
    }

    @Override
    public Iterator<byte[]> entries() {
        return new Iterator<>() {
            private int next = from;

            @Override
            public boolean hasNext() {
                return next < to;
            }

            @Override
            public byte[] next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return chunks.get(chunks.next(Index.place(index[next++])));
            }
        };
    }
}
