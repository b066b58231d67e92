package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.GroupedBy;
import io.github.gcmsdk.record.Accumulator;
import io.github.gcmsdk.record.GcmRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * A calculator that takes records one by one, and needs no more of a group than one state.
 *
 * @param indicator the id of the definition
 * @param input the class of the records
 * @param codes the codes of a record in each dimension, in lower case; several if it belongs to several groups
 * @param each what computes the figures of one group, by the names of the dimensions that make it; area, time, dimensions and
 *     vintage are those of the group
 */
record RecordCalculator<T extends GcmRecord, S>(
        String indicator,
        Class<T> input,
        Map<String, Function<T, List<String>>> codes,
        Function<List<String>, Accumulator<T, S, List<Figure>>> each)
        implements Calculator<T> {

    @Override
    public List<String> dimensions() {
        return List.copyOf(codes.keySet());
    }

    @Override
    public Accumulator<T, ?, List<Figure>> by(List<String> dimensions) {
        List<String> names = dimensions.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        for (String name : names) {
            if (!codes.containsKey(name)) {
                throw new IllegalArgumentException(
                        "dimensions: " + indicator + " is not computed by " + name + ", but by " + codes.keySet());
            }
        }
        Group.checkPlaces(names);
        return new Groups<>(this, names, each.apply(names));
    }

    private List<String> keys(T value, List<String> names) {
        List<List<String>> keys = List.of(List.of());
        for (String name : names) {
            List<String> own = Objects.requireNonNull(codes.get(name)).apply(value);
            keys = crossed(keys, own.isEmpty() ? List.of("") : own);
        }
        return keys.stream()
                .map(key -> Group.key(value.meta().asOf(), key))
                .distinct()
                .toList();
    }

    private static List<List<String>> crossed(List<List<String>> keys, List<String> codes) {
        List<List<String>> crossed = new ArrayList<>();
        for (List<String> key : keys) {
            for (String code : codes) {
                List<String> longer = new ArrayList<>(key);
                longer.add(code);
                crossed.add(longer);
            }
        }
        return crossed;
    }

    /** The accumulator: a state for each group. */
    private record Groups<T extends GcmRecord, S>(
            RecordCalculator<T, S> calculator, List<String> names, Accumulator<T, S, List<Figure>> each)
            implements Accumulator<T, SortedMap<String, S>, List<Figure>> {

        /** What all groups have in common, but for taking a value: that may belong to several. */
        private GroupedBy<T, S, List<Figure>> groups() {
            return new GroupedBy<>(value -> null, key -> each);
        }

        @Override
        public SortedMap<String, S> create() {
            return groups().create();
        }

        @Override
        public void add(SortedMap<String, S> states, T value) {
            for (String key : calculator.keys(value, names)) {
                each.add(states.computeIfAbsent(key, k -> each.create()), value);
            }
        }

        @Override
        public SortedMap<String, S> merge(SortedMap<String, S> left, SortedMap<String, S> right) {
            return groups().merge(left, right);
        }

        @Override
        public List<Figure> result(SortedMap<String, S> states) {
            List<Figure> figures = new ArrayList<>();
            groups().result(states).forEach((key, ofGroup) -> {
                Group group = Group.of(key, names);
                ofGroup.forEach(figure -> figures.add(group.label(figure)));
            });
            return figures;
        }

        @Override
        public void close(SortedMap<String, S> states) {
            groups().close(states);
        }

        @Override
        public void encode(SortedMap<String, S> states, OutputStream out) throws IOException {
            groups().encode(states, out);
        }

        @Override
        public SortedMap<String, S> decode(InputStream in) throws IOException {
            return groups().decode(in);
        }

        @Override
        public boolean isCommutative() {
            return each.isCommutative();
        }
    }
}
