package io.github.gcmsdk.place;

import io.github.gcmsdk.record.CodeList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The region lists by code; read when the first region code is made. Knows no countries, so that neither list waits for the other. */
final class Regions {

    static final String WORLD = "001";

    private static final int LONGEST_NAME = 80;

    static final Map<String, RegionCode> BY_TEXT = new LinkedHashMap<>();

    /** By what partners write instead, in lower case: names, and other acronyms of the commissions. */
    private static final Map<String, RegionCode> BY_OTHER_SPELLING = new HashMap<>();

    static {
        readRegions();
        readCommissions();
    }

    private Regions() {}

    private static void readRegions() {
        CodeList list = CodeList.of("regions");
        int name = list.indexOf("name");
        int parent = list.indexOf("parent");
        int kind = list.indexOf("kind");
        for (List<String> row : list.rows()) {
            add(row.get(0), RegionCode.Kind.of(row.get(kind)), row.get(name), row.get(parent));
        }
    }

    private static void readCommissions() {
        CodeList list = CodeList.of("regional-commissions");
        int name = list.indexOf("name");
        int aliases = list.indexOf("aliases");
        for (List<String> row : list.rows()) {
            RegionCode code = add(row.get(0), RegionCode.Kind.COMMISSION, row.get(name), "");
            BY_OTHER_SPELLING.put(key("United Nations " + row.get(name)), code);
            for (String alias : row.get(aliases).split(",")) {
                BY_OTHER_SPELLING.put(key(alias), code);
            }
        }
    }

    private static RegionCode add(String text, RegionCode.Kind kind, String name, String parent) {
        RegionCode code = new RegionCode(text, new Region(kind, name, parent));
        BY_TEXT.put(text, code);
        BY_OTHER_SPELLING.put(key(text), code);
        BY_OTHER_SPELLING.put(key(name), code);
        return code;
    }

    /** The region and those around it, the narrowest first; none for an empty code. */
    static List<RegionCode> upwards(String narrowest) {
        List<RegionCode> regions = new ArrayList<>(4);
        RegionCode region = BY_TEXT.get(narrowest);
        while (region != null) {
            regions.add(region);
            region = region.parent().orElse(null);
        }
        return Collections.unmodifiableList(regions);
    }

    static @Nullable RegionCode meant(String text) {
        if (text.length() > LONGEST_NAME) {
            return null;
        }
        String key = key(text);
        return BY_OTHER_SPELLING.get(isNumber(key) ? padded(key) : key);
    }

    /** Whether this is a number of at most three ASCII digits. */
    static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static String padded(String number) {
        return "0".repeat(3 - number.length()) + number;
    }

    private static String key(String spelling) {
        return spelling.strip().toLowerCase(Locale.ROOT);
    }
}
