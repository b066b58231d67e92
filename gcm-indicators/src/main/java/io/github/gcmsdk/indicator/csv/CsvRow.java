package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.indicator.area.Area;
import io.github.gcmsdk.indicator.area.AreaScheme;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.internal.rule.CsvRules;
import io.github.gcmsdk.internal.rule.ValueRules;
import io.github.gcmsdk.record.TimePeriod;
import io.github.gcmsdk.rule.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, by its columns. White space around a cell does not count. A cell of a column that the table does not
 * have is blank. What cannot be read is reported at its place, and is absent; reading goes on.
 *
 * <p>A row is for the call in which it is given, and for one thread.
 */
public final class CsvRow {

    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final RawRow cells;
    private final Header header;
    private final DecimalMark decimalMark;
    private final long index;
    private final String id;
    private final OtherCodes otherCodes;
    private final Problems problems;
    private final Map<String, CsvColumn> columns = new HashMap<>();

    /** Takes what is wrong with cells, by their places in the row. */
    @FunctionalInterface
    interface Problems {
        void at(Problem problem, int place);
    }

    CsvRow(
            RawRow cells,
            Header header,
            DecimalMark decimalMark,
            long index,
            String id,
            OtherCodes otherCodes,
            Problems problems) {
        this.cells = cells;
        this.header = header;
        this.decimalMark = decimalMark;
        this.index = index;
        this.id = id;
        this.otherCodes = otherCodes;
        this.problems = problems;
    }

    RawRow cells() {
        return cells;
    }

    Header header() {
        return header;
    }

    /**
     * Which row it is.
     *
     * @return the number of the row, from 0, the header not counted; of several tables that are read together, the rows of
     *     those before it are counted too
     */
    public long index() {
        return index;
    }

    /**
     * An id for what has none: the name of the mapping and the number of the row, from 1. Equal rows have ids of their own:
     * they may well be two events.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Whether the table has a column.
     *
     * @param column a column of the mapping
     * @return true if there is such a column, be its cell blank or not
     */
    public boolean has(CsvColumn column) {
        return header.place(column) >= 0;
    }

    /**
     * A cell of text. {@code NA} is a text like any other: the code of Namibia, say.
     *
     * @param column a column of the mapping
     * @return the text, null if it is blank
     */
    public @Nullable String text(CsvColumn column) {
        String text = cell(column);
        return text.isEmpty() ? null : text;
    }

    /**
     * A cell of several texts.
     *
     * @param column a column of the mapping
     * @param separator what stands between them
     * @return the texts that are not blank, each once
     */
    public List<String> texts(CsvColumn column, char separator) {
        List<String> texts = new ArrayList<>();
        for (String part : cell(column).split(Pattern.quote("" + separator), -1)) {
            if (!part.isBlank() && !texts.contains(part.strip())) {
                texts.add(part.strip());
            }
        }
        return texts;
    }

    /**
     * A cell of a number, by the convention that the reader was given. Separators of thousands are read, and reported.
     *
     * @param column a column of the mapping
     * @return the number, or why there is none
     */
    public CsvValue number(CsvColumn column) {
        String text = cell(column);
        DecimalMark mark = decimalMark;
        Numbers.Parsed parsed = Numbers.parse(text, mark);
        if (parsed != null) {
            if (parsed.grouped()) {
                String plain = parsed.value().toPlainString();
                problem(column, CsvRules.NUMBER_GROUPED, null, "value", text, "number", plain);
            }
            return new CsvValue(parsed.value(), ObservationStatus.NORMAL, text);
        }
        ObservationStatus absence = Numbers.absence(text);
        if (absence != null) {
            return new CsvValue(null, absence, text);
        }
        Numbers.Parsed meant = Numbers.parse(text, mark.opposite());
        String suggestion =
                meant == null || meant.grouped() ? null : meant.value().toPlainString();
        problem(column, ValueRules.FORMAT, suggestion, "value", text, "expected", "1234" + mark.mark + "5");
        return new CsvValue(null, ObservationStatus.MISSING, text);
    }

