package io.github.gcmsdk.indicator.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.indicator.Corridor;
import io.github.gcmsdk.indicator.death.Incident;
import io.github.gcmsdk.indicator.death.IncidentKind;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import io.github.gcmsdk.indicator.remittance.RemittanceQuote;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Code;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files in the shapes of their publishers, with invented rows. */
class SharedFilesTest {

    private static <T> CsvResult<T> read(CsvMapping<T> mapping, String table) {
        return CsvReader.of(mapping).read("t.csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> errorsAndWarnings(CsvResult<?> read) {
        return read.report().findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::toString)
                .toList();
    }

    @Test
    void incidentsOfTheFileUntil2023() {
        CsvResult<Incident> read = read(SharedFiles.MISSING_MIGRANTS, """
                \ufeffIncident Type,Incident year,Reported Month,Country of Origin,Number of Dead,Minimum Estimated Number of Missing,\
                Number of Survivors,Number of Females,Number of Males,Number of Children,Cause of Death,Migration route,\
                Location of death,Coordinates,UNSD Geographical Grouping
                Incident,2014,January,Guatemala,1,0,0,0,1,0,Drowning,A route,"A place, far off","31.5, -110.25",Northern America
                Cumulative Incident,2015,March,"Eritrea,Unknown",,5,0,0,0,0,Drowning,,At sea,,Uncategorized
                """);

        assertThat(errorsAndWarnings(read)).isEmpty();
        Incident first = read.records().get(0);
        assertThat(first.kind()).isEqualTo(Code.of(IncidentKind.INCIDENT));
        assertThat(first.date()).hasToString("2014-01");
        assertThat(first.area()).isEqualTo("021");
        assertThat(first.originCountries()).containsExactly("GTM");
        assertThat(first.coordinates().longitude()).isEqualByComparingTo("-110.25");
        Incident second = read.records().get(1);
        assertThat(second.kind()).isEqualTo(Code.of(IncidentKind.CUMULATIVE));
        assertThat(second.dead()).isNull();
        assertThat(second.missing()).isEqualTo(5);
        assertThat(second.area()).isNull();
        assertThat(second.originCountries()).containsExactly("ERI", "UNK");
    }

    @Test
    void incidentsOfTheExportSince2024() {
        CsvResult<Incident> read = read(SharedFiles.MISSING_MIGRANTS, """
                "Main ID","Incident ID","Incident Date",Year,"Reported Month","Number Dead","Minimum Estimated Number of Missing",\
                "Country of Origin",URL,"UNSD Geographical Grouping","Source Quality"
                2026.MMP9001,2026.MMP9001,"Thu, 01/01/2026 - 12:00",2026,January,1,0,Mixed,"https://a.example, https://b.example",\
                "Western Asia",3
                2026.MMP9002,2026.MMP9002,"Fri, 01/01/2026 - 12:00",2026,January,1,-1,Atlantis,,"Western Asia",3
                """);

        assertThat(read.records().get(0)).satisfies(incident -> {
            assertThat(incident.id()).isEqualTo("2026.MMP9001");
            assertThat(incident.date()).hasToString("2026-01-01");
            assertThat(incident.uris()).containsExactly("https://a.example", "https://b.example");
            assertThat(incident.sourceQuality()).isEqualTo(3);
            assertThat(incident.originCountries()).containsExactly("UNK");
        });
        assertThat(read.records().get(1)).satisfies(incident -> {
            assertThat(incident.date()).hasToString("2026-01");
            assertThat(incident.missing()).isEqualTo(-1);
            assertThat(incident.originCountries()).containsExactly("Atlantis");
        });
        assertThat(errorsAndWarnings(read))
                .containsExactly(
                        "t.csv:3:27: error value.format /Incident Date",
                        "t.csv:3:68: error value.range /Minimum Estimated Number of Missing",
                        "t.csv:3:71: warning area.unknown /Country of Origin");
    }

    @Test
    void incidentsWithTheirCountry() {
        CsvResult<Incident> read = read(SharedFiles.MISSING_MIGRANTS_BY_COUNTRY, """
                t,type,route,geo,dead,cause,surv,nat,lon,lat
                2014-01-06,Split Incident,A route,LBY,7,Drowning,,"ERI,ETH,UNK",13.5,32.75
                2014-01-06,Incident;Split,A route,EU27,7,Drowning,,ERI,,
                """);

        assertThat(read.records().get(0)).satisfies(incident -> {
            assertThat(incident.area()).isEqualTo("LBY");
            assertThat(incident.dead()).isEqualTo(7);
            assertThat(incident.missing()).isNull();
            assertThat(incident.survivors()).isNull();
            assertThat(incident.originCountries()).containsExactly("ERI", "ETH", "UNK");
            assertThat(incident.coordinates().latitude()).isEqualByComparingTo("32.75");
        });
        assertThat(errorsAndWarnings(read))
                .containsExactly("t.csv:3:12: warning code.unknown /type", "t.csv:3:35: warning area.unknown /geo");
    }

    @Test
    void stocksKeepMissingApartFromZero() {
        CsvResult<Observation> read = read(SharedFiles.MIGRANT_STOCK, """
                location_code,name,year,stock_total,stock_male,pop_total_thousands,refugee_stock
                900,WORLD,1990,100,40,5327231.041,0
                728,South Sudan,1990,..,..,5492.62,~
                """);

        assertThat(errorsAndWarnings(read)).isEmpty();
        assertThat(read.records())
                .extracting(one -> one.area() + " " + one.series() + one.dimensions() + " "
                        + one.status().text() + " " + one.value() + " " + one.multiplier())
                .containsExactly(
                        "001 stock{SEX=_T} A 100 null",
                        "001 stock{SEX=M} A 40 null",
                        "001 refugees{} A 0 null",
                        "001 population{} A 5327231.041 3",
                        "SSD stock{SEX=_T} O null null",
                        "SSD stock{SEX=M} O null null",
                        "SSD refugees{} O null null",
                        "SSD population{} A 5492.62 3");
        assertThat(read.records()).extracting(Observation::id).doesNotHaveDuplicates();
    }

