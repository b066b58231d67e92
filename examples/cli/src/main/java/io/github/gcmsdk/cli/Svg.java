package io.github.gcmsdk.cli;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.text.TextUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a chart as SVG, the same bytes each time. Texts stay texts, which can be searched and read aloud. */
final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private Svg() {}

    static String of(JFreeChart chart, String title, int width, int height) {
        // Fonts are measured, and nothing is shown: no display is needed.
        System.setProperty("java.awt.headless", "true");
        TextUtils.setUseDrawRotatedStringWorkaround(false); // it would draw the letters of an upright axis as shapes
        SVGGraphics2D graphics = new SVGGraphics2D(document());
        graphics.setSVGCanvasSize(new Dimension(width, height));
        chart.draw(graphics, new Rectangle(width, height));
        Element root = graphics.getRoot();
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", title);
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        StringWriter written = new StringWriter();
        try {
            graphics.stream(root, written, true, false);
        } catch (SVGGraphics2DIOException e) {
            throw new IllegalStateException("a string cannot fail to take text", e);
        }
        String text = written.toString();
        return text.substring(text.indexOf("<svg"))
                + "\n"; // without the address of a document type, which readers may fetch
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform can make a document", e);
        }
    }
}
