package io.github.gcmsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.Figure.Derivation;
import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureChartTest {

    /** A line that is neither level nor upright, as those of the grid and the axes are. */
    private static final Pattern LINE =
            Pattern.compile("<line [^>]*x1=\"([\\d.]+)\" x2=\"([\\d.]+)\" y1=\"([\\d.]+)\" y2=\"([\\d.]+)\"");

    @Test
    void axesAreNamedWithTheUnitAndTheTitleIsReadAloud() {
        String svg = chart(figure("PAK", "2019", "1"), figure("PAK", "2020", "2"));

        assertThat(texts(svg)).contains("Year", "Value, persons", "PAK", "2019", "2020");
        assertThat(svg).contains("role=\"img\"", "aria-label=\"Refugees hosted\"");
    }

    @Test
    void aMissingYearIsNotBridged() {
        assertThat(segments(chart(figure("PAK", "2014", "1"), figure("PAK", "2015", "3"))))
                .isEqualTo(1);
        assertThat(segments(chart(figure("PAK", "2014", "1"), figure("PAK", "2016", "3"))))
                .isZero();
    }

    @Test
    void aFigureWithoutAValueIsAGapAndNotZero() {
        String svg = chart(figure("PAK", "2014", "5"), figure("PAK", "2015", null), figure("PAK", "2016", "7"));

        assertThat(segments(svg)).isZero();
        assertThat(texts(svg)).contains("Gaps: no value; that is not zero");
    }

    @Test
    void whatIsEstimatedIsDashedAndSaidToBe() {
        String known = chart(figure("PAK", "2014", "5"), figure("PAK", "2015", "7"));
        String estimated = chart(figure("PAK", "2014", "5"), estimate("PAK", "2015", "7"));

        assertThat(known).doesNotContain("stroke-dasharray:6,4");
        assertThat(texts(known)).doesNotContain("Hollow, dashed: estimated");
        assertThat(estimated).contains("stroke-dasharray:6,4");
        assertThat(texts(estimated)).contains("Hollow, dashed: estimated");
        assertThat(segments(estimated)).isEqualTo(1);
    }

    @Test
    void barsOfOneTimeSayWhyOneIsMissing() {
        String svg = chart(figure("PAK", "2019", "5"), figure("IND", "2019", null));

        assertThat(texts(svg)).contains("PAK", "IND (suppressed)", "Value, persons");
    }

    @Test
    void figuresOfTwoReleasesAreTwoLines() {
        String svg = chart(
                released("2021-01-01", "2019", "7"),
                released("2021-01-01", "2020", "8"),
                released("2022-01-01", "2019", "9"),
                released("2022-01-01", "2020", "10"));

        assertThat(texts(svg)).contains("PAK, release of 2021-01-01", "PAK, release of 2022-01-01");
        assertThat(segments(svg)).isEqualTo(2);
    }

    private static Figure released(String vintage, String year, String value) {
        Derivation derivation = new Derivation(
                "count", null, BigDecimal.ONE, Map.of(), 1, 0L, new TreeMap<>(), LocalDate.parse(vintage), List.of());
        return new Figure(
                "x",
                null,
                "PAK",
                TimePeriod.parse(year),
                new TreeMap<>(),
                new BigDecimal(value),
                null,
                "NUMBER",
                derivation);
    }

    @Test
    void theSameFiguresGiveTheSameBytes() {
        Figure[] figures = {figure("PAK", "2014", "5"), figure("IND", "2014", "6"), figure("IND", "2015", "7")};

        assertThat(chart(figures)).isEqualTo(chart(figures));
    }

    @Test
    void theMostLinesAllDiffer() {
        assertThat(ChartStyle.MOST_LINES).isEqualTo(28);
        ChartStyle.Lines lines = new ChartStyle.Lines();
        long looks = IntStream.range(0, ChartStyle.MOST_LINES)
                .mapToObj(row -> List.of(lines.lookupSeriesPaint(row), lines.lookupSeriesShape(row)))
                .distinct()
                .count();

        assertThat(looks).isEqualTo(ChartStyle.MOST_LINES);
    }

    private static String chart(Figure... figures) {
        return new FigureChart("Refugees hosted", "persons", List.of(figures), Words.of(Language.EN)).svg();
    }

    private static Figure estimate(String area, String year, String value) {
        return figure(area, year, value, 1L);
    }

    private static Figure figure(String area, String year, @Nullable String value) {
        return figure(area, year, value, 0L);
    }

    private static Figure figure(String area, String year, @Nullable String value, long estimated) {
        Derivation derivation =
                new Derivation("count", null, BigDecimal.ONE, Map.of(), 1, estimated, new TreeMap<>(), null, List.of());
        return new Figure(
                "x",
                null,
                area,
                TimePeriod.parse(year),
                new TreeMap<>(),
                value == null ? null : new BigDecimal(value),
                value == null ? Absence.SUPPRESSED : null,
                "NUMBER",
                derivation);
    }

    private static long segments(String svg) {
        return LINE.matcher(svg.replaceAll("\\s+", " "))
                .results()
                .filter(line ->
                        !line.group(1).equals(line.group(2)) && !line.group(3).equals(line.group(4)))
                .count();
    }

    private static List<String> texts(String svg) {
        Matcher texts = Pattern.compile("<text[^>]*>([^<]*)<").matcher(svg.replaceAll("\\s+", " "));
        return texts.results().map(text -> text.group(1)).toList();
    }
}
