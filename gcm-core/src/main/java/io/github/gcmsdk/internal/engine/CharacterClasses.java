package io.github.gcmsdk.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is one class of characters after another, such as that of ids, matched without the regular expression:
 * all classes but the last stand for a fixed number of characters, so that there is nothing to try twice.
 */
final class CharacterClasses {

    private static final Pattern CLASS =
            Pattern.compile("(\\[[A-Za-z0-9 _.:/@#+-]+])(?:([+*])|\\{(\\d{1,4})(?:(,)(\\d{0,4}))?})?");

    private static final int ASCII = 128;

    /** The ASCII characters of a class, which has no others, and how often it stands there. */
    private static final class Repeated {

        private final boolean[] members;
        private final int least;
        private final int most;

        private Repeated(boolean[] members, int least, int most) {
            this.members = members;
            this.least = least;
            this.most = most;
        }

        static Repeated of(Matcher found) {
            Pattern one = Pattern.compile(found.group(1));
            boolean[] members = new boolean[ASCII];
            for (char c = 0; c < ASCII; c++) {
                members[c] = one.matcher(String.valueOf(c)).matches();
            }
            if (found.group(2) != null) {
                return new Repeated(members, found.group(2).equals("+") ? 1 : 0, Integer.MAX_VALUE);
            } else if (found.group(3) == null) {
                return new Repeated(members, 1, 1);
            }
            int least = Integer.parseInt(found.group(3));
            if (found.group(4) == null) {
                return new Repeated(members, least, least);
            }
            String most = found.group(5);
            return new Repeated(members, least, most.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(most));
        }

        boolean holds(char c) {
            return c < ASCII && members[c];
        }
    }

    private final Repeated[] fixed;
    private final Repeated last;

    private CharacterClasses(List<Repeated> classes) {
        fixed = classes.subList(0, classes.size() - 1).toArray(Repeated[]::new);
        last = classes.get(classes.size() - 1);
    }

    /** The classes of a pattern; null if it is more than that. */
    static @Nullable CharacterClasses of(Pattern pattern) {
        List<Repeated> classes = new ArrayList<>();
        String text = pattern.pattern();
        Matcher found = CLASS.matcher(text);
        int end = 0;
        while (found.find() && found.start() == end) {
            if (!classes.isEmpty() && !isFixed(classes.get(classes.size() - 1))) {
                return null;
            }
            classes.add(Repeated.of(found));
            end = found.end();
        }
        return pattern.flags() == 0 && end == text.length() && end > 0 ? new CharacterClasses(classes) : null;
    }

    private static boolean isFixed(Repeated repeated) {
        return repeated.least == repeated.most;
    }

    /** Whether all of a text matches. */
    boolean match(CharSequence text) {
        int at = 0;
        for (Repeated each : fixed) {
            int end = at + each.most;
            if (!isWithin(each, text, at, end)) {
                return false;
            }
            at = end;
        }
        int left = text.length() - at;
        return left >= last.least && left <= last.most && isWithin(last, text, at, text.length());
    }

    private static boolean isWithin(Repeated each, CharSequence text, int from, int to) {
        if (to > text.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!each.holds(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
