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
            int distance = Edits.between(folded, fold(candidate), best);
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
}
