package io.github.gcmsdk.indicator.csv;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a plain table.
 *
 * @param separator what stands between cells
 * @param columns how many cells each row has
 * @param value the place of the column of values
 * @param fields the place of the column of each field; −1 if the table does not have it
 * @param length how many bytes it has, those at its end included
 * @param lengthWithFirstRow how many bytes it and the next line have
 */
record PlainHead(char separator, int columns, int value, List<Integer> fields, int length, int lengthWithFirstRow) {

    private static final Pattern NOT_PLAIN = Pattern.compile("[\"\\r\\x00]");

    /** The first line; null if it is not plain. */
    static @Nullable PlainHead of(byte[] head, ObservationTable table, CsvLimits limits) throws IOException {
        int from =
                head.length > 2 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf ? 3 : 0;
        int end = indexOf(head, '\n', from);
        int next = end < 0 ? -1 : indexOf(head, '\n', end + 1);
        if (next < 0 || next < end + 3) {
            return null;
        }
        String line = FieldCodes.decode(head, from, head[end - 1] == '\r' ? end - 1 : end);
        if (line == null || line.isBlank() || NOT_PLAIN.matcher(line).find()) {
            return null;
        }
        char separator = Separator.of(new PushbackReader(new StringReader(line), Separator.HEAD));
        List<String> names = List.of(line.split(Pattern.quote("" + separator), -1));
        if (names.size() > limits.columns() || names.stream().anyMatch(name -> name.length() > limits.cellLength())) {
            return null;
        }
        Header header =
                Header.of(new RawRow(1, names, Collections.nCopies(names.size(), false), names.size(), false), null);
        List<CsvColumn> columns = new ArrayList<>(List.of(table.value));
        table.fields.forEach(field -> columns.add(field.column()));
        if (!header.locate(columns).isEmpty() || header.place(table.value) < 0) {
            return null;
        }
        List<Integer> places =
                table.fields.stream().map(field -> header.place(field.column())).toList();
        return new PlainHead(separator, names.size(), header.place(table.value), places, end + 1, next + 1);
    }

    static int indexOf(byte[] bytes, char sign, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == sign) {
                return i;
            }
        }
        return -1;
    }
}
