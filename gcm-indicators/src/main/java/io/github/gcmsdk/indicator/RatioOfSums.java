package io.github.gcmsdk.indicator;

import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.Figure.Derivation;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that is a ratio, of one area or of a region: the sum of what stands above the line over the sum of what stands
 * below, times the multiplier of the definition, rounded once. Areas that lack either do not go in, and are counted by the
 * reason; a zero above the line is a value.
 *
 * @param definition the indicator, with a formula that has a multiplier
 * @param series the code of the series, or null
 * @param area the area or region: ISO 3166-1 alpha-3 or M49, or null
 * @param period the time, or null
 * @param dimensions the code of each dimension by which the value is broken down
 * @param decimals to how many decimals the value is rounded; null for those of the definition, or 5
 * @param minCoverage the least share of the population that areas with data must hold, or null for none
 * @param vintage the day of the release that the inputs are from, or null if unknown
 * @param notes what a reader must know besides, such as the reference date of the population
 */
public record RatioOfSums(
        IndicatorDefinition definition,
        @Nullable String series,
        @Nullable String area,
        @Nullable TimePeriod period,
        SortedMap<String, String> dimensions,
        @Nullable Integer decimals,
        @Nullable Ratio minCoverage,
        @Nullable LocalDate vintage,
        List<String> notes)
        implements Accumulator<Share, RatioOfSums.Sums, Figure> {

    private static final int DEFAULT_DECIMALS = 5;

    /** What was added so far. */
    public static final class Sums {
        private BigDecimal numerator = BigDecimal.ZERO;
        private BigDecimal denominator = BigDecimal.ZERO;
        private BigDecimal covered = BigDecimal.ZERO;
        private BigDecimal population = BigDecimal.ZERO;
        private long used;
        private long withoutNumerator;
        private long withoutDenominator;
        private long withoutPopulation;

        private Sums() {}
    }

    /**
     * Checks the definition.
     *
     * @param definition the indicator, with a formula that has a multiplier
     * @param series the code of the series, or null
     * @param area the area or region: ISO 3166-1 alpha-3 or M49, or null
     * @param period the time, or null
     * @param dimensions the code of each dimension by which the value is broken down
     * @param decimals to how many decimals the value is rounded; null for those of the definition, or 5
     * @param minCoverage the least share of the population that areas with data must hold, or null for none
     * @param vintage the day of the release that the inputs are from, or null if unknown
     * @param notes what a reader must know besides, such as the reference date of the population
     * @throws IllegalArgumentException if the formula of the definition is no ratio
     */
    public RatioOfSums {
        if (definition.formula() == null || definition.formula().multiplier() == null) {
            throw new IllegalArgumentException("definition: not a ratio: " + definition.id());
        }
        dimensions = new TreeMap<>(dimensions);
        notes = List.copyOf(notes);
    }

    /**
     * The ratio of an area, without a breakdown.
     *
     * @param definition the indicator, with a formula that has a multiplier
     * @param area the area or region: ISO 3166-1 alpha-3 or M49
     * @param period the time
     * @return the accumulator
     * @throws IllegalArgumentException if the formula of the definition is no ratio
     */
    public static RatioOfSums of(IndicatorDefinition definition, String area, TimePeriod period) {
        return new RatioOfSums(definition, null, area, period, new TreeMap<>(), null, null, null, List.of());
    }

    /**
     * The figure of one share.
     *
     * @param share what stands above and below
     * @return the figure
     */
    public Figure of(Share share) {
        Sums sums = create();
        add(sums, share);
        return result(sums);
    }

    @Override
    public Sums create() {
        return new Sums();
    }

    @Override
    public void add(Sums sums, Share share) {
        if (share.population() == null) {
            sums.withoutPopulation++;
        } else {
            sums.population = sums.population.add(share.population());
        }
        if (share.numerator() == null) {
            sums.withoutNumerator++;
        } else if (share.denominator() == null) {
            sums.withoutDenominator++;
        } else {
            sums.used++;
            sums.numerator = sums.numerator.add(share.numerator());
            sums.denominator = sums.denominator.add(share.denominator());
            sums.covered = sums.covered.add(Objects.requireNonNullElse(share.population(), BigDecimal.ZERO));
        }
    }

    @Override
    public Sums merge(Sums left, Sums right) {
        left.numerator = left.numerator.add(right.numerator);
        left.denominator = left.denominator.add(right.denominator);
        left.covered = left.covered.add(right.covered);
        left.population = left.population.add(right.population);
        left.used += right.used;
        left.withoutNumerator += right.withoutNumerator;
        left.withoutDenominator += right.withoutDenominator;
        left.withoutPopulation += right.withoutPopulation;
        return left;
    }

    @Override
    public Figure result(Sums sums) {
        List<String> remarks = new ArrayList<>(notes);
        Ratio coverage = coverage(sums);
        Ratio exact = sums.denominator.signum() == 0 ? null : new Ratio(sums.numerator, sums.denominator);
        Absence absence = null;
        if (sums.used == 0) {
            absence = Absence.MISSING;
        } else if (exact == null) {
            absence = Absence.NOT_COMPUTABLE;
            remarks.add("the denominator is zero");
        } else if (minCoverage != null && (coverage == null || coverage.compareTo(minCoverage) < 0)) {
            absence = Absence.NOT_COMPUTABLE;
            remarks.add("the population with data is below the coverage that is asked for, " + minCoverage);
        }
        return figure(sums, absence == null ? exact : null, absence, exact, coverage, remarks);
    }

    private Figure figure(
            Sums sums,
            @Nullable Ratio shown,
            @Nullable Absence absence,
            @Nullable Ratio exact,
            @Nullable Ratio coverage,
            List<String> remarks) {
        Formula formula = Objects.requireNonNull(definition.formula());
        BigDecimal multiplier = Objects.requireNonNull(formula.multiplier());
        return new Figure(
                definition.id(),
                series,
                area,
                period,
                dimensions,
                shown == null ? null : shown.times(multiplier).round(places(formula)),
                absence,
                definition.unit(),
                new Derivation(
                        formula.numerator() + " / " + formula.denominator(),
                        exact,
                        multiplier,
                        inputs(sums, coverage),
                        sums.used,
                        null,
                        dropped(sums),
                        vintage,
                        remarks));
    }

    private int places(Formula formula) {
        return decimals != null ? decimals : Objects.requireNonNullElse(formula.decimals(), DEFAULT_DECIMALS);
    }

    /** The share of the population that lives in areas with data; null if that of any area is not known. */
    private static @Nullable Ratio coverage(Sums sums) {
        return sums.withoutPopulation > 0 || sums.population.signum() == 0
                ? null
                : new Ratio(sums.covered, sums.population);
    }

    private static Map<String, String> inputs(Sums sums, @Nullable Ratio coverage) {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("numerator", sums.numerator.toPlainString());
        inputs.put("denominator", sums.denominator.toPlainString());
        if (coverage != null) {
            inputs.put("population covered", coverage.toString());
        }
        return inputs;
    }

    private static SortedMap<String, Long> dropped(Sums sums) {
        SortedMap<String, Long> dropped = new TreeMap<>();
        if (sums.withoutNumerator > 0) {
            dropped.put("no numerator", sums.withoutNumerator);
        }
        if (sums.withoutDenominator > 0) {
            dropped.put("no denominator", sums.withoutDenominator);
        }
        return dropped;
    }

    @Override
    public void encode(Sums sums, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        for (BigDecimal sum : new BigDecimal[] {sums.numerator, sums.denominator, sums.covered, sums.population}) {
            StateFormat.writeDecimal(data, sum);
        }
        data.writeLong(sums.used);
        data.writeLong(sums.withoutNumerator);
        data.writeLong(sums.withoutDenominator);
        data.writeLong(sums.withoutPopulation);
        data.flush();
    }

    @Override
    public Sums decode(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        Sums sums = new Sums();
        sums.numerator = StateFormat.readDecimal(data);
        sums.denominator = StateFormat.readDecimal(data);
        sums.covered = StateFormat.readDecimal(data);
        sums.population = StateFormat.readDecimal(data);
        sums.used = data.readLong();
        sums.withoutNumerator = data.readLong();
        sums.withoutDenominator = data.readLong();
        sums.withoutPopulation = data.readLong();
        return sums;
    }
}
