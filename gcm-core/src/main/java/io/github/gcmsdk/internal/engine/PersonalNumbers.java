package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.record.JsonValue;
import io.github.gcmsdk.record.JsonValue.JsonNumber;
import io.github.gcmsdk.record.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which numbers say where or who a person is: coordinates of four decimals, and identity numbers and telephone numbers
 * that are written as numbers. Most numbers are something else, so that the name of their member is heard as well.
 */
final class PersonalNumbers {

    /** How many decimals make coordinates point at a house. */
    private static final int FINE = 4;

    private static final BigDecimal WEST = BigDecimal.valueOf(180);
    private static final BigDecimal POLE = BigDecimal.valueOf(90);

    private static final Set<String> NORTH_NAMES = Set.of("lat", "latitude");
    private static final Set<String> EAST_NAMES = Set.of("lon", "lng", "long", "longitude");
    private static final Set<String> POINTS =
            Set.of("coordinates", "location", "position", "point", "geo", "lnglat", "latlng");

    /** Parts of a name that announce what is counted or measured, in English, French and Spanish. */
    private static final Set<String> MEASURED = words(
            "amount balance bound budget ci coefficient confidence cost count data"
                    + " error estimate factor fee funding index interval limit margin mean median percent percentage percentile"
                    + " population price quantile range rate ratio remittance score series share spent sum total value weight"
                    + " intervalle indice montant prix taux valeur importe intervalo monto poblacion precio presupuesto tasa valor");

    /** Parts of a name that announce how somebody is reached. */
    private static final Set<String> REACHED = words(
            "call cell celular contact contacto gsm mobile msisdn phone portable reach sms tel telephone viber whatsapp");

    private static final Pattern BOUNDARY = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}]+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,3}\\.\\d{4,30}");

    /**
     * Province, division, then eleven digits. What begins with 1, as in Khyber Pakhtunkhwa, is passed over: the milliseconds
     * of our days begin so.
     */
    private static final Pattern CNIC = Pattern.compile("[2-7][1-9]\\d{11}");

    private static final Pattern PHONE = Pattern.compile("\\d{9,15}");

    /** Longer numbers are none of these. */
    private static final int MOST_DIGITS = 32;

    private PersonalNumbers() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /** What a number is, by itself and by the name of the member that it stands in; empty for most. */
    static Optional<String> kindOf(String name, BigDecimal number) {
        boolean brief = Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
        return brief && number.stripTrailingZeros().scale() <= 0
                ? kindOf(name, number.toBigInteger().toString())
                : Optional.empty();
    }

    /** The same of a number that is written as a text of digits alone. */
    static Optional<String> kindOf(String name, String digits) {
        if (!PHONE.matcher(digits).matches() || digits.endsWith("000") || names(name, MEASURED)) {
            return Optional.empty();
        } else if (CNIC.matcher(digits).matches()) {
            return Optional.of("CNIC");
        }
        return names(name, REACHED) ? Optional.of("phone") : Optional.empty();
    }

    /** Whether one of some words is a part of a name, or its plural is. */
    private static boolean names(String name, Set<String> words) {
        return Stream.of(BOUNDARY.split(name))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .anyMatch(part -> words.contains(part)
                        || part.endsWith("s") && words.contains(part.substring(0, part.length() - 1)));
    }

    /** Whether an object tells a latitude and a longitude of four decimals. */
    static boolean isPlace(Map<String, JsonValue> members) {
        boolean north = false;
        boolean east = false;
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            if (fine(member.getValue()) != null) {
                String name = member.getKey().toLowerCase(Locale.ROOT);
                north |= NORTH_NAMES.contains(name);
                east |= EAST_NAMES.contains(name);
            }
        }
        return north && east;
    }

    /**
     * Whether a list is a point: by the name of its member, or because it holds two such numbers and nothing else, and the
     * name does not announce what is measured. Two numbers below 1 are shares of something: the Gulf of Guinea is no home.
     */
    static boolean isPoint(String name, List<JsonValue> elements) {
        if (elements.size() < 2 || elements.size() > 3) {
            return false;
        }
        BigDecimal first = fine(elements.get(0));
        BigDecimal second = fine(elements.get(1));
        if (first == null || second == null) {
            return false;
        }
        boolean named = POINTS.contains(name.toLowerCase(Locale.ROOT));
        boolean small = first.abs().max(second.abs()).compareTo(BigDecimal.ONE) < 0;
        boolean onEarth = first.abs().min(second.abs()).compareTo(POLE) <= 0;
        return named || elements.size() == 2 && onEarth && !small && !names(name, MEASURED);
    }

    /** A number of four decimals, or its text, that can be a degree; else null. */
    private static @Nullable BigDecimal fine(JsonValue value) {
        BigDecimal number = null;
        if (value instanceof JsonNumber its) {
            number = its.value();
        } else if (value instanceof JsonString text
                && DECIMAL.matcher(text.value()).matches()) {
            number = new BigDecimal(text.value());
        }
        return number != null && number.scale() >= FINE && number.abs().compareTo(WEST) <= 0 ? number : null;
    }
}
