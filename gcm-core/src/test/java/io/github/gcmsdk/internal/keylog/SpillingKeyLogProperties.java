package io.github.gcmsdk.internal.keylog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.internal.engine.KeyLog.Space;
import io.github.gcmsdk.internal.engine.KeyLog.Visitor;
import io.github.gcmsdk.internal.engine.KeyNotes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The key log is as exact as a map, whatever stays in memory and whatever the hash. */
class SpillingKeyLogProperties {

    private static final List<String> KEYS = List.of(
            "Aa",
            "BB",
            "AaAa",
            "BBBB",
            "AaBB",
            "",
            "iom",
            "é",
            "\0",
            "a\0b",
            "😀",
            "\uD83D",
            "\uDE00",
            "x".repeat(1000));

    private static final List<Key.Hash> HASHES =
            List.of(Key::hash, (b, from, to) -> 7, (b, from, to) -> from - to, (b, from, to) -> to - from << 24);

    private final Disk disk = new Disk();

    private record Added(Space space, String key, Entry entry) {
        void to(KeyNotes log) {
            log.add(space, key, entry.record(), entry.values().toArray(String[]::new));
        }
    }

    private static List<Added> entries(Random random) {
        List<Added> entries = new ArrayList<>();
        for (int i = random.nextInt(150); i > 0; i--) {
            Space space = Space.values()[random.nextInt(3)];
            String key = KEYS.get(random.nextInt(KEYS.size()));
            int record = random.nextInt(20) == 0 ? random.nextInt() : random.nextInt(40) - 20;
            List<String> values = new ArrayList<>();
            for (int j = random.nextInt(4); j > 0; j--) {
                values.add(KEYS.get(random.nextInt(KEYS.size())).repeat(random.nextInt(3)));
            }
            entries.add(new Added(space, key, new Entry(record, values)));
        }
        return entries;
    }

    /** What a map remembers: context first, records in order, entries of one record as they were added. */
    private static Map<Space, Map<String, List<Entry>>> model(List<Added> added) {
        Map<Space, Map<String, List<Entry>>> model = new EnumMap<>(Space.class);
        for (Space space : Space.values()) {
            model.put(space, new TreeMap<>());
        }
        added.forEach(one -> model.get(one.space)
                .computeIfAbsent(one.key, key -> new ArrayList<>())
                .add(one.entry));
        Comparator<Entry> order = Comparator.comparing((Entry entry) -> !entry.isContext())
                .thenComparing(entry -> Math.abs((long) entry.record()));
        model.values().forEach(keys -> keys.values().forEach(entries -> entries.sort(order)));
        return model;
    }

    private static Map<String, List<Entry>> walked(BiConsumer<Space, Visitor> walk, Space space) {
        Map<String, List<Entry>> walked = new LinkedHashMap<>();
        walk.accept(
                space,
                (key, found) ->
                        assertThat(walked.put(key, List.copyOf(found))).as(key).isNull());
        return walked;
    }

    private SpillingKeyLog log(Random random) {
        long budget = List.of(0L, 100L, 1000L, Long.MAX_VALUE).get(random.nextInt(4));
        return new SpillingKeyLog(budget, disk, HASHES.get(random.nextInt(HASHES.size())));
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void remembersWhatAMapRemembers(@ForAll long seed) {
        Random random = new Random(seed);
        List<Added> added = entries(random);
        try (SpillingKeyLog log = log(random)) {
            for (int i = 0; i < added.size(); i++) {
                added.get(i).to(log);
                if (random.nextInt(50) == 0) {
                    assertHolds(log, added.subList(0, i + 1));
                }
            }
            assertHolds(log, added);
        }

        assertThat(disk.open).isZero();
    }

    private static void assertHolds(SpillingKeyLog log, List<Added> added) {
        assertThat(log.size()).isEqualTo(added.size());
        model(added).forEach((space, keys) -> {
            assertThat(walked(log::forEachKey, space)).isEqualTo(keys);
            Map<String, List<Entry>> shared = new HashMap<>(keys);
            shared.values().removeIf(entries -> entries.size() == 1);
            assertThat(walked(log::forEachSharedKey, space)).isEqualTo(shared);
            KEYS.forEach(key -> assertThat(log.get(space, key)).isEqualTo(keys.getOrDefault(key, List.of())));
        });
    }

    /** Each thread notes its share at the same time; in which order the notes are added does not matter. */
    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void threadsMayNoteWhatOneAdds(@ForAll long seed) {
        Random random = new Random(seed);
        List<Added> added = Stream.generate(() -> entries(random))
                .limit(4)
                .flatMap(List::stream)
                .toList();
        try (SpillingKeyLog log = log(random)) {
            Map<Integer, List<Added>> shares =
                    added.stream().collect(Collectors.groupingBy(one -> Math.floorMod(one.entry.record(), 4)));
            List<Notes> noted = shares.values().parallelStream()
                    .map(share -> {
                        Notes notes = log.notes();
                        share.forEach(one -> one.to(notes));
                        return notes;
                    })
                    .collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(noted, random);
            noted.forEach(log::add);

            assertHolds(log, added);
        }
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void keysAreWalkedInOneOrderWhateverTheBudgetAndTheOrderOfArrival(@ForAll long seed) {
        Random random = new Random(seed);
        List<Added> added = entries(random);
        List<Added> shuffled = new ArrayList<>(added);
        Collections.shuffle(shuffled, random);
        try (SpillingKeyLog unbounded = new SpillingKeyLog(Long.MAX_VALUE, disk);
                SpillingKeyLog bounded = new SpillingKeyLog(random.nextInt(2000), disk)) {
            added.forEach(one -> one.to(unbounded));
            shuffled.forEach(one -> one.to(bounded));

            for (Space space : Space.values()) {
                assertThat(List.copyOf(walked(bounded::forEachKey, space).keySet()))
                        .isEqualTo(
                                List.copyOf(walked(unbounded::forEachKey, space).keySet()));
            }
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void entriesAreReadInAnyOrder(@ForAll long seed) {
        Random random = new Random(seed);
        List<Added> added = entries(random);
        try (SpillingKeyLog log = log(random)) {
            added.forEach(one -> one.to(log));

            model(added)
                    .forEach((space, keys) -> keys.forEach((key, expected) -> {
                        List<Entry> entries = log.get(space, key);
                        List<Integer> indexes = new ArrayList<>();
                        for (int i = 0; i < expected.size(); i++) {
                            indexes.add(random.nextInt(expected.size()));
                        }
                        assertThat(indexes)
                                .allSatisfy(i -> assertThat(entries.get(i)).isEqualTo(expected.get(i)));
                        assertThat(entries.subList(1, expected.size())).isEqualTo(expected.subList(1, expected.size()));
                    }));
        }
    }
}
