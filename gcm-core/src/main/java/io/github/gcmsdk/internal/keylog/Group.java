package io.github.gcmsdk.internal.keylog;

import java.util.Iterator;
import java.util.List;

/** The encoded entries of one key, in the order of their records. */
interface Group {

    Key key();

    /** How many entries there are. */
    int count();

    /** How many bytes they have, those that tell their lengths included. */
    long length();

    /** The entries; each walk begins with the first. */
    Iterator<byte[]> entries();

    /** The groups of one key as one; the entries of one record stay in the order of the groups. */
    static Group of(List<Group> groups) {
        return groups.size() == 1 ? groups.get(0) : new Merged(groups);
    }

    /** Several groups of one key. */
    record Merged(List<Group> groups) implements Group {

        @Override
        public Key key() {
            return groups.get(0).key();
        }

        @Override
        public int count() {
            return Math.toIntExact(groups.stream().mapToLong(Group::count).sum());
        }

        @Override
        public long length() {
            return groups.stream().mapToLong(Group::length).sum();
        }

        @Override
        public Iterator<byte[]> entries() {
            return new Merge<>(groups.stream().map(Group::entries).toList(), EntryCodec.BY_RECORD);
        }
    }
}
