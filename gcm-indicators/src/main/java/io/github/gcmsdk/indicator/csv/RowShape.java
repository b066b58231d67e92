package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.internal.rule.CsvRules;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a row from being read as a whole: too long a cell, too many cells, or another number of them than there are
 * columns.
 *
 * @param problem what is told
 * @param place the index of the cell at which it is told
 */
record RowShape(Problem problem, int place) {

    /** What is wrong with the shape of a row; null if nothing is. */
    static @Nullable RowShape of(RawRow row, Header header, CsvLimits limits) {
        if (row.tooLong()) {
            return tooLong(row, header, limits);
        }
        int columns = header.size();
        if (row.count() >= columns && !hasTextBeyond(row, columns)) {
            return null;
        }
        Problem problem = Problem.of(CsvRules.ROW_LENGTH, "", null, "cells", "" + row.count(), "columns", "" + columns);
        return new RowShape(problem, Math.min(row.count() - 1, columns));
    }

    /** A row over a limit; it is told at the first such cell, or at its beginning if there are too many cells. */
    static RowShape tooLong(RawRow row, Header header, CsvLimits limits) {
        int place = 0;
        while (place < row.texts().size() && row.texts().get(place).length() <= limits.cellLength()) {
            place++;
        }
        boolean isCell = place < row.texts().size();
        String what = isCell ? "cell" : "row";
        String limit = "" + (isCell ? limits.cellLength() : limits.columns());
        String pointer = isCell ? header.pointer(place) : "";
        return new RowShape(
                Problem.of(CsvRules.TOO_LONG, pointer, null, "what", what, "limit", limit), isCell ? place : 0);
    }

    private static boolean hasTextBeyond(RawRow row, int columns) {
        for (int i = columns; i < row.texts().size(); i++) {
            if (!row.text(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
