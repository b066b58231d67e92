package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.indicator.area.Area;
import io.github.gcmsdk.indicator.csv.ObservationTable.Field;
import io.github.gcmsdk.indicator.observation.Axis;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The codes of one column, by the bytes that its cells have: each text is read once. */
final class FieldCodes {

    /** A cell of which something is to be reported. */
    static final int ODD = -1;

    private final Field field;
    private final int place;
    private final ObservationTable.Rows rows;
    private byte[][] texts = new byte[64][];
    private long[] tails = new long[64];
    private int[] numbers = new int[64];
    private int count;
    private int blank = ODD;

    FieldCodes(Field field, int place, ObservationTable.Rows rows) {
        this.field = field;
        this.place = place;
        this.rows = rows;
    }

    /** The number of the code of a cell, by its bytes and their tail. */
    int number(byte[] bytes, int from, int to, long tail) {
        int mask = texts.length - 1;
        int at = spread(tail) & mask;
        while (texts[at] != null) {
            if (tails[at] == tail && isSame(texts[at], bytes, from, to)) {
                return numbers[at];
            }
            at = (at + 1) & mask;
        }
        return put(at, bytes, from, to, tail);
    }

    /** Whether a cell is a text with the same tail: a short one has nothing else. */
    private static boolean isSame(byte[] text, byte[] bytes, int from, int to) {
        return to - from <= Long.BYTES && text.length <= Long.BYTES
                || Arrays.equals(text, 0, text.length, bytes, from, to);
    }

    /** The last eight bytes of a text, from those before its last one; none of them is zero. */
    static long tail(long before, byte next) {
        return before << Byte.SIZE | next & 0xff;
    }

    /** Whether a number is that of a cell in which nothing stands. */
    boolean isBlank(int number) {
        return number == blank;
    }

    private static int spread(long tail) {
        long mixed = tail * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    private int put(int at, byte[] bytes, int from, int to, long tail) {
        String text = text(bytes, from, to);
        if (text == null) {
            return ODD;
        }
        String code = text.isEmpty() ? null : code(text);
        if (code == null && !text.isEmpty()) {
            return ODD;
        }
        texts[at] = Arrays.copyOfRange(bytes, from, to);
        tails[at] = tail;
        int number = rows.builder.number(place, code);
        numbers[at] = number;
        blank = code == null ? number : blank;
        if (++count * 2 > texts.length) {
            grow();
        }
        return number;
    }

    private void grow() {
        byte[][] oldTexts = texts;
        long[] oldTails = tails;
        int[] oldNumbers = numbers;
        texts = new byte[oldTexts.length * 2][];
        tails = new long[texts.length];
        numbers = new int[texts.length];
        int mask = texts.length - 1;
        for (int i = 0; i < oldTexts.length; i++) {
            if (oldTexts[i] != null) {
                int at = spread(oldTails[i]) & mask;
                while (texts[at] != null) {
                    at = (at + 1) & mask;
                }
                texts[at] = oldTexts[i];
                tails[at] = oldTails[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }

    /** A cell without the white space around it; null if its bytes are not UTF-8. */
    static @Nullable String text(byte[] bytes, int from, int to) {
        String text = decode(bytes, from, to);
        return text == null ? null : text.strip();
    }

    /** The text of some bytes; null if they are not UTF-8. */
    static @Nullable String decode(byte[] bytes, int from, int to) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The code of a text; null if something is to be reported. */
    private @Nullable String code(String text) {
        if (field.scheme() != null) {
            return Area.find(field.scheme(), text).map(Area::code).orElse(null);
        }
        if (field.axis().equals(Axis.PERIOD)) {
            return Times.parse(text).map(Object::toString).orElse(null);
        }
        String code = field.words().getOrDefault(text, text);
        return isRead(field.axis(), code) ? code : null;
    }

    /** Whether a code can stand on an axis. */
    static boolean isRead(Axis axis, String code) {
        try {
            if (axis.equals(Axis.VINTAGE)) {
                return LocalDate.parse(code).toString().equals(code);
            }
            if (axis.equals(Axis.MULTIPLIER)) {
                return Integer.toString(Integer.parseInt(code)).equals(code);
            }
            return true;
        } catch (DateTimeException | NumberFormatException e) {
            return false;
        }
    }
}
