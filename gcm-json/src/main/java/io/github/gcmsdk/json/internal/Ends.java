package io.github.gcmsdk.json.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The bytes at which a stretch of bytes ends, looked for eight at a time. */
final class Ends {

    /** What lines end with. */
    static final Ends OF_LINES = new Ends("\n\r");

    /** Where the bytes of a string must be looked at. */
    static final Ends OF_STRINGS = new Ends("\n\r\"\\");

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;
    private static final long SPACES = ' ' * ONES;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;

    private final boolean[] ends = new boolean[256];
    private final boolean quotes;

    private Ends(String bytes) {
        bytes.chars().forEach(b -> ends[b] = true);
        quotes = ends['"'];
    }

    /** The index of the first end, or the index behind the last byte. */
    int find(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (at + Long.BYTES <= to && !mayEnd((long) WORDS.get(bytes, at))) {
                at += Long.BYTES;
            } else if (ends[bytes[at] & 0xFF]) {
                return at;
            } else {
                at++;
            }
        }
        return to;
    }

    /** Whether one of eight bytes is a control character, or one of those that the ends of strings have besides. */
    private boolean mayEnd(long word) {
        long found = isBelow(word, SPACES);
        if (quotes) {
            found |= isBelow(word ^ QUOTES, ONES) | isBelow(word ^ BACKSLASHES, ONES);
        }
        return found != 0;
    }

    /** Not 0 if one of eight bytes is below those of another word. */
    private static long isBelow(long word, long least) {
        return word - least & ~word & HIGHEST;
    }
}
