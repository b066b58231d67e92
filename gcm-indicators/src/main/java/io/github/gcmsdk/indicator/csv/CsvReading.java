package io.github.gcmsdk.indicator.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.indicator.IndicatorTypes;
import io.github.gcmsdk.internal.engine.Checker;
import io.github.gcmsdk.internal.engine.Plans;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.internal.rule.CsvRules;
import io.github.gcmsdk.internal.rule.ReaderRules;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Pointers;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One call: reads a table. */
final class CsvReading<T> {

    /** Why something is missing in the report: the bytes could not be read. */
    private static final String FAILED = "input.failed";

    /** How much of the text is looked at to tell the separator. */
    static final int HEAD = 1 << 16;

    /** The parser's buffer grows by doubling: if it is full, more than half of it is one cell, and no mere reading ahead. */
    private static final int LEAST_BUFFER = 4 * HEAD;

    private final CsvReader<T> reader;
    private final String name;
    private final Consumer<? super T> records;
    private final Utf8Text text;
    private final CsvFindings findings;
    private final Cells.Handler handler;

    private final Checker checker;

    /** What rows told under one code that others may tell under a second one. */
    private final OtherCodes otherCodes = new OtherCodes();

    /** The codes of what was told of the cells of the row at work. */
    private Set<String> codesOfRow = new HashSet<>();

    /** The first row, until it is known whether tags follow. */
    private @Nullable Cells names;

    private @Nullable Header header;
    private boolean columnsMissing;
    private int rows;

    CsvReading(CsvReader<T> reader, String name, InputStream table, Consumer<? super T> records) {
        this.reader = reader;
        this.name = name;
        this.records = records;
        this.text = new Utf8Text(table, reader.limits.bytes());
        this.findings = new CsvFindings(reader, name);
        this.handler = new Cells.Handler(reader.limits);
        this.checker = new Checker(new Plans(IndicatorTypes.all()), reader.day(), reader.policy);
    }

    /** The report on a table that could not be opened. */
    static Report failed(CsvReader<?> reader, String name) {
        CsvFindings findings = new CsvFindings(reader, name);
        findings.incomplete(0, FAILED);
        return findings.report(0, 0);
    }

    DecimalMark decimalMark() {
        return reader.decimalMark;
    }

    OtherCodes otherCodes() {
        return otherCodes;
    }

    Header header() {
        return Objects.requireNonNull(header, "header: stands before the rows");
    }

    Report run() {
        try {
            Iterator<Cells> cells = cells();
            Cells last = null;
            while (!columnsMissing && cells.hasNext()) {
                last = cells.next();
                read(last);
            }
            settleHeader();
            if (last != null && !columnsMissing) {
                refuseOpenQuotes(last);
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            stop(e);
        }
        if (rows == 0 && findings.isComplete()) {
            findings.aboutTable(Problem.of(ReaderRules.EMPTY, "", null), new Location(name, 1, 1, 0));
        }
        return findings.report(text.bytes(), rows);
    }

    private Iterator<Cells> cells() throws IOException {
        PushbackReader whole = new PushbackReader(text, HEAD);
        return de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(separator(whole))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(largestBuffer())
                .build(handler, (Reader) whole)
                .iterator();
    }

    /** The sign that the first line has most of outside of quotation marks; the comma if it has none. */
    static char separator(PushbackReader reader) throws IOException {
        char[] head = new char[HEAD];
        int length = Math.max(reader.read(head), 0);
        String signs = ",;\t";
        int[] counts = new int[signs.length()];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < length; i++) {
            quoted ^= head[i] == '"';
            boolean end = head[i] == '\n' || head[i] == '\r';
            if (end && begun && !quoted) {
                break;
            }
            begun |= !end;
            int sign = signs.indexOf(head[i]);
            if (sign >= 0 && !quoted) {
                counts[sign]++;
            }
        }
        reader.unread(head, 0, length);
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return signs.charAt(most);
    }

