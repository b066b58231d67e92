package io.github.gcmsdk.internal.keylog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Sorted walks as one sorted walk; what is equal comes in the order of the walks. */
final class Merge<T> implements Iterator<T> {

    private final PriorityQueue<Walk<T>> walks;

    Merge(List<Iterator<T>> iterators, Comparator<? super T> order) {
        walks = new PriorityQueue<>(
                Comparator.<Walk<T>, T>comparing(walk -> walk.head, order).thenComparingInt(walk -> walk.number));
        for (int i = 0; i < iterators.size(); i++) {
            advance(iterators.get(i), i);
        }
    }

    /** Walks through groups as one walk in which each key comes once. */
    static Iterator<Group> byKey(List<Iterator<Group>> iterators) {
        return iterators.size() == 1
                ? iterators.get(0)
                : new ByKey(new Merge<>(iterators, Comparator.comparing(Group::key)));
    }

    private void advance(Iterator<T> iterator, int number) {
        if (iterator.hasNext()) {
            walks.add(new Walk<>(iterator.next(), iterator, number));
        }
    }

    @Override
    public boolean hasNext() {
        return !walks.isEmpty();
    }

    @Override
    public T next() {
        Walk<T> first = walks.remove();
        advance(first.rest, first.number);
        return first.head;
    }

    private record Walk<T>(T head, Iterator<T> rest, int number) {}

    /** Makes the groups of one key, which follow each other, one. */
    private static final class ByKey implements Iterator<Group> {
        private final Iterator<Group> sorted;
        private @Nullable Group ahead;

        ByKey(Iterator<Group> sorted) {
            this.sorted = sorted;
            this.ahead = sorted.hasNext() ? sorted.next() : null;
        }

        @Override
        public boolean hasNext() {
            return ahead != null;
        }

        @Override
        public Group next() {
            Group first = ahead == null ? sorted.next() : ahead;
            List<Group> same = new ArrayList<>(List.of(first));
            ahead = null;
            while (ahead == null && sorted.hasNext()) {
                Group next = sorted.next();
                if (next.key().equals(first.key())) {
                    same.add(next);
                } else {
                    ahead = next;
                }
            }
            return Group.of(same);
        }
    }
}
