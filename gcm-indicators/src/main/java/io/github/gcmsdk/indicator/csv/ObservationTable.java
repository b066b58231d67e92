package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.indicator.area.AreaScheme;
import io.github.gcmsdk.indicator.observation.Axis;
import io.github.gcmsdk.indicator.observation.ObservationSet;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table with one observation in each row, and what its columns are. It is read into an {@link ObservationSet} without
 * making a record of each row: for tables of millions of rows.
 *
 * <pre>{@code
 * ObservationTable table = ObservationTable.of("stock", CsvColumn.required("value"))
 *         .area(Axis.AREA, CsvColumn.required("m49"), AreaScheme.M49)
 *         .code(Axis.PERIOD, CsvColumn.required("year"))
 *         .code(Axis.SEX, CsvColumn.optional("sex"), Map.of("BOTHSEX", "_T", "MALE", "M", "FEMALE", "F"))
 *         .all(Axis.UNIT, "NUMBER");
 * ObservationTable.Read read = table.read(Path.of("stock.csv"));
 * }</pre>
 *
 * <p>Observations and findings are those that a {@link CsvReader} gives. A cell without a number has the status that it
 * tells: missing, suppressed, not applicable; unless the table has a column of the status. What a cell such as {@code <5}
 * tells besides is not kept.
 *
 * <p>A table in which nothing is to be reported but its header is read on all processors. Another one is read row by row from
 * its beginning, which takes several times as long.
 *
 * <p>Immutable and thread-safe.
 */
public final class ObservationTable {

    final String name;
    final CsvColumn value;
    final List<Field> fields;
    final Map<Axis, String> constants;

    private ObservationTable(String name, CsvColumn value, List<Field> fields, Map<Axis, String> constants) {
        this.name = name;
        this.value = value;
        this.fields = fields;
        this.constants = constants;
    }

    /**
     * A table as far as it could be read.
     *
     * @param observations the observations, in the order of the rows
     * @param report what was found
     */
    public record Read(ObservationSet observations, Report report) {}

    /**
     * A table of values.
     *
     * @param name a short name: letters, digits and hyphens
     * @param value the column of the values
     * @return the table
     * @throws IllegalArgumentException if the name holds something else
     */
    public static ObservationTable of(String name, CsvColumn value) {
        CsvMapping.of(name, List.of(value), (row, out) -> {});
        return new ObservationTable(name, value, List.of(), Map.of());
    }

    /**
     * This table with a column of areas.
     *
     * @param axis {@link Axis#AREA} or {@link Axis#COUNTERPART}
     * @param column the column
     * @param scheme the list that its codes are from
     * @return a table
     */
    public ObservationTable area(Axis axis, CsvColumn column, AreaScheme scheme) {
        return with(new Field(axis, column, scheme, Map.of()));
    }

    /**
     * This table with a column of codes. Those of {@link Axis#PERIOD}, {@link Axis#VINTAGE} and {@link Axis#MULTIPLIER} are
     * read as times, days and numbers.
     *
     * @param axis what the codes tell
     * @param column the column
     * @return a table
     */
    public ObservationTable code(Axis axis, CsvColumn column) {
        return code(axis, column, Map.of());
    }

    /**
     * This table with a column of codes that the table calls otherwise.
     *
     * @param axis what the codes tell
     * @param column the column
     * @param words the codes by what the table calls them; others stay as they are
     * @return a table
     */
    public ObservationTable code(Axis axis, CsvColumn column, Map<String, String> words) {
        return with(new Field(axis, column, null, Map.copyOf(words)));
    }

    /**
     * This table with a code that all rows have.
     *
     * @param axis what the code tells
     * @param code the code
     * @return a table
     */
    public ObservationTable all(Axis axis, String code) {
        Map<Axis, String> more = new LinkedHashMap<>(constants);
        more.put(axis, code);
        return new ObservationTable(name, value, fields, more);
    }

    private ObservationTable with(Field field) {
        return new ObservationTable(
                name, value, Stream.concat(fields.stream(), Stream.of(field)).toList(), constants);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the observations and the report
     */
    public Read read(Path file) {
        return read(file, reader -> reader);
    }

    /**
     * Reads a file by other settings, of the sign before the decimals, say.
     *
     * @param file the file
     * @param settings gives a reader with the settings
     * @return the observations and the report
     */
    public Read read(Path file, UnaryOperator<CsvReader<Void>> settings) {
        Rows rows = new Rows(this);
        CsvReader<Void> reader = settings.apply(reader(rows));
        Read plain = new PlainTable(this, reader, file).read();
        if (plain != null) {
            return plain;
        }
        Report report = reader.read(file, row -> {});
        return new Read(rows.builder.build(), report);
    }

    /** A reader that adds each row to a set. */
    CsvReader<Void> reader(Rows rows) {
        List<CsvColumn> columns = new ArrayList<>(List.of(value));
        fields.forEach(field -> columns.add(field.column));
        return CsvReader.of(CsvMapping.of(name, columns, (row, out) -> rows.add(row)));
    }

    /** A column of codes. */
    record Field(Axis axis, CsvColumn column, @Nullable AreaScheme scheme, Map<String, String> words) {

        /** The code of a cell; what is wrong with it is reported. */
        @Nullable
        String code(CsvRow row) {
            String text = row.text(column);
            if (scheme != null && text != null) {
                return row.area(column, text, scheme);
            }
            if (axis.equals(Axis.PERIOD)) {
                return Objects.toString(row.period(column), null);
            }
            String code = text == null ? null : words.getOrDefault(text, text);
            if (code != null && !FieldCodes.isRead(axis, code)) {
                row.unreadable(column, axis.equals(Axis.VINTAGE) ? "2024-05-17" : "3");
                return null;
            }
            return code;
        }
    }

    /** The rows of a set, with a number for each code. The status is the last axis, if the table has no column of it. */
    static final class Rows {
        private final ObservationTable table;
        final ObservationSet.Builder builder;
        final int[] numbers;
        private final int status;
        private final boolean tellsStatus;
        private @Nullable ObservationStatus lastTold;

        Rows(ObservationTable table) {
            this.table = table;
            List<Axis> axes =
                    new ArrayList<>(table.fields.stream().map(Field::axis).toList());
            axes.addAll(table.constants.keySet());
            tellsStatus = !axes.contains(Axis.STATUS);
            status = axes.size();
            if (tellsStatus) {
                axes.add(Axis.STATUS);
            }
            builder = ObservationSet.builder(axes.toArray(new Axis[0]));
            numbers = new int[axes.size()];
            int place = table.fields.size();
            for (String code : table.constants.values()) {
                numbers[place] = builder.number(place, code);
                place++;
            }
        }

        private void add(CsvRow row) {
            CsvValue value = row.number(table.value);
            for (int i = 0; i < table.fields.size(); i++) {
                numbers[i] = builder.number(i, table.fields.get(i).code(row));
            }
            tellStatus(value.status());
            builder.add(numbers, value.value());
        }

        void tellStatus(ObservationStatus told) {
            if (tellsStatus && told != lastTold) {
                numbers[status] = builder.number(status, told.code());
                lastTold = told;
            }
        }
    }
}
