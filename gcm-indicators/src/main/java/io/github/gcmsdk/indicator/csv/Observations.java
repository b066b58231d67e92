package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.indicator.IndicatorCatalogue;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.area.AreaScheme;
import io.github.gcmsdk.indicator.internal.rule.SdmxCodes;
import io.github.gcmsdk.indicator.observation.Nature;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Pointers;
import io.github.gcmsdk.record.TimePeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Files of observations: migrant stocks, refugees, series of the SDG database, displaced people. */
final class Observations {

    private Observations() {}

    /** An observation of a cell: its number, or why there is none. What the cell says of a hidden number is a footnote. */
    private static Observation.Builder observation(String id, CsvValue value) {
        Observation.Builder builder =
                Observation.builder(id).value(value.value()).status(value.status());
        return value.status() == ObservationStatus.SUPPRESSED ? builder.footnotes(List.of(value.text())) : builder;
    }

    // UN DESA, International Migrant Stock.

    private static final CsvColumn LOCATION = CsvColumn.required("location_code");
    private static final CsvColumn STOCK_YEAR = CsvColumn.required("year");
    private static final CsvColumn STOCK_TOTAL = CsvColumn.required("stock_total");

    /** A column of numbers, and what they are. */
    private record Measure(
            CsvColumn column,
            @Nullable String indicator,
            @Nullable String series,
            Map<String, String> dimensions,
            String unit,
            @Nullable Integer multiplier) {

        static Measure of(CsvColumn column, String series, Map<String, String> dimensions) {
            return new Measure(column, null, series, dimensions, "NUMBER", null);
        }

        static Measure published(String column, String indicator) {
            return new Measure(CsvColumn.optional(column), indicator, null, Map.of(), "PT", null);
        }

        Observation.Builder observation(CsvRow row) {
            String name = column.names().get(0).replace('_', '-');
            row.from("/value", column).from("/status", column);
            return Observations.observation(row.id() + '-' + name, row.number(column))
                    .indicator(indicator)
                    .series(series)
                    .dimensions(dimensions)
                    .unit(unit)
                    .multiplier(multiplier);
        }
    }

    private static final List<Measure> STOCK_MEASURES = List.of(
            Measure.of(STOCK_TOTAL, "stock", Map.of("SEX", "_T")),
            Measure.of(CsvColumn.optional("stock_male"), "stock", Map.of("SEX", "M")),
            Measure.of(CsvColumn.optional("stock_female"), "stock", Map.of("SEX", "F")),
            Measure.of(CsvColumn.optional("refugee_stock"), "refugees", Map.of()),
            new Measure(CsvColumn.optional("pop_total_thousands"), null, "population", Map.of(), "NUMBER", 3),
            Measure.published("share_pct_published", "dem-stock-share"),
            Measure.published("female_pct_published", "dem-stock-female"),
            Measure.published("refugee_pct_published", "dem-refugee-share-stock"));

    private static final List<CsvColumn> STOCK_COLUMNS = columns(STOCK_MEASURES);

    /** Latin America and the Caribbean: 1830 among the regions of the SDGs, 904 among those of M49, with the same countries. */
    private static final String TWO_CODES = "419";

    static final CsvMapping<Observation> STOCK =
            CsvMapping.of("un-desa", columns(STOCK_MEASURES, LOCATION, STOCK_YEAR), (row, out) -> {
                String area = row.area(LOCATION, AreaScheme.UN_DESA);
                TimePeriod year = row.period(STOCK_YEAR);
                row.from("/area", LOCATION).from("/period", STOCK_YEAR);
                if (area != null
                        && area.equals(TWO_CODES)
                        && row.isToldUnderAnotherCode(LOCATION, area, year, STOCK_COLUMNS)) {
                    return;
                }
                measures(
                        STOCK_MEASURES,
                        row,
                        builder -> out.accept(builder.area(area).period(year).build()));
            });

    // UNHCR, population of concern.

    private static final CsvColumn YEAR = CsvColumn.required("year");
    private static final CsvColumn ORIGIN = CsvColumn.required("coo");
    private static final CsvColumn ASYLUM = CsvColumn.required("coa");