    private void read(Cells cells) {
        if (names == null && header == null) {
            names = cells.isBlank() ? null : cells;
            return;
        }
        if (names != null) {
            boolean tags = !Header.isTags(names) && Header.isTags(cells);
            readHeader(names, tags ? cells : null);
            if (tags || columnsMissing) {
                return;
            }
        }
        text.forgetBefore(cells.line());
        if (cells.isBlank() && !cells.tooLong()) {
            return;
        }
        if (!isSkipped(cells)) {
            CsvRow row = new CsvRow(cells, rows, reader.mapping.name() + '-' + (rows + 1L), this);
            Set<String> told = new HashSet<>();
            codesOfRow = told;
            reader.mapping.rows().read(row, made -> {
                judge(made, cells, told);
                records.accept(made);
            });
        }
        reportForeign(cells, false);
        rows++;
    }

    /**
     * Judges a record of ours by the rules of its type, at the beginning of its row. What is wrong with a cell was told of the
     * cell, and is not told again.
     */
    private void judge(T made, Cells cells, Set<String> told) {
        if (made instanceof GcmRecord record && checker.isKnown(record)) {
            Set<String> ofCells = Set.copyOf(told);
            for (Problem problem : checker.check(record, List.of(), Text.UNDETERMINED)) {
                if (!ofCells.contains(problem.rule().code())) {
                    findings.aboutRow(problem, rows, cells, () -> cells.start(0, text, name));
                }
            }
            checker.further().forEach((rule, count) -> findings.further(rule, count, rows));
        }
    }

    /** The header of a table without rows. */
    private void settleHeader() {
        if (names != null) {
            readHeader(names, null);
        }
    }

    private void readHeader(Cells row, @Nullable Cells tags) {
        names = null;
        header = new Header(row);
        if (tags != null) {
            header.addTags(tags);
        }
        List<CsvColumn> missing = header.locate(reader.mapping.columns());
        if (row.tooLong()) {
            aboutHeader(Problem.of(CsvRules.TOO_LONG, "", null, "what", "row", "limit", limitOf(row)), row, 0);
            findings.incomplete(row.line(), CsvRules.TOO_LONG.code());
            columnsMissing = true;
        } else if (!missing.isEmpty()) {
            for (CsvColumn column : missing) {
                String wanted = String.join(" / ", column.names());
                aboutHeader(Problem.of(CsvRules.COLUMN_MISSING, "", null, "names", wanted), row, 0);
            }
            findings.incomplete(row.line(), CsvRules.COLUMN_MISSING.code());
            columnsMissing = true;
        } else {
            header.repeated().forEach(place -> aboutColumn(CsvRules.COLUMN_TWICE, row, place));
            header.unread().forEach(place -> aboutColumn(CsvRules.COLUMN_UNREAD, row, place));
        }
        reportForeign(row, true);
    }

    private void aboutColumn(Rule rule, Cells row, int place) {
        aboutHeader(Problem.of(rule, pointer(place), null, "name", header().name(place)), row, place);
    }

    private void aboutHeader(Problem problem, Cells row, int place) {
        findings.aboutTable(problem, row.start(place, text, name));
    }

    /** Whether a row is so long, or of such a number of cells, that it is not read; that is reported. */
    private boolean isSkipped(Cells cells) {
        if (cells.tooLong()) {
            int place = tooLongCell(cells);
            String what = place < 0 ? "row" : "cell";
            Problem problem =
                    Problem.of(CsvRules.TOO_LONG, pointer(place), null, "what", what, "limit", limitOf(cells));
            skip(problem, cells, Math.max(place, 0));
            return true;
        }
        int columns = header().size();
        if (cells.count() < columns || hasTextBeyond(cells, columns)) {
            skip(
                    Problem.of(CsvRules.ROW_LENGTH, "", null, "cells", "" + cells.count(), "columns", "" + columns),
                    cells,
                    Math.min(cells.count() - 1, columns));
            return true;
        }
        return false;
    }

    private void skip(Problem problem, Cells cells, int place) {
        report(problem, cells, place);
        findings.skip(rows, cells.line(), problem.rule());
    }

