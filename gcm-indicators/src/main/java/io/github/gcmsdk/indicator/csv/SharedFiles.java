package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.indicator.death.Incident;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.remittance.RemittanceQuote;

/**
 * Files as their publishers share them. Who has another shape writes a {@link CsvMapping} of its own; these are nothing but
 * examples of it that are known to hold.
 *
 * <table>
 * <caption>What is read</caption>
 * <tr><th>mapping</th><th>publisher, file</th><th>becomes</th></tr>
 * <tr><td>{@link #MISSING_MIGRANTS}</td><td>IOM, Missing Migrants Project: the file of 2014–2023, and the export since
 *     2024</td><td>incidents</td></tr>
 * <tr><td>{@link #MISSING_MIGRANTS_BY_COUNTRY}</td><td>IOM, the cleaned incidents of 2014–2018</td><td>incidents</td></tr>
 * <tr><td>{@link #MIGRANT_STOCK}</td><td>UN DESA, International Migrant Stock 2020, as a long table</td>
 *     <td>observations</td></tr>
 * <tr><td>{@link #REFUGEES}</td><td>UNHCR, population of concern by origin and asylum</td><td>observations</td></tr>
 * <tr><td>{@link #SDG_SERIES}</td><td>UNSD, extracts of the SDG database</td><td>observations</td></tr>
 * <tr><td>{@link #REMITTANCE_PRICES}</td><td>World Bank, Remittance Prices Worldwide</td><td>remittance quotes</td></tr>
 * <tr><td>{@link #DISPLACEMENT}</td><td>IOM, Displacement Tracking Matrix, with HXL tags</td><td>observations</td></tr>
 * </table>
 */
public final class SharedFiles {

    /**
     * Incidents of the Missing Migrants Project, in both shapes of its files. The area is the region of M49 in which the
     * incident was counted; {@code Uncategorized}, the sea, is none. The total of the file is not read, since it is the sum
     * of two columns that are. Countries of origin stay together: no number of a row can be split by them.
     */
    public static final CsvMapping<Incident> MISSING_MIGRANTS = Incidents.SHARED;

    /**
     * Incidents of the Missing Migrants Project as IOM cleaned them, with the country of the incident. The dead of the file
     * are the dead and missing together, and are the dead of the records.
     */
    public static final CsvMapping<Incident> MISSING_MIGRANTS_BY_COUNTRY = Incidents.CLEANED;

    /**
     * Migrant stocks by UN DESA: an observation for each number of a row. The series tells which: {@code stock} with the
     * dimension {@code SEX}, {@code refugees}, and {@code population}, which the file has in thousands (the multiplier is
     * 3). Latin America and the Caribbean has two codes of the file, one for each of two groupings; where both tell the same of a
     * year, the second row is read as one with the first. Countries and groups of countries stand side by side, as in the file; {@link
     * io.github.gcmsdk.indicator.area.Area} tells them apart.
     */
    public static final CsvMapping<Observation> MIGRANT_STOCK = Observations.STOCK;

    /**
     * People of concern to UNHCR: an observation for each sort of people in a row. The area is the country of origin, the
     * counterpart that of asylum, both by the codes of UNHCR; the series is the name of the column.
     */
    public static final CsvMapping<Observation> REFUGEES = Observations.REFUGEES;

    /**
     * Extracts of the SDG database: an observation for each row. The names are those of the database ({@code
     * GeoAreaCode}, {@code TimePeriod}), of SDMX ({@code REF_AREA}, {@code TIME_PERIOD}) and of tables that are passed on
     * ({@code geo_area}, {@code v}). The dimensions are those of the global data structure definition.
     */
    public static final CsvMapping<Observation> SDG_SERIES = Observations.SDG;

    /**
     * Quotes of Remittance Prices Worldwide, at the level of services. A corridor is two codes of three letters in one cell.
     * A rate between banks of zero is none: such a margin cannot be computed again.
     */
    public static final CsvMapping<RemittanceQuote> REMITTANCE_PRICES = RemittancePrices.QUOTES;

    /**
     * Displaced people by the Displacement Tracking Matrix: an observation for each round and place, by HXL tags. Rounds are
     * stocks, and are not summed.
     */
    public static final CsvMapping<Observation> DISPLACEMENT = Observations.DISPLACEMENT;

    private SharedFiles() {}
}
