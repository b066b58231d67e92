package io.github.gcmsdk.internal.money;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Numbers from 0, joined into sets. */
final class Sets {

    private final int[] parents;

    Sets(int size) {
        parents = IntStream.range(0, size).toArray();
    }

    void join(int a, int b) {
        int first = root(a);
        int other = root(b);
        parents[Math.max(first, other)] = Math.min(first, other);
    }

    private int root(int number) {
        int root = number;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** What stands at the numbers, by set, in the order of the first of each. */
    <T> Collection<List<T>> groups(List<T> values) {
        Map<Integer, List<T>> groups = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            groups.computeIfAbsent(root(i), root -> new ArrayList<>()).add(values.get(i));
        }
        return groups.values();
    }
}