    private static boolean hasTextBeyond(Cells cells, int columns) {
        for (int i = columns; i < cells.texts().size(); i++) {
            if (!cells.text(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The first cell over the limit; −1 if there are too many cells. */
    private int tooLongCell(Cells cells) {
        for (int i = 0; i < cells.texts().size(); i++) {
            if (cells.texts().get(i).length() > reader.limits.cellLength()) {
                return i;
            }
        }
        return -1;
    }

    private String limitOf(Cells cells) {
        return "" + (tooLongCell(cells) < 0 ? reader.limits.columns() : reader.limits.cellLength());
    }

    /** The name of a column as the place of a finding. */
    String pointer(int place) {
        String column = header == null || place < 0 ? "" : header.name(place);
        return column.isEmpty() ? "" : Pointers.member("", column);
    }

    /** Adds a finding about a cell of the row at work. */
    void report(Problem problem, Cells cells, int place) {
        codesOfRow.add(problem.rule().code());
        findings.aboutRow(problem, rows, cells, () -> cells.start(place, text, name));
    }

    /** Reports the first byte of a row that is not UTF-8, and counts the others. */
    private void reportForeign(Cells cells, boolean aboutHeader) {
        Deque<Utf8Text.Foreign> foreign = text.foreign();
        if (foreign.isEmpty()) {
            return;
        }
        long end = cells.end(text, name).offset();
        Utf8Text.Foreign first = null;
        long further = 0;
        for (; !foreign.isEmpty() && foreign.element().offset() < end; foreign.remove()) {
            further += first == null ? 0 : 1;
            first = first == null ? foreign.element() : first;
        }
        if (first == null) {
            return;
        }
        Location place = new Location(name, first.line(), first.column(), first.offset());
        Problem problem = Problem.of(CsvRules.ENCODING, "", null);
        if (aboutHeader) {
            findings.aboutTable(problem, place);
        } else {
            findings.aboutRow(problem, rows, cells, () -> place);
        }
        if (further > 0) {
            findings.further(CsvRules.ENCODING, further, rows);
        }
    }

    /** At the end of the text a parser closes what is open; what stands in that cell may be half of the table. */
    private void refuseOpenQuotes(Cells last) {
        if (last.end(text, name).offset() > text.offset()) {
            int place = Math.max(last.texts().size() - 1, 0);
            Location start = last.start(place, text, name);
            findings.aboutTable(Problem.of(CsvRules.SYNTAX, "", null), start);
            findings.incomplete(start.line(), CsvRules.SYNTAX.code());
        }
    }

    /** What ends reading before the end: it becomes a finding where the parser was, or is told as a failure. */
    private void stop(Exception thrown) {
        Throwable cause = thrown;
        while (!(cause instanceof IOException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        Cells open = handler.open();
        Location place = open.start(open.texts().size(), text, name);
        if (cause instanceof Utf8Text.NotTextException notText) {
            syntax(new Location(name, notText.line, notText.column, notText.offset));
        } else if (cause instanceof Utf8Text.TooLongException) {
            tooLong("table", reader.limits.bytes(), place);
        } else if (cause instanceof IOException) {
            findings.incomplete(place.line(), FAILED);
        } else if (text.offset() - place.offset() >= largestBuffer() / 2) {
            tooLong("cell", reader.limits.rowLength(), place);
        } else {
            syntax(place);
        }
    }

    private int largestBuffer() {
        return Math.max(reader.limits.rowLength(), LEAST_BUFFER);
    }

    private void syntax(Location place) {
        findings.aboutTable(Problem.of(CsvRules.SYNTAX, "", null), place);
        findings.incomplete(place.line(), CsvRules.SYNTAX.code());
    }

    private void tooLong(String what, long limit, Location place) {
        findings.aboutTable(Problem.of(CsvRules.TOO_LONG, "", null, "what", what, "limit", "" + limit), place);
        findings.incomplete(place.line(), CsvRules.TOO_LONG.code());
    }
}
