package io.github.gcmsdk.indicator.csv;

import java.util.List;
import java.util.function.Consumer;

/**
 * What the rows of a table become.
 *
 * <pre>{@code
 * static final CsvColumn YEAR = CsvColumn.required("year");
 * static final CsvColumn VALUE = CsvColumn.required("value", "#value");
 *
 * CsvMapping<Observation> mapping = CsvMapping.of("births", List.of(YEAR, VALUE), (row, out) ->
 *         out.accept(Observation.builder(row.id()).period(row.period(YEAR)).value(row.number(VALUE).value()).build()));
 * }</pre>
 *
 * <p>Immutable and thread-safe, if its rows are.
 *
 * @param <T> what the rows become
 * @param name a short name, from which ids of records are made: letters, digits and hyphens
 * @param columns the columns that are read
 * @param rows makes records of a row
 */
public record CsvMapping<T>(String name, List<CsvColumn> columns, Rows<T> rows) {

    /**
     * Makes records of a row.
     *
     * @param <T> the records
     */
    @FunctionalInterface
    public interface Rows<T> {

        /**
         * Makes none, one or several records of a row. What cannot be read is absent in them; the row has reported it. A row may
         * be asked for again, to find places, and must give the same then.
         *
         * @param row a row
         * @param out is given the records
         */
        void read(CsvRow row, Consumer<T> out);
    }

    /**
     * Checks the name.
     *
     * @param name a short name, from which ids of records are made: letters, digits and hyphens
     * @param columns the columns that are read
     * @param rows makes records of a row
     * @throws IllegalArgumentException if the name holds something else
     */
    public CsvMapping {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9-]{0,63}")) {
            throw new IllegalArgumentException("name: not letters, digits and hyphens: " + name);
        }
        columns = List.copyOf(columns);
    }

    /**
     * A mapping.
     *
     * @param <T> what the rows become
     * @param name a short name, from which ids of records are made: letters, digits and hyphens
     * @param columns the columns that are read
     * @param rows makes records of a row
     * @return the mapping
     * @throws IllegalArgumentException if the name holds something else
     */
    public static <T> CsvMapping<T> of(String name, List<CsvColumn> columns, Rows<T> rows) {
        return new CsvMapping<>(name, columns, rows);
    }
}
