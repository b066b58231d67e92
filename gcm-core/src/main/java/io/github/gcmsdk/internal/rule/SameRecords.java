package io.github.gcmsdk.internal.rule;

import java.util.Arrays;

/**
 * Records that are one in truth, whichever of their entries show it: sets of numbers from 0, each known by its first. Takes
 * some sixteen bytes for each record but the first of its set, up to a limit; what comes beyond it is not joined.
 */
final class SameRecords {

    /** Is given a record with the first of its set. */
    @FunctionalInterface
    interface Visitor {
        void visit(int record, int first);
    }

    private static final int NONE = -1;

    private final int most;

    /** A table of records, and of an earlier one of the same set for each; at most half of the places are taken. */
    private int[] records = empty(16);

    private int[] earlier = new int[16];
    private int size;
    private boolean full;

    SameRecords(int most) {
        this.most = most;
    }

    private static int[] empty(int length) {
        int[] places = new int[length];
        Arrays.fill(places, NONE);
        return places;
    }

    /** Makes the sets of two records one. */
    void join(int a, int b) {
        int first = first(a);
        int other = first(b);
        if (first != other) {
            put(Math.max(first, other), Math.min(first, other));
        }
    }

    /** Whether records were not joined, because there are too many. */
    boolean isFull() {
        return full;
    }

    private int first(int record) {
        int first = record;
        for (int place = place(first); records[place] != NONE; place = place(first)) {
            first = earlier[place];
        }
        int next = record;
        for (int place = place(next); records[place] != NONE; place = place(next)) {
            next = earlier[place];
            earlier[place] = first;
        }
        return first;
    }

    private void put(int record, int before) {
        if (size == most) {
            full = true;
            return;
        }
        if (2 * (size + 1) > records.length) {
            grow();
        }
        int place = place(record);
        records[place] = record;
        earlier[place] = before;
        size++;
    }

    /** Where a record stands, or would. */
    private int place(int record) {
        int mask = records.length - 1;
        int place = (record * 0x9E3779B9 >>> 7) & mask;
        while (records[place] != NONE && records[place] != record) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        int[] oldRecords = records;
        int[] oldEarlier = earlier;
        records = empty(2 * oldRecords.length);
        earlier = new int[records.length];
        for (int i = 0; i < oldRecords.length; i++) {
            if (oldRecords[i] != NONE) {
                int place = place(oldRecords[i]);
                records[place] = oldRecords[i];
                earlier[place] = oldEarlier[i];
            }
        }
    }

    /** Gives each record but the first of its set, in order. */
    void forEachButTheFirst(Visitor visitor) {
        Arrays.stream(records)
                .filter(record -> record != NONE)
                .sorted()
                .forEach(record -> visitor.visit(record, first(record)));
    }
}
