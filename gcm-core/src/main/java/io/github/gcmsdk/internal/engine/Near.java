package io.github.gcmsdk.internal.engine;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what was probably meant by a misspelt name. */
public final class Near {

    /** Longer names are not compared: the cost grows with the square of the length. */
    private static final int LONGEST = 64;

    private Near() {}

    /** The one candidate that is nearest to a text, or null if none is near or two are equally near. */
    public static @Nullable String nearest(String text, Collection<String> candidates) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        String folded = fold(text);
        int best = Math.min(3, folded.length() / 3) + 1;
        String nearest = null;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - text.length()) > 3
                    && !fold(candidate).equals(folded)) {
                continue;
            }
            int distance = distance(folded, fold(candidate));
            if (distance < best) {
                best = distance;
                nearest = candidate;
            } else if (distance == best) {
                nearest = null;
            }
        }
        return nearest;
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c != '-' && c != '_' && c != '.' && c != ' ') {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** The optimal string alignment distance: insertions, deletions, substitutions, swaps of neighbours. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
