package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.place.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The regions that a country is in. */
final class Regions {

    /** The regions of the SDGs that M49 does not have, by those of M49 that they are made of (SDG regional groupings). */
    private static final Map<String, Set<String>> OF_SDGS = Map.of(
            "062", Set.of("143", "034"),
            "513", Set.of("150", "021"),
            "543", Set.of("054", "057", "061"),
            "747", Set.of("015", "145"),
            "753", Set.of("030", "035"));

    /** What M49 lists as one area and ISO 3166 as several, by one of those. */
    private static final Map<String, String> LISTED_IN_PARTS = Map.of("830", "JEY");

    private Regions() {}

    /** The regions of M49 and of the SDGs around a country; empty for what M49 does not list, and for groups of countries. */
    static List<String> of(@Nullable String country) {
        if (country == null) {
            return List.of();
        }
        List<String> regions =
                new ArrayList<>(CountryCode.parse(LISTED_IN_PARTS.getOrDefault(country, country)).regions().stream()
                        .map(RegionCode::text)
                        .toList());
        OF_SDGS.forEach((region, parts) -> {
            if (regions.stream().anyMatch(parts::contains)) {
                regions.add(region);
            }
        });
        return regions;
    }
}
