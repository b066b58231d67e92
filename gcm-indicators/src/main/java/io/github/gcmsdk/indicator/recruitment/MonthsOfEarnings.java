package io.github.gcmsdk.indicator.recruitment;

import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.Figure.Derivation;
import io.github.gcmsdk.indicator.Ratio;
import io.github.gcmsdk.indicator.internal.state.StateFormat;
import io.github.gcmsdk.record.Accumulator;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Indicator 10.7.1: how many months of their earnings abroad workers paid for the job. The cost of each worker is divided by
 * the monthly earnings of the same worker; the figures are the median of these ratios, which is the headline, their 80th
 * percentile and their mean, all weighted. The ratio of the mean cost to the mean earnings is another thing, and not the
 * indicator.
 *
 * <p>A cost of zero is a value. A worker without cost or earnings, with earnings of zero or below, a cost below zero, or with
 * the two in different currencies does not go in, and is counted; so is one of a weight of zero or below.
 *
 * <p>A percentile is the least ratio that so much of the weight does not exceed; where the weight is reached exactly, it is the
 * middle between that ratio and the next. Which summary is published could not be verified, nor to how many decimals: there are
 * five.
 */
public record MonthsOfEarnings() implements Accumulator<RecruitmentCost, MonthsOfEarnings.Workers, List<Figure>> {

    private static final int DECIMALS = 5;
    private static final Ratio HALF = Ratio.of(1, 2);
    private static final Ratio FOUR_FIFTHS = Ratio.of(4, 5);

    /** The ratio of a worker, and how many workers there are of it. */
    private record Months(Ratio ratio, BigDecimal weight) {

        /** Equal numbers of other scales differ, so that the order is always the same. */
        private static final Comparator<BigDecimal> AS_WRITTEN =
                Comparator.<BigDecimal>naturalOrder().thenComparing(BigDecimal::scale);

        static final Comparator<Months> ORDER = Comparator.comparing(Months::ratio)
                .thenComparing(months -> months.ratio.numerator(), AS_WRITTEN)
                .thenComparing(months -> months.ratio.denominator(), AS_WRITTEN)
                .thenComparing(Months::weight, AS_WRITTEN);
    }

    /** The workers so far. */
    public static final class Workers {
        private final List<Months> months = new ArrayList<>();
        private final SortedMap<String, Long> dropped = new TreeMap<>();

        private Workers() {}
    }

    @Override
    public Workers create() {
        return new Workers();
    }

    @Override
    public void add(Workers workers, RecruitmentCost record) {
        String obstacle = obstacle(record);
        if (obstacle != null) {
            workers.dropped.merge(obstacle, 1L, Long::sum);
        } else {
            workers.months.add(new Months(
                    new Ratio(amount(record.cost()), amount(record.monthlyEarnings())),
                    Objects.requireNonNullElse(record.weight(), BigDecimal.ONE)));
        }
    }

    private static @Nullable String obstacle(RecruitmentCost record) {
        Money cost = record.cost();
        Money earnings = record.monthlyEarnings();
        if (cost == null || cost.amount() == null) {
            return "without a cost";
        } else if (earnings == null || earnings.amount() == null) {
            return "without earnings";
        } else if (cost.currency() == null || !cost.currency().equals(earnings.currency())) {
            return "cost and earnings in different currencies";
        } else if (earnings.amount().signum() <= 0) {
            return "earnings of zero or below";
        } else if (cost.amount().signum() < 0) {
            return "a cost below zero";
        }
        return record.weight() != null && record.weight().signum() <= 0 ? "a weight of zero or below" : null;
    }

    private static BigDecimal amount(@Nullable Money money) {
        return Objects.requireNonNull(money).amount();
    }

    @Override
    public Workers merge(Workers left, Workers right) {
        left.months.addAll(right.months);
        right.dropped.forEach((reason, count) -> left.dropped.merge(reason, count, Long::sum));
        return left;
    }

    @Override
    public List<Figure> result(Workers workers) {
        List<Months> sorted = workers.months.stream().sorted(Months.ORDER).toList();
        BigDecimal weight = sorted.stream().map(Months::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sorted.isEmpty()) {
            return List.of(figure("MEDIAN", null, null, "median", workers, weight));
        }
        Ratio median = percentile(sorted, weight, HALF);
        Ratio worst = percentile(sorted, weight, FOUR_FIFTHS);
        BigDecimal mean = mean(sorted, weight);
        return List.of(
                figure("MEDIAN", median.round(DECIMALS), median, "median", workers, weight),
                figure("P80", worst.round(DECIMALS), worst, "80th percentile", workers, weight),
                figure("MEAN", new Ratio(mean, BigDecimal.ONE).round(DECIMALS), null, "mean", workers, weight));
    }

    private static Ratio percentile(List<Months> sorted, BigDecimal weight, Ratio share) {
        Ratio wanted = share.times(weight);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < sorted.size(); i++) {
            sum = sum.add(sorted.get(i).weight);
            int compared = Ratio.of(sum).compareTo(wanted);
            Ratio ratio = sorted.get(i).ratio;
            if (compared == 0) {
                // Below the whole weight there is a next one, since weights are above zero.
                return ratio.plus(sorted.get(i + 1).ratio).times(new BigDecimal("0.5"));
            } else if (compared > 0) {
                return ratio;
            }
        }
        throw new IllegalStateException("the weights do not reach their own sum");
    }

    /** A fraction over the earnings of all workers would have no end; each quotient is kept to 34 digits. */
    private static BigDecimal mean(List<Months> sorted, BigDecimal weight) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Months months : sorted) {
            sum = sum.add(months.ratio.times(months.weight).toDecimal(MathContext.DECIMAL128));
        }
        return sum.divide(weight, MathContext.DECIMAL128);
    }

    private static Figure figure(
            String measure,
            @Nullable BigDecimal value,
            @Nullable Ratio exact,
            String summary,
            Workers workers,
            BigDecimal weight) {
        return new Figure(
                "sdg-10.7.1",
                null,
                null,
                null,
                new TreeMap<>(Map.of("MEASURE", measure)),
                value,
                value == null ? Absence.MISSING : null,
                "MONTHS",
                new Derivation(
                        summary + " over workers of cost / monthly earnings",
                        exact,
                        BigDecimal.ONE,
                        Map.of("workers, weighted", weight.toPlainString()),
                        workers.months.size(),
                        null,
                        workers.dropped,
                        null,
                        List.of()));
    }

    @Override
    public void encode(Workers workers, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        StateFormat.writeCounts(data, workers.dropped);
        data.writeInt(workers.months.size());
        for (Months months : workers.months.stream().sorted(Months.ORDER).toList()) {
            StateFormat.writeDecimal(data, months.ratio.numerator());
            StateFormat.writeDecimal(data, months.ratio.denominator());
            StateFormat.writeDecimal(data, months.weight);
        }
        data.flush();
    }

    @Override
    public Workers decode(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        Workers workers = new Workers();
        workers.dropped.putAll(StateFormat.readCounts(data));
        for (int n = data.readInt(); n > 0; n--) {
            Ratio ratio = new Ratio(StateFormat.readDecimal(data), StateFormat.readDecimal(data));
            workers.months.add(new Months(ratio, StateFormat.readDecimal(data)));
        }
        return workers;
    }
}
