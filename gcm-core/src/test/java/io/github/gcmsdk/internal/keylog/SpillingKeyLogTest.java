package io.github.gcmsdk.internal.keylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.internal.engine.KeyLog.Space;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpillingKeyLogTest {

    private static final long MEGABYTE = 1 << 20;

    private final Disk disk = new Disk();
    private final List<SpillingKeyLog> logs = new ArrayList<>();

    private SpillingKeyLog log(long budget) {
        SpillingKeyLog log = new SpillingKeyLog(budget, disk);
        logs.add(log);
        return log;
    }

    @AfterEach
    void closedLogsLeaveNoFile() {
        logs.forEach(SpillingKeyLog::close);

        assertThat(disk.open).isZero();
    }

    /** Records with random ids, each referring to the one before it. */
    private static void addChain(SpillingKeyLog log, int count) {
        for (int i = 0; i < count; i++) {
            log.add(Space.ID, id(i), i, "d", "stakeholder", id(i));
            log.add(Space.PARENT, id(i), i, id(i - 1));
        }
    }

    private static String id(int number) {
        return UUID.nameUUIDFromBytes(("id " + number).getBytes(StandardCharsets.US_ASCII))
                .toString();
    }

    @Test
    void temporaryFilesAreWrittenAndRead() {
        try (SpillingKeyLog log = new SpillingKeyLog(MEGABYTE / 16, Storage.TEMPORARY_FILES)) {
            addChain(log, 5000);

            for (int i = 1; i < 5000; i++) {
                assertThat(log.get(Space.PARENT, id(i))).containsExactly(new Entry(i, List.of(id(i - 1))));
            }
        }
    }

    @Test
    void whatFitsTouchesNoDisk() {
        SpillingKeyLog log = log(MEGABYTE);

        addChain(log, 4000);

        assertThat(log.get(Space.PARENT, id(17))).containsExactly(new Entry(17, List.of(id(16))));
        assertThat(disk.wasUsed()).isFalse();
    }

    @Test
    void filesAreMergedIntoOneBeforeTheFirstLook() {
        SpillingKeyLog log = log(MEGABYTE / 4);
        addChain(log, 20_000);
        assertThat(disk.open).isGreaterThan(5);

        assertThat(log.get(Space.ID, "none")).isEmpty();

        assertThat(disk.open).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 50_000})
    void lookupReadsABlockHoweverLargeTheFile(int count) {
        SpillingKeyLog log = log(MEGABYTE / 16);
        addChain(log, count);
        log.get(Space.ID, "none");
        disk.reads = 0;

        for (int i = 0; i < 1000; i++) {
            int number = (int) (i * 7919L % count);
            assertThat(log.get(Space.PARENT, id(number)).get(0).values()).containsExactly(id(number - 1));
        }

        assertThat(disk.reads).isLessThan(2000);
    }

    /** Once when the memory is full, once when 64 files become one, once when the first look makes one of all. */
    @Test
    void entryIsWrittenOnceForEachLevelOfFiles() {
        SpillingKeyLog log = log(MEGABYTE / 32);
        int bytesOfARecord = 140;

        addChain(log, 20_000);
        log.get(Space.ID, "none");

        assertThat(disk.created).isBetween(65L, 2 * 64L);
        assertThat(disk.bytesWritten).isLessThan(3 * bytesOfARecord * 20_000);
    }

    @Test
    void walkReadsTheFileOnce() {
        SpillingKeyLog log = log(MEGABYTE / 4);
        addChain(log, 50_000);
        log.get(Space.ID, "none");
        disk.reads = 0;
        int[] keys = new int[1];

        log.forEachKey(Space.PARENT, (key, entries) -> keys[0] += entries.size());

        assertThat(keys[0]).isEqualTo(50_000);
        assertThat(disk.reads).isLessThan(50_000 * 90 / (1 << 15));
    }

    @Test
    void oneKeyMayHaveMoreEntriesThanFitIntoMemory() {
        SpillingKeyLog log = log(MEGABYTE / 4);
        for (int i = 0; i < 200_000; i++) {
            log.add(Space.ID, "iom", i, "reference.unresolved", "pointer");
        }
        long[] sum = new long[1];

        log.forEachKey(Space.ID, (key, entries) -> entries.forEach(entry -> sum[0] += entry.record()));

        assertThat(sum[0]).isEqualTo(199_999L * 100_000);
        assertThat(log.get(Space.ID, "iom")).hasSize(200_000);
    }

    /** The hash cannot be used to make the log slow: were they compared one by one, this would not end. */
    @ParameterizedTest
    @ValueSource(longs = {MEGABYTE, Long.MAX_VALUE})
    void keysOfOneHashAreFoundByTheirBytes(long budget) {
        SpillingKeyLog log = new SpillingKeyLog(budget, disk, (bytes, from, to) -> 42);
        logs.add(log);
        int count = 20_000;
        addChain(log, count);
        log.get(Space.ID, "none");
        disk.reads = 0;

        for (int i = 1; i <= count; i++) {
            assertThat(log.get(Space.PARENT, id(i % count))).hasSize(1);
        }

        assertThat(disk.reads).isLessThan(count * 20L);
    }

    @Test
    void entriesMayBeAddedAfterALook() {
        SpillingKeyLog log = log(Long.MAX_VALUE);
        log.add(Space.ID, "Aa", 1, "first");
        List<Entry> before = log.get(Space.ID, "Aa");
        log.add(Space.ID, "BB", 2, "other");
        log.add(Space.ID, "Aa", -3, "second");

        assertThat(log.get(Space.ID, "Aa"))
                .containsExactly(new Entry(-3, List.of("second")), new Entry(1, List.of("first")));
        assertThat(log.get(Space.PARENT, "Aa")).isEmpty();
        assertThat(before).containsExactly(new Entry(1, List.of("first")));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 10_000, Long.MAX_VALUE})
    void otherSpacesMayBeAddedToDuringAWalk(long budget) {
        SpillingKeyLog log = log(budget);
        addChain(log, 300);
        int[] walked = new int[1];

        log.forEachKey(Space.PARENT, (key, entries) -> {
            walked[0]++;
            log.add(
                    Space.MATCH,
                    key,
                    entries.get(0).record(),
                    entries.get(0).values().get(0));
            assertThat(log.get(Space.MATCH, key)).isEqualTo(entries);
        });

        assertThat(walked[0]).isEqualTo(300);
        assertThat(log.get(Space.MATCH, id(299))).containsExactly(new Entry(299, List.of(id(298))));
    }

    @Test
    void spaceIsNotAddedToWhileItIsWalked() {
        SpillingKeyLog log = log(Long.MAX_VALUE);
        log.add(Space.ID, "a", 1);

        assertThatThrownBy(() -> log.forEachKey(Space.ID, (key, entries) -> log.add(Space.ID, "b", 2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("space: nothing is added while it is walked: ID");
        log.add(Space.ID, "b", 2);
        assertThat(log.size()).isEqualTo(2);
    }

    @Test
    void spaceMayBeWalkedDuringItsOwnWalk() {
        SpillingKeyLog log = log(0);
        addChain(log, 20);
        List<String> keys = new ArrayList<>();

        log.forEachKey(Space.ID, (key, entries) -> log.forEachKey(Space.ID, (inner, its) -> keys.add(inner)));

        assertThat(keys).hasSize(400);
    }

    /** Whenever the disk fails, it is told as such, and no file stays. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 10, 50})
    void failureOfTheDiskIsTold(int successes) {
        Disk failing = Disk.failingAfter(successes);
        SpillingKeyLog log = new SpillingKeyLog(1000, failing);

        assertThatThrownBy(() -> {
                    addChain(log, 1000);
                    log.forEachKey(Space.ID, (key, entries) -> log.get(Space.PARENT, key));
                })
                .isInstanceOf(StorageException.class)
                .hasMessage("a temporary file failed")
                .hasRootCauseMessage("No space left on device");
        log.close();
        assertThat(failing.isEmpty()).isTrue();
    }

    @Test
    void recordOfTheDatasetStandsForAKeyBeforeOneOfTheContext() {
        Entry context = new Entry(-1, List.of());
        Entry first = new Entry(5, List.of());
        Entry second = new Entry(6, List.of());

        assertThat(KeyLog.first(List.of(context, first, second))).isSameAs(first);
        assertThat(KeyLog.first(List.of(context))).isSameAs(context);
        assertThat(KeyLog.first(List.of())).isNull();
    }

    @Test
    void memoryOfAnEntryIsItsBytesAndTenMore() {
        Table table = new Table();
        Notes notes = new Notes(new EntryCodec(), Key::hash);
        for (int i = 0; i < 1000; i++) {
            notes.add(Space.ID, id(i), i, "d", "stakeholder", id(i));
            table.add(notes, i);
        }

        assertThat(table.bytes()).isBetween(1000L * (36 + 1), 1000L * (36 + 1 + 7 + 10));
    }

    @Test
    void placesOfAnIndexInSomebodysHandsStayAsTheyAre() {
        SpillingKeyLog log = log(Long.MAX_VALUE);
        String[] ids = new String[2000];
        Arrays.setAll(ids, SpillingKeyLogTest::id);
        List<List<Entry>> given = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            log.add(Space.ID, ids[i], i);
            given.add(log.get(Space.ID, ids[i / 2]));
        }

        for (int i = 0; i < ids.length; i++) {
            assertThat(given.get(i)).containsExactly(new Entry(i / 2, List.of()));
        }
    }
}
