package io.github.gcmsdk.indicator.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.SERIES;

import io.github.gcmsdk.indicator.observation.ObservationStatus;
import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.internal.engine.Item;
import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.internal.engine.KeyNotes;
import io.github.gcmsdk.internal.rule.IndicatorRules;
import io.github.gcmsdk.record.TimePeriod;
import io.github.gcmsdk.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;

/** Values that do not fit into their series: of one thing, in one release, by years, quarters, months or days. */
final class SeriesInTime implements DatasetRule {

    private static final String BREAKS = "B";
    private static final String GOES_ON = "";

    @Override
    public List<Rule> rules() {
        return List.of(IndicatorRules.OUTLIER, IndicatorRules.SCALE_JUMP, IndicatorRules.BREAK_UNDECLARED);
    }

    @Override
    public void add(Item item, KeyNotes log) {
        Observed observed = Observed.of(item);
        BigDecimal value = observed == null ? null : observed.exact();
        if (observed == null || value == null || item.number() < 0) {
            return;
        }
        TimePeriod period = TimePeriod.parse(observed.period());
        String key = Observed.key(
                observed.measure(),
                observed.vintage(),
                observed.area(),
                observed.counterpart(),
                "" + period.granularity(),
                observed.dimensions().toString());
        var status = observed.observation().status();
        boolean breaks = status != null && status.is(ObservationStatus.BREAK);
        log.add(SERIES, key, item.number(), observed.period(), value.toString(), breaks ? BREAKS : GOES_ON);
    }

    @Override
    public void finish(KeyLog log, Findings out) {
        double ofOutliers =
                out.parameter(IndicatorRules.OUTLIER, IndicatorRules.DEVIATIONS).doubleValue();
        double ofBreaks = out.parameter(IndicatorRules.BREAK_UNDECLARED, IndicatorRules.DEVIATIONS)
                .doubleValue();
        log.forEachKey(SERIES, (key, entries) -> {
            List<Point> points = points(entries);
            new Jumps(points, ofOutliers)
                    .find().stream()
                            .filter(found -> found.kind() != Jumps.Kind.BREAK)
                            .forEach(found -> report(found, out));
            new Jumps(points, ofBreaks)
                    .find().stream()
                            .filter(found -> found.kind() == Jumps.Kind.BREAK)
                            .forEach(found -> report(found, out));
        });
    }

    /** The positive values by their time, the first of several at one time; another rule reports the others. */
    private static List<Point> points(List<Entry> entries) {
        TreeMap<String, Point> byPeriod = new TreeMap<>();
        for (Entry entry : entries) {
            BigDecimal value = new BigDecimal(entry.values().get(1));
            String period = entry.values().get(0);
            if (value.signum() > 0) {
                boolean breaks = entry.values().get(2).equals(BREAKS);
                byPeriod.putIfAbsent(period, Point.of(entry.record(), TimePeriod.parse(period), value, breaks));
            }
        }
        return List.copyOf(byPeriod.values());
    }

    private static void report(Jumps.Found found, Findings out) {
        Point point = found.point();
        Point neighbour = found.neighbour();
        Place place = new Place(neighbour.record(), "/value");
        String[] arguments = {"period", "" + point.period(), "neighbour", "" + neighbour.period()};
        switch (found.kind()) {
            case OUTLIER -> out.at(IndicatorRules.OUTLIER, point.record(), "/value", place, null, arguments);
            case SCALE ->
                out.at(
                        IndicatorRules.SCALE_JUMP,
                        point.record(),
                        "/value",
                        place,
                        null,
                        "period",
                        "" + point.period(),
                        "factor",
                        "" + found.factor(),
                        "neighbour",
                        "" + neighbour.period());
            case BREAK ->
                out.at(
                        IndicatorRules.BREAK_UNDECLARED,
                        point.record(),
                        "/value",
                        place,
                        null,
                        "period",
                        "" + point.period());
        }
    }
}
