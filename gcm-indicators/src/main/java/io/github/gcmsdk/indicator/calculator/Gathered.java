package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.area.Area;
import io.github.gcmsdk.indicator.calculator.ObservationCalculator.Asked;
import io.github.gcmsdk.indicator.calculator.Units.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The areas that go into each figure, and what goes into none. A group of areas stands beside its members; it is counted, as
 * are an area of no region and one that no list has, at the figure of all areas or of the world.
 *
 * @param parts the areas of each figure
 * @param dropped how many areas do not go into a figure, by reason
 */
record Gathered(SortedMap<Unit, List<Part>> parts, SortedMap<Unit, SortedMap<String, Long>> dropped) {

    static final String GROUP = "a group of areas beside its members";

    /** It may be a group as well as a member of one, so that a sum with it may count twice. */
    static final String UNKNOWN = "of an area that no list has";

    private static final String WORLD = "001";

    /** An area among those of a figure. */
    record Part(String area, List<Amount> amounts) {}

    static Gathered of(Map<Unit, List<Amount>> units, Asked asked) {
        Gathered gathered = new Gathered(new TreeMap<>(), new TreeMap<>());
        units.forEach((unit, amounts) -> {
            List<String> places = asked.places(unit.area());
            if (!asked.byArea() && Area.isAggregate(unit.area())) {
                gathered.drop(unit, asked, GROUP);
            } else if (!asked.byArea() && isUnknown(unit.area())) {
                gathered.drop(unit, asked, UNKNOWN);
            } else if (places.isEmpty()) {
                gathered.drop(unit, asked, "of an area that is in no region");
            } else {
                places.forEach(place -> gathered.of(unit.ofArea(place)).add(new Part(unit.area(), amounts)));
            }
        });
        return gathered;
    }

    /** An observation that names no area is no matter of lists. */
    static boolean isUnknown(String area) {
        return !area.isEmpty() && Area.ofCode(area).isEmpty();
    }

    private List<Part> of(Unit figure) {
        return parts.computeIfAbsent(figure, f -> new ArrayList<>());
    }

    private void drop(Unit unit, Asked asked, String reason) {
        Unit figure = unit.ofArea(asked.byRegion() ? WORLD : "");
        of(figure);
        dropped.computeIfAbsent(figure, f -> new TreeMap<>()).merge(reason, 1L, Long::sum);
    }

    /** How many areas do not go into a figure, by reason. */
    SortedMap<String, Long> droppedOf(Unit figure) {
        return new TreeMap<>(dropped.getOrDefault(figure, new TreeMap<>()));
    }
}
