package io.github.gcmsdk.indicator.observation;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds for each observation of one set its partner in another. */
final class Joining {

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private Joining() {}

    static Joined join(ObservationSet left, ObservationSet right, List<Axis> on) {
        RowNumbers keys = keys(left, right, on);
        int[] numbers = keys.all();
        boolean[] noCode = withoutCode(left, right, on);
        int[] partners = partners(left.size(), numbers, keys.count(), noCode);
        SortedMap<String, Long> dropped = new TreeMap<>();
        boolean[] asked = new boolean[keys.count()];
        int[] lefts = new int[left.size()];
        int[] rights = new int[left.size()];
        int pairs = 0;
        for (int row = 0; row < left.size(); row++) {
            int partner = noCode[row] ? NONE : partners[numbers[row]];
            if (!noCode[row]) {
                asked[numbers[row]] = true;
            }
            if (partner >= 0) {
                lefts[pairs] = row;
                rights[pairs++] = partner;
            } else {
                count(dropped, reason(noCode[row], partner));
            }
        }
        for (int row = left.size(); row < numbers.length; row++) {
            if (noCode[row] || !asked[numbers[row]]) {
                count(dropped, "in the other set only");
            }
        }
        return new Joined(left.select(Arrays.copyOf(lefts, pairs)), right.pick(Arrays.copyOf(rights, pairs)), dropped);
    }

    private static String reason(boolean noCode, int partner) {
        if (noCode) {
            return "no code to join on";
        }
        return partner == SEVERAL ? "several in the other set" : "none in the other set";
    }

    private static void count(SortedMap<String, Long> dropped, String reason) {
        dropped.merge(reason, 1L, Long::sum);
    }

    /** Numbers the rows of both sets by the codes on the axes, those of the second after those of the first. */
    private static RowNumbers keys(ObservationSet left, ObservationSet right, List<Axis> on) {
        RowNumbers keys = new RowNumbers(Math.addExact(left.size(), right.size()));
        for (Axis axis : on) {
            Column.Growing both = new Column.Growing(0);
            both.addAll(left.column(axis));
            both.addAll(right.column(axis));
            Column column = both.build();
            Column.Ranks ranks = column.ranks(code -> code == null ? axis.absent() : code);
            keys.add(column.numbers(), ranks);
        }
        return keys.closeAsTheyOccur();
    }

    private static boolean[] withoutCode(ObservationSet left, ObservationSet right, List<Axis> on) {
        boolean[] without = new boolean[left.size() + right.size()];
        for (Axis axis : on) {
            for (int row = 0; !axis.isDimension() && row < without.length; row++) {
                ObservationSet set = row < left.size() ? left : right;
                without[row] |= set.column(axis).get(row < left.size() ? row : row - left.size()) == null;
            }
        }
        return without;
    }

    private static int[] partners(int lefts, int[] numbers, int count, boolean[] noCode) {
        int[] partners = new int[count];
        Arrays.fill(partners, NONE);
        for (int row = lefts; row < numbers.length; row++) {
            if (!noCode[row]) {
                partners[numbers[row]] = partners[numbers[row]] == NONE ? row - lefts : SEVERAL;
            }
        }
        return partners;
    }
}
