package io.github.gcmsdk.indicator.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * A table of counts by two dimensions with the totals of its rows, of its columns, and of all: as readers see it. The codes
 * of each dimension exclude each other and leave nothing out, so that parts add up to totals. A table by one dimension has
 * one row.
 *
 * <pre>{@code
 * CountTable.of(List.of("Y0T17", "Y_GE18"), List.of("F", "M"), new long[][] {{4, 31}, {52, 40}})
 * }</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param rows the codes of the rows, without the total
 * @param columns the codes of the columns, without the total
 * @param cells the cells of each row; one row and one column more than there are codes, for the totals
 */
public record CountTable(List<String> rows, List<String> columns, List<List<Cell>> cells) {

    /** The code of totals. */
    public static final String TOTAL = "_T";

    /**
     * Where a cell stands.
     *
     * @param row the code of its row, {@link CountTable#TOTAL} for the totals of columns
     * @param column the code of its column, {@link CountTable#TOTAL} for the totals of rows
     */
    public record Place(String row, String column) {}

    /**
     * Copies the lists.
     *
     * @param rows the codes of the rows, without the total
     * @param columns the codes of the columns, without the total
     * @param cells the cells of each row, totals last
     * @throws IllegalArgumentException if a code stands twice or is that of totals, or cells are missing
     */
    public CountTable {
        rows = codes(rows, "rows");
        columns = codes(columns, "columns");
        cells = cells.stream().map(List::copyOf).toList();
        int width = columns.size() + 1;
        if (cells.size() != rows.size() + 1 || cells.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("cells: not one for each code and for the totals");
        }
    }

    private static List<String> codes(List<String> codes, String name) {
        List<String> copy = List.copyOf(codes);
        if (copy.isEmpty() || copy.contains(TOTAL) || new HashSet<>(copy).size() < copy.size()) {
            throw new IllegalArgumentException(name + ": no codes, one twice, or that of totals: " + copy);
        }
        return copy;
    }

    /**
     * A table of counts that are all known; the totals are computed.
     *
     * @param rows the codes of the rows
     * @param columns the codes of the columns
     * @param counts the counts of each row
     * @return the table
     * @throws IllegalArgumentException if a count is negative or too great, or there is not one for each row and column
     */
    public static CountTable of(List<String> rows, List<String> columns, long[][] counts) {
        List<List<Cell>> cells = new ArrayList<>();
        long[] totals = new long[columns.size() + 1];
        if (counts.length != rows.size()) {
            throw new IllegalArgumentException("counts: not one row for each code");
        }
        for (long[] row : counts) {
            if (row.length != columns.size()) {
                throw new IllegalArgumentException("counts: not one for each code of a column");
            }
            List<Cell> line = new ArrayList<>();
            long sum = 0;
            for (int j = 0; j < row.length; j++) {
                line.add(Cell.of(row[j]));
                sum += row[j];
                totals[j] += row[j];
            }
            line.add(Cell.of(sum));
            totals[row.length] += sum;
            cells.add(line);
        }
        List<Cell> last = new ArrayList<>();
        for (long total : totals) {
            last.add(Cell.of(total));
        }
        cells.add(last);
        return new CountTable(rows, columns, cells);
    }

    /**
     * A cell by its codes.
     *
     * @param row the code of its row, or {@link #TOTAL}
     * @param column the code of its column, or {@link #TOTAL}
     * @return the cell
     * @throws IllegalArgumentException if there is no such row or column
     */
    public Cell at(String row, String column) {
        return cells.get(index(rows, row, "row")).get(index(columns, column, "column"));
    }

    private static int index(List<String> codes, String code, String name) {
        int index = code.equals(TOTAL) ? codes.size() : codes.indexOf(code);
        if (index < 0) {
            throw new IllegalArgumentException(name + ": not in the table: " + code);
        }
        return index;
    }

    /**
     * This table with another cell.
     *
     * @param place where it stands
     * @param cell the cell
     * @return a table
     * @throws IllegalArgumentException if there is no such row or column
     */
    public CountTable with(Place place, Cell cell) {
        Objects.requireNonNull(cell, "cell");
        List<List<Cell>> changed = new ArrayList<>(cells);
        int row = index(rows, place.row(), "row");
        List<Cell> line = new ArrayList<>(cells.get(row));
        line.set(index(columns, place.column(), "column"), cell);
        changed.set(row, line);
        return new CountTable(rows, columns, changed);
    }

    /** The place of a cell by its numbers. */
    Place place(int row, int column) {
        return new Place(
                row == rows.size() ? TOTAL : rows.get(row), column == columns.size() ? TOTAL : columns.get(column));
    }
}
