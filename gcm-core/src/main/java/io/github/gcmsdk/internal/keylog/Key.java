package io.github.gcmsdk.internal.keylog;

import java.util.Arrays;

/**
 * The bytes of a key, and their hash. Keys are sorted by hash, and those of one hash by their bytes: the hash makes
 * comparing fast, and keys made to have one hash cost a longer comparison and nothing else.
 */
final class Key implements Comparable<Key> {

    final int hash;
    final byte[] bytes;

    Key(int hash, byte[] bytes) {
        this.hash = hash;
        this.bytes = bytes;
    }

    /** Mixed after every byte: similar keys lie far apart. The order of walking depends on it, so it is the same everywhere. */
    static int hash(byte[] bytes) {
        long hash = bytes.length;
        for (byte b : bytes) {
            hash = (hash ^ b & 0xFF) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) (hash >>> 32);
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
