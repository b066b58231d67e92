package io.github.gcmsdk.internal.engine;

import java.util.Arrays;

/** The number of letters to insert, drop, replace or swap with their neighbour that makes one text out of another. */
public final class Edits {

    private Edits() {}

    /** The number of edits between two texts, or any number above the limit once it is above. */
    public static int between(String a, String b, int limit) {
        return Math.abs(a.length() - b.length()) > limit ? limit + 1 : lastRow(a, b, limit)[b.length()];
    }

    /** The number of edits between a text and whichever beginning of another is nearest, or any above the limit. */
    public static int toBeginning(String a, String b, int limit) {
        return Arrays.stream(lastRow(a, b, limit)).min().orElseThrow();
    }

    /** The last row of the usual table. Only the diagonal band that can stay within the limit is computed. */
    private static int[] lastRow(String a, String b, int limit) {
        int[] twoAbove = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            Arrays.fill(row, limit + 1);
            row[0] = i;
            int best = row[0];
            for (int j = Math.max(1, i - limit); j <= Math.min(b.length(), i + limit); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
                if (areSwapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], 1 + twoAbove[j - 2]);
                }
                best = Math.min(best, row[j]);
            }
            if (best > limit) {
                return row;
            }
            twoAbove = above;
            above = row;
        }
        return above;
    }

    private static boolean areSwapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
