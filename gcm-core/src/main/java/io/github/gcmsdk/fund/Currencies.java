package io.github.gcmsdk.fund;

import io.github.gcmsdk.record.CodeList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The currency list by code; read when the first currency code is made. */
final class Currencies {

    /** What the list says of a code; absent texts are empty, absent minor units negative. */
    record Entry(String numeric, int minorUnits, String name, CurrencyCode.Kind kind, boolean current) {}

    private static final int LONGEST_NAME = 64;

    /** Signs that one currency has for itself, by their names in Unicode; $, £, ¥, ₩ and ₨ have several. */
    private static final Map<String, String> SIGNS = Map.of(
            "€", "EUR", "US$", "USD", "₹", "INR", "₺", "TRY", "₽", "RUB", "₴", "UAH", "₫", "VND", "₦", "NGN", "₮",
            "MNT", "₾", "GEL");

    static final Map<String, CurrencyCode> BY_TEXT = new HashMap<>(512);
    static final List<CurrencyCode> ALL;

    /** By what partners write instead, in lower case: the code, the sign, the name. */
    private static final Map<String, CurrencyCode> BY_OTHER_SPELLING = new HashMap<>(1024);

    static {
        ALL = read();
        SIGNS.forEach((sign, code) -> BY_OTHER_SPELLING.put(key(sign), CurrencyCode.of(code)));
    }

    private Currencies() {}

    private static List<CurrencyCode> read() {
        CodeList list = CodeList.of("currencies");
        int numeric = list.indexOf("numeric");
        int minorUnits = list.indexOf("minor-units");
        int name = list.indexOf("name");
        int kind = list.indexOf("kind");
        int status = list.indexOf("status");
        List<CurrencyCode> current = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (List<String> row : list.rows()) {
            Entry entry = new Entry(
                    row.get(numeric),
                    row.get(minorUnits).isEmpty() ? -1 : Integer.parseInt(row.get(minorUnits)),
                    row.get(name),
                    CurrencyCode.Kind.valueOf(
                            row.get(kind).toUpperCase(Locale.ROOT).replace('-', '_')),
                    row.get(status).equals("current"));
            CurrencyCode code = new CurrencyCode(row.get(0), entry);
            BY_TEXT.put(row.get(0), code);
            BY_OTHER_SPELLING.put(key(row.get(0)), code);
            if (entry.current()) {
                current.add(code);
                addName(key(entry.name()), code, names);
            }
        }
        return Collections.unmodifiableList(current);
    }

    private static void addName(String name, CurrencyCode code, Set<String> names) {
        if (names.add(name)) {
            BY_OTHER_SPELLING.put(name, code);
        } else {
            BY_OTHER_SPELLING.remove(name);
        }
    }

    static @Nullable CurrencyCode meant(String text) {
        return text.length() > LONGEST_NAME ? null : BY_OTHER_SPELLING.get(key(text));
    }

    private static String key(String spelling) {
        return spelling.strip().toLowerCase(Locale.ROOT);
    }
}
