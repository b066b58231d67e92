package io.github.gcmsdk.framework;

import java.util.Arrays;

/** The number of letters to insert, drop or replace that makes one text out of another. */
final class Edits {

    private Edits() {}

    /** The number of edits between two texts, or any number above the limit once it is above. */
    static int between(String a, String b, int limit) {
        return Math.abs(a.length() - b.length()) > limit ? limit + 1 : lastRow(a, b, limit)[b.length()];
    }

    /** The number of edits between a text and whichever beginning of another is nearest, or any above the limit. */
    static int toBeginning(String a, String b, int limit) {
        return Arrays.stream(lastRow(a, b, limit)).min().orElseThrow();
    }

    /** The last row of the usual table. Only the diagonal band that can stay within the limit is computed. */
    private static int[] lastRow(String a, String b, int limit) {
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
                best = Math.min(best, row[j]);
            }
            above = row;
            if (best > limit) {
                break;
            }
        }
        return above;
    }
}
