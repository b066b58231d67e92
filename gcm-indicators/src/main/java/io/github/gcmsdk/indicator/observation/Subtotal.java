package io.github.gcmsdk.indicator.observation;

import io.github.gcmsdk.indicator.internal.state.StateFormat;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the observations of one key come to. Immutable.
 *
 * @param sum the sum of those that went in
 * @param used how many went in
 * @param estimated how many of those were estimates
 * @param dropped how many did not, by reason
 * @param others on each axis by which nothing was asked, the one code of all; empty if there are several; without the axes
 *     of which no observation says anything
 */
record Subtotal(
        BigDecimal sum,
        long used,
        long estimated,
        SortedMap<String, Long> dropped,
        SortedMap<Axis, Optional<String>> others) {

    private static final SortedMap<String, Long> NONE = new TreeMap<>();

    static Subtotal used(BigDecimal sum, long used, boolean estimates, SortedMap<Axis, Optional<String>> others) {
        return new Subtotal(sum, used, estimates ? used : 0, NONE, others);
    }

    static Subtotal dropped(String reason, long count, SortedMap<Axis, Optional<String>> others) {
        return new Subtotal(BigDecimal.ZERO, 0, 0, new TreeMap<>(Map.of(reason, count)), others);
    }

    /** This subtotal with what went in dropped. */
    Subtotal drop(String reason) {
        return used == 0 ? this : new Subtotal(BigDecimal.ZERO, 0, 0, plus(dropped, Map.of(reason, used)), others);
    }

    /** This subtotal with others dropped beside it, for one reason all of them. */
    Subtotal besides(String reason, Iterable<Subtotal> subtotals) {
        long count = 0;
        for (Subtotal subtotal : subtotals) {
            count += subtotal.all();
        }
        return count == 0 ? this : new Subtotal(sum, used, estimated, plus(dropped, Map.of(reason, count)), others);
    }

    private long all() {
        return used + dropped.values().stream().mapToLong(Long::longValue).sum();
    }

    boolean hasSeveral() {
        return others.containsValue(Optional.<String>empty());
    }

    Subtotal merge(Subtotal other) {
        return new Subtotal(
                sum.add(other.sum),
                used + other.used,
                estimated + other.estimated,
                plus(dropped, other.dropped),
                common(others, other.others));
    }

    private static SortedMap<String, Long> plus(SortedMap<String, Long> left, Map<String, Long> right) {
        if (right.isEmpty()) {
            return left;
        }
        SortedMap<String, Long> all = new TreeMap<>(left);
        right.forEach((reason, count) -> all.merge(reason, count, Long::sum));
        return all;
    }

    private static SortedMap<Axis, Optional<String>> common(
            SortedMap<Axis, Optional<String>> left, SortedMap<Axis, Optional<String>> right) {
        if (left == right || left.equals(right)) {
            return left;
        }
        SortedMap<Axis, Optional<String>> all = new TreeMap<>(left);
        right.forEach((axis, code) ->
                all.put(axis, left.containsKey(axis) ? same(left.get(axis), code) : absent(axis, code)));
        left.forEach((axis, code) -> {
            if (!right.containsKey(axis)) {
                all.put(axis, absent(axis, code));
            }
        });
        return all;
    }

    private static Optional<String> same(Optional<String> left, Optional<String> right) {
        return left.equals(right) ? left : Optional.empty();
    }

    private static Optional<String> absent(Axis axis, Optional<String> code) {
        return same(code, Optional.of(axis.absent()));
    }

    void encode(DataOutputStream out) throws IOException {
        StateFormat.writeDecimal(out, sum);
        out.writeLong(used);
        out.writeLong(estimated);
        StateFormat.writeCounts(out, dropped);
        out.writeInt(others.size());
        for (var entry : others.entrySet()) {
            out.writeBoolean(entry.getKey().isDimension());
            StateFormat.writeText(out, entry.getKey().name());
            out.writeBoolean(entry.getValue().isPresent());
            StateFormat.writeText(out, entry.getValue().orElse(""));
        }
    }

    static Subtotal decode(DataInputStream in) throws IOException {
        BigDecimal sum = StateFormat.readDecimal(in);
        long used = in.readLong();
        long estimated = in.readLong();
        SortedMap<String, Long> dropped = StateFormat.readCounts(in);
        SortedMap<Axis, Optional<String>> others = new TreeMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            boolean isDimension = in.readBoolean();
            Axis axis = new Axis(StateFormat.readText(in), isDimension);
            boolean one = in.readBoolean();
            String code = StateFormat.readText(in);
            others.put(axis, one ? Optional.of(code) : Optional.empty());
        }
        return new Subtotal(sum, used, estimated, dropped, others);
    }
}
