package io.github.gcmsdk.indicator.area;

import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.place.RegionCode;
import io.github.gcmsdk.record.CodeList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A country, a group of countries, or what stands in the place of one.
 *
 * <pre>{@code
 * Area.find(AreaScheme.UNHCR, "AUS")      // AUT: Austria
 * Area.find(AreaScheme.UN_DESA, "900")    // 001: the world, an aggregate
 * Area.sharing("231")                     // ETH, and ETI: Ethiopia with Eritrea
 * }</pre>
 *
 * <p>What ISO 3166 and the regions of M49 do not hold is the code list {@code areas}. Immutable, thread-safe, value-based.
 *
 * @param code ISO 3166-1 alpha-3 for a country, else the three digits of M49; where neither exists, a code of the list
 * @param kind what it is
 * @param name the English name
 */
public record Area(String code, Kind kind, String name) {

    /** What an area is. */
    public enum Kind {
        /** A country or territory: what may be summed. */
        COUNTRY,
        /** A group of countries, which stands beside its members in many tables: a sum over both counts twice. */
        AGGREGATE,
        /** A country of the past. */
        HISTORICAL,
        /** No place at all: unknown, stateless. */
        NO_PLACE
    }

    /**
     * The area of a code.
     *
     * @param scheme the list that the code is from
     * @param code the code, in its own spelling; white space around it does not count
     * @return the area, empty if the list does not have the code
     */
    public static Optional<Area> find(AreaScheme scheme, String code) {
        String stripped = Objects.requireNonNull(code, "code").strip();
        return switch (scheme) {
            case ALPHA3 -> listed("iso", stripped).or(() -> country(CountryCode.parse(stripped)));
            case ALPHA2 -> CountryCode.ofAlpha2(stripped).flatMap(Area::country);
            case M49 -> ofNumber(stripped);
            case UNHCR -> listed("unhcr", stripped);
            case UN_DESA -> listed("un-desa", stripped).or(() -> ofNumber(stripped));
            case NAME -> named(stripped);
        };
    }

    /**
     * The area of a code as {@code Observation.area} has it: alpha-3, a number of M49, or the {@link #code} of any area here.
     *
     * @param code the code; white space around it does not count
     * @return the area, empty if no list has the code
     */
    public static Optional<Area> ofCode(String code) {
        String stripped = Objects.requireNonNull(code, "code").strip();
        return find(AreaScheme.ALPHA3, stripped)
                .or(() -> ofNumber(stripped))
                .or(() -> Optional.ofNullable(Listed.BY_AREA.get(stripped)));
    }

    /**
     * Whether the code of an observation is that of a group of countries: a total, which stands beside its members.
     *
     * @param code a code as {@link #ofCode} takes it
     * @return true for a region, the world, or another group of the lists; false for a country, for what is no place, and for a
     *     code that is not known
     */
    public static boolean isAggregate(String code) {
        return ofCode(code).filter(area -> area.kind() == Kind.AGGREGATE).isPresent();
    }

    /**
     * All areas, of today and of the past, that one number of M49 stands for. A join on numbers alone puts the rows of one
     * with those of the other.
     *
     * @param number the number, with or without leading zeros
     * @return the area of today first; empty if nothing has the number
     */
    public static List<Area> sharing(String number) {
        List<Area> areas = new ArrayList<>();
        ofNumber(number).ifPresent(areas::add);
        String padded = padded(number);
        for (List<String> row : Listed.ROWS) {
            if (row.get(0).equals("historical") && row.get(5).equals(padded)) {
                areas.add(of(row));
            }
        }
        return List.copyOf(areas);
    }

    private static Optional<Area> ofNumber(String number) {
        String padded = padded(number);
        return listed("m49", padded)
                .or(() -> CountryCode.ofNumeric(padded).flatMap(Area::country))
                .or(() -> region(RegionCode.parse(padded)));
    }

    private static String padded(String number) {
        return number.length() >= 3 ? number : "0".repeat(3 - number.length()) + number;
    }

    private static Optional<Area> named(String name) {
        if (name.isEmpty() || name.chars().noneMatch(Character::isLowerCase)) {
            return Optional.empty(); // a code, and no name
        }
        return Optional.ofNullable(Listed.BY_NAME.get(name.toLowerCase(Locale.ROOT)))
                .or(() -> CountryCode.parse(name).suggestion().flatMap(Area::country));
    }

    private static Optional<Area> country(CountryCode code) {
        Kind kind = code.isWithdrawn() ? Kind.HISTORICAL : Kind.COUNTRY;
        return code.name().map(name -> new Area(code.text(), kind, name));
    }

    /** A region of M49; a regional commission is no area. */
    private static Optional<Area> region(RegionCode code) {
        return code.commission().isPresent()
                ? Optional.empty()
                : code.name().map(name -> new Area(code.text(), Kind.AGGREGATE, name));
    }

    private static Optional<Area> listed(String scheme, String code) {
        return Optional.ofNullable(Listed.BY_CODE.get(scheme + ' ' + code));
    }

    private static Area of(List<String> row) {
        Kind kind = Kind.valueOf(row.get(3).toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Area(row.get(2), kind, row.get(4));
    }

    private static final class Listed {
        static final List<List<String>> ROWS = CodeList.of("areas").rows();
        static final Map<String, Area> BY_CODE = new HashMap<>();
        static final Map<String, Area> BY_AREA = new HashMap<>();
        static final Map<String, Area> BY_NAME = new HashMap<>();

        static {
            for (List<String> row : ROWS) {
                BY_CODE.put(row.get(0) + ' ' + row.get(1), of(row));
                BY_AREA.putIfAbsent(row.get(2), of(row));
                if (row.get(0).equals("iso") || row.get(0).equals("m49")) {
                    BY_NAME.put(row.get(4).toLowerCase(Locale.ROOT), of(row));
                }
            }
            for (RegionCode region : RegionCode.all()) {
                region(region).ifPresent(area -> BY_NAME.put(area.name.toLowerCase(Locale.ROOT), area));
            }
        }
    }
}
