package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.indicator.observation.ObservationStatus;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as tables write them. */
final class Numbers {

    /** Longer than any number that a table holds, and short enough to be read in no time. */
    private static final int LONGEST = 400;

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?");

    private static final Pattern GROUPED =
            Pattern.compile("[+-]?[1-9]\\d{0,2}(([ '’\\u00a0\\u2009\\u202f,])\\d{3})(\\2\\d{3})*(\\.\\d+)?");

    private static final Pattern BELOW = Pattern.compile("<\\s*\\d{1,9}");

    private static final Map<String, ObservationStatus> SIGNS = Map.ofEntries(
            Map.entry("", ObservationStatus.MISSING),
            Map.entry("..", ObservationStatus.MISSING),
            Map.entry("...", ObservationStatus.MISSING),
            Map.entry("n", ObservationStatus.MISSING),
            Map.entry("na", ObservationStatus.MISSING),
            Map.entry("n/a", ObservationStatus.MISSING),
            Map.entry("#n/a", ObservationStatus.MISSING),
            Map.entry("nan", ObservationStatus.MISSING),
            Map.entry("null", ObservationStatus.MISSING),
            Map.entry(":", ObservationStatus.MISSING),
            Map.entry("~", ObservationStatus.MISSING),
            Map.entry("*", ObservationStatus.SUPPRESSED),
            Map.entry(":c", ObservationStatus.SUPPRESSED),
            Map.entry(".", ObservationStatus.NOT_APPLICABLE),
            Map.entry(":z", ObservationStatus.NOT_APPLICABLE));

    private Numbers() {}

    /** A number, and whether it was written with separators of thousands. */
    record Parsed(BigDecimal value, boolean grouped) {}

    /** Why a cell holds no number; null if it does not say so. */
    static @Nullable ObservationStatus absence(String text) {
        ObservationStatus sign = SIGNS.get(text.toLowerCase(Locale.ROOT));
        return sign == null && BELOW.matcher(text).matches() ? ObservationStatus.SUPPRESSED : sign;
    }

    /** The number that a text is by a convention; null if it is none. */
    static @Nullable Parsed parse(String text, DecimalMark mark) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        String points = withPoints(text, mark);
        if (PLAIN.matcher(points).matches()) {
            return new Parsed(new BigDecimal(points), false);
        }
        return GROUPED.matcher(points).matches()
                ? new Parsed(new BigDecimal(points.replaceAll("[^0-9.+-]", "")), true)
                : null;
    }

    /** The text as if the point stood before the decimals, and with a plain minus. */
    private static String withPoints(String text, DecimalMark mark) {
        String minus = text.replace('\u2212', '-');
        return mark == DecimalMark.POINT
                ? minus
                : minus.replace('.', '\0').replace(',', '.').replace('\0', ',');
    }
}
