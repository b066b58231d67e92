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
    private int[] numbers = new int[64];
    private int count;
    private int blank = ODD;

    FieldCodes(Field field, int place, ObservationTable.Rows rows) {
        this.field = field;
        this.place = place;
        this.rows = rows;
    }

    /** The number of the code of a cell, by its bytes and their hash. */
    int number(byte[] bytes, int from, int to, int hash) {
        int mask = texts.length - 1;
        int at = spread(hash) & mask;
        while (texts[at] != null) {
            byte[] text = texts[at];
            if (Arrays.equals(text, 0, text.length, bytes, from, to)) {
                return numbers[at];
            }
            at = (at + 1) & mask;
        }
        return put(at, bytes, from, to);
    }

    /** Whether a number is that of a cell in which nothing stands. */
    boolean isBlank(int number) {
        return number == blank;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    static int hash(int hash, byte next) {
        return hash * 31 + next;
    }

    private int put(int at, byte[] bytes, int from, int to) {
        String text = text(bytes, from, to);
        if (text == null) {
            return ODD;
        }
        String code = text.isEmpty() ? null : code(text);
        if (code == null && !text.isEmpty()) {
            return ODD;
        }
        texts[at] = Arrays.copyOfRange(bytes, from, to);
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
        int[] oldNumbers = numbers;
        texts = new byte[oldTexts.length * 2][];
        numbers = new int[texts.length];
        int mask = texts.length - 1;
        for (int i = 0; i < oldTexts.length; i++) {
            if (oldTexts[i] != null) {
                int hash = 0;
                for (byte next : oldTexts[i]) {
                    hash = hash(hash, next);
                }
                int at = spread(hash) & mask;
                while (texts[at] != null) {
                    at = (at + 1) & mask;
                }
                texts[at] = oldTexts[i];
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
