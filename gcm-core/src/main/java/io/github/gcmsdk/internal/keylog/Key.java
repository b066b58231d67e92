package io.github.gcmsdk.internal.keylog;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The bytes of a key, and their hash. Keys are sorted by hash, and those of one hash by their bytes: the hash makes
 * comparing fast, and keys made to have one hash cost a longer comparison and nothing else.
 */
final class Key implements Comparable<Key> {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    final int hash;
    final byte[] bytes;

    Key(int hash, byte[] bytes) {
        this.hash = hash;
        this.bytes = bytes;
    }

    /** The hash of some bytes. */
    @FunctionalInterface
    interface Hash {
        int of(byte[] bytes, int from, int to);
    }

    /** Mixed after every eight bytes: similar keys lie far apart. The order of walking depends on it, so it is the same everywhere. */
    static int hash(byte[] bytes, int from, int to) {
        int length = to - from;
        long hash = length;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = mixed(hash ^ (long) WORDS.get(bytes, at));
        }
        long last = 0;
        for (int shift = 0; at < to; shift += Byte.SIZE) {
            last |= (bytes[at++] & 0xFFL) << shift;
        }
        return (int) (mixed(hash ^ last) >>> 32);
    }

    private static long mixed(long hash) {
        long mixed = hash * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 29;
    }

    @Override
    public int compareTo(Key other) {
        int order = Integer.compareUnsigned(hash, other.hash);
        return order != 0 ? order : Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && compareTo(key) == 0;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
