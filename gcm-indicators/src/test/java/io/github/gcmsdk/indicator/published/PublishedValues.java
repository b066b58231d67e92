package io.github.gcmsdk.indicator.published;

import io.github.gcmsdk.indicator.Direction;
import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.calculator.Calculators;
import io.github.gcmsdk.indicator.csv.CsvReader;
import io.github.gcmsdk.indicator.csv.SharedFiles;
import io.github.gcmsdk.indicator.death.Incident;
import io.github.gcmsdk.indicator.flow.FlowMatrix;
import io.github.gcmsdk.indicator.observation.Axis;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.observation.ObservationSet;
import io.github.gcmsdk.indicator.observation.RollUp;
import io.github.gcmsdk.indicator.population.SurvivalRatio;
import io.github.gcmsdk.indicator.progress.Progress;
import io.github.gcmsdk.indicator.progress.ProgressMethod;
import io.github.gcmsdk.indicator.progress.ProgressStatus;
import io.github.gcmsdk.indicator.progress.Target;
import io.github.gcmsdk.indicator.remittance.RemittanceQuote;
import io.github.gcmsdk.indicator.remittance.TotalCost;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures computed from raw files, beside those that are published. Nothing here knows a published value in advance. */
final class PublishedValues {

    private PublishedValues() {}

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static BigDecimal decimal(OptionalDouble value) {
        return value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()) : null;
    }

    private static <T extends GcmRecord> Map<String, Figure> figures(
            String indicator, Class<T> input, List<T> records, List<String> by, Function<Figure, String> key) {
        return Calculators.standard().find(indicator, input).orElseThrow().compute(records, by).stream()
                .collect(Collectors.toMap(key, figure -> figure));
    }

    private static BigDecimal value(Map<String, Figure> figures, String key) {
        return figures.containsKey(key) ? figures.get(key).value() : null;
    }

    static Comparison policyShares() {
        Comparison comparison =
                new Comparison("10.7.2, share of countries, 2019", "SDG database, by country", "0", Map.of());
        List<Observation> countries = CsvReader.of(SharedFiles.SDG_SERIES)
                .read(RealData.file("policy/10.7.2-country-scores-2019.csv"))
                .records()
                .stream()
                .map(one -> one.toBuilder().series("SG_CPA_MIGRS").build())
                .toList();
        Map<String, Figure> shares = figures(
                "sdg-10.7.2",
                Observation.class,
                countries,
                List.of("region"),
                one -> one.area() + " " + one.dimensions().get("POLICY_DOMAIN"));
        for (Map<String, String> row : RealData.rows("policy/published-10.7.2-shares-2019.csv")) {
            String region = String.format("%03d", Integer.parseInt(row.get("m49")));
            String domain = row.get("domain").equals("alldomains")
                    ? "_T"
                    : "PD_" + row.get("domain").charAt(6);
            comparison.add(
                    row.get("area") + " " + domain,
                    decimal(row.get("published_pct")),
                    value(shares, region + " " + domain));
        }
        return comparison;
    }

    static Comparison refugees() {
        Comparison comparison = new Comparison(
                "10.7.4 in 2000, 2005, 2010",
                "UNHCR refugees, WPP 2019 at mid-year; SDG database, October 2020",
                "0",
                Map.of("ERI 2010", "exactly 6556.56 by the formula; why the database has 6556 is not known"));
        List<Observation> observations = new ArrayList<>(CsvReader.of(SharedFiles.REFUGEES)
                .read(RealData.file("refugees/unhcr-population-2000-2005-2010.csv"))
                .records());
        List<Map<String, String>> published = RealData.rows("refugees/published-10.7.4-2000-2010.csv");
        for (Map<String, String> row : published) {
            observations.add(Observation.builder("p")
                    .series("population")
                    .area(row.get("iso"))
                    .period(TimePeriod.parse(row.get("year")))
                    .value(decimal(row.get("population_midyear_WPP2019")))
                    .build());
        }
        Map<String, Figure> shares = figures(
                "10.7.4",
                Observation.class,
                observations,
                List.of("area", "year"),
                one -> one.area() + " " + one.period());
        for (Map<String, String> row : published) {
            String key = row.get("iso") + " " + row.get("year");
            comparison.add(key, decimal(row.get("published_2020_10")), value(shares, key));
        }
        return comparison;
    }

    /** 464 + 358 = 477 + 345. */
    private static final String SHORE =
            "13 deaths stand under the other of Greece and Türkiye: the sum of both is the same";

    static Comparison deathsByCountry() {
        Comparison comparison = new Comparison(
                "10.7.3 by country, 2014–2018",
                "incidents as IOM cleaned them; SDG database, March 2024",
                "0",
                Map.of("GRC 2015", SHORE, "TUR 2015", SHORE));
        Map<String, Figure> deaths = figures(
                "10.7.3",
                Incident.class,
                CsvReader.of(SharedFiles.MISSING_MIGRANTS_BY_COUNTRY)
                        .read(RealData.file("mmp/iom-gdi-incidents-2014-2018.csv"))
                        .records(),
                List.of("area", "year"),
                one -> one.area() + " " + one.period());
        for (Map<String, String> row : RealData.rows("mmp/published-10.7.3-by-country-2014-2018.csv")) {
            String key = row.get("iso") + " " + row.get("Year");
            comparison.add(key, decimal(row.get("published_2024_03")), value(deaths, key));
        }
        return comparison;
    }

    static Comparison deathsInTheWorld() {
        Comparison comparison = new Comparison(
                "10.7.3, World, 2014–2023", "Missing Migrants incidents, and their sum at that time", "0", Map.of());
        Map<String, Figure> deaths = figures(
                "10.7.3",
                Incident.class,
                CsvReader.of(SharedFiles.MISSING_MIGRANTS)
                        .read(RealData.file("mmp/missing-migrants-2014-2023.csv"))
                        .records(),
                List.of("year"),
                one -> "" + one.period());
        for (Map<String, String> row : RealData.rows("mmp/published-10.7.3-world-vintages.csv")) {
            if (!row.get("MMP_csv_mid2023").isEmpty()) {
                comparison.add(row.get("year"), decimal(row.get("MMP_csv_mid2023")), value(deaths, row.get("year")));
            }
        }
        return comparison;
    }

    private static List<Observation> stockTable() {
        return CsvReader.of(SharedFiles.MIGRANT_STOCK)
                .read(RealData.file("stock/undesa-ims2020.csv"))
                .records();
    }

    /** Of each row of the table, groups of countries among them, as the shares are published: unrounded. */
    private static Comparison stockShare(String title, String indicator) {
        Comparison comparison =
                new Comparison(title, "UN DESA, International Migrant Stock 2020", "0.000000001", Map.of());
        List<Observation> table = stockTable();
        Map<String, Figure> ours = figures(
                indicator, Observation.class, table, List.of("area", "year"), one -> one.area() + " " + one.period());
        for (Observation published : table) {
            if (indicator.equals(published.indicator()) && published.value() != null) {
                String key = published.area() + " " + published.period();
                comparison.add(key, published.value(), unrounded(ours.get(key)));
            }
        }
        return comparison;
    }

    private static BigDecimal unrounded(Figure figure) {
        return figure == null || figure.derivation().exact() == null
                ? null
                : figure.derivation()
                        .exact()
                        .times(figure.derivation().multiplier())
                        .round(12);
    }

    static List<Comparison> stocks() {
        return List.of(
                stockShare("Stock as a share of the population", "dem-stock-share"),
                stockShare("Females in the stock", "dem-stock-female"),
                stockShare("Refugees in the stock", "dem-refugee-share-stock"));
    }

    /** By the calculator, whose numerator is the stock, and by the roll-up: neither may add groups to their countries. */
    static List<Comparison> worldStock() {
        List<Observation> stock = stockTable().stream()
                .filter(one -> "stock".equals(one.series()) || "population".equals(one.series()))
                .toList();
        SortedMap<String, BigDecimal> byCalculator = new TreeMap<>();
        figures("dem-stock-share", Observation.class, stock, List.of("year"), one -> "" + one.period())
                .forEach((year, figure) ->
                        byCalculator.put(year, figure.derivation().exact().numerator()));
        SortedMap<String, BigDecimal> byRollUp = new TreeMap<>();
        ObservationSet totals = ObservationSet.of(
                stock.stream().filter(one -> isTotalStock(one)).toList());
        RollUp.by(Axis.YEAR)
                .exclusive(Axis.AREA)
                .of(totals)
                .forEach(figure -> byRollUp.put("" + figure.period(), figure.value()));
        return List.of(
                worldStock("Stock of the world as the sum of its countries, by the calculator", stock, byCalculator),
                worldStock("Stock of the world as the sum of its countries, by the roll-up", stock, byRollUp));
    }

    private static Comparison worldStock(String title, List<Observation> stock, SortedMap<String, BigDecimal> ours) {
        Comparison comparison = new Comparison(title, "UN DESA, International Migrant Stock 2020", "0", Map.of());
        stock.stream()
                .filter(one -> isTotalStock(one) && one.area().equals("001"))
                .forEach(world -> comparison.add("" + world.period(), world.value(), ours.get("" + world.period())));
        return comparison;
    }

    /** By sex some countries have no numbers, and the world has estimates of them. */
    private static boolean isTotalStock(Observation one) {
        return "stock".equals(one.series()) && "_T".equals(one.dimensions().get("SEX"));
    }

    static Comparison progress() {
        Comparison comparison =
                new Comparison("Progress to 2030: value, score, status", "Statistics Canada", "0.0001", Map.of());
        for (Map<String, String> row : RealData.rows("progress/published-progress.csv")) {
            String series =
                    row.get("series").strip() + " " + row.get("base_year").replace(".0", "");
            Progress ours = progress(row);
            comparison.addText(
                    series + " status", status(row.get("status")), ours.status().name());
            // A target that was met from the beginning has no rate that would have reached it.
            boolean meaningless = ours.status() == ProgressStatus.TARGET_ACHIEVED
                    && ours.value().isEmpty();
            if (!row.get("progress_value").isEmpty() && !meaningless) {
                comparison.add(series + " value", decimal(row.get("progress_value")), decimal(ours.value()));
            }
            if (!row.get("score").isEmpty()) {
                comparison.add(series + " score", decimal(row.get("score")), decimal(ours.score()));
            }
        }
        return comparison;
    }

    private static String status(String published) {
        return switch (published) {
            case "not_available" -> ProgressStatus.NOT_COMPUTABLE.name();
            case "target_achieved" -> ProgressStatus.TARGET_ACHIEVED.name();
            case "deterioration" -> ProgressStatus.DETERIORATION.name();
            default -> published.replace("_progress", "").toUpperCase(java.util.Locale.ROOT);
        };
    }

    private static Progress progress(Map<String, String> row) {
        Direction direction = row.get("direction").startsWith("-") ? Direction.DOWN : Direction.UP;
        Target target = new Target(
                direction,
                optional(row.get("target")),
                row.get("target_year").isEmpty()
                        ? 2030
                        : decimal(row.get("target_year")).intValueExact(),
                optional(row.get("limit")));
        if (row.get("base_value").isEmpty() || row.get("current_value").isEmpty()) {
            return Progress.of(new TreeMap<>(), target, ProgressMethod.OPEN_SDG);
        }
        int base = decimal(row.get("base_year")).intValueExact();
        int current = decimal(row.get("current_year")).intValueExact();
        SortedMap<Integer, BigDecimal> series = new TreeMap<>();
        series.put(base, decimal(row.get("base_value")));
        series.put(current, decimal(row.get("current_value")));
        return Progress.of(base, current, series, target, ProgressMethod.OPEN_SDG);
    }

    private static BigDecimal optional(String text) {
        return text.isEmpty() ? null : decimal(text);
    }

    /** A service that does not tell its rate has no total: its fee is what is published. */
    static Comparison remittances() {
        Comparison comparison = new Comparison(
                "Remittance quotes: total cost", "Remittance Prices Worldwide, 30 audited rows", "0.01", Map.of());
        List<RemittanceQuote> quotes = CsvReader.of(SharedFiles.REMITTANCE_PRICES)
                .read(RealData.file("rpw/rpw_30_audited_rows.csv"))
                .records();
        List<Map<String, String>> rows = RealData.rows("rpw/rpw_30_audited_rows.csv");
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            RemittanceQuote quote = quotes.get(i);
            Optional<BigDecimal> total = Boolean.FALSE.equals(quote.transparent())
                    ? TotalCost.feeOf(quote)
                    : TotalCost.of(quote).map(TotalCost::total);
            String what = row.get("n") + " " + row.get("corridor") + " " + row.get("period");
            if (row.get("send_amount").isEmpty()
                    || decimal(row.get("interbank_fx")).signum() == 0) {
                comparison.addText(
                        what, "not to be computed again", total.isEmpty() ? "not to be computed again" : "a value");
            } else {
                comparison.add(
                        what,
                        decimal(row.get("total_pct_published")),
                        total.map(v -> v.setScale(6, RoundingMode.HALF_UP)).orElse(null));
            }
        }
        return comparison;
    }

    static Comparison survivalRatios() {
        Comparison comparison =
                new Comparison("Net migration by survival ratios, Bombay 1941–51", "UN Manual VI", "1", Map.of());
        JsonNode expected = indices().at("/expected/bombay_1941_51_net_sr_first3");
        if (expected.isMissingNode()) {
            expected = indices().at("/bombay_1941_51_net_sr_first3");
        }
        List<Map<String, String>> rows = RealData.rows("indices/bombay_1951.csv");
        for (int i = 0; i < expected.path("forward").size(); i++) {
            Map<String, String> row = rows.get(i);
            SurvivalRatio ratio = new SurvivalRatio(
                    decimal(row.get("pop_1941")), decimal(row.get("pop_1951")), decimal(row.get("sr")));
            comparison.add(
                    row.get("age_1951") + " forward",
                    number(expected.path("forward").get(i)),
                    whole(ratio.forward()));
            comparison.add(
                    row.get("age_1951") + " reverse",
                    number(expected.path("reverse").get(i)),
                    whole(ratio.reverse()));
            comparison.add(
                    row.get("age_1951") + " average",
                    number(expected.path("average").get(i)),
                    whole(ratio.average()));
        }
        return comparison;
    }

    private static BigDecimal whole(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_UP);
    }

    private static BigDecimal number(JsonNode node) {
        return new BigDecimal(node.asString());
    }

    private static JsonNode indices() {
        return JsonMapper.builder()
                .build()
                .readTree(RealData.file("indices/expected_values_migration_indices.json")
                        .toFile());
    }

    static Comparison migrationIndices() {
        Comparison comparison =
                new Comparison("Migration indices", "package migration.indices, two matrices", "0.000001", Map.of());
        JsonNode all = indices();
        for (String name : List.of("hyp", "hyp2")) {
            List<List<BigDecimal>> rows = new ArrayList<>();
            for (JsonNode row :
                    all.path("matrices_row_origin_column_destination").path(name)) {
                rows.add(row.valueStream().map(PublishedValues::number).toList());
            }
            FlowMatrix matrix = FlowMatrix.of(rows);
            all.path("expected").path(name).properties().forEach(entry -> {
                List<BigDecimal> ours = index(matrix, rows.size(), entry.getKey());
                JsonNode expected = entry.getValue();
                List<BigDecimal> published = expected.isArray()
                        ? expected.valueStream().map(PublishedValues::number).toList()
                        : List.of(number(expected));
                for (int i = 0; i < published.size(); i++) {
                    comparison.add(name + " " + entry.getKey() + " " + i, published.get(i), ours.get(i));
                }
            });
        }
        return comparison;
    }

    /** A measure under the name of the package; what it calls standardized is in percent of the total. */
    private static List<BigDecimal> index(FlowMatrix matrix, int size, String name) {
        return switch (name) {
            case "gini_total_uncorrected" -> one(matrix.giniTotal());
            case "gini_row" -> one(matrix.giniRows());
            case "gini_row_std" -> percent(matrix, matrix.giniRows());
            case "gini_col" -> one(matrix.giniColumns());
            case "gini_col_std" -> percent(matrix, matrix.giniColumns());
            case "gini_exchange_std" -> percent(matrix, matrix.giniExchange());
            case "gini_out" -> each(size, i -> matrix.giniOut(i).orElseThrow().round(12));
            case "gini_in" -> each(size, i -> matrix.giniIn(i).orElseThrow().round(12));
            case "gini_out_uncorrected" -> each(size, i -> uncorrected(matrix.giniOut(i), size));
            case "gini_in_uncorrected" -> each(size, i -> uncorrected(matrix.giniIn(i), size));
            case "weighted_gini_out" -> one(matrix.weightedGiniOut());
            case "weighted_gini_in" -> one(matrix.weightedGiniIn());
            case "weighted_gini_mean" ->
                one(matrix.weightedGiniIn()
                        .map(in ->
                                in.plus(matrix.weightedGiniOut().orElseThrow()).times(decimal("0.5"))));
            case "cv_in" -> each(size, i -> decimal(matrix.variationIn(i)));
            case "cv_out" -> each(size, i -> decimal(matrix.variationOut(i)));
            case "acv_in" -> List.of(decimal(matrix.aggregateVariationIn()));
            case "acv_out" -> List.of(decimal(matrix.aggregateVariationOut()));
            default -> throw new AssertionError(name);
        };
    }

    private static List<BigDecimal> one(Optional<io.github.gcmsdk.indicator.Ratio> ratio) {
        return List.of(ratio.orElseThrow().round(12));
    }

    private static List<BigDecimal> percent(FlowMatrix matrix, Optional<io.github.gcmsdk.indicator.Ratio> part) {
        return List.of(
                matrix.shareOfTotal(part.orElseThrow()).orElseThrow().times(100).round(12));
    }

    private static BigDecimal uncorrected(Optional<io.github.gcmsdk.indicator.Ratio> index, int size) {
        return index.orElseThrow()
                .times(size - 2L)
                .round(12)
                .divide(BigDecimal.valueOf(size - 1L), 12, RoundingMode.HALF_UP);
    }

    private static List<BigDecimal> each(int size, java.util.function.IntFunction<BigDecimal> measure) {
        return java.util.stream.IntStream.range(0, size).mapToObj(measure).toList();
    }

    static List<Comparison> all() {
        return Stream.of(
                        List.of(policyShares(), deathsByCountry(), deathsInTheWorld(), refugees()),
                        stocks(),
                        worldStock(),
                        List.of(remittances(), progress(), migrationIndices(), survivalRatios()),
                        List.of(PublishedAggregates.combinations()),
                        PublishedRegions.stocks(),
                        List.of(
                                PublishedOthers.worldOfCleanedIncidents(),
                                PublishedOthers.worldOfTheDatabase(),
                                PublishedOthers.deathsByRegion(),
                                PublishedOthers.countriesWithPolicies(),
                                PublishedOthers.margins()))
                .flatMap(List::stream)
                .toList();
    }
}
