package io.github.gcmsdk.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which names were probably meant by one that there is not. */
final class Near {

    private static final int MOST = 5;

    /** Longer texts are no misspelt names. */
    private static final int LONGEST = 80;

    private Near() {}

    /** The nearest names, nearest first: few letters apart, or one holding the other. */
    static List<String> to(String text, Collection<String> names) {
        String asked = text.toLowerCase(Locale.ROOT);
        if (asked.isEmpty() || asked.length() > LONGEST) {
            return List.of();
        }
        int tolerance = Math.max(2, asked.length() / 4);
        return names.stream()
                .filter(name -> holds(name, asked) || distance(asked, name) <= tolerance)
                .sorted(Comparator.comparingInt((String name) -> distance(asked, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static boolean holds(String name, String asked) {
        return asked.length() > 2 && (name.contains(asked) || asked.contains(name));
    }

    /** How many letters must be put in, taken out or changed. */
    private static int distance(String a, String b) {
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(row[j - 1], last[j]) + 1);
            }
            last = row;
        }
        return last[b.length()];
    }
}
