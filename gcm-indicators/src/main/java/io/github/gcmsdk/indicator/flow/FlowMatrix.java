package io.github.gcmsdk.indicator.flow;

import io.github.gcmsdk.indicator.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * Moves between areas: how many people went from each area to each other one. Those who stayed, on the diagonal, are no
 * moves and are not looked at. All measures are exact fractions; a measure that is not defined for the flows, for want of a
 * move say, is empty and not zero.
 *
 * <p>Immutable and thread-safe.
 */
public final class FlowMatrix {

    private final BigDecimal[][] flows;
    private final int size;

    private FlowMatrix(BigDecimal[][] flows) {
        this.flows = flows;
        this.size = flows.length;
    }

    /**
     * A matrix of flows.
     *
     * @param rows a row for each origin, with a flow to each destination in the same order; the diagonal is passed over
     * @return the matrix
     * @throws IllegalArgumentException if there are fewer than two areas, the matrix is not square, or a flow is negative
     */
    public static FlowMatrix of(List<List<BigDecimal>> rows) {
        int size = rows.size();
        if (size < 2 || rows.stream().anyMatch(row -> row.size() != size)) {
            throw new IllegalArgumentException("rows: not a square of two areas or more");
        }
        BigDecimal[][] flows = new BigDecimal[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                flows[i][j] = i == j ? BigDecimal.ZERO : rows.get(i).get(j);
                if (flows[i][j].signum() < 0) {
                    throw new IllegalArgumentException("rows: a negative flow");
                }
            }
        }
        return new FlowMatrix(flows);
    }

    /**
     * All moves.
     *
     * @return the sum of the flows
     */
    public BigDecimal total() {
        return sum(Arrays.stream(flows).flatMap(Arrays::stream).toList());
    }

    /**
     * The crude migration intensity: moves over the population at risk.
     *
     * @param population the people of all areas
     * @return the fraction, empty if the population is zero
     */
    public Optional<Ratio> crudeIntensity(BigDecimal population) {
        return ratio(total(), population);
    }

    /**
     * The migration effectiveness: how much of all moves is net migration, {@code Σ|D − O| ÷ Σ(D + O)}.
     *
     * @return the fraction, 0 to 1, empty without a move
     */
    public Optional<Ratio> effectiveness() {
        return ratio(netMoves(), total().multiply(BigDecimal.valueOf(2)));
    }

    /**
     * The aggregate net migration rate: half of the net moves over the population.
     *
     * @param population the people of all areas, in the unit of the flows
     * @return the fraction, empty if the population is zero
     */
    public Optional<Ratio> aggregateNetRate(BigDecimal population) {
        return ratio(netMoves(), population.multiply(BigDecimal.valueOf(2)));
    }

    private BigDecimal netMoves() {
        BigDecimal net = BigDecimal.ZERO;
        for (int i = 0; i < size; i++) {
            net = net.add(sum(in(i)).subtract(sum(out(i))).abs());
        }
        return net;
    }

    // Spatial focusing (Plane and Mulligan 1997): how unequal the flows are.

    /**
     * The Gini index over all flows.
     *
     * @return the index, 0 if all flows are equal; empty without a move
     */
    public Optional<Ratio> giniTotal() {
        List<BigDecimal> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.addAll(out(i));
        }
        return partOfTotal(differences(all));
    }

    /**
     * The part of the total index that comes from differences between the destinations of an origin.
     *
     * @return the index, empty without a move
     */
    public Optional<Ratio> giniRows() {
        BigDecimal differences = BigDecimal.ZERO;
        for (int i = 0; i < size; i++) {
            differences = differences.add(differences(out(i)));
        }
        return partOfTotal(differences);
    }

    /**
     * The part of the total index that comes from differences between the origins of a destination.
     *
     * @return the index, empty without a move
     */
    public Optional<Ratio> giniColumns() {
        BigDecimal differences = BigDecimal.ZERO;
        for (int j = 0; j < size; j++) {
            differences = differences.add(differences(in(j)));
        }
        return partOfTotal(differences);
    }

    /**
     * The part of the total index that comes from differences between a flow and the one against it.
     *
     * @return the index, empty without a move
     */
    public Optional<Ratio> giniExchange() {
        BigDecimal differences = BigDecimal.ZERO;
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                differences = differences.add(flows[i][j].subtract(flows[j][i]).abs());
            }
        }
        return partOfTotal(differences);
    }

    /**
     * The share of a part in the total index.
     *
     * @param part a part of the total index, from this matrix
     * @return the fraction, empty if all flows are equal
     */
    public Optional<Ratio> shareOfTotal(Ratio part) {
        return giniTotal()
                .filter(total -> total.numerator().signum() != 0)
                .map(total -> new Ratio(
                        part.numerator().multiply(total.denominator()),
                        part.denominator().multiply(total.numerator())));
    }

    /**
     * The Gini index of the moves out of an area, corrected for its own place: {@code n ÷ (n − 1)} with the n others.
     *
     * @param area the number of the area, from 0
     * @return the index, 0 to 1; empty if nobody leaves, or there are only two areas
     */
    public Optional<Ratio> giniOut(int area) {
        return field(out(area));
    }

    /**
     * The Gini index of the moves into an area, corrected as {@link #giniOut} is.
     *
     * @param area the number of the area, from 0
     * @return the index, 0 to 1; empty if nobody comes, or there are only two areas
     */
    public Optional<Ratio> giniIn(int area) {
        return field(in(area));
    }

    /**
     * The migration-weighted Gini index of moves out: the mean over the areas of {@link #giniOut} times the share of all moves
     * that reach the area.
     *
     * @return the index; empty without a move, or with two areas only
     */
    public Optional<Ratio> weightedGiniOut() {
        return weighted(this::giniOut, this::in);
    }

    /**
     * The migration-weighted Gini index of moves in: the mean over the areas of {@link #giniIn} times the share of all moves
     * that leave the area.
     *
     * @return the index; empty without a move, or with two areas only
     */
    public Optional<Ratio> weightedGiniIn() {
        return weighted(this::giniIn, this::out);
    }

    /** An area without an index, where nobody comes or leaves, adds nothing. */
    private Optional<Ratio> weighted(IntFunction<Optional<Ratio>> index, IntFunction<List<BigDecimal>> weights) {
        if (size < 3 || total().signum() == 0) {
            return Optional.empty();
        }
        Ratio sum = Ratio.of(0, 1);
        for (int i = 0; i < size; i++) {
            BigDecimal weight = sum(weights.apply(i));
            Optional<Ratio> one = index.apply(i);
            sum = one.isPresent() ? sum.plus(one.get().times(weight)) : sum;
        }
        BigDecimal areasAndMoves = total().multiply(BigDecimal.valueOf(size));
        return Optional.of(new Ratio(sum.numerator(), sum.denominator().multiply(areasAndMoves)));
    }

    /**
     * The coefficient of variation of the moves out of an area: their standard deviation over their mean.
     *
     * @param area the number of the area, from 0
     * @return the coefficient, 0 if all flows are equal; empty if nobody leaves
     */
    public OptionalDouble variationOut(int area) {
        return variation(out(area));
    }

    /**
     * The coefficient of variation of the moves into an area.
     *
     * @param area the number of the area, from 0
     * @return the coefficient, 0 if all flows are equal; empty if nobody comes
     */
    public OptionalDouble variationIn(int area) {
        return variation(in(area));
    }

    /**
     * The aggregate coefficient of variation of moves out: the mean over the areas, each weighted by the moves that leave it.
     *
     * @return the coefficient, empty without a move
     */
    public OptionalDouble aggregateVariationOut() {
        return aggregate(this::out);
    }

    /**
     * The aggregate coefficient of variation of moves in: the mean over the areas, each weighted by the moves that reach it.
     *
     * @return the coefficient, empty without a move
     */
    public OptionalDouble aggregateVariationIn() {
        return aggregate(this::in);
    }

    private OptionalDouble aggregate(IntFunction<List<BigDecimal>> moves) {
        if (total().signum() == 0) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int i = 0; i < size; i++) {
            List<BigDecimal> one = moves.apply(i);
            sum += variation(one).orElse(0) * sum(one).doubleValue();
        }
        return OptionalDouble.of(sum / total().doubleValue());
    }

    /** A root is no fraction, so that this is a double: of n Σa² ÷ (Σa)² − 1, which is exact before the root. */
    private static OptionalDouble variation(List<BigDecimal> flows) {
        BigDecimal sum = sum(flows);
        if (sum.signum() == 0) {
            return OptionalDouble.empty();
        }
        BigDecimal squares = sum(flows.stream().map(flow -> flow.multiply(flow)).toList());
        BigDecimal square = sum.multiply(sum);
        BigDecimal above = squares.multiply(BigDecimal.valueOf(flows.size())).subtract(square);
        return OptionalDouble.of(
                Math.sqrt(above.divide(square, MathContext.DECIMAL64).doubleValue()));
    }

    /** All ordered pairs count, over twice the number of flows times their sum; each unordered pair stands for two. */
    private Optional<Ratio> partOfTotal(BigDecimal differences) {
        BigDecimal flowsAndSum = total().multiply(BigDecimal.valueOf((long) size * (size - 1)));
        return ratio(differences, flowsAndSum);
    }

    private static Optional<Ratio> field(List<BigDecimal> others) {
        int n = others.size();
        // Σ|a − b| ÷ (2n Σa) over ordered pairs, times n ÷ (n − 1).
        return n < 2 ? Optional.empty() : ratio(differences(others), sum(others).multiply(BigDecimal.valueOf(n - 1L)));
    }

    /** The sum of the differences of all unordered pairs. */
    private static BigDecimal differences(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < sorted.size(); i++) {
            // The value at i is the greater one of i pairs, and the lesser one of the others.
            sum = sum.add(sorted.get(i).multiply(BigDecimal.valueOf(2L * i - sorted.size() + 1)));
        }
        return sum;
    }

    private List<BigDecimal> out(int area) {
        return others(area, j -> area, j -> j);
    }

    private List<BigDecimal> in(int area) {
        return others(area, j -> j, j -> area);
    }

    private List<BigDecimal> others(int area, IntUnaryOperator origin, IntUnaryOperator destination) {
        List<BigDecimal> others = new ArrayList<>(size - 1);
        for (int j = 0; j < size; j++) {
            if (j != area) {
                others.add(flows[origin.applyAsInt(j)][destination.applyAsInt(j)]);
            }
        }
        return others;
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<Ratio> ratio(BigDecimal above, BigDecimal below) {
        return below.signum() == 0 ? Optional.empty() : Optional.of(new Ratio(above, below));
    }
}
