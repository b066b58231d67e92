package io.github.gcmsdk.indicator.internal.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Codes of dimensions and units under the one name that SDMX has for them. Whatever else is written stays as it is. */
public final class SdmxCodes {

    /** The total of a dimension. */
    public static final String TOTAL = "_T";

    /** The unit of counts. */
    public static final String NUMBER = "NUMBER";

    /** What one thing is called in other code systems (global DSD of the SDGs, its database, tables). */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("BOTHSEX", TOTAL),
            Map.entry("T", TOTAL),
            Map.entry("TOTAL", TOTAL),
            Map.entry("ALLAGE", TOTAL),
            Map.entry("ALLDOMAINS", TOTAL),
            Map.entry("MALE", "M"),
            Map.entry("FEMALE", "F"),
            Map.entry("UNKNOWN", "_U"),
            Map.entry("OTHER", "_O"),
            Map.entry("MIGPER", "MS_MIGRANT"),
            Map.entry("NONMIGPER", "MS_NOMIGRANT"));

    private static final Map<String, String> UNITS =
            Map.of("PERCENT", "PT", "%", "PT", "PERSONS", NUMBER, "PERSON", NUMBER, "PS", NUMBER);

    private SdmxCodes() {}

    /** A code of a dimension. */
    public static String code(String text) {
        return Objects.requireNonNullElse(CODES.get(text.toUpperCase(Locale.ROOT)), text);
    }

    /** A unit; persons are counted in numbers. */
    public static String unit(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return Objects.requireNonNullElse(UNITS.get(upper), upper);
    }
}
