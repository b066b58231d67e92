package io.github.gcmsdk.cli;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/**
 * How a chart looks. The colours are those that Okabe and Ito proposed, which people who see colours differently tell apart;
 * shapes differ as well. What is estimated is hollow, and its line dashed.
 */
final class ChartStyle {

    static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 16);
    static final Font NOTE = new Font(Font.SANS_SERIF, Font.ITALIC, 12);

    private static final List<Color> COLOURS = List.of(
            new Color(0x0072B2),
            new Color(0xD55E00),
            new Color(0x009E73),
            new Color(0xCC79A7),
            new Color(0x56B4E9),
            new Color(0xE69F00),
            new Color(0x000000));

    private static final List<Shape> SHAPES = List.of(
            new Ellipse2D.Double(-4, -4, 8, 8),
            new Rectangle2D.Double(-3.5, -3.5, 7, 7),
            polygon(0, -5, 5, 4, -5, 4),
            polygon(0, -5, 5, 0, 0, 5, -5, 0));

    /** The most lines of which no two have both colour and shape in common. */
    static final int MOST_LINES = COLOURS.size() * SHAPES.size();

    private static final Color GRID = new Color(0xDDDDDD);
    private static final Stroke LINE = new BasicStroke(2f);
    private static final Stroke DASHED =
            new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {6f, 4f}, 0f);

    private ChartStyle() {}

    private static Shape polygon(double... points) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    static Plot of(XYPlot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(GRID);
        plot.setDomainGridlinesVisible(false);
        return plot;
    }

    static Plot of(CategoryPlot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(GRID);
        return plot;
    }

    /** Lines with a mark on every value, so that one between two gaps is seen. */
    static final class Lines extends XYLineAndShapeRenderer {

        private static final long serialVersionUID = 1;

        /** A row and an item of it. */
        private record Item(int row, int item) {}

        private final transient Set<Item> estimated = new HashSet<>();

        Lines() {
            super(true, true);
            setUseFillPaint(true);
            setDrawOutlines(true);
        }

        void setEstimated(int row, int item) {
            estimated.add(new Item(row, item));
        }

        @Override
        public Paint lookupSeriesPaint(int row) {
            return COLOURS.get(row % COLOURS.size());
        }

        @Override
        public Paint lookupSeriesFillPaint(int row) {
            return lookupSeriesPaint(row);
        }

        @Override
        public Shape lookupSeriesShape(int row) {
            return SHAPES.get(row % SHAPES.size());
        }

        @Override
        public Paint getItemFillPaint(int row, int item) {
            return isEstimated(row, item) ? Color.WHITE : lookupSeriesPaint(row);
        }

        @Override
        public Stroke getItemStroke(int row, int item) {
            return isEstimated(row, item) ? DASHED : LINE;
        }

        private boolean isEstimated(int row, int item) {
            return estimated.contains(new Item(row, item));
        }
    }

    /** Bars of one colour. */
    static final class Bars extends BarRenderer {

        private static final long serialVersionUID = 1;

        private final transient Set<Integer> estimated = new HashSet<>();

        Bars() {
            setBarPainter(new StandardBarPainter());
            setShadowVisible(false);
            setDrawBarOutline(true);
        }

        void setEstimated(int column) {
            estimated.add(column);
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return estimated.contains(column) ? Color.WHITE : COLOURS.get(0);
        }

        @Override
        public Paint getItemOutlinePaint(int row, int column) {
            return COLOURS.get(0);
        }

        @Override
        public Stroke getItemOutlineStroke(int row, int column) {
            return estimated.contains(column) ? DASHED : LINE;
        }
    }
}
