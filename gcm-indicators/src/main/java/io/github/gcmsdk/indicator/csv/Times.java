package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.record.TimePeriod;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as tables write them. */
final class Times {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\.0*");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})_([1-4])Q");
    private static final Pattern MIDNIGHT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T00:00:00(\\.0+)?Z?");

    private Times() {}

    static Optional<TimePeriod> parse(String text) {
        try {
            return Optional.of(TimePeriod.parse(inIso(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String inIso(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return year.group(1); // a table of decimals
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return quarter.group(1) + "-Q" + quarter.group(2); // Remittance Prices Worldwide
        }
        Matcher midnight = MIDNIGHT.matcher(text);
        return midnight.matches() ? midnight.group(1) : text;
    }
}
