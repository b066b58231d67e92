package io.github.gcmsdk.indicator.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The characters of a table. Text is UTF-8, with or without a byte order mark. A byte that is not is read as a letter of
 * Windows-1252, of which ISO 8859-1 is a part but for control characters, and its place is kept. The places of lines are
 * kept too, as far as the parser reads ahead.
 */
final class Utf8Text extends Reader {

    private static final int BUFFER = 1 << 16;

    /** What Windows-1252 has from 80 to 9F; the rest of it is ISO 8859-1 (WHATWG Encoding, index windows-1252). */
    private static final String UPPER_CONTROLS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /** A byte that is not UTF-8. */
    record Foreign(long line, long column, long offset) {}

    /** The input is longer than the limit. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("longer than the limit");
        }
    }

    /** A null character: no table holds one, but UTF-16 and programs do. */
    static final class NotTextException extends IOException {
        private static final long serialVersionUID = 1L;

        final long line;
        final long column;
        final long offset;

        NotTextException(long line, long column, long offset) {
            super("a null character");
            this.line = line;
            this.column = column;
            this.offset = offset;
        }
    }

    private final InputStream in;
    private final long maxBytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private boolean ended;
    private boolean begun;
    private long read;

    private long offset;
    private long line = 1;
    private long column = 1;
    private boolean afterReturn;
    private final Lines lines = new Lines();
    private final Deque<Foreign> foreign = new ArrayDeque<>();

    Utf8Text(InputStream in, long maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** How many bytes were read. */
    long bytes() {
        return read;
    }

    /** Where the text ends that was given so far. */
    long offset() {
        return offset;
    }

    /** Where a line begins; the line is not before the one that was last forgotten. */
    long offsetOf(long lineNumber) {
        return lines.offsetOf(lineNumber);
    }

    /** Forgets the places of the lines before one. */
    void forgetBefore(long lineNumber) {
        lines.forgetBefore(lineNumber);
    }

    /** The bytes that are not UTF-8, and were not taken yet, in order. */
    Deque<Foreign> foreign() {
        return foreign;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer out = CharBuffer.wrap(target, from, length).slice();
        while (out.position() == 0) {
            if (!begun) {
                begin();
            }
            int before = out.position();
            CoderResult result = decoder.decode(bytes, out, ended);
            track(target, from + before, from + out.position());
            if (result.isMalformed() && out.hasRemaining()) {
                char letter = letter(bytes.get());
                foreign.add(new Foreign(line, column, offset));
                out.put(letter);
                advance(letter, 1);
            } else if (result.isUnderflow() && !fill()) {
                break;
            } else if (result.isOverflow() && out.position() == 0) {
                return pair(target, from);
            }
        }
        return out.position() == 0 ? -1 : out.position();
    }

    /** One place is too small for a character of two; FastCSV never asks for so little. */
    private static int pair(char[] target, int from) {
        throw new IllegalArgumentException("length: 1, at " + from + " of " + target.length);
    }

    private void begin() throws IOException {
        begun = true;
        while (bytes.remaining() < 3 && fill()) {
            // a stream may give less than it is asked for
        }
        if (bytes.remaining() >= 3
                && bytes.get(0) == (byte) 0xef
                && bytes.get(1) == (byte) 0xbb
                && bytes.get(2) == (byte) 0xbf) {
            bytes.position(3);
            offset = 3;
        }
        lines.add(offset);
    }

    /** Reads more; false at the end, once what is left over was decoded. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count > 0) {
            read += count;
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
        ended = count < 0;
        if (read > maxBytes) {
            throw new TooLongException();
        }
        return !ended || bytes.hasRemaining();
    }

    private static char letter(byte foreignByte) {
        int value = foreignByte & 0xff;
        return value < 0xa0 ? UPPER_CONTROLS.charAt(value - 0x80) : (char) value;
    }

    private void track(char[] text, int from, int to) throws NotTextException {
        for (int i = from; i < to; i++) {
            if (text[i] == '\0') {
                throw new NotTextException(line, column, offset);
            }
            advance(text[i], length(text[i]));
        }
    }

    private void advance(char c, int byteCount) {
        offset += byteCount;
        if (c == '\n' && afterReturn) {
            lines.moveLast(offset);
        } else if (c == '\n' || c == '\r') {
            line++;
            column = 1;
            lines.add(offset);
        } else if (!Character.isLowSurrogate(c)) {
            column++;
        }
        afterReturn = c == '\r';
    }

    /** How many bytes of UTF-8 a char stands for; half of those of a pair. */
    static int length(char c) {
        if (c < 0x80) {
            return 1;
        }
        return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The offsets at which lines begin, from some line on. */
    private static final class Lines {
        private long[] offsets = new long[1024];
        private int first;
        private int end;
        private long firstLine = 1;

        void add(long offset) {
            if (end == offsets.length) {
                int size = end - first;
                long[] target = size > offsets.length / 2 ? new long[offsets.length * 2] : offsets;
                System.arraycopy(offsets, first, target, 0, size);
                offsets = target;
                first = 0;
                end = size;
            }
            offsets[end++] = offset;
        }

        void moveLast(long offset) {
            offsets[end - 1] = offset;
        }

        long offsetOf(long line) {
            int index = (int) Math.min(first + (line - firstLine), end - 1L);
            return offsets[Math.max(index, first)];
        }

        void forgetBefore(long line) {
            int count = (int) Math.min(line - firstLine, (long) end - 1 - first);
            if (count > 0) {
                first += count;
                firstLine += count;
            }
        }
    }
}
