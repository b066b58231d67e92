package io.github.gcmsdk.indicator.internal.rule;

import io.github.gcmsdk.internal.engine.DatasetRule.Findings;
import io.github.gcmsdk.internal.engine.DatasetRule.Place;
import io.github.gcmsdk.internal.rule.IndicatorRules;
import io.github.gcmsdk.rule.Rule;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Totals beside the sum of their parts, by sex, age, migration status and area, of what may be added up. A part without a
 * value is no zero: a total is not held to be too great then, but may be too small all the same.
 */
final class PartsOfTotals {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private PartsOfTotals() {}

    /** Judges the cells of one measure, time and release; a total is reported once. */
    static void judge(List<TableCell> cells, Findings out) {
        Set<Integer> reported = new HashSet<>();
        for (Lines.Line line : Lines.of(cells)) {
            if (line.total().value() != null && !reported.contains(line.total().record()) && judge(line, out)) {
                reported.add(line.total().record());
            }
        }
    }

    /** Whether something was found. */
    private static boolean judge(Lines.Line line, Findings out) {
        Optional<Partition> partition = line.partition();
        if (partition.isEmpty()) {
            return false;
        }
        BigDecimal total = Objects.requireNonNull(line.total().value(), "total");
        List<BigDecimal> values = line.parts().values().stream()
                .map(TableCell::value)
                .filter(Objects::nonNull)
                .toList();
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal excess = sum.subtract(total);
        if (excess.abs().compareTo(tolerance(total, values)) <= 0) {
            return false;
        }
        boolean all = values.size() == line.parts().size() && partition.get().complete();
        if (excess.signum() > 0 || all) {
            Rule rule = excess.signum() > 0 ? IndicatorRules.BELOW_PARTS : IndicatorRules.ABOVE_PARTS;
            report(rule, line, sum, out);
        }
        return excess.signum() > 0 || all;
    }

    /** Whole numbers add up exactly; of others, each may be rounded by half of its last digit. */
    private static BigDecimal tolerance(BigDecimal total, List<BigDecimal> values) {
        BigDecimal tolerance = roundingOf(total);
        for (BigDecimal value : values) {
            tolerance = tolerance.add(roundingOf(value));
        }
        return tolerance;
    }

    private static BigDecimal roundingOf(BigDecimal value) {
        return value.scale() <= 0 ? BigDecimal.ZERO : HALF.scaleByPowerOfTen(-value.scale());
    }

    private static void report(Rule rule, Lines.Line line, BigDecimal sum, Findings out) {
        TableCell first = line.parts().values().iterator().next();
        String total = Objects.requireNonNull(line.total().value(), "total").toPlainString();
        out.at(
                rule,
                line.total().record(),
                "/value",
                new Place(first.record(), "/value"),
                null,
                "total",
                total,
                "sum",
                sum.toPlainString(),
                "parts",
                String.join(", ", line.parts().keySet()));
    }
}
