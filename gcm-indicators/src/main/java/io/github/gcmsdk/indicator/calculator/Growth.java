package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.Figure.Derivation;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.Term;
import io.github.gcmsdk.indicator.calculator.Gathered.Part;
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
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The growth of stocks, from each year that has observations to the next. Of several areas it is that of their sum, if the same
 * areas have a value in both years: else the sums are of other people. What is told of a shorter time than a year is counted as
 * dropped, at the rate whose years it lies between; so are groups of areas beside their members.
 *
 * @param definition the indicator
 */
record Growth(IndicatorDefinition definition) {

    private static final int DECIMALS = 5;

    /** Of what belongs to no year. */
    private static final int NO_YEAR = Integer.MIN_VALUE;

    static ObservationCalculator of(IndicatorDefinition definition) {
        return new ObservationCalculator(
                definition,
                List.of(Term.of("stock")),
                List.of(),
                Shape.FREE,
                (units, asked) -> new Growth(definition).figures(units, asked));
    }

    /** The stocks of a year, by area; an area without a value is not in it, and why is told beside it. */
    private static final class Year {
        private final int year;
        private final SortedMap<String, BigDecimal> stocks = new TreeMap<>();
        private final SortedMap<String, Long> dropped = new TreeMap<>();
        private final SortedSet<String> notes = new TreeSet<>();
        private final List<SortedSet<String>> units = new ArrayList<>();
        private Absence absence = Absence.MISSING;
        private long used;
        private long estimated;

        private Year(int year) {
            this.year = year;
        }

        void add(String area, Amount amount) {
            take(amount.dropped());
            notes.addAll(amount.notes());
            if (amount.value() != null) {
                stocks.put(area, amount.value());
                units.add(amount.units());
                used += amount.used();
                estimated += amount.estimated();
            } else if (amount.absence() != null) {
                absence = Amount.graver(absence, amount.absence());
            }
        }

        void take(SortedMap<String, Long> reasons) {
            reasons.forEach((reason, count) -> dropped.merge(reason, count, Long::sum));
        }

