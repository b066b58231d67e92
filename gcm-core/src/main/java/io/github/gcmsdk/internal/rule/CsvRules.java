package io.github.gcmsdk.internal.rule;

import io.github.gcmsdk.rule.Rule;
import java.util.List;

/** The rules about tables, before there is a record; gcm-indicators reports them. */
public final class CsvRules {

    public static final Rule SYNTAX = Rule.error(
                    "csv.syntax", "The text is not CSV at a place; what follows is not read.")
            .basis("RFC 4180")
            .reader();

    public static final Rule ENCODING = Rule.warning(
                    "csv.encoding", "A byte is not UTF-8; it is read as a letter of Windows-1252.")
            .basis("RFC 7111, section 5.1")
            .reader();

    public static final Rule COLUMN_MISSING = Rule.error(
                    "csv.column-missing", "The table lacks a column that is needed; its rows are not read.")
            .reader();

    public static final Rule COLUMN_TWICE = Rule.warning(
                    "csv.column-twice", "Two columns have one name; the first is read.")
            .basis("RFC 4180, section 2")
            .reader();

    public static final Rule COLUMN_UNREAD = Rule.info(
                    "csv.column-unread", "A column is not among those that are read.")
            .reader();

    public static final Rule ROW_LENGTH = Rule.error(
                    "csv.row-length", "A row has more or fewer cells than there are columns; it is not read.")
            .basis("RFC 4180, section 2")
            .reader();

    public static final Rule TOO_LONG = Rule.error(
                    "csv.too-long", "A cell, row or table is longer than the limit; it is not read.")
            .reader();

    public static final Rule NUMBER_GROUPED = Rule.info(
                    "csv.number-grouped", "A number is written with separators of thousands.")
            .reader();

    public static final Rule AREA_UNKNOWN = Rule.warning(
                    "area.unknown", "An area is not in the list by which it is read; it is kept as it is.")
            .basis("UN M49")
            .reader();

    private CsvRules() {}

    static List<Rule> all() {
        return List.of(
                SYNTAX,
                ENCODING,
                COLUMN_MISSING,
                COLUMN_TWICE,
                COLUMN_UNREAD,
                ROW_LENGTH,
                TOO_LONG,
                NUMBER_GROUPED,
                AREA_UNKNOWN);
    }
}
