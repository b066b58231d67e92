package io.github.gcmsdk.indicator.csv;

import java.io.IOException;
import java.io.PushbackReader;

/** Which sign stands between the cells of a table: a comma, a semicolon or a tab. */
final class Separator {

    /** How much of the text is looked at. */
    static final int HEAD = 1 << 16;

    private static final String SIGNS = ",;\t";

    private final int[] counts = new int[SIGNS.length()];
    private boolean quoted;
    private boolean begun;
    private boolean ended;

    private Separator() {}

    /** The sign that the first line has most of outside of quotation marks; the comma if it has none. */
    static char of(PushbackReader reader) throws IOException {
        Separator separator = new Separator();
        char[] head = new char[HEAD];
        int length = 0;
        int count = reader.read(head);
        while (count > 0) { // a stream may give less than the first line at once
            separator.count(head, length, length + count);
            length += count;
            count = separator.ended ? 0 : reader.read(head, length, head.length - length);
        }
        reader.unread(head, 0, length);
        return separator.mostFrequent();
    }

    private void count(char[] head, int from, int to) {
        for (int i = from; i < to && !ended; i++) {
            quoted ^= head[i] == '"';
            boolean end = head[i] == '\n' || head[i] == '\r';
            ended = end && begun && !quoted;
            begun |= !end;
            int sign = SIGNS.indexOf(head[i]);
            if (sign >= 0 && !quoted) {
                counts[sign]++;
            }
        }
    }

    private char mostFrequent() {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SIGNS.charAt(most);
    }
}