    /**
     * A cell of a count. A negative number is reported and kept, since some sources correct by it.
     *
     * @param column a column of the mapping
     * @return a whole number that is an int, or why there is none
     */
    public CsvValue count(CsvColumn column) {
        CsvValue number = number(column);
        BigDecimal value = number.value();
        if (value == null) {
            return number;
        }
        if (value.stripTrailingZeros().scale() > 0) {
            unreadable(column, "1234");
            return new CsvValue(null, ObservationStatus.MISSING, number.text());
        }
        if (value.abs().compareTo(MOST) > 0) {
            problem(column, ValueRules.RANGE, null, "value", number.text(), "bound", "≤ " + MOST.toPlainString());
            return new CsvValue(null, ObservationStatus.MISSING, number.text());
        }
        if (value.signum() < 0) {
            problem(column, ValueRules.RANGE, null, "value", number.text(), "bound", "≥ 0");
        }
        return new CsvValue(new BigDecimal(value.toBigIntegerExact()), ObservationStatus.NORMAL, number.text());
    }

    /**
     * A cell of a time: a year, also as {@code 2015.0}, a quarter, also as {@code 2015_1Q}, a month or a day.
     *
     * @param column a column of the mapping
     * @return the time, null if the cell is blank or cannot be read
     */
    public @Nullable TimePeriod period(CsvColumn column) {
        String text = cell(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<TimePeriod> period = Times.parse(text);
        if (period.isEmpty()) {
            unreadable(column, "2024, 2024-Q2, 2024-05, 2024-05-17");
        }
        return period.orElse(null);
    }

    /**
     * A cell of an area. One that is not in the list is reported and kept as it is.
     *
     * @param column a column of the mapping
     * @param scheme the list that the codes of the column are from
     * @return ISO 3166-1 alpha-3 or M49, or the text if it is unknown; null if the cell is blank
     */
    public @Nullable String area(CsvColumn column, AreaScheme scheme) {
        String text = text(column);
        return text == null ? null : area(column, text, scheme);
    }

    /**
     * An area in a part of a cell. One that is not in the list is reported and kept as it is.
     *
     * @param column a column of the mapping
     * @param text the part of its cell
     * @param scheme the list that the codes of the column are from
     * @return ISO 3166-1 alpha-3 or M49, or the text if it is unknown
     */
    public String area(CsvColumn column, String text, AreaScheme scheme) {
        Optional<Area> area = Area.find(scheme, text);
        if (area.isEmpty()) {
            problem(column, CsvRules.AREA_UNKNOWN, null, "value", text, "list", scheme.toString());
        }
        return area.map(Area::code).orElse(text);
    }

    /**
     * Reports that a cell holds a code that is not in its list ({@code code.unknown}).
     *
     * @param column a column of the mapping
     */
    public void unknown(CsvColumn column) {
        problem(column, ValueRules.CODE_UNKNOWN, null, "value", cell(column));
    }

    /**
     * Reports that a cell cannot be read ({@code value.format}).
     *
     * @param column a column of the mapping
     * @param expected how such a cell looks
     */
    public void unreadable(CsvColumn column, String expected) {
        problem(column, ValueRules.FORMAT, null, "value", cell(column), "expected", expected);
    }

    /**
     * Tells from which column a member of the records is, from the next record of this row on. What rules find in the member is
     * then told at the cell; else it is told at the beginning of the row.
     *
     * @param member the pointer of the member, such as {@code /value}; it stands for what is below it too
     * @param column a column of the mapping
     * @return this row
     */
    public CsvRow from(String member, CsvColumn column) {
        columns.put(member, column);
        return this;
    }

    /** The place of the cell that a member of the record is from; −1 if that was not told, or there is no such column. */
    int placeOf(String member) {
        String pointer = member;
        while (!pointer.isEmpty() && !columns.containsKey(pointer)) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        CsvColumn column = columns.get(pointer);
        return column == null ? -1 : header.place(column);
    }

    /** Whether an earlier row told the very same of an area and a time, under another code of the publisher. */
    boolean isToldUnderAnotherCode(CsvColumn code, String area, @Nullable TimePeriod time, List<CsvColumn> columns) {
        List<String> cells = columns.stream().map(this::cell).toList();
        return otherCodes.told(area + ' ' + time, cell(code), cells);
    }

    private String cell(CsvColumn column) {
        return cells.text(header.place(column));
    }

    private void problem(CsvColumn column, Rule rule, @Nullable String suggestion, String... arguments) {
        int place = header.place(column);
        problems.at(Problem.of(rule, header.pointer(place), suggestion, arguments), place);
    }
}
