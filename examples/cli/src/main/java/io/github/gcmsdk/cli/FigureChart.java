package io.github.gcmsdk.cli;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.record.TimePeriod;
import java.awt.Color;
import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
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

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;

    /** What a bar and its label need, and what stands around all of them. */
    private static final int BAR = 22;

    private static final int AROUND = 160;

    private final String title;
    private final List<Figure> figures;
    private final Words words;

    /** A chart of figures of one unit. */
    FigureChart(String title, List<Figure> figures, Words words) {
        this.title = title;
        this.figures = figures;
        this.words = words;
    }

    /** The chart as a picture that scales, in SVG. */
    String svg() {
        boolean overTime = figures.stream().map(Figure::period).distinct().count() > 1;
        int height = overTime ? HEIGHT : Math.max(HEIGHT / 2, AROUND + BAR * figures.size());
        JFreeChart chart = new JFreeChart(title, font(Font.BOLD, 16), overTime ? lines() : bars(), overTime);
        chart.setBackgroundPaint(Color.WHITE);
        if (figures.stream().anyMatch(FigureChart::isEstimated)) {
            chart.addSubtitle(new TextTitle(words.get("chart.estimated"), font(Font.ITALIC, 12)));
        }
        if (figures.stream().anyMatch(figure -> figure.value() == null)) {
            chart.addSubtitle(new TextTitle(words.get("chart.gaps"), font(Font.ITALIC, 12)));
        }
        return Svg.of(chart, title, WIDTH, height);
    }

    /** The most lines that can be told apart. */
    static int mostLines() {
        return ChartStyle.MOST_SERIES;
    }

    /** How many lines there would be. */
    static long lines(List<Figure> figures) {
        boolean overTime = figures.stream().map(Figure::period).distinct().count() > 1;
        return overTime ? figures.stream().map(FigureChart::name).distinct().count() : 0;
    }

    static boolean isEstimated(Figure figure) {
        return figure.derivation().isEstimated();
    }

    /** What a line or a bar is called: all that tells it from the others. */
    private static String name(Figure figure) {
        StringBuilder name = new StringBuilder();
        if (figure.area() != null) {
            name.append(figure.area());
        }
        if (figure.series() != null) {
            name.append(name.isEmpty() ? "" : " ").append(figure.series());
        }
        figure.dimensions().values().forEach(code -> name.append(name.isEmpty() ? "" : " ").append(code));
        return name.isEmpty() ? figure.indicator() : name.toString();
    }

    private Plot lines() {
        Map<String, List<Figure>> byName = figures.stream()
                .filter(figure -> figure.period() != null)
                .collect(Collectors.groupingBy(FigureChart::name, LinkedHashMap::new, Collectors.toList()));
        XYSeriesCollection data = new XYSeriesCollection();
        ChartStyle.Lines style = new ChartStyle.Lines();
        byName.forEach((name, line) -> {
            XYSeries series = new XYSeries(name);
            points(line).forEach((start, figure) -> {
                if (isEstimated(figure)) {
                    style.estimated(data.getSeriesCount(), series.getItemCount());
                }
                series.add(year(start), figure.value());
            });
            data.addSeries(series);
        });
        NumberAxis time = axis(words.get("chart.year"), new DecimalFormat("0", symbols()));
        time.setAutoRangeIncludesZero(false);
        time.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        XYPlot plot = new XYPlot(data, time, values(), style);
        ChartStyle.ofGrid(plot);
        return plot;
    }

    /** The figures of a line by time, with one without a value wherever a period is left out. */
    private static SortedMap<LocalDate, Figure> points(List<Figure> line) {
        SortedMap<LocalDate, Figure> points = new TreeMap<>();
        line.forEach(figure -> points.put(Objects.requireNonNull(figure.period()).start(), figure));
        SortedMap<LocalDate, Figure> all = new TreeMap<>(points);
        for (Figure figure : line) {
            TimePeriod period = Objects.requireNonNull(figure.period());
            LocalDate next = period.end().plusDays(1);
            if (next.isBefore(points.lastKey()) && !points.containsKey(next)) {
                all.put(next, gap(figure));
            }
        }
        return all;
    }
}
