package io.github.gcmsdk.indicator.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.internal.engine.DatasetRule.Place;
import io.github.gcmsdk.internal.engine.Draft;
import io.github.gcmsdk.json.internal.Packing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the cells of what rules over several records found, by reading the tables once more, as far as is needed. */
final class CsvRelocation<T> {

    private final CsvReader<T> reader;
    private final CsvFindings findings;

    /** What is to be located in a record, by its number. */
    private final TreeMap<Integer, List<Draft>> wanted = new TreeMap<>();

    CsvRelocation(CsvReader<T> reader, CsvFindings findings) {
        this.reader = reader;
        this.findings = findings;
    }

    void run(List<CsvSource> tables) {
        for (Draft draft : findings.log().allDrafts()) {
            if (draft.location() == null && !draft.isDocumentLevel()) {
                want(draft.number(), draft);
                if (draft.related() != null) {
                    want(draft.related().record(), draft);
                }
            }
        }
        for (int i = 0; i < tables.size(); i++) {
            int end = findings.endOfTable(i);
            if (!wanted.headMap(end).isEmpty()) {
                read(tables.get(i), new Rows(findings.startOfTable(i), end));
                if (!wanted.headMap(end).isEmpty()) {
                    findings.incomplete(tables.get(i).name(), 0, Packing.FAILED);
                    wanted.headMap(end).clear();
                }
            }
        }
    }

    private void want(int number, Draft draft) {
        wanted.computeIfAbsent(number, n -> new ArrayList<>()).add(draft);
    }

    /** What ends reading here ended it before, where it was told. */
    @SuppressWarnings("EmptyCatch")
    private void read(CsvSource source, Rows rows) {
        try (InputStream bytes = source.open()) {
            RawTable table = new RawTable(source.name(), bytes, reader.limits);
            rows.table = table;
            table.walk(rows);
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            // The places that were not found are told as missing.
        }
    }

    /** The rows of one table, as they were numbered. */
    private final class Rows implements RawTable.Visitor {
        private final int end;
        private int number;
        private int index;
        private @Nullable RawTable table;
        private @Nullable Header header;

        Rows(int first, int end) {
            this.number = first;
            this.end = end;
        }

        @Override
        public boolean header(RawRow names, @Nullable RawRow tags) {
            header = Header.of(names, tags);
            header.locate(reader.mapping.columns());
            return true;
        }

        @Override
        public boolean row(RawRow cells) {
            int after = findings.numbers().after(number);
            if (!wanted.subMap(number, after).isEmpty() && header != null && table != null) {
                locate(cells, header, table);
            }
            if (table != null) {
                table.takeForeign(cells);
            }
            number = after;
            index++;
            return number < end && !wanted.headMap(end).isEmpty();
        }

        /**
         * Makes the records of a row again, since the row tells which column is behind each. The row made some: it was not
         * told under another code.
         */
        private void locate(RawRow cells, Header columns, RawTable text) {
            CsvRow row =
                    new CsvRow(cells, columns, reader.decimalMark, index, "", new OtherCodes(), (problem, place) -> {});
            int[] record = {number};
            reader.mapping.rows().read(row, made -> {
                List<Draft> drafts = wanted.remove(record[0]);
                if (drafts != null) {
                    drafts.forEach(draft -> locate(draft, record[0], row, text));
                }
                record[0]++;
            });
        }

        private void locate(Draft draft, int record, CsvRow row, RawTable text) {
            RecordKey key = new RecordKey(null, null, index);
            Place related = draft.related();
            if (draft.number() == record) {
                CsvPlace place = CsvPlace.of(draft.problem().pointer(), row, text);
                draft.locate(key, place.pointer(), place.location());
                draft.identify(row.cells().sha256());
            } else if (related != null) {
                draft.locateRelated(
                        key, CsvPlace.of(related.pointer(), row, text).location());
            }
        }
    }
}
