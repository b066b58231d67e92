package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.finding.Location;

/**
 * Where a finding is: at a cell, or at the beginning of a row.
 *
 * @param pointer the name of the column, or the member of the record if it is not known from which column that is
 * @param location the place in the text
 */
record CsvPlace(String pointer, Location location) {

    /** The place of a member of the record that a row gives now. */
    static CsvPlace of(String member, CsvRow row, RawTable table) {
        int place = row.placeOf(member);
        String column = row.header().pointer(place);
        return new CsvPlace(column.isEmpty() ? member : column, table.start(row.cells(), Math.max(place, 0)));
    }
}
