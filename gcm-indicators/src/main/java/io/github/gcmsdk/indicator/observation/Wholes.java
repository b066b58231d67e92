package io.github.gcmsdk.indicator.observation;

import io.github.gcmsdk.indicator.internal.breakdown.Parts;
import java.util.ArrayList;
import java.util.HashSet;
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
    static SortedMap<List<String>, Subtotal> once(SortedMap<List<String>, Subtotal> subtotals) {
        SortedMap<List<String>, Subtotal> once = new TreeMap<>(RollUp.ORDER);
        subtotals.forEach((key, subtotal) -> once.put(
                key, subtotal.used() > 1 && !subtotal.hasSeveral() ? subtotal.drop("told more than once") : subtotal));
        return once;
    }

    /** One subtotal in place of those that differ in this axis only, which has a place in the keys. */
    SortedMap<List<String>, Subtotal> of(SortedMap<List<String>, Subtotal> subtotals, int place) {
        SortedMap<List<String>, Map<String, Subtotal>> together = new TreeMap<>(RollUp.ORDER);
        subtotals.forEach((key, subtotal) -> {
            List<String> rest = new ArrayList<>(key);
            String code = rest.set(place, "");
            together.computeIfAbsent(rest, k -> new TreeMap<>()).put(code, subtotal);
        });
        SortedMap<List<String>, Subtotal> wholes = new TreeMap<>(RollUp.ORDER);
        together.forEach((key, members) -> wholes.put(key, whole(members)));
        return wholes;
    }

    private Subtotal whole(Map<String, Subtotal> members) {
        Subtotal total = members.remove(Axis.TOTAL);
        if (total != null && (total.used() > 0 || Absences.isSuppressed(total) || members.isEmpty())) {
            return total.besides("codes of " + axis + " beside their total", members.values());
        }
        Set<String> withValue = new HashSet<>();
        members.forEach((code, member) -> {
            if (member.used() > 0) {
                withValue.add(code);
            }
        });
        Parts parts = Parts.of(codes, members.keySet(), withValue);
        Stream<Subtotal> added =
                members.values().stream().map(part -> parts.areWhole() ? part : part.drop(parts.reason(axis.name())));
        return Stream.concat(Stream.ofNullable(total), added)
                .reduce(Subtotal::merge)
                .orElseThrow();
    }
}
