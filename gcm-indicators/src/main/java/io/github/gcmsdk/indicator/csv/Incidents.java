package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.indicator.area.AreaScheme;
import io.github.gcmsdk.indicator.death.Coordinates;
import io.github.gcmsdk.indicator.death.Incident;
import io.github.gcmsdk.indicator.death.IncidentKind;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The files of the Missing Migrants Project. */
final class Incidents {

    private static final CsvColumn ID = CsvColumn.optional("Incident ID");
    private static final CsvColumn KIND = CsvColumn.optional("Incident Type", "type");
    private static final CsvColumn DATE = CsvColumn.optional("Incident Date");
    private static final CsvColumn YEAR = CsvColumn.required("Incident year", "Year");
    private static final CsvColumn MONTH = CsvColumn.optional("Reported Month");
    private static final CsvColumn REGION = CsvColumn.optional("UNSD Geographical Grouping");
    private static final CsvColumn DEAD = CsvColumn.required("Number of Dead", "Number Dead");
    private static final CsvColumn MISSING = CsvColumn.required("Minimum Estimated Number of Missing");
    private static final CsvColumn SURVIVORS = CsvColumn.optional("Number of Survivors", "surv");
    private static final CsvColumn FEMALES = CsvColumn.optional("Number of Females");
    private static final CsvColumn MALES = CsvColumn.optional("Number of Males");
    private static final CsvColumn CHILDREN = CsvColumn.optional("Number of Children");
    private static final CsvColumn ORIGIN = CsvColumn.optional("Country of Origin", "nat");
    private static final CsvColumn CAUSE = CsvColumn.optional("Cause of Death", "cause");
    private static final CsvColumn ROUTE = CsvColumn.optional("Migration route", "route");
    private static final CsvColumn PLACE = CsvColumn.optional("Location of death");
    private static final CsvColumn COORDINATES = CsvColumn.optional("Coordinates");
    private static final CsvColumn QUALITY = CsvColumn.optional("Source Quality");
    private static final CsvColumn URLS = CsvColumn.optional("URL");

    private static final CsvColumn DAY = CsvColumn.required("t");
    private static final CsvColumn COUNTRY = CsvColumn.required("geo");
    private static final CsvColumn DEAD_AND_MISSING = CsvColumn.required("dead");
    private static final CsvColumn LATITUDE = CsvColumn.optional("lat");
    private static final CsvColumn LONGITUDE = CsvColumn.optional("lon");

    static final CsvMapping<Incident> SHARED = CsvMapping.of(
            "mmp",
            List.of(
                    ID,
                    KIND,
                    DATE,
                    YEAR,
                    MONTH,
                    REGION,
                    DEAD,
                    MISSING,
                    SURVIVORS,
                    FEMALES,
                    MALES,
                    CHILDREN,
                    ORIGIN,
                    CAUSE,
                    ROUTE,
                    PLACE,
                    COORDINATES,
                    QUALITY,
                    URLS),
            Incidents::shared);

    static final CsvMapping<Incident> CLEANED = CsvMapping.of(
            "gdi",
            List.of(DAY, KIND, ROUTE, COUNTRY, DEAD_AND_MISSING, CAUSE, SURVIVORS, ORIGIN, LATITUDE, LONGITUDE),
            Incidents::cleaned);

    private static final Map<String, IncidentKind> KINDS = Map.of(
            "Incident", IncidentKind.INCIDENT,
            "Split Incident", IncidentKind.SPLIT,
            "Cumulative Incident", IncidentKind.CUMULATIVE);

    /** What stands for origins that nobody knows; people of several origins that are not told are no better known. */
    private static final List<String> OF_UNKNOWN_ORIGIN = List.of("Unknown", "Mixed", "Mixed/Unknown", "UNK");

    /** Such as {@code Thu, 01/01/2026 - 12:00}: the day of the week tells the month from the day. */
    private static final DateTimeFormatter EXPORTED =
            DateTimeFormatter.ofPattern("EEE, MM/dd/yyyy - HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy d", Locale.ENGLISH);

    private Incidents() {}

