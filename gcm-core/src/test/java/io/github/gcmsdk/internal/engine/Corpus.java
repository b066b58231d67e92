package io.github.gcmsdk.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * A stream of records of all types: one half made anew, the other half mutants of records that raised the code which was
 * raised least so far. So a rule that hardly any random record breaks is broken often all the same, and only narrowly.
 */
final class Corpus {

    private static final int KEPT_OF_A_CODE = 20;

    private final List<Class<?>> types;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, List<Object>> raisers = new TreeMap<>();
    private int next;

    Corpus(List<Class<?>> types) {
        this.types = types;
    }

    Object next(RandomGenerator random) {
        double rate = random.nextDouble(0.3);
        Optional<String> rarest = random.nextBoolean() ? rarest() : Optional.empty();
        if (rarest.isEmpty()) {
            return new Generator(random, rate).part(types.get(next++ % types.size()));
        }
        List<Object> candidates = raisers.get(rarest.get());
        return new Mutator(random, rate).mutant(candidates.get(random.nextInt(candidates.size())));
    }

    private Optional<String> rarest() {
        return counts.entrySet().stream()
                .min(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    /** Counts that a record raised a code, and keeps some that did. */
    void raised(String code, Object record) {
        int count = counts.merge(code, 1, Integer::sum);
        List<Object> kept = raisers.computeIfAbsent(code, c -> new ArrayList<>());
        if (kept.size() < KEPT_OF_A_CODE) {
            kept.add(record);
        } else {
            kept.set(count % KEPT_OF_A_CODE, record);
        }
    }

    /** How many records raised each code. */
    Map<String, Integer> counts() {
        return counts;
    }
}
