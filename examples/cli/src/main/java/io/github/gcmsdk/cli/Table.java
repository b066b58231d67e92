package io.github.gcmsdk.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in columns, as wide as they need to be; what is too wide for a column goes on in the next line. */
final class Table {

    /** What stands where nothing is known: never 0, and never nothing. */
    static final String ABSENT = "–";

    private static final int WIDEST = 56;

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final int widest;

    /** A table with columns that a person can still read. */
    Table() {
        this(WIDEST);
    }

    private Table(int widest) {
        this.widest = widest;
    }

    /** A table with one line a row, which other programs can search. */
    static Table ofLines() {
        return new Table(Integer.MAX_VALUE);
    }

    /** Adds a row. */
    Table row(String... cells) {
        return row(List.of(cells));
    }

    /** Adds a row. */
    Table row(List<String> cells) {
        rows.add(cells.stream().map(Printer::clean).toList());
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines, each behind an indent. */
    List<String> lines(String indent) {
        List<Integer> widths = new ArrayList<>();
        List<List<List<String>>> wrapped = new ArrayList<>();
        for (List<String> row : rows) {
            List<List<String>> cells = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                List<String> parts = wrap(row.get(column));
                cells.add(parts);
                int width = parts.stream().mapToInt(Table::width).max().orElse(0);
                if (column == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(column, Math.max(width, widths.get(column)));
                }
            }
            wrapped.add(cells);
        }
        List<String> lines = new ArrayList<>();
        for (List<List<String>> cells : wrapped) {
            int height = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < height; i++) {
                lines.add(line(indent, cells, i, widths));
            }
        }
        return lines;
    }

    private static String line(String indent, List<List<String>> cells, int index, List<Integer> widths) {
        StringBuilder line = new StringBuilder(indent);
        for (int column = 0; column < cells.size(); column++) {
            List<String> parts = cells.get(column);
            String part = index < parts.size() ? parts.get(index) : "";
            line.append(part)
                    .append(" ".repeat(widths.get(column) - width(part)))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private List<String> wrap(String cell) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : cell.split(" ", -1)) {
            if (part.length() > 0 && width(part) + 1 + width(word) > widest) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.length() > 0 ? " " : "").append(word);
        }
        parts.add(part.toString());
        return parts;
    }

    /** Characters as a terminal counts them: marks stand above others and take no room. */
    private static int width(CharSequence text) {
        return (int) text.codePoints()
                .filter(c -> switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
                    default -> true;
                })
                .count();
    }
}
