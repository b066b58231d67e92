package io.github.gcmsdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.internal.engine.KeyLog.Space;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The key log is as exact as a map. */
class MemoryKeyLogProperties {

    /** Keys of which several have one hash. */
    private static final List<String> KEYS =
            List.of("Aa", "BB", "AaAa", "BBBB", "AaBB", "", "iom", "é", "\0", "a\0b", "😀", "x".repeat(1000));

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void remembersWhatAMapRemembers(@ForAll long seed) {
        Random random = new Random(seed);
        KeyLog log = new MemoryKeyLog();
        Map<Space, Map<String, List<Entry>>> model = new LinkedHashMap<>();
        int entries = random.nextInt(60);

        for (int i = 0; i < entries; i++) {
            Space space = Space.values()[random.nextInt(3)];
            String key = KEYS.get(random.nextInt(KEYS.size()));
            int record = random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(200) - 100;
            String[] values = new String[random.nextInt(4)];
            for (int j = 0; j < values.length; j++) {
                values[j] = KEYS.get(random.nextInt(KEYS.size())).repeat(random.nextInt(3));
            }
            log.add(space, key, record, values);
            model.computeIfAbsent(space, s -> new LinkedHashMap<>())
                    .computeIfAbsent(key, k -> new ArrayList<>())
                    .add(new Entry(record, List.of(values)));
        }

        assertThat(log.size()).isEqualTo(entries);
        for (Space space : Space.values()) {
            Map<String, List<Entry>> expected = model.getOrDefault(space, Map.of());
            Map<String, List<Entry>> walked = new LinkedHashMap<>();
            log.forEachKey(
                    space,
                    (key, found) ->
                            assertThat(walked.put(key, List.copyOf(found))).isNull());
            assertThat(walked).isEqualTo(expected);
            KEYS.forEach(key -> assertThat(log.get(space, key)).isEqualTo(expected.getOrDefault(key, List.of())));
        }
    }

    @Example
    void keysAreWalkedInAnOrderThatDependsOnThemAlone() {
        List<String> shuffled = new ArrayList<>(KEYS);
        java.util.Collections.shuffle(shuffled, new Random(1));

        assertThat(walk(shuffled)).isEqualTo(walk(KEYS));
    }

    private static List<String> walk(List<String> keys) {
        KeyLog log = new MemoryKeyLog();
        keys.forEach(key -> log.add(Space.ID, key, 0));
        List<String> walked = new ArrayList<>();
        log.forEachKey(Space.ID, (key, entries) -> walked.add(key));
        return walked;
    }

    @Example
    void entriesMayBeAddedAfterALook() {
        KeyLog log = new MemoryKeyLog();
        log.add(Space.ID, "Aa", 1, "first");
        List<Entry> before = log.get(Space.ID, "Aa");
        log.add(Space.ID, "BB", 2, "other");
        log.add(Space.ID, "Aa", -3, "second");

        assertThat(before).containsExactly(new Entry(1, List.of("first")));
        assertThat(log.get(Space.ID, "Aa"))
                .containsExactly(new Entry(1, List.of("first")), new Entry(-3, List.of("second")));
        assertThat(log.get(Space.PARENT, "Aa")).isEmpty();
    }

    @Example
    void manyEntriesAreAllThere() {
        KeyLog log = new MemoryKeyLog();
        int count = 200_000;
        for (int i = 0; i < count; i++) {
            log.add(Space.ID, "id-" + i % 150_000, i, "v" + i);
        }
        int[] seen = new int[2];

        log.forEachKey(Space.ID, (key, entries) -> {
            seen[0]++;
            seen[1] += entries.size();
            int number = Integer.parseInt(key.substring(3));
            assertThat(entries.get(0).record()).isEqualTo(number);
            assertThat(entries.get(0).values()).containsExactly("v" + number);
            assertThat(entries).hasSize(number < 50_000 ? 2 : 1);
        });

        assertThat(seen).containsExactly(150_000, count);
        assertThat(log.get(Space.ID, "id-49999")).extracting(Entry::record).containsExactly(49_999, 199_999);
        assertThat(log.get(Space.ID, "id-150000")).isEmpty();
    }

    @Example
    void millionsOfEntriesOfOneKeyAreNotReadAtOnce() {
        KeyLog log = new MemoryKeyLog();
        for (int i = 0; i < 1_000_000; i++) {
            log.add(Space.ID, "iom", i, "reference.unresolved", "pointer");
        }
        long[] sum = new long[1];

        log.forEachKey(Space.ID, (key, entries) -> entries.forEach(entry -> sum[0] += entry.record()));

        assertThat(sum[0]).isEqualTo(999_999L * 500_000);
    }

    @Example
    void recordOfTheDatasetStandsForAKeyBeforeOneOfTheContext() {
        Entry context = new Entry(-1, List.of());
        Entry first = new Entry(5, List.of());
        Entry second = new Entry(6, List.of());

        assertThat(KeyLog.first(List.of(context, first, second))).isSameAs(first);
        assertThat(KeyLog.first(List.of(context))).isSameAs(context);
        assertThat(KeyLog.first(List.of())).isNull();
    }
}
