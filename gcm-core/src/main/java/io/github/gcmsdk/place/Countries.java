package io.github.gcmsdk.place;

import io.github.gcmsdk.record.CodeList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The country lists by code; read when the first country code is made. */
final class Countries {

    /** No name in the lists is longer; a longer text is not looked up. */
    private static final int LONGEST_NAME = 64;

    static final Map<String, CountryCode> BY_TEXT = new HashMap<>(512);
    static final Map<String, CountryCode> BY_ALPHA2 = new HashMap<>(512);
    static final Map<String, CountryCode> BY_NUMERIC = new HashMap<>(512);
    static final List<CountryCode> ALL;

    /** By what partners write instead, in lower case: alpha-2, alpha-3, number, names. */
    private static final Map<String, CountryCode> BY_OTHER_SPELLING = new HashMap<>(2048);

    static {
        ALL = readCountries();
        readWithdrawn();
    }

    private Countries() {}

    private static List<CountryCode> readCountries() {
        CodeList list = CodeList.of("countries");
        int alpha2 = list.indexOf("alpha-2");
        int numeric = list.indexOf("numeric");
        int name = list.indexOf("name");
        int commonName = list.indexOf("common-name");
        int unName = list.indexOf("un-name");
        int status = list.indexOf("status");
        List<CountryCode> all = new ArrayList<>();
        for (List<String> row : list.rows()) {
            Country.Status kind =
                    row.get(status).equals("official") ? Country.Status.OFFICIAL : Country.Status.USER_ASSIGNED;
            CountryCode code = new CountryCode(
                    row.get(0),
                    new Country(row.get(alpha2), row.get(numeric), row.get(name), kind, region(list, row), List.of()));
            all.add(code);
            BY_TEXT.put(row.get(0), code);
            BY_ALPHA2.put(row.get(alpha2), code);
            if (!row.get(numeric).isEmpty()) {
                BY_NUMERIC.put(row.get(numeric), code);
            }
            for (String spelling : List.of(
                    row.get(0),
                    row.get(alpha2),
                    row.get(numeric),
                    row.get(name),
                    row.get(commonName),
                    row.get(unName))) {
                BY_OTHER_SPELLING.put(key(spelling), code);
            }
        }
        BY_OTHER_SPELLING.remove("");
        return Collections.unmodifiableList(all);
    }

    private static String region(CodeList list, List<String> row) {
        for (String column : List.of("intermediate", "sub-region", "region")) {
            String region = row.get(list.indexOf(column));
            if (!region.isEmpty()) {
                return region;
            }
        }
        // M49 puts Antarctica straight under the world.
        return row.get(list.indexOf("m49")).equals("yes") ? Regions.WORLD : "";
    }

    private static void readWithdrawn() {
        CodeList list = CodeList.of("withdrawn-countries");
        int alpha3 = list.indexOf("alpha-3");
        int alpha2 = list.indexOf("alpha-2");
        int numeric = list.indexOf("numeric");
        int name = list.indexOf("name");
        int successors = list.indexOf("successors");
        Set<String> live = Set.copyOf(BY_OTHER_SPELLING.keySet());
        Set<String> seen = new HashSet<>();
        for (List<String> row : list.rows()) {
            if (BY_TEXT.containsKey(row.get(alpha3))) {
                continue;
            }
            CountryCode code = new CountryCode(
                    row.get(alpha3),
                    new Country(
                            row.get(alpha2),
                            row.get(numeric),
                            row.get(name),
                            Country.Status.WITHDRAWN,
                            "",
                            List.of(row.get(successors).split(","))));
            BY_TEXT.put(row.get(alpha3), code);
            for (String spelling : List.of(row.get(alpha3), row.get(alpha2), row.get(numeric))) {
                String key = key(spelling);
                if (live.contains(key)) {
                    continue;
                }
                // CS and 891 each stood for two countries in turn: nobody can tell which is meant.
                if (seen.add(key)) {
                    BY_OTHER_SPELLING.put(key, code);
                } else {
                    BY_OTHER_SPELLING.remove(key);
                }
            }
        }
        BY_OTHER_SPELLING.remove("");
    }

    static List<CountryCode> successors(String withdrawn) {
        TreeSet<String> current = new TreeSet<>();
        collectSuccessors(withdrawn, current);
        return current.stream().map(CountryCode::parse).toList();
    }

    private static void collectSuccessors(String withdrawn, Set<String> current) {
        for (String successor : successorsListed(withdrawn)) {
            if (CountryCode.parse(successor).isKnown()) {
                current.add(successor);
            } else {
                collectSuccessors(successor, current);
            }
        }
    }

    private static List<String> successorsListed(String withdrawn) {
        Country country = CountryCode.parse(withdrawn).country();
        return country == null ? List.of() : country.successors();
    }

    static @Nullable CountryCode meant(String text) {
        if (text.length() > LONGEST_NAME) {
            return null;
        }
        String key = key(text);
        return BY_OTHER_SPELLING.get(Regions.isNumber(key) ? Regions.padded(key) : key);
    }

    private static String key(String spelling) {
        return spelling.strip().toLowerCase(Locale.ROOT);
    }
}