    private static final List<Measure> PEOPLE = List.of(
            Measure.of(CsvColumn.required("refugees"), "refugees", Map.of()),
            people("asylum_seekers"),
            people("returned_refugees"),
            people("idps"),
            people("returned_idps"),
            people("stateless"),
            people("ooc"),
            people("oip"),
            people("hst"));

    private static Measure people(String column) {
        return Measure.of(CsvColumn.optional(column), column.replace('_', '-'), Map.of());
    }

    static final CsvMapping<Observation> REFUGEES =
            CsvMapping.of("unhcr", columns(PEOPLE, YEAR, ORIGIN, ASYLUM), (row, out) -> {
                String origin = row.area(ORIGIN, AreaScheme.UNHCR);
                String asylum = row.area(ASYLUM, AreaScheme.UNHCR);
                TimePeriod year = row.period(YEAR);
                row.from("/area", ORIGIN).from("/counterpart", ASYLUM).from("/period", YEAR);
                measures(
                        PEOPLE,
                        row,
                        builder -> out.accept(builder.area(origin)
                                .counterpart(asylum)
                                .period(year)
                                .build()));
            });

    private static List<CsvColumn> columns(List<Measure> measures, CsvColumn... others) {
        List<CsvColumn> columns = new ArrayList<>(List.of(others));
        measures.forEach(measure -> columns.add(measure.column));
        return columns;
    }

    /** An observation of each measure that the table has. */
    private static void measures(List<Measure> measures, CsvRow row, Consumer<Observation.Builder> out) {
        for (Measure measure : measures) {
            if (row.has(measure.column)) {
                out.accept(measure.observation(row));
            }
        }
    }

    // UNSD, extracts of the SDG database.

    private static final CsvColumn SERIES = CsvColumn.optional("SeriesCode", "SERIES", "series_code");
    private static final CsvColumn AREA =
            CsvColumn.required("GeoAreaCode", "REF_AREA", "geo_area", "geo_area_code", "m49");
    private static final CsvColumn TIME = CsvColumn.required("TimePeriod", "TIME_PERIOD", "timePeriodStart", "year");
    private static final CsvColumn VALUE = CsvColumn.required("Value", "OBS_VALUE", "v");
    private static final CsvColumn STATUS =
            CsvColumn.optional("OBS_STATUS", "Observation Status", "[Observation Status]");
    private static final CsvColumn NATURE = CsvColumn.optional("Nature", "[Nature]");
    private static final CsvColumn UNIT = CsvColumn.optional("UNIT_MEASURE", "Units", "[Units]");
    private static final CsvColumn MULTIPLIER = CsvColumn.optional("UNIT_MULT");
    private static final CsvColumn LOWER = CsvColumn.optional("LowerBound", "LOWER_BOUND");
    private static final CsvColumn UPPER = CsvColumn.optional("UpperBound", "UPPER_BOUND");
    private static final CsvColumn FOOTNOTE = CsvColumn.optional("FootNote", "COMMENT_OBS");

    /** Dimensions of the global data structure definition, under the names of the database, of SDMX, and of tables. */
    private static final Map<String, CsvColumn> DIMENSIONS = new LinkedHashMap<>();

    static {
        DIMENSIONS.put("SEX", CsvColumn.optional("SEX", "[Sex]"));
        DIMENSIONS.put("AGE", CsvColumn.optional("AGE", "[Age]"));
        DIMENSIONS.put(
                "POLICY_DOMAIN", CsvColumn.optional("POLICY_DOMAIN", "[Policy Domains]", "policy_domains", "domain"));
        DIMENSIONS.put("MIGRATION_STATUS", CsvColumn.optional("MIGRATION_STATUS", "[Migratory status]"));
        DIMENSIONS.put("REPORTING_TYPE", CsvColumn.optional("REPORTING_TYPE", "[Reporting Type]"));
    }

    /** The members of an observation by their columns. */
    private static final Map<String, CsvColumn> MEMBERS = Map.ofEntries(
            Map.entry("/indicator", SERIES),
            Map.entry("/series", SERIES),
            Map.entry("/area", AREA),
            Map.entry("/period", TIME),
            Map.entry("/value", VALUE),
            Map.entry("/status", STATUS),
            Map.entry("/nature", NATURE),
            Map.entry("/unit", UNIT),
            Map.entry("/multiplier", MULTIPLIER),
            Map.entry("/lower", LOWER),
            Map.entry("/upper", UPPER),
            Map.entry("/footnotes", FOOTNOTE));

