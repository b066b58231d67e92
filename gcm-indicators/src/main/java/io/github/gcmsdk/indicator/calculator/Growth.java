package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.Figure.Derivation;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.Term;
import io.github.gcmsdk.indicator.area.Area;
import io.github.gcmsdk.indicator.calculator.ObservationCalculator.Asked;
import io.github.gcmsdk.indicator.calculator.ObservationCalculator.Shape;
import io.github.gcmsdk.indicator.calculator.Units.Unit;
import io.github.gcmsdk.indicator.population.StockGrowth;
import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The growth of stocks, from each year that has observations to the next. Of several areas it is that of their sum, if the same
 * areas have a value in both years: else the sums are of other people.
 *
 * @param definition the indicator
 */
record Growth(IndicatorDefinition definition) {

    private static final int DECIMALS = 5;

    static ObservationCalculator of(IndicatorDefinition definition) {
        return new ObservationCalculator(
                definition,
                List.of(Term.of("stock")),
                Set.of(),
                List.of(),
                Shape.FREE,
                (units, asked) -> new Growth(definition).figures(units, asked));
    }

    /** The stocks of a year, by area; an area without a value is not in it, and why is told beside it. */
    private static final class Year {
        private final int year;
        private final SortedMap<String, BigDecimal> stocks = new TreeMap<>();
        private final SortedMap<String, Long> dropped = new TreeMap<>();
        private Absence absence = Absence.MISSING;
        private long used;
        private long estimated;

        private Year(int year) {
            this.year = year;
        }

        void add(String area, Amount amount) {
            amount.dropped().forEach((reason, count) -> dropped.merge(reason, count, Long::sum));
            if (amount.value() != null) {
                stocks.put(area, amount.value());
                used += amount.used();
                estimated += amount.estimated();
            } else if (amount.absence() != null) {
                absence = Amount.graver(absence, amount.absence());
            }
        }

        BigDecimal sum() {
            return stocks.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private List<Figure> figures(Map<Unit, List<Amount>> units, Asked asked) {
        SortedMap<Unit, SortedMap<Integer, Year>> series = new TreeMap<>();
        units.forEach((unit, amounts) -> {
            boolean beside = !asked.byArea() && Area.isAggregate(unit.area());
            if (!beside && isYear(unit.period())) {
                for (String place : asked.places(unit.area())) {
                    int year = TimePeriod.parse(unit.period()).year();
                    Unit group = new Unit(place, "", unit.counterpart(), unit.dimensions(), unit.vintage());
                    series.computeIfAbsent(group, g -> new TreeMap<>())
                            .computeIfAbsent(year, Year::new)
                            .add(unit.area(), amounts.get(0));
                }
            }
        });
        List<Figure> figures = new ArrayList<>();
        series.forEach((group, years) -> {
            Year earlier = null;
            for (Year later : years.values()) {
                if (earlier != null) {
                    figures.add(figure(group, earlier, later));
                }
                earlier = later;
            }
        });
        return figures;
    }

    private static boolean isYear(String period) {
        return !period.isEmpty() && TimePeriod.parse(period).granularity() == TimePeriod.Granularity.YEAR;
    }

    private Figure figure(Unit group, Year earlier, Year later) {
        String note = null;
        if (earlier.stocks.isEmpty() || later.stocks.isEmpty()) {
            Absence absence = Amount.graver(
                    earlier.stocks.isEmpty() ? earlier.absence : Absence.MISSING,
                    later.stocks.isEmpty() ? later.absence : Absence.MISSING);
            return figure(group, earlier, later, null, absence, "one of the years has no stock");
        } else if (!earlier.stocks.keySet().equals(later.stocks.keySet())) {
            note = "not the same areas have a stock in both years";
            return figure(group, earlier, later, null, Absence.NOT_COMPUTABLE, note);
        }
        OptionalDouble rate = StockGrowth.annualRate(earlier.sum(), later.sum(), later.year - earlier.year);
        if (rate.isEmpty()) {
            note = "no rate of growth leads from or to a stock of zero, or so far";
            return figure(group, earlier, later, null, Absence.NOT_COMPUTABLE, note);
        }
        BigDecimal rounded = BigDecimal.valueOf(rate.getAsDouble()).setScale(DECIMALS, RoundingMode.HALF_UP);
        return figure(group, earlier, later, rounded, null, "a rate of continuous growth, and no compound one");
    }

    private Figure figure(
            Unit group, Year earlier, Year later, @Nullable BigDecimal value, @Nullable Absence absence, String note) {
        Map<String, String> inputs = new LinkedHashMap<>();
        SortedMap<String, Long> dropped = new TreeMap<>(earlier.dropped);
        later.dropped.forEach((reason, count) -> dropped.merge(reason, count, Long::sum));
        for (Year year : List.of(earlier, later)) {
            inputs.put(
                    "stock of " + year.year,
                    year.stocks.isEmpty() ? "none" : year.sum().toPlainString());
        }
        Unit ofYear = new Unit(
                group.area(),
                TimePeriod.ofYear(later.year).toString(),
                group.counterpart(),
                group.dimensions(),
                group.vintage());
        return ofYear.figure(
                definition,
                null,
                null,
                value,
                absence,
                new Derivation(
                        "ln(later stock / earlier stock) / years",
                        null,
                        BigDecimal.valueOf(100),
                        inputs,
                        earlier.used + later.used,
                        earlier.estimated + later.estimated,
                        dropped,
                        Place.day(group.vintage()),
                        List.of(note)));
    }
}
