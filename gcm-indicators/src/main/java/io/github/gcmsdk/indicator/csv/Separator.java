package io.github.gcmsdk.indicator.csv;

import java.io.IOException;
import java.io.PushbackReader;

/** Which sign stands between the cells of a table: a comma, a semicolon or a tab. */
final class Separator {

    /** How much of the text is looked at. */
    static final int HEAD = 1 << 16;

    private static final String SIGNS = ",;\t";

    private Separator() {}

    /** The sign that the first line has most of outside of quotation marks; the comma if it has none. */
    static char of(PushbackReader reader) throws IOException {
        char[] head = new char[HEAD];
        int length = Math.max(reader.read(head), 0);
        int[] counts = countInFirstLine(head, length);
        reader.unread(head, 0, length);
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SIGNS.charAt(most);
    }

    private static int[] countInFirstLine(char[] head, int length) {
        int[] counts = new int[SIGNS.length()];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < length; i++) {
            quoted ^= head[i] == '"';
            boolean end = head[i] == '\n' || head[i] == '\r';
            if (end && begun && !quoted) {
                break;
            }
            begun |= !end;
            int sign = SIGNS.indexOf(head[i]);
            if (sign >= 0 && !quoted) {
                counts[sign]++;
            }
        }
        return counts;
    }
}