    static final CsvMapping<Observation> SDG = CsvMapping.of("sdg", sdgColumns(), Observations::sdg);

    private static List<CsvColumn> sdgColumns() {
        List<CsvColumn> columns = new ArrayList<>(
                List.of(SERIES, AREA, TIME, VALUE, STATUS, NATURE, UNIT, MULTIPLIER, LOWER, UPPER, FOOTNOTE));
        columns.addAll(DIMENSIONS.values());
        return columns;
    }

    private static void sdg(CsvRow row, Consumer<Observation> out) {
        CsvValue value = row.number(VALUE);
        String series = row.text(SERIES);
        Map<String, String> dimensions = new LinkedHashMap<>();
        DIMENSIONS.forEach((dimension, column) -> {
            String code = row.text(column);
            if (code != null) {
                dimensions.put(dimension, inSdmx(dimension, code));
                row.from(Pointers.member("/dimensions", dimension), column);
            }
        });
        MEMBERS.forEach(row::from);
        Observation.Builder builder = observation(row.id(), value)
                .series(series)
                .indicator(series == null ? null : indicatorOf(series))
                .area(row.area(AREA, AreaScheme.M49))
                .period(row.period(TIME))
                .dimensions(dimensions)
                .unit(row.text(UNIT))
                .multiplier(row.count(MULTIPLIER).toInteger())
                .nature(nature(row))
                .lower(row.number(LOWER).value())
                .upper(row.number(UPPER).value());
        String status = row.text(STATUS);
        if (status != null) {
            builder.status(Code.parse(ObservationStatus.class, status));
        }
        String footnote = row.text(FOOTNOTE);
        if (footnote != null) {
            builder.footnotes(List.of(footnote));
        }
        out.accept(builder.build());
    }

    private static String inSdmx(String dimension, String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (dimension.equals("POLICY_DOMAIN") && upper.matches("DOMAIN[1-6]")) {
            return "PD_" + upper.charAt(6);
        }
        return SdmxCodes.code(code);
    }

    private static @Nullable String indicatorOf(String series) {
        return IndicatorCatalogue.standard()
                .ofSeries(series)
                .map(IndicatorDefinition::id)
                .orElse(null);
    }

    private static @Nullable Code<Nature> nature(CsvRow row) {
        String code = row.text(NATURE);
        return code == null ? null : Code.parse(Nature.class, code.toUpperCase(Locale.ROOT));
    }

    // IOM, Displacement Tracking Matrix.

    private static final CsvColumn COUNTRY = CsvColumn.required("#country+code");
    private static final CsvColumn DISPLACED = CsvColumn.required("#affected+idps");
    private static final CsvColumn REPORTED = CsvColumn.required("#date+reported");
    private static final CsvColumn ROUND = CsvColumn.optional("#round+code");
    private static final CsvColumn CAUSE = CsvColumn.optional("#cause+type");
    private static final CsvColumn FROM = CsvColumn.optional("#adm1+code+origin");

    static final CsvMapping<Observation> DISPLACEMENT =
            CsvMapping.of("dtm", List.of(COUNTRY, DISPLACED, REPORTED, ROUND, CAUSE, FROM), (row, out) -> {
                Map<String, String> dimensions = new LinkedHashMap<>();
                put(dimensions, "round", row.text(ROUND));
                put(dimensions, "cause", row.text(CAUSE));
                put(dimensions, "origin", row.text(FROM));
                row.from("/value", DISPLACED).from("/area", COUNTRY).from("/period", REPORTED);
                out.accept(observation(row.id(), row.number(DISPLACED))
                        .indicator("dem-dtm-idp")
                        .area(row.area(COUNTRY, AreaScheme.ALPHA3))
                        .period(row.period(REPORTED))
                        .dimensions(dimensions)
                        .unit("NUMBER")
                        .build());
            });

    private static void put(Map<String, String> dimensions, String name, @Nullable String code) {
        if (code != null) {
            dimensions.put(name, code);
        }
    }
}
