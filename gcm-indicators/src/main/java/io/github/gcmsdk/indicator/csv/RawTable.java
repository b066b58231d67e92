package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.finding.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The text of a table: its rows as the parser finds them, and where they stand. */
final class RawTable {

    /** The parser's buffer grows by doubling: if it is full, more than half of it is one cell, and no mere reading ahead. */
    private static final int LEAST_BUFFER = 4 * Separator.HEAD;

    private final String name;
    private final CsvLimits limits;
    private final Utf8Text text;
    private final RawRow.Handler handler;

    /** The last row with bytes that are not UTF-8, and where it ends: without them that could not be told any more. */
    private @Nullable RawRow foreignRow;

    private long foreignEnd;

    RawTable(String name, InputStream table, CsvLimits limits) {
        this.name = name;
        this.limits = limits;
        this.text = new Utf8Text(table, limits.bytes());
        this.handler = new RawRow.Handler(limits);
    }

    /** Is given the rows of a table. */
    interface Visitor {

        /** Takes the names of the columns, and the row of hashtags below them, if there is one; false to read no rows. */
        boolean header(RawRow names, @Nullable RawRow tags);

        /** Takes a row that is not blank; false to read no further. */
        boolean row(RawRow row);
    }

    /** Goes from row to row; gives the last one, and null if there is none or the visitor wanted no more. */
    @Nullable
    RawRow walk(Visitor visitor) throws IOException {
        RawRow names = null;
        RawRow last = null;
        boolean inRows = false;
        for (Iterator<RawRow> rows = rows(); rows.hasNext(); ) {
            last = rows.next();
            if (names == null) {
                names = last.isBlank() ? null : last;
                continue;
            }
            if (!inRows) {
                inRows = true;
                boolean tags = !Header.isTags(names) && Header.isTags(last);
                if (!visitor.header(names, tags ? last : null)) {
                    return null;
                } else if (tags) {
                    continue;
                }
            }
            text.forgetBefore(last.line());
            if ((!last.isBlank() || last.tooLong()) && !visitor.row(last)) {
                return null;
            }
        }
        boolean wanted = inRows || names == null || visitor.header(names, null);
        return wanted ? last : null;
    }

    private Iterator<RawRow> rows() throws IOException {
        PushbackReader whole = new PushbackReader(text, Separator.HEAD);
        return de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(Separator.of(whole))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(largestBuffer())
                .build(handler, (Reader) whole)
                .iterator();
    }

    private int largestBuffer() {
        return Math.max(limits.rowLength(), LEAST_BUFFER);
    }

    String name() {
        return name;
    }

    /** How many bytes were read. */
    long bytes() {
        return text.bytes();
    }

    /** The first character of a cell. */
    Location start(RawRow row, int place) {
        return row.start(place, text, name);
    }

    /** The offset at which the row ends, if every cell that is quoted ends in a quotation mark. */
    private long end(RawRow row) {
        return row.end(text, name).offset();
    }

    /** Whether the text ended within a quoted cell of its last row: the parser closes there what is open. */
    boolean endsWithin(RawRow last) {
        long end = last.equals(foreignRow) ? foreignEnd : end(last);
        return end > text.offset();
    }

    /** Where the parser is, in the row at which it is. */
    Location here() {
        RawRow open = handler.open();
        return start(open, open.texts().size());
    }

    /** Whether the parser has read as much behind a place as it can hold. */
    boolean isFullBehind(Location place) {
        return text.offset() - place.offset() >= largestBuffer() / 2;
    }

    /**
     * Bytes that are not UTF-8.
     *
     * @param first the place of the first
     * @param further how many there are besides
     */
    record Foreign(Location first, long further) {}

    /** The bytes up to the end of a row that are not UTF-8, once; null if there are none. */
    @Nullable
    Foreign takeForeign(RawRow row) {
        Deque<Utf8Text.Foreign> foreign = text.foreign();
        if (foreign.isEmpty()) {
            return null;
        }
        long end = end(row);
        foreignRow = row;
        foreignEnd = end;
        Utf8Text.Foreign first = null;
        long further = 0;
        for (; !foreign.isEmpty() && foreign.element().offset() < end; foreign.remove()) {
            further += first == null ? 0 : 1;
            first = first == null ? foreign.element() : first;
        }
        return first == null
                ? null
                : new Foreign(new Location(name, first.line(), first.column(), first.offset()), further);
    }
}
