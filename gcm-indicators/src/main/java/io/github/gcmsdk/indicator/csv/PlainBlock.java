package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.indicator.observation.ObservationSet;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads some lines of a plain table, byte by byte; for one block and one thread. */
final class PlainBlock {

    private static final byte CELL = 1;
    private static final byte LINE = 2;
    private static final byte ODD = 3;

    /** A long holds any number of so many digits. */
    private static final int DIGITS = 18;

    private final CsvReader<Void> reader;
    private final PlainHead head;
    private final ObservationTable.Rows rows;

    /** What a byte is: 0 for a part of a cell. */
    private final byte[] kinds = new byte[256];

    /** The codes of each column of the table; null for one that is not read, and for that of the values. */
    private final @Nullable FieldCodes[] codes;

    /** The place of each column's number in a row. */
    private final int[] places;

    private byte[] bytes = {};

    /** Where the cell at work ends, its separator not included. */
    private int end;

    /** The tail of the cell at work. */
    private long tail;

    /** The bits that any byte of the row has. */
    private int bits;

    PlainBlock(ObservationTable table, CsvReader<Void> reader, PlainHead head) {
        this.reader = reader;
        this.head = head;
        rows = new ObservationTable.Rows(table);
        codes = new FieldCodes[head.columns()];
        places = new int[head.columns()];
        kinds[head.separator()] = CELL;
        kinds['\n'] = LINE;
        kinds['\r'] = ODD;
        kinds['"'] = ODD;
        kinds[0] = ODD;
        for (int i = 0; i < table.fields.size(); i++) {
            int column = head.fields().get(i);
            if (column >= 0) {
                codes[column] = new FieldCodes(table.fields.get(i), i, rows);
                places[column] = i;
            } else {
                rows.numbers[i] = rows.builder.number(i, null);
            }
        }
    }

    /** The rows; null if one of them is not plain. */
    @Nullable
    ObservationSet read(byte[] block) {
        bytes = block;
        int at = 0;
        while (at < bytes.length) {
            at = bytes[at] == '\n' ? at + 1 : readRow(at);
            if (at < 0) {
                return null;
            }
        }
        return rows.builder.build();
    }

    /** Reads a row; gives where the next one begins, or −1 if it is not plain. */
    private int readRow(int begin) {
        int at = begin;
        int valueFrom = 0;
        int valueTo = 0;
        bits = 0;
        for (int column = 0; column < codes.length; column++) {
            byte kind = passCell(at);
            boolean last = column == codes.length - 1;
            if (kind != (last ? LINE : CELL) || end - at > reader.limits.cellLength()) {
                return -1;
            }
            FieldCodes field = codes[column];
            if (field != null) {
                int number = field.number(bytes, at, end, tail);
                if (number < 0) {
                    return -1;
                }
                rows.numbers[places[column]] = number;
            }
            if (column == head.value()) {
                valueFrom = at;
                valueTo = end;
            }
            at = end + 1;
        }
        int next = end < bytes.length && bytes[end] == '\r' ? end + 2 : end + 1;
        if (bits < 0 && FieldCodes.decode(bytes, begin, end) == null) {
            return -1;
        }
        return addValue(valueFrom, valueTo) ? next : -1;
    }

    /** Goes to the end of a cell; gives what ends it. */
    private byte passCell(int from) {
        int at = from;
        long last = 0;
        int all = 0;
        byte kind = LINE;
        while (at < bytes.length) {
            byte next = bytes[at];
            kind = kinds[next & 0xff];
            if (kind != 0) {
                break;
            }
            last = FieldCodes.tail(last, next);
            all |= next;
            at++;
        }
        end = at;
        tail = last;
        bits |= all;
        if (at == bytes.length) {
            return LINE;
        }
        boolean endsInReturn = bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n';
        return endsInReturn ? LINE : kind;
    }

    private boolean addValue(int from, int to) {
        boolean negative = from < to && bytes[from] == '-';
        long digits = 0;
        int point = -1;
        int at = negative ? from + 1 : from;
        int first = at;
        for (; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
            } else if (bytes[at] == reader.decimalMark.mark && point < 0 && at > first) {
                point = at;
            } else {
                return addText(from, to);
            }
        }
        int decimals = point < 0 ? 0 : to - point - 1;
        if (to == first || to - first > DIGITS || point >= 0 && decimals == 0) {
            return addText(from, to);
        }
        rows.tellStatus(ObservationStatus.NORMAL);
        rows.builder.add(rows.numbers, negative ? -digits : digits, decimals);
        return true;
    }

    /** Reads a value that is more than digits. */
    private boolean addText(int from, int to) {
        String text = FieldCodes.text(bytes, from, to);
        if (text == null || text.isEmpty() && isBlankRow()) {
            return false;
        }
        Numbers.Parsed number = Numbers.parse(text, reader.decimalMark);
        ObservationStatus absence = number == null ? Numbers.absence(text) : null;
        if (number == null && absence == null || number != null && number.grouped()) {
            return false;
        }
        BigDecimal value = number == null ? null : number.value();
        rows.tellStatus(absence == null ? ObservationStatus.NORMAL : absence);
        rows.builder.add(rows.numbers, value);
        return true;
    }

    /** Whether a row without a value may hold nothing at all: such a row is passed over, which is not done here. */
    private boolean isBlankRow() {
        for (int column = 0; column < codes.length; column++) {
            FieldCodes field = codes[column];
            if (field != null && !field.isBlank(rows.numbers[places[column]])) {
                return false;
            }
        }
        return true;
    }
}
