package io.github.gcmsdk.indicator.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.internal.rule.CsvRules;
import io.github.gcmsdk.internal.rule.ReaderRules;
import io.github.gcmsdk.json.internal.Packing;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.rule.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one table from its header to its last row, and reports what is wrong with its cells and with each record. */
final class CsvReading<T> implements RawTable.Visitor {

    private final CsvReader<T> reader;
    private final CsvCall<T> call;
    private final CsvFindings findings;
    private final RecordNumbers numbers;
    private final RawTable table;
    private final long rowsBefore;

    /** What rows told under one code that others may tell under a second one. */
    private final OtherCodes otherCodes = new OtherCodes();

    private @Nullable Header header;
    private boolean complete = true;
    private int rows;

    /** Reads a table, of which the rows are counted on from those of the tables before it. */
    CsvReading(CsvReader<T> reader, CsvCall<T> call, CsvFindings findings, RawTable table, long rowsBefore) {
        this.reader = reader;
        this.call = call;
        this.findings = findings;
        this.numbers = findings.numbers();
        this.table = table;
        this.rowsBefore = rowsBefore;
    }

    /** Reads the table; gives the number of its rows. */
    int run() {
        int first = numbers.next();
        try {
            RawRow last = table.walk(this);
            if (last != null && table.endsWithin(last)) {
                // What stands in the cell that was never closed may be half of the table.
                syntax(table.start(last, Math.max(last.texts().size() - 1, 0)));
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            stop(e);
        }
        if (rows == 0 && complete) {
            findings.aboutTable(Problem.of(ReaderRules.EMPTY, "", null), new Location(table.name(), 1, 1, 0));
        }
        findings.finishTable(table.name(), table.bytes(), rows, first);
        return rows;
    }

    @Override
    public boolean header(RawRow names, @Nullable RawRow tags) {
        Header found = Header.of(names, tags);
        header = found;
        List<CsvColumn> missing = found.locate(reader.mapping.columns());
        if (names.tooLong()) {
            RowShape shape = RowShape.tooLong(names, found, reader.limits);
            aboutHeader(shape.problem(), names, shape.place());
            incomplete(names.line(), CsvRules.TOO_LONG.code());
        } else if (!missing.isEmpty()) {
            for (CsvColumn column : missing) {
                String wanted = String.join(" / ", column.names());
                aboutHeader(Problem.of(CsvRules.COLUMN_MISSING, "", null, "names", wanted), names, 0);
            }
            incomplete(names.line(), CsvRules.COLUMN_MISSING.code());
        } else {
            found.repeated().forEach(place -> aboutColumn(CsvRules.COLUMN_TWICE, names, place));
            found.unread().forEach(place -> aboutColumn(CsvRules.COLUMN_UNREAD, names, place));
        }
        RawTable.Foreign foreign = table.takeForeign(names);
        if (foreign != null) {
            findings.aboutTable(Problem.of(CsvRules.ENCODING, "", null), foreign.first());
            reportFurther(foreign);
        }
        return complete;
    }

    private void aboutColumn(Rule rule, RawRow names, int place) {
        Header found = header();
        aboutHeader(Problem.of(rule, found.pointer(place), null, "name", found.name(place)), names, place);
    }

    private void aboutHeader(Problem problem, RawRow names, int place) {
        findings.aboutTable(problem, table.start(names, place));
    }

    private Header header() {
        return Objects.requireNonNull(header, "header: stands before the rows");
    }

    @Override
    public boolean row(RawRow cells) {
        RowShape shape = RowShape.of(cells, header(), reader.limits);
        int records = 0;
        if (shape == null) {
            records = readRecords(cells);
        } else {
            report(shape.problem(), cells, shape.place());
            findings.log().reject(numbers.next());
            incomplete(cells.line(), shape.problem().rule().code());
        }
        RawTable.Foreign foreign = table.takeForeign(cells);
        if (foreign != null) {
            CsvPlace place = new CsvPlace("", foreign.first());
            findings.aboutRow(Problem.of(CsvRules.ENCODING, "", null), numbers.next(), rows, cells, () -> place);
            reportFurther(foreign);
        }
        numbers.add(records);
        rows++;
        return true;
    }

    private void reportFurther(RawTable.Foreign foreign) {
        if (foreign.further() > 0) {
            findings.further(CsvRules.ENCODING, foreign.further(), numbers.next());
        }
    }

    /** Gives the records of a row, judged by themselves; gives their number. */
    private int readRecords(RawRow cells) {
        Set<String> told = new HashSet<>();
        String id = reader.mapping.name() + '-' + (rowsBefore + rows + 1);
        CsvRow row =
                new CsvRow(cells, header(), reader.decimalMark, rowsBefore + rows, id, otherCodes, (problem, place) -> {
                    told.add(problem.rule().code());
                    report(problem, cells, place);
                });
        int[] records = {0};
        reader.mapping.rows().read(row, made -> {
            judge(made, numbers.next() + records[0], row, told);
            records[0]++;
            call.give(made);
        });
        return records[0];
    }

    /** Adds a finding about a cell of the row at work. */
    private void report(Problem problem, RawRow cells, int place) {
        CsvFindings.Locating where = () -> new CsvPlace(problem.pointer(), table.start(cells, place));
        findings.aboutRow(problem, numbers.next(), rows, cells, where);
    }

    /**
     * Judges a record of ours by the rules of its type, and remembers it for those over several records. What is wrong with a
     * cell was told of the cell, and is not told again.
     */
    private void judge(T made, int number, CsvRow row, Set<String> told) {
        if (made instanceof GcmRecord record && call.isKnown(record)) {
            for (Problem problem : call.judge(record)) {
                if (!told.contains(problem.rule().code())) {
                    CsvFindings.Locating where = () -> CsvPlace.of(problem.pointer(), row, table);
                    findings.aboutRow(problem, number, rows, row.cells(), where);
                }
            }
            call.further().forEach((rule, count) -> findings.further(rule, count, number));
            call.remember(record, number);
        }
    }

    /** What ends reading before the end: it becomes a finding where the parser was, or is told as a failure. */
    private void stop(Exception thrown) {
        Throwable cause = thrown;
        while (!(cause instanceof IOException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        Location here = table.here();
        if (cause instanceof Utf8Text.NotTextException notText) {
            syntax(new Location(table.name(), notText.line, notText.column, notText.offset));
        } else if (cause instanceof Utf8Text.TooLongException) {
            tooLong("table", reader.limits.bytes(), here);
        } else if (cause instanceof IOException failure) {
            incomplete(here.line(), Packing.reason(failure));
        } else if (table.isFullBehind(here)) {
            tooLong("cell", reader.limits.rowLength(), here);
        } else {
            syntax(here);
        }
    }

    private void syntax(Location place) {
        findings.aboutTable(Problem.of(CsvRules.SYNTAX, "", null), place);
        incomplete(place.line(), CsvRules.SYNTAX.code());
    }

    private void tooLong(String what, long limit, Location place) {
        findings.aboutTable(Problem.of(CsvRules.TOO_LONG, "", null, "what", what, "limit", "" + limit), place);
        incomplete(place.line(), CsvRules.TOO_LONG.code());
    }

    private void incomplete(long line, String reason) {
        complete = false;
        findings.incomplete(table.name(), line, reason);
    }
}
