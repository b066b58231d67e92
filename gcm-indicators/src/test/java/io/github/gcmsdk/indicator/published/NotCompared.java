package io.github.gcmsdk.indicator.published;

import io.github.gcmsdk.indicator.calculator.Calculator;
import io.github.gcmsdk.indicator.calculator.Calculators;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The indicators that can be computed and of which no published value, or no input to it, is at hand. */
final class NotCompared {

    private static final Set<String> COMPARED = Set.of(
            "sdg-10.7.2",
            "sdg-10.7.3",
            "sdg-10.7.4",
            "dem-stock-share",
            "dem-stock-female",
            "dem-refugee-share-stock",
            "dem-gini",
            "dem-net-sr");

    private static final Map<String, String> WHY = new LinkedHashMap<>();

    private static void why(String reason, String... indicators) {
        List.of(indicators).forEach(indicator -> WHY.put(indicator, reason));
    }

    static {
        why("no value is published, nor are records of workers", "sdg-10.7.1");
        why("the answers to the questions are not at hand, only the categories that follow", "sdg-10.7.2-score");
        why("total and margin of single quotes are compared; all quotes of a period are not at hand", "sdg-10.c.1");
        why("neither remittances nor GDP are at hand", "sdg-17.3.2", "dem-remit-inflow", "dem-remit-outflow");
        why(
                "neither victims nor populations are at hand",
                "sdg-16.2.2",
                "sdg-16.2.2-fl",
                "sdg-16.2.2-sx",
                "sdg-16.2.2-og",
                "sdg-16.2.2-op");
        why("neither injuries nor workers are at hand", "sdg-8.8.1-fatal", "sdg-8.8.1-non-fatal");
        why("the stocks are at hand, the table of rates that UN DESA publishes beside them is not", "dem-stock-growth");
        why("no net migration is at hand", "dem-net-migration-rate");
        why("values are at hand, the matrix of flows that they are of is not", "dem-cmi", "dem-mei", "dem-anmr");
        why("refugees are at hand, no published rate of those hosted", "dem-refugees-hosted");
        why("no decisions on asylum are at hand", "dem-asylum-recognition", "dem-asylum-protection");
        why("a number as it is published: nothing is computed but sums", "dem-idp-stock", "dem-border-detections");
        why(
                "no published value was found",
                "dem-inflow-citizenship",
                "dem-inflow-birth",
                "dem-inflow-residence",
                "dem-outflow-citizenship",
                "dem-outflow-birth",
                "dem-outflow-residence",
                "dem-returns",
                "dem-labour-emigrants",
                "gov-smuggled-migrants",
                "gov-convictions-smuggling",
                "gov-convictions-trafficking");
    }

    private NotCompared() {}

    /** The indicators with a calculator that are neither compared nor listed, and those listed that have none. */
    static Set<String> untold() {
        Set<String> untold = new TreeSet<>();
        Calculators.standard().all().stream().map(Calculator::indicator).forEach(untold::add);
        Set<String> listed = new TreeSet<>(WHY.keySet());
        listed.addAll(COMPARED);
        Set<String> unknown = new TreeSet<>(listed);
        unknown.removeAll(untold);
        untold.removeAll(listed);
        untold.addAll(unknown);
        return untold;
    }

    static String section() {
        StringBuilder out = new StringBuilder("""

                ## Not compared

                Of these indicators no published value is at hand, or not the inputs that it is of. Their calculators are held to small
                inputs of our own making, and to nothing else.

                | indicator | why |
                |---|---|
                """);
        WHY.forEach((indicator, reason) ->
                out.append("| `" + indicator + "` | ").append(reason).append(" |\n"));
        return out.toString();
    }
}
