package io.github.gcmsdk.indicator.published;

import static java.util.stream.Collectors.toMap;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Ratio;
import io.github.gcmsdk.indicator.calculator.Calculators;
import io.github.gcmsdk.indicator.csv.CsvReader;
import io.github.gcmsdk.indicator.csv.SharedFiles;
import io.github.gcmsdk.indicator.observation.Observation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/** What the calculators make of the countries of a region, by the rule of the indicator, beside the row of the region. */
final class PublishedRegions {

    private static final String SOURCE =
            "UN DESA, International Migrant Stock 2020: its countries, and its rows of regions";

    private static final BinaryOperator<String> JOINED = (one, other) -> one + "; " + other;

    private PublishedRegions() {}

    static List<Comparison> stocks() {
        List<Observation> table = CsvReader.of(SharedFiles.MIGRANT_STOCK)
                .read(RealData.file("stock/undesa-ims2020.csv"))
                .records();
        return List.of(
                stocks(
                        "Stock as a share of the population, regions",
                        "dem-stock-share",
                        table,
                        one -> isStock(one, "_T")),
                stocks("Females in the stock, regions", "dem-stock-female", table, one -> isStock(one, "F")),
                stocks(
                        "Refugees in the stock, regions",
                        "dem-refugee-share-stock",
                        table,
                        one -> "refugees".equals(one.series())));
    }

    private static boolean isStock(Observation one, String sex) {
        return "stock".equals(one.series()) && sex.equals(one.dimensions().get("SEX"));
    }

    private static String key(String area, Object period) {
        return area + " " + period;
    }

    private static Comparison stocks(
            String title, String indicator, List<Observation> table, Predicate<Observation> isAbove) {
        Map<String, String> causes = new HashMap<>();
        Comparison comparison = new Comparison(title, SOURCE, "0.00001", causes);
        Map<String, Figure> ours = Calculators.standard()
                .find(indicator, Observation.class)
                .orElseThrow()
                .compute(table, List.of("region", "year"))
                .stream()
                .collect(toMap(one -> key(one.area(), one.period()), one -> one));
        for (Observation one : table) {
            String key = key(one.area(), one.period());
            Figure figure = ours.get(key);
            if (figure == null || one.value() == null || figure.derivation().exact() == null) {
                continue;
            }
            Ratio exact = figure.derivation().exact();
            if (isAbove.test(one)) {
                cause("above", one.value(), exact.numerator()).ifPresent(cause -> causes.merge(key, cause, JOINED));
            } else if (indicator.equals("dem-stock-share") && "population".equals(one.series())) {
                BigDecimal people = one.value().scaleByPowerOfTen(one.multiplier());
                cause("below", people, exact.denominator()).ifPresent(cause -> causes.merge(key, cause, JOINED));
            }
        }
        for (Observation one : table) {
            String key = key(one.area(), one.period());
            if (indicator.equals(one.indicator()) && one.value() != null && ours.containsKey(key)) {
                comparison.add(key, one.value(), ours.get(key).value());
            }
        }
        return comparison;
    }

    /** The row of a region counts others than the rows of its countries do; thousands of people are rounded. */
    private static Optional<String> cause(String line, BigDecimal region, BigDecimal ours) {
        BigDecimal beyond = region.subtract(ours);
        boolean rounded = line.equals("below") && beyond.abs().compareTo(BigDecimal.valueOf(1_000)) <= 0;
        return beyond.signum() == 0 || rounded
                ? Optional.empty()
                : Optional.of(line + " the line the region has " + beyond.toPlainString() + " more than its countries"
                        + (line.equals("below") ? ": the people of code 158, which M49 lists in no region" : ""));
    }
}
