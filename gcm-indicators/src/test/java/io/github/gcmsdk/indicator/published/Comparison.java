package io.github.gcmsdk.indicator.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Published values beside ours. */
final class Comparison {

    /** A value that is not equal. */
    record Difference(String what, String published, String ours, BigDecimal distance) {}

    private final String title;
    private final String source;
    private final BigDecimal tolerance;
    private final Map<String, String> causes;
    private int compared;
    private final List<Difference> differences = new ArrayList<>();

    Comparison(String title, String source, String tolerance, Map<String, String> causes) {
        this.title = title;
        this.source = source;
        this.tolerance = new BigDecimal(tolerance);
        this.causes = causes;
    }

    /** Compares two numbers; a value of ours that is missing is a difference. */
    void add(String what, BigDecimal published, BigDecimal ours) {
        compared++;
        BigDecimal distance = ours == null ? null : published.subtract(ours).abs();
        if (distance == null || distance.compareTo(tolerance) > 0) {
            differences.add(new Difference(
                    what, published.toPlainString(), ours == null ? "none" : ours.toPlainString(), distance));
        }
    }

    /** Compares what is no number: a category, or that there is no value. */
    void addText(String what, String published, String ours) {
        compared++;
        if (!published.equals(ours)) {
            differences.add(new Difference(what, published, ours, null));
        }
    }

    int compared() {
        return compared;
    }

    int equal() {
        return compared - differences.size();
    }

    /** How many are equal or no further away than a distance. */
    long within(int distance) {
        return equal()
                + differences.stream()
                        .filter(difference -> difference.distance != null
                                && difference.distance.compareTo(BigDecimal.valueOf(distance)) <= 0)
                        .count();
    }

    List<Difference> differences() {
        return differences;
    }

    String tableRow() {
        return "| " + title + " | " + source + " | " + tolerance.toPlainString() + " | " + equal() + " of " + compared
                + " |\n";
    }

    String listOfDifferences() {
        StringBuilder list =
                new StringBuilder("\n## " + title + "\n\n| value | published | ours | cause |\n|---|---|---|---|\n");
        for (Difference difference : differences) {
            list.append("| ")
                    .append(difference.what)
                    .append(" | ")
                    .append(difference.published)
                    .append(" | ");
            list.append(difference.ours)
                    .append(" | ")
                    .append(causes.getOrDefault(difference.what, "not known"))
                    .append(" |\n");
        }
        return list.toString();
    }
}