    private static void shared(CsvRow row, Consumer<Incident> out) {
        row.from("/area", REGION)
                .from("/coordinates", COORDINATES)
                .from("/dead", DEAD)
                .from("/missing", MISSING);
        row.from("/females", FEMALES)
                .from("/males", MALES)
                .from("/children", CHILDREN)
                .from("/uris", URLS);
        out.accept(begin(row)
                .date(date(row))
                .area(region(row))
                .place(row.text(PLACE))
                .coordinates(coordinates(row))
                .dead(row.count(DEAD).toInteger())
                .missing(row.count(MISSING).toInteger())
                .females(row.count(FEMALES).toInteger())
                .males(row.count(MALES).toInteger())
                .children(row.count(CHILDREN).toInteger())
                .originCountries(origins(row, AreaScheme.NAME))
                .sourceQuality(row.count(QUALITY).toInteger())
                .uris(row.texts(URLS, ','))
                .build());
    }

    private static void cleaned(CsvRow row, Consumer<Incident> out) {
        row.from("/date", DAY)
                .from("/area", COUNTRY)
                .from("/coordinates", LATITUDE)
                .from("/dead", DEAD_AND_MISSING);
        BigDecimal latitude = row.number(LATITUDE).value();
        BigDecimal longitude = row.number(LONGITUDE).value();
        out.accept(begin(row)
                .date(row.period(DAY))
                .area(row.area(COUNTRY, AreaScheme.ALPHA3))
                .coordinates(latitude == null && longitude == null ? null : new Coordinates(latitude, longitude))
                .dead(row.count(DEAD_AND_MISSING).toInteger())
                .originCountries(origins(row, AreaScheme.ALPHA3))
                .build());
    }

    private static Incident.Builder begin(CsvRow row) {
        row.from("/id", ID).from("/kind", KIND).from("/route", ROUTE).from("/cause", CAUSE);
        row.from("/survivors", SURVIVORS).from("/originCountries", ORIGIN).from("/place", PLACE);
        return Incident.builder(Objects.requireNonNullElse(row.text(ID), row.id()))
                .kind(kind(row))
                .route(row.text(ROUTE))
                .cause(row.text(CAUSE))
                .survivors(row.count(SURVIVORS).toInteger());
    }

    private static @Nullable Code<IncidentKind> kind(CsvRow row) {
        String text = row.text(KIND);
        if (text == null) {
            return null;
        }
        IncidentKind kind = KINDS.get(text);
        if (kind == null) {
            row.unknown(KIND);
        }
        return kind == null ? Code.parse(IncidentKind.class, text) : Code.of(kind);
    }

    private static @Nullable TimePeriod date(CsvRow row) {
        String day = row.text(DATE);
        if (day != null) {
            try {
                return TimePeriod.parse(LocalDate.parse(day, EXPORTED).toString());
            } catch (DateTimeException e) {
                row.unreadable(DATE, "Thu, 01/01/2026 - 12:00");
            }
        }
        TimePeriod year = row.period(YEAR);
        String month = row.text(MONTH);
        if (year == null || month == null) {
            return year;
        }
        try {
            LocalDate first = LocalDate.parse(month + ' ' + year + " 1", MONTH_AND_YEAR);
            return TimePeriod.parse(first.toString().substring(0, 7));
        } catch (DateTimeException e) {
            row.unreadable(MONTH, "January");
            return year;
        }
    }

    /** What happened at sea, or where nobody knows, is in no region. */
    private static @Nullable String region(CsvRow row) {
        return "Uncategorized".equals(row.text(REGION)) ? null : row.area(REGION, AreaScheme.NAME);
    }

    private static List<String> origins(CsvRow row, AreaScheme scheme) {
        return row.texts(ORIGIN, ',').stream()
                .map(origin -> OF_UNKNOWN_ORIGIN.contains(origin) ? "UNK" : row.area(ORIGIN, origin, scheme))
                .distinct()
                .toList();
    }

    private static @Nullable Coordinates coordinates(CsvRow row) {
        String text = row.text(COORDINATES);
        if (text == null) {
            return null;
        }
        String[] parts = text.split(",", -1);
        Numbers.Parsed latitude = Numbers.parse(parts[0].strip(), DecimalMark.POINT);
        Numbers.Parsed longitude = parts.length == 2 ? Numbers.parse(parts[1].strip(), DecimalMark.POINT) : null;
        if (latitude == null || longitude == null) {
            row.unreadable(COORDINATES, "31.5, -110.25");
            return null;
        }
        return new Coordinates(latitude.value(), longitude.value());
    }
}
