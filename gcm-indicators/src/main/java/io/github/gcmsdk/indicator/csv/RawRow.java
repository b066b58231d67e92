package io.github.gcmsdk.indicator.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.internal.engine.Sha256;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The cells of one row, and where each of them begins. The places are found from the contents, and only when somebody asks:
 * a quoted cell was two quotation marks longer, and each mark inside of it stood twice.
 */
record RawRow(long line, List<String> texts, List<Boolean> quoted, int count, boolean tooLong) {

    /** Whether every cell is blank. */
    boolean isBlank() {
        return texts.stream().allMatch(String::isBlank);
    }

    /** A cell without the white space around it; empty if the row has no such cell. */
    String text(int index) {
        return index < 0 || index >= texts.size() ? "" : texts.get(index).strip();
    }

    /** What tells rows apart by their contents. */
    String sha256() {
        return Sha256.hex(String.join("\0", texts));
    }

    /** The first character of a cell, its opening quotation mark included; the place behind the row for an index of count. */
    Location start(int index, Utf8Text text, String input) {
        Cursor cursor = new Cursor(line, text.offsetOf(line), text);
        for (int i = 0; i < Math.min(index, texts.size()); i++) {
            cursor.pass(texts.get(i), quoted.get(i));
            cursor.pass(',');
        }
        return new Location(input, cursor.line, cursor.column, cursor.offset);
    }

    /** Where the row ends, if every cell that is quoted ends in a quotation mark. */
    Location end(Utf8Text text, String input) {
        Cursor cursor = new Cursor(line, text.offsetOf(line), text);
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                cursor.pass(',');
            }
            cursor.pass(texts.get(i), quoted.get(i));
        }
        return new Location(input, cursor.line, cursor.column, cursor.offset);
    }

    private static final class Cursor {
        private long line;
        private long column = 1;
        private long offset;
        private boolean afterReturn;
        private final Iterator<Utf8Text.Foreign> foreign;
        private long nextForeign;

        Cursor(long line, long offset, Utf8Text text) {
            this.line = line;
            this.offset = offset;
            foreign = text.foreign().iterator();
            nextForeign();
        }

        private void nextForeign() {
            nextForeign = foreign.hasNext() ? foreign.next().offset() : -1;
        }

        void pass(String cell, boolean inQuotes) {
            if (inQuotes) {
                pass('"');
            }
            for (int i = 0; i < cell.length(); i++) {
                char c = cell.charAt(i);
                pass(c);
                if (inQuotes && c == '"') {
                    pass('"');
                }
            }
            if (inQuotes) {
                pass('"');
            }
        }

        void pass(char c) {
            if (offset == nextForeign) {
                offset++;
                nextForeign();
            } else {
                offset += Utf8Text.length(c);
            }
            if (c == '\n' || c == '\r') {
                line += c == '\n' && afterReturn ? 0 : 1;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
            afterReturn = c == '\r';
        }
    }

    /** Collects the cells of each row as the parser finds them. */
    static final class Handler extends AbstractBaseCsvCallbackHandler<RawRow> {
        private final CsvLimits limits;
        private long line = 1;
        private int count;
        private boolean tooLong;
        private List<String> texts = List.of();
        private List<Boolean> quoted = List.of();

        Handler(CsvLimits limits) {
            this.limits = limits;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            line = startingLineNumber;
            count = 0;
            tooLong = false;
            texts = new ArrayList<>();
            quoted = new ArrayList<>();
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean inQuotes) {
            count++;
            if (length > limits.cellLength() || count > limits.columns()) {
                tooLong = true;
            }
            if (count <= limits.columns()) {
                texts.add(new String(buffer, offset, length));
                quoted.add(inQuotes);
            }
        }

        /** The row at which the parser is, as far as it has come. */
        RawRow open() {
            return buildRecord();
        }

        @Override
        protected RawRow buildRecord() {
            return new RawRow(line, texts, quoted, count, tooLong);
        }
    }
}
