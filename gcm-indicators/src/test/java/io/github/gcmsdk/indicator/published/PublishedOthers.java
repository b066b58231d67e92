package io.github.gcmsdk.indicator.published;

import static java.util.stream.Collectors.toMap;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.area.Area;
import io.github.gcmsdk.indicator.area.AreaScheme;
import io.github.gcmsdk.indicator.calculator.Calculators;
import io.github.gcmsdk.indicator.csv.CsvMapping;
import io.github.gcmsdk.indicator.csv.CsvReader;
import io.github.gcmsdk.indicator.csv.SharedFiles;
import io.github.gcmsdk.indicator.death.Incident;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.remittance.RemittanceQuote;
import io.github.gcmsdk.indicator.remittance.TotalCost;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Comparisons with other releases, breakdowns and inputs than those that the figures are usually held to. */
final class PublishedOthers {

    private static final String INCIDENTS = "mmp/missing-migrants-2014-2023.csv";
    private static final String VINTAGES = "mmp/published-10.7.3-world-vintages.csv";

    private PublishedOthers() {}

    private static Map<String, Figure> deaths(
            CsvMapping<Incident> mapping, String file, List<String> by, Function<Figure, String> key) {
        return Calculators.standard()
                .find("10.7.3", Incident.class)
                .orElseThrow()
                .compute(CsvReader.of(mapping).read(RealData.file(file)).records(), by)
                .stream()
                .collect(toMap(key, one -> one));
    }

    /** The World of one release from incidents of another: what differs is what was added or corrected between them. */
    private static Comparison world(
            String title, String source, Map<String, Figure> ours, String column, String laterOrEarlier) {
        Map<String, String> causes = new HashMap<>();
        Comparison comparison = new Comparison(title, source, "0", causes);
        for (Map<String, String> row : RealData.rows(VINTAGES)) {
            String year = row.get("year");
            if (!row.get(column).isEmpty() && ours.containsKey(year)) {
                causes.put(year, laterOrEarlier);
                comparison.add(
                        year, new BigDecimal(row.get(column)), ours.get(year).value());
            }
        }
        return comparison;
    }

    static Comparison worldOfCleanedIncidents() {
        return world(
                "10.7.3, World, 2014–2018, release of June 2025",
                "incidents as IOM cleaned them; sum of the Missing Migrants Project",
                deaths(
                        SharedFiles.MISSING_MIGRANTS_BY_COUNTRY,
                        "mmp/iom-gdi-incidents-2014-2018.csv",
                        List.of("year"),
                        one -> "" + one.period()),
                "MMP_2025-06-04",
                "not known");
    }

    static Comparison worldOfTheDatabase() {
        return world(
                "10.7.3, World, 2014–2021, as the SDG database had it",
                "Missing Migrants incidents of mid-2023; SDG database, April 2023",
                deaths(SharedFiles.MISSING_MIGRANTS, INCIDENTS, List.of("year"), one -> "" + one.period()),
                "UN_SDG_DB_World_2023-04",
                "an earlier release: incidents were added and corrected between them");
    }

    /** The file's own total of each incident, summed by region and year; ours is of the dead and of the missing. */
    static Comparison deathsByRegion() {
        Comparison comparison = new Comparison(
                "10.7.3 by subregion of the incident and year, 2014–2023",
                "Missing Migrants incidents, and the totals that the file has",
                "0",
                Map.of());
        Map<String, Figure> ours = deaths(
                SharedFiles.MISSING_MIGRANTS,
                INCIDENTS,
                List.of("area", "year"),
                one -> one.area() + " " + one.period());
        SortedMap<String, BigDecimal> published = new TreeMap<>();
        for (Map<String, String> row : RealData.rows(INCIDENTS)) {
            String area = Area.find(AreaScheme.NAME, row.get("UNSD Geographical Grouping"))
                    .map(Area::code)
                    .orElse(null);
            published.merge(
                    area + " " + row.get("Incident year"),
                    new BigDecimal(row.get("Total Number of Dead and Missing")),
                    BigDecimal::add);
        }
        published.forEach((key, total) ->
                comparison.add(key, total, ours.containsKey(key) ? ours.get(key).value() : null));
        return comparison;
    }

    /** What stands above and below the line of a share: how many countries. */
    static Comparison countriesWithPolicies() {
        Comparison comparison = new Comparison(
                "10.7.2, countries with data and countries that meet, 2019", "SDG database, by country", "0", Map.of());
        List<Observation> countries = CsvReader.of(SharedFiles.SDG_SERIES)
                .read(RealData.file("policy/10.7.2-country-scores-2019.csv"))
                .records()
                .stream()
                .map(one -> one.toBuilder().series("SG_CPA_MIGRS").build())
                .toList();
        Map<String, Figure> shares = Calculators.standard()
                .find("sdg-10.7.2", Observation.class)
                .orElseThrow()
                .compute(countries, List.of("region"))
                .stream()
                .collect(toMap(one -> one.area() + " " + one.dimensions().get("POLICY_DOMAIN"), one -> one));
        for (Map<String, String> row : RealData.rows("policy/published-10.7.2-shares-2019.csv")) {
            String domain = row.get("domain").equals("alldomains")
                    ? "_T"
                    : "PD_" + row.get("domain").charAt(6);
            String key = String.format("%03d %s", Integer.parseInt(row.get("m49")), domain);
            Figure ours = shares.get(key);
            comparison.add(
                    key + " with data",
                    new BigDecimal(row.get("n_countries_with_data")),
                    ours == null ? null : ours.derivation().exact().denominator());
            comparison.add(
                    key + " meet",
                    new BigDecimal(row.get("n_meets")),
                    ours == null ? null : ours.derivation().exact().numerator());
        }
        return comparison;
    }

    /** The margin of the rate alone, where both rates are told. */
    static Comparison margins() {
        Comparison comparison = new Comparison(
                "Remittance quotes: margin of the rate",
                "Remittance Prices Worldwide, rows of 30 that tell both rates",
                "0.01",
                Map.of());
        List<RemittanceQuote> quotes = CsvReader.of(SharedFiles.REMITTANCE_PRICES)
                .read(RealData.file("rpw/rpw_30_audited_rows.csv"))
                .records();
        List<Map<String, String>> rows = RealData.rows("rpw/rpw_30_audited_rows.csv");
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            RemittanceQuote quote = quotes.get(i);
            if (Boolean.TRUE.equals(quote.transparent()) && TotalCost.of(quote).isPresent()) {
                comparison.add(
                        row.get("n") + " " + row.get("corridor") + " " + row.get("period"),
                        new BigDecimal(row.get("margin_pct")),
                        TotalCost.of(quote).orElseThrow().margin().setScale(6, RoundingMode.HALF_UP));
            }
        }
        return comparison;
    }
}
