package io.github.gcmsdk.indicator.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What all codes of a complete axis come to together: the total, or the sum of its codes.
 *
 * @param axis the axis
 * @param codes the codes that make the total
 */
record Wholes(Axis axis, Set<String> codes) {

    /** Cells that stand for one figure each, without what is told more than once. */
    static SortedMap<List<String>, Cell> once(SortedMap<List<String>, Cell> cells) {
        SortedMap<List<String>, Cell> once = new TreeMap<>(RollUp.ORDER);
        cells.forEach((key, cell) ->
                once.put(key, cell.used() > 1 && !cell.hasSeveral() ? cell.drop("told more than once") : cell));
        return once;
    }

    /** One cell in place of those that differ in this axis only, which has a place in the keys. */
    SortedMap<List<String>, Cell> of(SortedMap<List<String>, Cell> cells, int place) {
        SortedMap<List<String>, Map<String, Cell>> together = new TreeMap<>(RollUp.ORDER);
        cells.forEach((key, cell) -> {
            List<String> rest = new ArrayList<>(key);
            String code = rest.set(place, "");
            together.computeIfAbsent(rest, k -> new TreeMap<>()).put(code, cell);
        });
        SortedMap<List<String>, Cell> wholes = new TreeMap<>(RollUp.ORDER);
        together.forEach((key, members) -> wholes.put(key, whole(members)));
        return wholes;
    }

    private Cell whole(Map<String, Cell> members) {
        Cell total = members.remove(Axis.TOTAL);
        if (total != null && (total.used() > 0 || Absences.isSuppressed(total) || members.isEmpty())) {
            return total.besides("codes of " + axis + " beside their total", members.values());
        }
        boolean all =
                members.keySet().equals(codes) && members.values().stream().allMatch(member -> member.used() > 0);
        Stream<Cell> parts = members.values().stream().map(part -> all ? part : part.drop("not all codes of " + axis));
        return Stream.concat(Stream.ofNullable(total), parts)
                .reduce(Cell::merge)
                .orElseThrow();
    }
}