    @Test
    void aRegionUnderTwoCodesOfUnDesaIsReadOnce() {
        CsvResult<Observation> read = read(SharedFiles.MIGRANT_STOCK, """
                location_code,year,stock_total
                1830,1990,100
                1830,1995,110
                904,1990,100
                904,1995,111
                904,1995,111
                1830,1990,100
                """);

        assertThat(read.records())
                .extracting(one -> one.id().substring(0, "un-desa-0".length()) + " " + one.area() + " " + one.value())
                .containsExactly(
                        "un-desa-1 419 100",
                        "un-desa-2 419 110",
                        "un-desa-4 419 111",
                        "un-desa-5 419 111",
                        "un-desa-6 419 100");
    }

    @Test
    void refugeesAreOfTheCodesOfUnhcr() {
        CsvResult<Observation> read = read(SharedFiles.REFUGEES, """
                year,coo,coa,refugees,oip
                2005,AFG,AUS,<5,
                2005,UKN,AUL,1e+05,
                """);

        assertThat(errorsAndWarnings(read)).isEmpty();
        assertThat(read.records().get(0)).satisfies(one -> {
            assertThat(one.counterpart()).isEqualTo("AUT");
            assertThat(one.status()).isEqualTo(Code.of(ObservationStatus.SUPPRESSED));
            assertThat(one.value()).isNull();
            assertThat(one.footnotes()).containsExactly("<5");
        });
        assertThat(read.records().get(2)).satisfies(one -> {
            assertThat(one.area()).isEqualTo("UNK");
            assertThat(one.counterpart()).isEqualTo("AUS");
            assertThat(one.value()).isEqualByComparingTo("100000");
        });
    }

    @Test
    void seriesOfTheSdgDatabaseInThreeShapes() {
        CsvResult<Observation> database = read(SharedFiles.SDG_SERIES, """
                SeriesCode,GeoAreaCode,TimePeriod,Value,[Nature],[Units],[Sex],FootNote
                SM_DTH_MIGR,4,2019,N,G,NUMBER,BOTHSEX,A remark
                """);
        CsvResult<Observation> sdmx = read(SharedFiles.SDG_SERIES, """
                SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,NATURE,UNIT_MEASURE,UNIT_MULT,SEX
                SM_DTH_MIGR,004,2019,3,E,G,NUMBER,0,_T
                """);
        CsvResult<Observation> table = read(SharedFiles.SDG_SERIES, """
                geo_area,policy_domains,year,v
                8,alldomains,2019,3
                8,domain2,2019,4
                """);

        assertThat(database.records()).singleElement().satisfies(one -> {
            assertThat(one.indicator()).isEqualTo("sdg-10.7.3");
            assertThat(one.area()).isEqualTo("AFG");
            assertThat(one.value()).isNull();
            assertThat(one.status()).isEqualTo(Code.of(ObservationStatus.MISSING));
            assertThat(one.dimensions()).isEqualTo(Map.of("SEX", "_T"));
            assertThat(one.footnotes()).containsExactly("A remark");
        });
        assertThat(sdmx.records()).singleElement().satisfies(one -> {
            assertThat(one.status()).isEqualTo(Code.of(ObservationStatus.ESTIMATED));
            assertThat(one.value()).isEqualByComparingTo("3");
            assertThat(one.multiplier()).isZero();
        });
        assertThat(table.records())
                .extracting(one -> one.area() + one.dimensions())
                .containsExactly("ALB{POLICY_DOMAIN=_T}", "ALB{POLICY_DOMAIN=PD_2}");
    }

    @Test
    void quotesOfRemittancePrices() {
        CsvResult<RemittanceQuote> read = read(SharedFiles.REMITTANCE_PRICES, """
                period,corridor,firm,transparent,send_amount,currency,fee,applied_fx,interbank_fx
                2024_2Q,AUTXKX,A bank ,Yes,140.00,EUR,1.05,1,1
                2024_2Q,AUT-XKX,A bank,perhaps,,EUR,1.05,1,1
                """);

        assertThat(read.records().get(0)).satisfies(quote -> {
            assertThat(quote.period()).hasToString("2024-Q2");
            assertThat(quote.corridor()).isEqualTo(new Corridor(CountryCode.of("AUT"), CountryCode.of("XKX")));
            assertThat(quote.provider()).isEqualTo("A bank");
            assertThat(quote.transparent()).isTrue();
            assertThat(quote.sent().amount()).isEqualByComparingTo(new BigDecimal("140"));
        });
        assertThat(read.records().get(1).sent()).isNull();
        assertThat(errorsAndWarnings(read))
                .containsExactly(
                        "t.csv:3:9: error value.format /corridor", "t.csv:3:24: error value.format /transparent");
    }

    @Test
    void displacedPeopleByTheirTags() {
        CsvResult<Observation> read = read(SharedFiles.DISPLACEMENT, """
                pays,personnes,date,tour
                #country+code,#affected+idps,#date+reported,#round+code
                AFG,41018,2017-12-31T00:00:00,3
                NAM,nan,2018-12-31T00:00:00,7
                """);

        assertThat(errorsAndWarnings(read)).isEmpty();
        assertThat(read.records())
                .extracting(one -> one.area() + " " + one.period() + " " + one.value() + " " + one.dimensions())
                .containsExactly("AFG 2017-12-31 41018 {round=3}", "NAM 2018-12-31 null {round=7}");
    }
}
