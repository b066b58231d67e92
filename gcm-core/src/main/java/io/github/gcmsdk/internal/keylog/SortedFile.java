package io.github.gcmsdk.internal.keylog;

import io.github.gcmsdk.internal.engine.KeyLog.Space;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Groups in a temporary file, sorted by key, one space behind the other. A group is its hash, its key, how many entries it
 * has and how many bytes they take, and the entries. A lookup reads a block of the file; one key may have any number of
 * entries, and they are read as they are asked for.
 */
final class SortedFile implements AutoCloseable {

    private static final int WALK_BUFFER = 1 << 15;
    private static final int LOOKUP_BUFFER = 1 << 13;

    private final SeekableByteChannel channel;
    private final FileReader lookup;
    private final Map<Space, Section> sections = new EnumMap<>(Space.class);

    /** How often its entries were merged: files of about one size are merged, so that no entry is copied often. */
    final int level;

    private SortedFile(SeekableByteChannel channel, int level) {
        this.channel = channel;
        this.level = level;
        this.lookup = new FileReader(channel, LOOKUP_BUFFER);
    }

    /** Where the groups of a space stand. */
    private record Section(long start, long end, Fences fences) {}

    /** Writes the groups of each space, which come sorted. */
    static SortedFile of(Storage storage, int level, Function<Space, Iterator<Group>> groups) {
        try {
            SortedFile file = new SortedFile(storage.create(), level);
            try {
                file.write(groups);
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
            return file;
        } catch (IOException e) {
            throw new StorageException(e);
        }
    }

    private void write(Function<Space, Iterator<Group>> groups) throws IOException {
        FileWriter writer = new FileWriter(channel);
        for (Space space : Space.values()) {
            Iterator<Group> sorted = groups.apply(space);
            if (sorted.hasNext()) {
                long start = writer.position();
                Fences fences = new Fences();
                while (sorted.hasNext()) {
                    Group group = sorted.next();
                    fences.add(group.key().hash, writer.position());
                    write(group, writer);
                }
                sections.put(space, new Section(start, writer.position(), fences));
            }
        }
        writer.flush();
    }

    private static void write(Group group, FileWriter writer) throws IOException {
        writer.number(Integer.toUnsignedLong(group.key().hash));
        writer.string(group.key().bytes);
        writer.number(group.count());
        writer.number(group.length());
        for (Iterator<byte[]> entries = group.entries(); entries.hasNext(); ) {
            writer.string(entries.next());
        }
    }

    @Nullable
    Group find(Space space, Key key) {
        Section section = sections.get(space);
        if (section == null) {
            return null;
        }
        Fences fences = section.fences;
        int fence = fences.last(key.hash, i -> key(fences.offset(i)).compareTo(key) > 0);
        long end = fences.end(fence, section.end);
        for (long at = fences.offset(fence); at < end; ) {
            lookup.seek(at);
            Stretch stretch = new Stretch(readKey(lookup), lookup);
            if (stretch.key.equals(key)) {
                return stretch;
            }
            at = stretch.end();
        }
        return null;
    }

    private Key key(long offset) {
        lookup.seek(offset);
        return readKey(lookup);
    }

    private static Key readKey(FileReader reader) {
        int hash = (int) reader.number();
        return new Key(hash, reader.string());
    }

    /** The groups of a space, sorted by key. Each stays readable when the walk has gone on. */
    Iterator<Group> groups(Space space) {
        Section section = sections.get(space);
        return section == null ? Collections.emptyIterator() : new Walk(section, new FileReader(channel, WALK_BUFFER));
    }

    /** Deletes the file. If that fails, the system deletes it when the process ends. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // nothing is lost, and nobody can do more about it
        }
    }

    private static final class Walk implements Iterator<Group> {
        private final FileReader reader;
        private final long end;
        private long next;

        Walk(Section section, FileReader reader) {
            this.reader = reader;
            this.next = section.start;
            this.end = section.end;
        }

        @Override
        public boolean hasNext() {
            return next < end;
        }

        @Override
        public Group next() {
            if (next >= end) {
                throw new NoSuchElementException();
            }
            reader.seek(next);
            Stretch stretch = new Stretch(readKey(reader), reader);
            next = stretch.end();
            return stretch;
        }
    }

    /** The entries of one key, one behind the other. */
    private static final class Stretch implements Group {
        private final Key key;
        private final int count;
        private final long length;
        private final long start;
        private final FileReader reader;

        /** Reads on behind the key. */
        Stretch(Key key, FileReader reader) {
            this.key = key;
            this.reader = reader;
            this.count = (int) reader.number();
            this.length = reader.number();
            this.start = reader.position();
        }

        long end() {
            return start + length;
        }

        @Override
        public Key key() {
            return key;
        }

        @Override
        public int count() {
            return count;
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public Iterator<byte[]> entries() {
            return new Iterator<>() {
                private long at = start;

                @Override
                public boolean hasNext() {
                    return at < end();
                }

                @Override
                public byte[] next() {
                    if (at >= end()) {
                        throw new NoSuchElementException();
                    }
                    reader.seek(at);
                    byte[] entry = reader.string();
                    at = reader.position();
                    return entry;
                }
            };
        }
    }
}
