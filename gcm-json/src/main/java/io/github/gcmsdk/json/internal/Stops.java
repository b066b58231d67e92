package io.github.gcmsdk.json.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for the bytes at which lines and strings of JSON end, eight bytes at once. */
enum Stops {

    /** Line feed and carriage return. */
    OF_LINE,
    /** Quote, backslash, and all control characters, none of which may stand in a string. */
    OF_STRING;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;

    /** The highest bit of each byte. */
    static final long HIGHEST = ONES << 7;

    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;

    /** Eight bytes as a number, the first as the lowest. */
    static long word(byte[] bytes, int from) {
        return (long) WORDS.get(bytes, from);
    }

    /** The index of the first stop from an index on, or the end if there is none. */
    int next(byte[] bytes, int from, int end) {
        int i = from;
        while (i + Long.BYTES <= end) {
            long word = word(bytes, i);
            long found = this == OF_LINE ? below(word, '\r' + 1) : inString(word);
            if (found == 0) {
                i += Long.BYTES;
                continue;
            }
            i += first(found);
            if (isStop(bytes[i])) {
                return i;
            }
            i++; // a tab
        }
        while (i < end && !isStop(bytes[i])) {
            i++;
        }
        return i;
    }

    private boolean isStop(byte b) {
        return this == OF_LINE ? b == '\n' || b == '\r' : b == '"' || b == '\\' || b >= 0 && b < ' ';
    }

    /** A bit for each of eight bytes that is a stop of a string; the lowest one is right. */
    static long inString(long word) {
        long quote = word ^ QUOTES; // zero where one is
        long backslash = word ^ BACKSLASHES;
        return (quote - ONES & ~quote | backslash - ONES & ~backslash) & HIGHEST | below(word, ' ');
    }

    /** A bit for each of eight bytes that is below a number; the lowest one is right. */
    private static long below(long word, int number) {
        return word - number * ONES & ~word & HIGHEST;
    }

    /** Which of the eight bytes the lowest bit stands for. */
    static int first(long found) {
        return Long.numberOfTrailingZeros(found) >>> 3;
    }
}
