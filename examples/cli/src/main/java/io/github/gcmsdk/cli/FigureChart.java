package io.github.gcmsdk.cli;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.record.TimePeriod;
import java.awt.Color;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Figures as a chart: over time as lines, of one time as bars. A figure that is missing is a gap, never zero and never
 * bridged; what is estimated is hollow and dashed, and the chart says so.
 */
final class FigureChart {

    /** The most lines that can be told apart. */
    static final int MOST_LINES = ChartStyle.MOST_LINES;

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;

    /** What a bar and its label need, and what stands around all of them. */
    private static final int BAR = 22;

    private static final int AROUND = 160;

    private final String title;
    private final List<Figure> figures;
    private final String unit;
    private final Words words;
    private final boolean severalSeries;
    private final boolean severalVintages;

    /** A chart of figures of one unit. */
    FigureChart(String title, String unit, List<Figure> figures, Words words) {
        this.title = title;
        this.unit = unit;
        this.figures = figures;
        this.words = words;
        this.severalSeries = figures.stream().map(Figure::series).distinct().count() > 1;
        this.severalVintages = Figures.haveSeveralVintages(figures);
    }

    /** The chart as a picture that scales, in SVG. */
    String svg() {
        boolean overTime = isOverTime();
        int height = overTime ? HEIGHT : Math.max(HEIGHT / 2, AROUND + BAR * figures.size());
        JFreeChart chart = new JFreeChart(title, ChartStyle.TITLE, overTime ? lines() : bars(), overTime);
        chart.setBackgroundPaint(Color.WHITE);
        if (figures.stream().anyMatch(FigureChart::isEstimated)) {
            chart.addSubtitle(new TextTitle(words.get("chart.estimated"), ChartStyle.NOTE));
        }
        if (figures.stream().anyMatch(figure -> figure.value() == null)) {
            chart.addSubtitle(new TextTitle(words.get("chart.gaps"), ChartStyle.NOTE));
        }
        return Svg.of(chart, title, WIDTH, height);
    }

    /** How many lines there are; bars need no telling apart. */
    long lineCount() {
        return isOverTime() ? figures.stream().map(this::name).distinct().count() : 0;
    }

    private boolean isOverTime() {
        return figures.stream().map(Figure::period).distinct().count() > 1;
    }

    private static boolean isEstimated(Figure figure) {
        return figure.derivation().isEstimate();
    }

    /** What a line or a bar is called: all that tells it from the others. */
    private String name(Figure figure) {
        String series = severalSeries ? figure.series() : null;
        LocalDate vintage = severalVintages ? figure.derivation().vintage() : null;
        String name = Stream.concat(
                        Stream.of(Optional.ofNullable(figure.area()), Optional.ofNullable(series))
                                .flatMap(Optional::stream),
                        figure.dimensions().values().stream())
                .collect(Collectors.joining(" "));
        String whole = vintage == null
                ? name
                : words.get("chart.vintage", name, vintage).strip();
        return whole.isEmpty() ? title : whole;
    }

    private Plot lines() {
        Map<String, List<Figure>> byName = figures.stream()
                .filter(figure -> figure.period() != null)
                .collect(Collectors.groupingBy(this::name, LinkedHashMap::new, Collectors.toList()));
        XYSeriesCollection data = new XYSeriesCollection();
        ChartStyle.Lines style = new ChartStyle.Lines();
        byName.forEach((name, line) -> data.addSeries(series(name, line, data.getSeriesCount(), style)));
        NumberAxis time = new NumberAxis(words.get("chart.year"));
        time.setNumberFormatOverride(new DecimalFormat("0", DecimalFormatSymbols.getInstance(words.locale())));
        time.setAutoRangeIncludesZero(false);
        time.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        return ChartStyle.of(new XYPlot(data, time, values(), style));
    }

    /** A line, with a point without a value wherever a period is left out. */
    private static XYSeries series(String name, List<Figure> line, int row, ChartStyle.Lines style) {
        SortedMap<LocalDate, Figure> points = new TreeMap<>();
        line.forEach(figure -> points.put(period(figure).start(), figure));
        XYSeries series = new XYSeries(name);
        points.forEach((start, figure) -> {
            if (isEstimated(figure)) {
                style.setEstimated(row, series.getItemCount());
            }
            series.add(year(start), figure.value());
            LocalDate next = period(figure).end().plusDays(1);
            if (next.isBefore(points.lastKey()) && !points.containsKey(next)) {
                series.add(year(next), null);
            }
        });
        return series;
    }

    private static TimePeriod period(Figure figure) {
        return Objects.requireNonNull(figure.period(), "a line has figures of some time only");
    }

    private static double year(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
    }

    private Plot bars() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        ChartStyle.Bars style = new ChartStyle.Bars();
        for (Figure figure : figures) {
            String label = figure.value() == null ? name(figure) + " (" + Figures.absence(figure) + ")" : name(figure);
            if (isEstimated(figure)) {
                style.setEstimated(data.getColumnCount());
            }
            data.addValue(figure.value(), "", label);
        }
        CategoryPlot plot = new CategoryPlot(data, new CategoryAxis(), values(), style);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        return ChartStyle.of(plot);
    }

    /** The axis of the values, named with their unit. */
    private NumberAxis values() {
        NumberAxis axis = new NumberAxis(unit.isEmpty() ? words.get("chart.value") : words.get("chart.unit", unit));
        axis.setNumberFormatOverride(NumberFormat.getInstance(words.locale()));
        return axis;
    }
}