        BigDecimal sum() {
            return stocks.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** The years of one figure after the other, and by year what goes into none of them. */
    private static final class History {
        private final SortedMap<Integer, Year> years = new TreeMap<>();
        private final SortedMap<Integer, SortedMap<String, Long>> beside = new TreeMap<>();

        void add(String period, List<Part> parts, SortedMap<String, Long> dropped) {
            TimePeriod time = Place.time(period);
            int year = time == null ? Integer.MIN_VALUE : time.year();
            boolean isYear = time != null && time.granularity() == TimePeriod.Granularity.YEAR;
            dropped.forEach((reason, count) -> drop(year, reason, count));
            for (Part part : parts) {
                if (isYear) {
                    years.computeIfAbsent(year, Year::new)
                            .add(part.area(), part.amounts().get(0));
                } else {
                    drop(
                            year,
                            "of a period that is no year",
                            part.amounts().get(0).observations());
                }
            }
        }

        private void drop(int year, String reason, long count) {
            beside.computeIfAbsent(year, y -> new TreeMap<>()).merge(reason, count, Long::sum);
        }

        /** What goes into no year after one and until another. */
        SortedMap<String, Long> besideBetween(int after, int until) {
            SortedMap<String, Long> dropped = new TreeMap<>();
            beside.forEach((year, reasons) -> {
                if ((year > after || after == Integer.MIN_VALUE) && year <= until) {
                    reasons.forEach((reason, count) -> dropped.merge(reason, count, Long::sum));
                }
            });
            return dropped;
        }
    }

    private List<Figure> figures(Map<Unit, List<Amount>> units, Asked asked) {
        Gathered gathered = Gathered.of(units, asked);
        SortedMap<Unit, History> histories = new TreeMap<>();
        gathered.parts()
                .forEach((unit, parts) -> histories
                        .computeIfAbsent(unit.ofPeriod(""), group -> new History())
                        .add(unit.period(), parts, gathered.droppedOf(unit)));
        List<Figure> figures = new ArrayList<>();
        histories.forEach((group, history) -> figures.addAll(figures(group, history)));
        return figures;
    }

    /** What lies before the first rate or behind the last one is counted there. */
    private List<Figure> figures(Unit group, History history) {
        List<Year> years = List.copyOf(history.years.values());
        if (years.size() < 2) {
            Year only = years.isEmpty() ? new Year(NO_YEAR) : years.get(0);
            only.take(history.besideBetween(Integer.MIN_VALUE, Integer.MAX_VALUE));
            Absence absence = only.stocks.isEmpty() ? only.absence : Absence.MISSING;
            return List.of(figure(group, List.of(only), null, absence, "growth needs the stocks of two years"));
        }
        List<Figure> figures = new ArrayList<>();
        for (int i = 1; i < years.size(); i++) {
            int after = i == 1 ? Integer.MIN_VALUE : years.get(i - 1).year;
            int until = i == years.size() - 1 ? Integer.MAX_VALUE : years.get(i).year;
            figures.add(figure(group, years.get(i - 1), years.get(i), history.besideBetween(after, until)));
        }
        return figures;
    }

    private Figure figure(Unit group, Year earlier, Year later, SortedMap<String, Long> beside) {
        Year between = new Year(NO_YEAR);
        between.take(beside);
        List<Year> years = List.of(earlier, later, between);
        if (earlier.stocks.isEmpty() || later.stocks.isEmpty()) {
            Absence absence = Amount.graver(
                    earlier.stocks.isEmpty() ? earlier.absence : Absence.MISSING,
                    later.stocks.isEmpty() ? later.absence : Absence.MISSING);
            return figure(group, years, null, absence, "one of the years has no stock");
        } else if (!earlier.stocks.keySet().equals(later.stocks.keySet())) {
            String note = "not the same areas have a stock in both years";
            return figure(group, years, null, Absence.NOT_COMPUTABLE, note);
        }
        CommonUnit unit = new CommonUnit();
        years.forEach(year -> year.units.forEach(unit::add));
        if (unit.obstacle().isPresent()) {
            return figure(
                    group,
                    years,
                    null,
                    Absence.NOT_COMPUTABLE,
                    "stocks " + unit.obstacle().get());
        }
        unit.assumption().ifPresent(note -> between.notes.add(note));
        OptionalDouble rate = StockGrowth.annualRate(earlier.sum(), later.sum(), later.year - earlier.year);
        if (rate.isEmpty()) {
            String note = "no rate of growth leads from or to a stock of zero, or so far";
            return figure(group, years, null, Absence.NOT_COMPUTABLE, note);
        }
        BigDecimal rounded = BigDecimal.valueOf(rate.getAsDouble()).setScale(DECIMALS, RoundingMode.HALF_UP);
        return figure(group, years, rounded, null, "a rate of continuous growth, and no compound one");
    }

    private Figure figure(
            Unit group, List<Year> years, @Nullable BigDecimal value, @Nullable Absence absence, String note) {
        Map<String, String> inputs = new LinkedHashMap<>();
        SortedMap<String, Long> dropped = new TreeMap<>();
        SortedSet<String> notes = new TreeSet<>();
        long used = 0;
        long estimated = 0;
        String period = "";
        for (Year year : years) {
            year.dropped.forEach((reason, count) -> dropped.merge(reason, count, Long::sum));
            notes.addAll(year.notes);
            used += year.used;
            estimated += year.estimated;
            if (year.year != NO_YEAR) {
                period = TimePeriod.ofYear(year.year).toString();
                inputs.put(
                        "stock of " + year.year,
                        year.stocks.isEmpty() ? "none" : year.sum().toPlainString());
            }
        }
        List<String> told = new ArrayList<>(List.of(note));
        told.addAll(notes);
        return group.ofPeriod(period)
                .figure(
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
                                used,
                                estimated,
                                dropped,
                                Place.day(group.vintage()),
                                told));
    }
}
