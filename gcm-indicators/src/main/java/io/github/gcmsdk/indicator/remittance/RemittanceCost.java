package io.github.gcmsdk.indicator.remittance;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.Figure.Derivation;
import io.github.gcmsdk.indicator.Ratio;
import io.github.gcmsdk.indicator.internal.state.StateFormat;
import io.github.gcmsdk.record.Accumulator;
import io.github.gcmsdk.record.TimePeriod;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Indicator 10.c.1: what sending money costs on average, in percent of the amount. The average is the plain mean over
 * services, in a corridor as in a region, and never the mean of means. SmaRT is the mean of the three cheapest services of a
 * corridor that qualify; it may lie above the average, which counts the others too (metadata of indicator 10.c.1).
 *
 * @param measure the average over all services, or SmaRT
 * @param area where the services are: a corridor as {@code SAU-PAK}, a country or a region; null for no certain one
 * @param period the time of the quotes, or null
 * @param vintage the day of the release that the quotes are from, or null if unknown
 */
public record RemittanceCost(
        Measure measure,
        @Nullable String area,
        @Nullable TimePeriod period,
        @Nullable LocalDate vintage) implements Accumulator<RemittanceQuote, RemittanceCost.Quotes, Figure> {

    /** Equal costs by how they are written, so that those that are kept do not depend on the order of the quotes. */
    private static final Comparator<BigDecimal> CHEAPEST_FIRST =
            Comparator.<BigDecimal>naturalOrder().thenComparingInt(BigDecimal::scale);

    /** Which services go in. */
    public enum Measure {
        /** All services that tell their rate of exchange. */
        AVERAGE(Integer.MAX_VALUE, "mean of fee / amount + margin on the rate of exchange, over services"),
        /** The three cheapest that qualify. */
        SMART(3, "mean of the three cheapest services that qualify");

        private final int most;
        private final String formula;

        Measure(int most, String formula) {
            this.most = most;
            this.formula = formula;
        }
    }

    /** The quotes so far. */
    public static final class Quotes {
        private BigDecimal sum = BigDecimal.ZERO;
        private long used;
        private long incomplete;
        private long notQualified;
        /** The cheapest ones in order, as many as the measure asks for; none for the average. */
        private List<BigDecimal> cheapest = new ArrayList<>();

        private Quotes() {}
    }

    @Override
    public Quotes create() {
        return new Quotes();
    }

    @Override
    public void add(Quotes quotes, RemittanceQuote quote) {
        Optional<TotalCost> cost = TotalCost.of(quote);
        if (cost.isEmpty()) {
            quotes.incomplete++;
        } else if (measure == Measure.AVERAGE) {
            quotes.used++;
            quotes.sum = quotes.sum.add(cost.get().total());
        } else if (Boolean.TRUE.equals(quote.qualifiesSmart())) {
            quotes.used++;
            quotes.cheapest.add(cost.get().total());
            keepCheapest(quotes);
        } else {
            quotes.notQualified++;
        }
    }

    private void keepCheapest(Quotes quotes) {
        quotes.cheapest.sort(CHEAPEST_FIRST);
        if (quotes.cheapest.size() > measure.most) {
            quotes.cheapest = new ArrayList<>(quotes.cheapest.subList(0, measure.most));
        }
    }

    @Override
    public Quotes merge(Quotes left, Quotes right) {
        left.sum = left.sum.add(right.sum);
        left.used += right.used;
        left.incomplete += right.incomplete;
        left.notQualified += right.notQualified;
        left.cheapest.addAll(right.cheapest);
        keepCheapest(left);
        return left;
    }

    /** SmaRT asks for three services: with fewer there is none. */
    @Override
    public Figure result(Quotes quotes) {
        boolean enough = measure == Measure.AVERAGE ? quotes.used > 0 : quotes.cheapest.size() == measure.most;
        Ratio mean = !enough
                ? null
                : measure == Measure.AVERAGE
                        ? new Ratio(quotes.sum, BigDecimal.valueOf(quotes.used))
                        : new Ratio(
                                quotes.cheapest.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                                BigDecimal.valueOf(measure.most));
        TreeMap<String, Long> dropped = new TreeMap<>();
        if (quotes.incomplete > 0) {
            dropped.put("without amount, fee or a rate that the service told", quotes.incomplete);
        }
        if (quotes.notQualified > 0) {
            dropped.put("does not qualify", quotes.notQualified);
        }
        return new Figure(
                "sdg-10.c.1",
                measure == Measure.SMART ? "SI_RMT_COST_SC" : null,
                area,
                period,
                new TreeMap<>(),
                mean == null ? null : mean.round(2),
                mean == null ? quotes.used == 0 ? Absence.MISSING : Absence.NOT_COMPUTABLE : null,
                "PT",
                new Derivation(
                        measure.formula,
                        null,
                        BigDecimal.ONE,
                        Map.of("services", String.valueOf(quotes.used)),
                        quotes.used,
                        null,
                        dropped,
                        vintage,
                        enough || quotes.used == 0 ? List.of() : List.of("fewer than three services qualify")));
    }

    @Override
    public void encode(Quotes quotes, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        StateFormat.writeDecimal(data, quotes.sum);
        data.writeLong(quotes.used);
        data.writeLong(quotes.incomplete);
        data.writeLong(quotes.notQualified);
        data.writeInt(quotes.cheapest.size());
        for (BigDecimal cost : quotes.cheapest) {
            StateFormat.writeDecimal(data, cost);
        }
        data.flush();
    }

    @Override
    public Quotes decode(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        Quotes quotes = new Quotes();
        quotes.sum = StateFormat.readDecimal(data);
        quotes.used = data.readLong();
        quotes.incomplete = data.readLong();
        quotes.notQualified = data.readLong();
        for (int n = data.readInt(); n > 0; n--) {
            quotes.cheapest.add(StateFormat.readDecimal(data));
        }
        return quotes;
    }
}
