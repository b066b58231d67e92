package io.github.gcmsdk.place;

import io.github.gcmsdk.record.CodeList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is in which regional commission; read when first asked for. */
final class Memberships {

    private static final Map<RegionalCommission, List<CountryCode>> MEMBERS = new EnumMap<>(RegionalCommission.class);
    private static final Map<RegionalCommission, List<CountryCode>> ASSOCIATES =
            new EnumMap<>(RegionalCommission.class);
    private static final Map<CountryCode, List<RegionalCommission>> COMMISSIONS = new HashMap<>();

    static {
        CodeList list = CodeList.of("commission-members");
        int commission = list.indexOf("commission");
        int membership = list.indexOf("membership");
        for (List<String> row : list.rows()) {
            add(
                    CountryCode.of(row.get(0)),
                    RegionalCommission.valueOf(row.get(commission)),
                    row.get(membership).equals("member"));
        }
        MEMBERS.replaceAll((key, countries) -> List.copyOf(countries));
        ASSOCIATES.replaceAll((key, countries) -> List.copyOf(countries));
        COMMISSIONS.replaceAll((key, commissions) -> List.copyOf(commissions));
    }

    private Memberships() {}

    private static void add(CountryCode country, RegionalCommission commission, boolean member) {
        (member ? MEMBERS : ASSOCIATES)
                .computeIfAbsent(commission, key -> new ArrayList<>())
                .add(country);
        if (member) {
            COMMISSIONS.computeIfAbsent(country, key -> new ArrayList<>()).add(commission);
        }
    }

    static List<CountryCode> members(RegionalCommission commission) {
        return MEMBERS.getOrDefault(commission, List.of());
    }

    static List<CountryCode> associates(RegionalCommission commission) {
        return ASSOCIATES.getOrDefault(commission, List.of());
    }

    static List<RegionalCommission> of(CountryCode country) {
        return COMMISSIONS.getOrDefault(country, List.of());
    }
}
