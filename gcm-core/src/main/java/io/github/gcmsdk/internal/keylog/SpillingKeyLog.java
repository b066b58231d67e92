package io.github.gcmsdk.internal.keylog;

import io.github.gcmsdk.internal.engine.KeyLog;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key log of any size: in memory up to a budget, at about 40 bytes an entry, then in temporary files. The budget changes
 * no answer and no order. Its methods throw {@link StorageException} if a temporary file fails; the log is of no use then,
 * but to be closed.
 */
public final class SpillingKeyLog implements KeyLog, AutoCloseable {

    /** Places in a table are numbers of 31 bits. */
    private static final long MOST_IN_MEMORY = 1 << 30;

    /** How many files of one level become one of the next. */
    private static final int MERGED_AT_ONCE = 64;

    private final long budget;
    private final Storage storage;
    private final Key.Hash hash;
    private final EntryCodec codec = new EntryCodec();
    private final Set<Space> walked = EnumSet.noneOf(Space.class);
    private final List<SortedFile> files = new ArrayList<>();
    private final Notes notes;
    private Table table = new Table();
    private long size;

    /** An empty log that keeps at most so many bytes in memory, but for an entry and some buffers. */
    public SpillingKeyLog(long budget, Storage storage) {
        this(budget, storage, Key::hash);
    }

    SpillingKeyLog(long budget, Storage storage, Key.Hash hash) {
        this.budget = Math.min(budget, MOST_IN_MEMORY);
        this.storage = storage;
        this.hash = hash;
        this.notes = notes();
    }

    /** Notes for a thread. */
    public Notes notes() {
        return new Notes(codec, hash);
    }

    @Override
    public void add(Space space, String key, int record, String... values) {
        notes.clear();
        notes.add(space, key, record, values);
        add(notes);
    }

    /** Adds what was noted. */
    public void add(Notes noted) {
        for (int i = 0; i < noted.size(); i++) {
            add(noted, i);
        }
    }

    private void add(Notes noted, int entry) {
        Space space = noted.space(entry);
        if (walked.contains(space)) {
            throw new IllegalStateException("space: nothing is added while it is walked: " + space);
        }
        if (table.bytes() >= budget && !table.isEmpty()) {
            spill();
        }
        table.add(noted, entry);
        size++;
    }

    private Key key(String text) {
        byte[] bytes = Texts.bytes(text);
        return new Key(hash.of(bytes, 0, bytes.length), bytes);
    }

    private void spill() {
        files.add(SortedFile.of(storage, 0, table::groups));
        table = new Table();
        for (int same = ofLastLevel(); same >= MERGED_AT_ONCE && walked.isEmpty(); same = ofLastLevel()) {
            merge(same);
        }
    }

    private int ofLastLevel() {
        int level = files.get(files.size() - 1).level;
        return (int) files.stream().filter(file -> file.level == level).count();
    }

    /** Makes the last files one: levels only go down. */
    private void merge(int count) {
        List<SortedFile> last = files.subList(files.size() - count, files.size());
        SortedFile merged = SortedFile.of(
                storage,
                last.get(0).level + 1,
                space -> Merge.byKey(
                        last.stream().map(file -> file.groups(space)).toList()));
        last.forEach(SortedFile::close);
        last.clear();
        files.add(merged);
    }

    private void prepareLook() {
        if (files.size() > 1 && walked.isEmpty()) {
            merge(files.size());
        }
    }

    @Override
    public void forEachKey(Space space, Visitor visitor) {
        walk(space, false, visitor);
    }

    @Override
    public void forEachSharedKey(Space space, Visitor visitor) {
        walk(space, true, visitor);
    }

    private void walk(Space space, boolean onlyShared, Visitor visitor) {
        prepareLook();
        boolean outermost = walked.add(space);
        try {
            for (Iterator<Group> groups = groups(space, onlyShared); groups.hasNext(); ) {
                Group group = groups.next();
                if (!onlyShared || group.count() > 1) {
                    String key = Texts.of(group.key().bytes);
                    visitor.visit(key, new Entries(key, group, codec));
                }
            }
        } finally {
            if (outermost) {
                walked.remove(space);
            }
        }
    }

    /** A key of which the table has one entry may have more in a file. */
    private Iterator<Group> groups(Space space, boolean onlyShared) {
        List<Iterator<Group>> groups = new ArrayList<>();
        files.forEach(file -> groups.add(file.groups(space)));
        groups.add(table.groups(space, onlyShared && files.isEmpty()));
        return Merge.byKey(groups);
    }

    @Override
    public List<Entry> get(Space space, String key) {
        prepareLook();
        Key wanted = key(key);
        List<Group> found = new ArrayList<>(1);
        for (SortedFile file : files) {
            addIfPresent(file.find(space, wanted), found);
        }
        addIfPresent(table.find(space, wanted), found);
        return found.isEmpty() ? List.of() : new Entries(key, Group.of(found), codec);
    }

    private static void addIfPresent(@Nullable Group group, List<Group> found) {
        if (group != null) {
            found.add(group);
        }
    }

    @Override
    public long size() {
        return size;
    }

    /** Adds all entries of another log, which stays as it is. */
    public void addAll(SpillingKeyLog other) {
        for (Space space : Space.values()) {
            other.forEachKey(
                    space,
                    (key, entries) -> entries.forEach(entry ->
                            add(space, key, entry.record(), entry.values().toArray(String[]::new))));
        }
    }

    /** Deletes the files. */
    @Override
    public void close() {
        files.forEach(SortedFile::close);
        files.clear();
        table = new Table();
    }
}
