package io.github.gcmsdk.indicator.observation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The codes of one axis: each code once, and its number for each observation. A null among the codes is an axis of which an
 * observation says nothing; a code may stand there twice.
 */
record Column(List<@Nullable String> codes, Packed numbers) {

    /** A column of which no observation says anything. */
    static Column absent(int size) {
        Packed numbers = new Packed();
        numbers.add(0, size);
        return new Column(Arrays.asList((String) null), numbers);
    }

    @Nullable
    String get(int place) {
        return codes.get(numbers.get(place));
    }

    Column select(int[] places) {
        return new Column(codes, numbers.select(places));
    }

    /** A column of what the codes are in other words; what is absent stays so. */
    Column map(UnaryOperator<@Nullable String> words) {
        List<@Nullable String> mapped = new ArrayList<>();
        codes.forEach(code -> mapped.add(code == null ? null : words.apply(code)));
        return new Column(mapped, numbers);
    }

    /** For each number, where its code stands in the order of the codes, and those codes. */
    Ranks ranks(UnaryOperator<@Nullable String> words) {
        List<String> all = new ArrayList<>();
        codes.forEach(code -> all.add(words.apply(code)));
        List<String> sorted = new ArrayList<>(new TreeSet<>(all));
        Map<String, Integer> places = new HashMap<>();
        sorted.forEach(code -> places.put(code, places.size()));
        return new Ranks(sorted, all.stream().mapToInt(places::get).toArray());
    }

    /** The codes in order, each once, and the place of each number's code among them. */
    static final class Ranks {
        private final List<String> codes;
        private final int[] ofNumber;

        Ranks(List<String> codes, int[] ofNumber) {
            this.codes = codes;
            this.ofNumber = ofNumber;
        }

        List<String> codes() {
            return codes;
        }

        int[] ofNumber() {
            return ofNumber;
        }
    }

    /** The codes that observations have. */
    SortedSet<String> used(Axis axis) {
        boolean[] used = new boolean[codes.size()];
        for (int i = 0; i < numbers.size(); i++) {
            used[numbers.get(i)] = true;
        }
        SortedSet<String> found = new TreeSet<>();
        for (int number = 0; number < used.length; number++) {
            if (used[number]) {
                String code = codes.get(number);
                found.add(code == null ? axis.absent() : code);
            }
        }
        return found;
    }

    /** A column that grows. */
    static final class Growing {
        private final Map<@Nullable String, Integer> places = new HashMap<>();
        private final List<@Nullable String> codes = new ArrayList<>();
        private final Packed numbers = new Packed();

        /** A column for rows that were there before, and said nothing of it. */
        Growing(int absent) {
            if (absent > 0) {
                numbers.add(number(null), absent);
            }
        }

        /** The number of a code. */
        int number(@Nullable String code) {
            Integer place = places.get(code);
            if (place == null) {
                place = codes.size();
                codes.add(code);
                places.put(code, place);
            }
            return place;
        }

        void add(int number) {
            numbers.add(number);
        }

        void addAll(Column other) {
            numbers.addAll(
                    other.numbers, other.codes.stream().mapToInt(this::number).toArray());
        }

        void fill(int size) {
            if (numbers.size() < size) {
                numbers.add(number(null), size - numbers.size());
            }
        }

        Column build() {
            return new Column(codes, numbers);
        }
    }
}
